"""Does somebody write that they are too young? Dutch and English, as people type it.

Doubt counts as yes: a person looks, and who was misread says so. A time, a distance or fifteen
years of something else is no age.
"""

import re
from datetime import datetime
from typing import Final

from buurtbot.domain.words.plain_words import plain

NUMBERS: Final = (
    ("zes", "six"),
    ("zeven", "seven"),
    ("acht", "eight"),
    ("negen", "nine"),
    ("tien", "ten"),
    ("elf", "eleven"),
    ("twaalf", "twelve"),
    ("dertien", "thirteen"),
    ("veertien", "fourteen"),
    ("vijftien", "fifteen"),
    ("zestien", "sixteen"),
    ("zeventien", "seventeen"),
    ("achttien", "eighteen"),
)
FIRST: Final = 6  # the age of the first row; younger children do not write this
NUMBER: Final = "|".join([r"\d{1,2}", *(word for row in NUMBERS for word in row)])
FILLERS: Final = (
    r"(?:nog|pas|maar|net|eigenlijk|nu|nou|zelf|ook|wel|toch|namelijk|gewoon|echt|trouwens|dus|al"
    r"|vandaag|sinds kort|only|just|still|actually|really|now|already|also|myself)"
)
ME: Final = r"(?:\bik ben|\bben ik|(?:^|[\n.!?] *)ben|\bmijn leeftijd is|\bi ?am|\bim|\bmy age is)"
CHILD: Final = (
    r"(?: een| a)?(?: jongen| meisje| meid| kind| scholier| leerling| boy| girl| kid| child)"
    r"(?: van| of| aged)"
)
# What may stand behind the number. "15 jaar getrouwd" and "15 years in this street" are no ages.
NO_AGE: Final = (
    r"(?! *(?:geleden|lang|getrouwd|gescheiden|weduwe|weduwnaar|alleen|samen|vrijwillig|lid|bezig"
    r"|in |ouder|jonger|werkzaam|verzorg|mantelzorg|buur"
    r"|ago|married|divorced|older|younger|a volunteer))"
)
YEARS: Final = rf"[ -]*(?:jaar|jaren|jr|j|years?|yrs?|yo|y ?/ ?o)\b{NO_AGE}"
ENDS: Final = r"(?![.:,]\d)(?= *(?:$|[.,;:!?)\n]|(?:en|dus|maar|hoor|and|so|but)\b))"
SOON: Final = r"(?= (?:in|op|on|next|volgende|this|deze|morgen|tomorrow)\b)"
LASTS: Final = r"(?! (?:al|already) \d+ (?:jaar|years?))"  # "ik ben al 15 jaar hier"
IS: Final = re.compile(
    rf"{ME}{LASTS}(?: {FILLERS})*(?:{CHILD})? ({NUMBER})(?!\d)(?:{YEARS}|{ENDS})"
)
AGED: Final = re.compile(rf"\bi ?a?m an? (?:{FILLERS} )?({NUMBER})[ -]+years?[ -]+old")
WILL_BE: Final = re.compile(
    r"(?:\bik word|\bword ik|\bi will be|\bill be|\bi ?a?m turning|\bi turn)\b[^.!?\n]{0,30}?"
    rf"\b({NUMBER})(?!\d)(?:{YEARS}|{ENDS}|{SOON})"
)
NOT_YET: Final = re.compile(
    rf"{ME}(?: {FILLERS})* (?:geen|bijna|almost|jonger dan|onder de|not(?: even)?(?: yet)?"
    rf"|younger than|under(?: the age of)?) ({NUMBER})(?!\d)(?:{YEARS}|{ENDS}|(?= yet\b))"
)
BORN: Final = re.compile(
    r"(?:\bik ben|\bben ik|\bi was|\bim)(?: geboren)?(?: van| in| op \S+ \S+| born in)+"
    r" ((?:19|20)\d\d)\b"
)
MINOR: Final = re.compile(rf"{ME}(?: {FILLERS})* (?:minderjarig|underage|under age|a minor)\b")

JUST_AGE: Final = re.compile(
    rf"(?:(?:ja|yes|nee|no)[, ]+)?(?:{ME} )?(?:{FILLERS} )?(\d{{1,3}}|{NUMBER})"
    r"(?: *(?:jaar|jr|years?)(?: (?:oud|jong|old))?)?[ .!]*"
)
OLDEST: Final = 120


def age_told(words: str) -> int | None:
    """The age that is all somebody says, asked how old they are: "ik ben 78", "78 jaar"."""
    found = JUST_AGE.fullmatch(plain(words).strip())
    age = _number(found[1]) if found else 0
    return age if FIRST <= age <= OLDEST else None


def says_too_young(words: str, minimum: int, now: datetime) -> bool:
    """Whether these words say that who writes them is younger than `minimum` years.

    A year of birth counts as if the birthday is still to come.
    """
    said = plain(words)
    ages = [_number(found) for pattern in (IS, AGED) for found in pattern.findall(said)]
    ages += [
        _number(found) - 1 for pattern in (WILL_BE, NOT_YET) for found in pattern.findall(said)
    ]
    ages += [now.year - int(year) - 1 for year in BORN.findall(said)]
    return any(FIRST <= age < minimum for age in ages) or bool(MINOR.search(said))


def _number(written: str) -> int:
    if written.isdecimal():
        return int(written)
    return FIRST + next(at for at, row in enumerate(NUMBERS) if written in row)
