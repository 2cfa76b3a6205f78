"""Whether a message tells of something that happened or of a delay: then no day or time in it is a wish."""

import re

from flows.hears.clean import words
from flows.hears.language import known
from flows.hears.said import Said

_SAYS = {
    "en": r"waited|been waiting|ago|apologi[sz]ed?|stuck in|running (\w+ ){0,4}late|(min|mins|minutes|bit|little) late",
    "es": r"espere|esperamos|esperando|hace \d+|retrasad[oa]|con retraso|(llego|llegare|voy|vamos|llegamos) .*tarde",
    "pt": r"esperei|esperamos|esperando|ha \d+|atrasad[oa]|atrasar|atraso",
    "fr": r"attendu|il y a \d+|en retard|(du|de) retard",
    "de": r"gewartet|vor \d+ (minuten|stunden|tagen|wochen)|verspate|verspatung|(minuten|stunde|etwas) spater da",
    "it": r"aspettato|atteso|(minuti|ore|giorni) fa|in ritardo|di ritardo",
    "nl": r"gewacht|geleden|(minuten|kwartier|beetje|uur) later?$|vertraging",
}


def reports(said: Said) -> bool:
    """`I waited 40 minutes`, `running 10 mins late`; in the person's language or in English."""
    text = " ".join(words(said.text))
    return any(re.search(rf"\b({_SAYS[name]})\b", text) for name in {known(said.language), "en"} & _SAYS.keys())
