"""Who says by themselves that they worry about somebody: that is for a signal, not for the menu.

Somebody must be named. A worry about money, or about oneself, is another matter.
"""

import re
from typing import Final

from buurtbot.domain.words.of_whom import SOMEBODY, flat

WHERE: Final = r"(?:over|onder|boven|beneden|achter|zij|hoek|straat|mede)"
FAMILY: Final = (
    r"(?:schoon|stief|klein|achterklein|groot|over|pleeg|half)?"
    r"(?:moeder|vader|ouders?|zoons?|zoontje|dochters?|dochtertje|kind|kinderen|zus|zusje|zussen"
    r"|broer|broertje|broers)"
)
WHO: Final = (
    rf"{SOMEBODY}|{FAMILY}|{WHERE}?(?:buur|buren|buurman|buurvrouw|buurmeisje|buurjongen|bewoner)s?"
    r"|buuf|buurtjes|buurtgenoot|(?:huis|flat|kamer|dorps)geno(?:ot|te|ten)|bewoners|bewoonster"
    r"|gezin|meisje|jongen|persoon|mensen|mens|kennis|partner|tante|oom|nicht|nichtje|neef|neefje"
    r"|mijnheer|mevr|mw|dhr|hem|haar|hun|hen|ze|oudere|ouderen|oudje|oma|opa|omaatje|opaatje"
    r"|vrouwtje|mannetje|baas|kerel|weduwe|weduwnaar|baby|peuter|kleuter|tiener|puber|student"
    r"|huurder|vrijwilliger|leerling|echtpaar|stel"
    r"|neighbou?rs|family|kid|kids|child|children|person|people|lady|man|woman|girl|boy|parents"
    r"|parent|grandmother|grandfather|grandma|grandpa|mum|mom|dad|aunt|uncle|him|her|them"
    r"|mr|mrs|ms|(?:house|flat|room)mate|(?:grand|step)(?:son|daughter|child|children)|grandkids"
    r"|niece|nephew|cousin|baby|toddler|teenager|volunteer|tenant|couple|guy|widow"
)
MUCH: Final = (
    r"(?: (?:best|wel|heel|erg|zo|grote|veel|ernstige?|een beetje|toch|nu|echt|steeds|al)){0,3}"
)
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
# "Om" somebody with a name; "over" is said of a country or a feast as well.
BY_NAME: Final = re.compile(rf"\b(?i:{TROUBLED}) om (?!Mij|Mez|Me\b|Ons)[A-Z][a-z]+")

NO_MORE: Final = 10  # words


def worries_for_another(words: str) -> bool:
    """Whether these words say so."""
    said = " ".join(words.split())
    return WORRIES.search(flat(words)) is not None or BY_NAME.search(said) is not None


def only_worries(text: str) -> bool:
    """Whether it says so, and hardly anything else."""
    return len(text.split()) <= NO_MORE and worries_for_another(text)
