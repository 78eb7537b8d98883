"""Words by which swindlers begin: a code or card asked for, money first, on to another app.

Said in Dutch and in English. What neighbours say every day is none of it: a receipt that is paid
afterwards, "ik app je moeder", the link of the neighbourhood room.
"""

import re
from typing import Final, Literal

from buurtbot.domain.words.plain_words import WORD, plain

Asked = Literal["asks_code", "pay_first", "other_app"]

YOUR: Final = r"(?:je|jouw|uw|jullie|your|ur)"
CODES: Final = (
    r"(?:pin ?code|pin ?pas|bank ?pas|bank ?kaart|pas ?code|pin|inlog ?code|tan ?code|wachtwoord"
    r"|bank card|debit card|credit ?card|pin number|password|security code|card number)"
)
GIVE: Final = (
    r"(?:geef|stuur|app|typ|zeg|mail|noem|leen|wat is|wat was|mag ik|heb ik|ik heb|nodig"
    r"|give|send|text|tell|lend|what is|whats|may i have|can i have|i need)"
)
MONEY: Final = r"(?:geld|euro|bedrag|tikkie|betaling|aanbetaling|voorschot|borg|money|deposit|fee)"
FIRST: Final = r"(?:vooraf|van te ?voren|op voorhand|in advance|up ?front|beforehand)"
APP: Final = (
    r"(?:whats ?app|wapp|signal|telegram|snapchat|instagram|insta|messenger|facebook|viber|imo)"
)
APPS: Final = r"(?:whats ?app|telegram|snapchat|insta(?:gram)?|messenger|viber)"
PATTERNS: Final[tuple[tuple[Asked, re.Pattern[str]], ...]] = (
    ("asks_code", re.compile(rf"\b{GIVE}\b(?: \w+){{0,3}}? {YOUR} {CODES}\b")),
    ("asks_code", re.compile(rf"\b(?:geef|leen|give|lend) (?:me|mij) (?:de|the) {CODES}\b")),
    (
        "pay_first",
        re.compile(
            r"\b(?:betaal|betaalt u|maak|stuur|pay|send)(?: (?:me|mij|u|je|dan|maar|het|the|money"
            rf"|geld|nu|now|over|wel))* (?:eerst|first|{FIRST})\b"
        ),
    ),
    ("pay_first", re.compile(rf"\b(?:eerst|first) (?:(?:het|een|the|a|wat|some) )?{MONEY}\b")),
    ("pay_first", re.compile(rf"\b{MONEY}(?: \w+){{0,2}} {FIRST}\b")),
    (
        "pay_first",
        re.compile(r"\b(?:cadeau ?kaart|gift ?card|paysafe|bitcoins?|crypto|western union)\w*\b"),
    ),
    (
        "other_app",
        re.compile(
            rf"\b(?:app|appt|bericht|stuur|schrijf|voeg|add|text|message|write|contact|chat)"
            rf"(?: \w+){{0,4}}? (?:op|via|naar|on|through|to) (?:mijn |my |de )?{APP}\b"
        ),
    ),
    (
        "other_app",
        re.compile(
            rf"\b(?:verder|liever|beter|praten|kletsen|move|switch|continue|talk|rather)"
            rf"(?: \w+){{0,2}}? (?:op|via|naar|over|on|to) {APPS}\b"
        ),
    ),
)
NO: Final = r"\b(?:nooit|niet|geen|never|not|dont)\b"
# Who says no to it; and who pays, and gets it back with the receipt.
HARMLESS: Final[dict[Asked, re.Pattern[str]]] = {
    "asks_code": re.compile(r"\b(?:nooit|never)\b"),
    "pay_first": re.compile(
        rf"{NO}|\b(?:ik|wij|we|i) (?:betaal|betalen|pay|schiet|leg)\b|\b(?:halen|pinnen)\b"
    ),
    "other_app": re.compile(NO),
}


def scam_words(words: str) -> frozenset[Asked]:
    """What is asked in these words as swindlers ask it; empty for what is said every day."""
    found: set[Asked] = set()
    for clause in re.split(r"[.!?;\n]+", words):
        said = " ".join(WORD.findall(plain(clause)))
        asks = {asked for asked, pattern in PATTERNS if pattern.search(said)}
        found |= {asked for asked in asks if not HARMLESS[asked].search(said)}
    return frozenset(found)
