"""How swindlers begin, in the languages of neighbours; each beside a harmless twin."""

from pathlib import Path

import pytest

from buurtbot.domain.words.traces.scam_words import scam_words
from config.core.mistakes import WrongConfig, read_toml
from config.words.scams import load_scams
from tests.scenes.each import with_each

SAID = read_toml(Path(__file__).with_name("scams.toml"))


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("Geef mij even uw pinpas, dan pin ik voor u.", "asks_code"),
        ("Wat is je pincode?", "asks_code"),
        ("Ik heb alleen nog uw inlogcode nodig", "asks_code"),
        ("Can you send me your card number?", "asks_code"),
        ("What is your PIN?", "asks_code"),
        ("U moet wel betalen. Betaal eerst, dan kom ik.", "pay_first"),
        ("Maak het geld vooraf over", "pay_first"),
        ("Ik kom als ik eerst een voorschot krijg", "pay_first"),
        ("Stuur me een cadeaukaart van 50 euro", "pay_first"),
        ("Pay first and then I come", "pay_first"),
        ("I want the money in advance", "pay_first"),
        ("App me op WhatsApp, dat is makkelijker", "other_app"),
        ("Zullen we verder praten via Telegram?", "other_app"),
        ("Voeg me toe op snapchat", "other_app"),
        ("Message me on WhatsApp", "other_app"),
        ("Let's move to WhatsApp", "other_app"),
    ],
)
def test_it_is_seen(words: str, asked: str) -> None:
    assert scam_words(words) == {asked}


@pytest.mark.parametrize(
    "words",
    [
        "Ik app je moeder dat je later bent",
        "Hier is de link van de buurtkamer",
        "Ik betaal het eerst, en u krijgt de bon",
        "Eerst de boodschappen, daarna rekenen we af",
        "Geef nooit je pincode aan iemand",
        "Ik heb mijn pinpas bij me",
        "Stuur me morgen maar een tikkie, de bon ligt in de tas",
        "Mijn dochter zit op WhatsApp",
        "Kunt u eerst langs de apotheek?",
        "Ik ga eerst geld halen? Nee, dat hoeft niet",
        "I pay first and bring you the receipt",
        "Never tell your password to anyone",
        "I heard it on the radio first",
        "",
    ],
)
def test_its_harmless_twin_is_not(words: str) -> None:
    assert scam_words(words) == frozenset()


@with_each([(words, asked) for asked in SAID if asked != "harmless" for words in SAID[asked]])
def test_each_language_has_its_own_words_for_it(words: str, asked: str) -> None:
    assert asked in scam_words(words)


@with_each(SAID["harmless"])
def test_what_neighbours_say_every_day_is_none_of_it(words: str) -> None:
    assert scam_words(words) == frozenset()


def test_a_file_that_forgets_a_language_says_so(tmp_path: Path) -> None:
    wrong = tmp_path / "scams.toml"
    wrong.write_text("[nl.groups]\n", encoding="utf-8")
    with pytest.raises(WrongConfig, match=r"scams\.toml"):
        load_scams(wrong)
