"""The language of a message, where it is clear."""

import pytest

from flows.hears.language import SPOKEN
from flows.hears.tongue import tongue
from flows.language import LANGUAGES, called


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "bonjour je voudrais une coupe demain à 15h"),
        ("fr", "c'est combien une coupe"),
        ("es", "hola quiero una cita para mañana"),
        ("es", "buenas, tenéis hueco el viernes?"),
        ("de", "ich hätte gern einen Termin am Montag"),
        ("de", "guten Tag, haben Sie morgen was frei?"),
        ("it", "ciao vorrei prenotare un taglio domani"),
        ("nl", "hoi ik wil graag een afspraak maken"),
        ("pt", "oi, queria marcar um horário amanhã"),
        ("en", "hi, do you have time tomorrow"),
        ("en", "ciao, can I come tomorrow at 3"),
        ("de", "haarschnitt morgen"),
        ("pt", "quero um corte quinta às 14h no soho"),
        ("", "haircut lundi"),
        ("", "haircut morgen 10"),
        ("", "hola"),
        ("", "bonjour"),
        ("", "haircut mañana"),
        ("", "15:00"),
        ("", "Balayage Strähnen"),
        ("", ""),
        ("hi", "मुझे अपॉइंटमेंट चाहिए"),
        ("hi", "kal shaam ko baal katwane hain"),
        ("ar", "غدا بعد الظهر"),
        ("tr", "merhaba yarın öğleden sonra saç kestirmek istiyorum"),
        ("", "evet"),
        ("", "привет"),
    ],
)
def test_tongue(language: str, text: str) -> None:
    assert tongue(text) == language


@pytest.mark.parametrize(
    ("text", "own", "code"),
    [
        ("auf deutsch bitte", "", "de"),
        ("spanish please", "en", "es"),
        ("I don't speak english, spanish please", "en", "es"),
        ("I don't speak english, spanish please", "de", ""),
        ("hablamos en francés?", "es", "fr"),
        ("क्या हम अंग्रेज़ी में बात कर सकते हैं", "hi", "en"),
        ("بالإسبانية من فضلك", "ar", "es"),
        ("almanca lütfen", "tr", "de"),
        ("tomorrow", "en", ""),
    ],
)
def test_a_language_is_called_by_name(text: str, own: str, code: str) -> None:
    assert called(text, own) == code


def test_what_is_spoken_is_offered_by_its_own_name() -> None:
    assert tuple(LANGUAGES) == SPOKEN
    assert list(LANGUAGES.values()) == [
        "English", "Español", "Português", "Français", "Deutsch", "Italiano", "Nederlands",
    ]  # fmt: skip
