"""What hurried people say of their wish: as soon as possible, for two, I cannot make it, can I come at 3."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from flows.hears.remarks import absent, comes, several, soonest
from flows.hears.said import Said

AT = datetime(2026, 3, 2, 10, tzinfo=UTC)

# fmt: off
YES: list[tuple[Callable[[Said], bool], str, str]] = [
    (soonest, "en", "as soon as possible please"),
    (soonest, "en", "whenever you have something"),
    (soonest, "en", "what's your first available?"),
    (soonest, "en", "anytime this week"),
    (soonest, "es", "lo antes posible"),
    (soonest, "es", "cuando tengáis hueco"),
    (soonest, "pt", "assim que possível"),
    (soonest, "fr", "dès que possible"),
    (soonest, "fr", "n'importe quand cette semaine"),
    (soonest, "de", "so bald wie möglich"),
    (soonest, "de", "wann ihr was frei habt"),
    (soonest, "it", "il prima possibile"),
    (soonest, "nl", "zo snel mogelijk"),
    (soonest, "ar", "في أقرب وقت"),
    (soonest, "hi", "जल्द से जल्द"),
    (soonest, "tr", "en kısa sürede"),
    (absent, "en", "Sorry I can't make it"),
    (absent, "en", "something came up, I won't be able to come"),
    (absent, "es", "no puedo ir"),
    (absent, "pt", "não vou conseguir ir"),
    (absent, "fr", "je ne pourrai pas venir"),
    (absent, "de", "ich schaffe es nicht"),
    (absent, "de", "ich kann leider nicht kommen"),
    (absent, "it", "non posso venire"),
    (absent, "nl", "ik kan niet komen"),
    (absent, "ar", "لن أتمكن من الحضور"),
    (absent, "hi", "main nahi aa paunga"),
    (absent, "tr", "gelemiyorum"),
    (several, "en", "haircut for me and my son"),
    (several, "en", "for two people"),
    (several, "es", "para dos personas"),
    (several, "es", "para mí y mi hija"),
    (several, "pt", "para mim e meu filho"),
    (several, "fr", "pour moi et mon fils"),
    (several, "de", "für mich und meinen Sohn"),
    (several, "it", "siamo in due"),
    (several, "nl", "voor mij en mijn zoon"),
    (several, "ar", "لشخصين"),
    (several, "hi", "do logon ke liye"),
    (several, "tr", "iki kişi için"),
    (comes, "en", "can I come at 3"),
    (comes, "en", "do you have anything in the evening?"),
    (comes, "en", "anything free after 6"),
    (comes, "en", "I can only do after 6"),
    (comes, "es", "¿tenéis algo a las 7?"),
    (comes, "pt", "tem horário às 18h?"),
    (comes, "fr", "avez-vous une place à 18h ?"),
    (comes, "fr", "je ne peux que le soir"),
    (comes, "de", "habt ihr noch was um 18 Uhr"),
    (comes, "de", "ich kann nur abends"),
    (comes, "it", "avete posto alle 18?"),
    (comes, "nl", "hebben jullie nog plek om 18 uur"),
    (comes, "es", "puedo ir a las 3"),
    (comes, "pt", "posso ir às 3"),
    (comes, "fr", "je peux venir à 15h"),
    (comes, "de", "kann ich um 3 kommen"),
    (comes, "it", "posso venire alle 3"),
    (comes, "nl", "kan ik om 3 uur komen"),
    (comes, "tr", "gelebilir miyim"),
]
NO: list[tuple[Callable[[Said], bool], str, str]] = [
    (soonest, "en", "tomorrow at 3 if possible"),
    (soonest, "es", "a primera hora"),
    (soonest, "es", "mi próxima cita"),
    (soonest, "de", "möglich wäre Freitag"),
    (absent, "en", "what if I can't make it?"),
    (absent, "en", "can't make it at 3, 4 is fine"),
    (absent, "es", "no puedo ir el lunes"),
    (absent, "de", "nicht schlimm"),
    (absent, "fr", "pas lundi"),
    (several, "en", "haircut for my son"),
    (several, "en", "at 2 on saturday"),
    (several, "de", "um zwei"),
    (several, "es", "a las dos"),
    (comes, "en", "my train leaves at 3"),
    (comes, "en", "do you have parking at night"),
    (comes, "es", "salgo a las 3"),
]
# fmt: on


@pytest.mark.parametrize(("says", "language", "text"), YES)
def test_it_says_so(says: Callable[[Said], bool], language: str, text: str):
    assert says(Said(text, AT, language))


@pytest.mark.parametrize(("says", "language", "text"), NO)
def test_it_says_no_such_thing(says: Callable[[Said], bool], language: str, text: str):
    assert not says(Said(text, AT, language))
