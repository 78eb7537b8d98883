"""Who says by themselves that they worry about somebody: that is for a signal, not for the menu.

Somebody must be named. A worry about money, or about oneself, is another matter.
"""

import re
from typing import Final

from buurtbot.domain.words.of_whom import SOMEBODY, flat

WHO: Final = (
    rf"{SOMEBODY}|buur|buren|buurtgenoot|bewoners|gezin|kind|kinderen|meisje|jongen|ouders|ouder"
    r"|persoon|mensen|mens|kennis|kleinkind|partner|tante|oom|nicht|neef|schoonmoeder|schoonvader"
    r"|mijnheer|mevr|mw|dhr|hem|haar|hun|hen|ze"
    r"|neighbou?rs|family|kid|kids|child|children|person|people|lady|man|woman|girl|boy|parents"
    r"|parent|grandmother|grandfather|grandma|grandpa|mum|mom|dad|aunt|uncle|him|her|them"
    r"|mr|mrs|ms"
)
MUCH: Final = r"(?: (?:best|wel|heel|erg|zo|grote|veel|ernstige|een beetje|toch|nu|echt)){0,3}"
TROUBLED: Final = (
    rf"(?:maak|maken) (?:me|mij|ons){MUCH} (?:zorgen|ongerust)"
    rf"|heb{MUCH} zorgen|(?:ben|zijn|voel me){MUCH} (?:bezorgd|ongerust)"
    r"|zorgen maak (?:ik )?(?:me|mij)"
    r"|(?:im|i am|i m|we are|were)(?: (?:very|so|really|a bit|quite))? (?:worried|concerned)"
    r"|i worry|(?:have|got) (?:some )?(?:concerns|worries)|worried"
)
WORRIES: Final = re.compile(
    rf"\b(?:{TROUBLED}) (?:om|over|voor|about|for)(?: \w+){{0,3}}? (?:{WHO})\b"
)

NO_MORE: Final = 10  # words


def worries_for_another(words: str) -> bool:
    """Whether these words say so."""
    return WORRIES.search(flat(words)) is not None


def only_worries(text: str) -> bool:
    """Whether it says so, and hardly anything else."""
    return len(text.split()) <= NO_MORE and worries_for_another(text)
