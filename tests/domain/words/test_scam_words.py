"""How swindlers begin, in Dutch and English; each beside a harmless twin."""

import pytest

from buurtbot.domain.words.scam_words import scam_words


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
