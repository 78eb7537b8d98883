"""What somebody types who sets a neighbourhood up, read: a value, or why it is none.

Nothing is asked or written here. A refusal is the key of a text with its arguments.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import time
from typing import TypeVar
from urllib.parse import urlsplit

from config.beginning.municipalities import Municipality, municipality_called, names_like
from config.environment.bot_tokens import TOKEN
from config.words.texts import LANGUAGES
from geo.addresses import postcode

LONGEST_NAME = 60
LONGEST_NIGHT = 12 * 60  # minutes over midnight; more is a begin and an end that changed places
DAYS = (
    ("ma", "maandag", "mo", "mon", "monday"),
    ("di", "dinsdag", "tu", "tue", "tuesday"),
    ("wo", "woensdag", "we", "wed", "wednesday"),
    ("do", "donderdag", "th", "thu", "thursday"),
    ("vr", "vrijdag", "fr", "fri", "friday"),
    ("za", "zaterdag", "sa", "sat", "saturday"),
    ("zo", "zondag", "su", "sun", "sunday"),
)
NUMBER_OF = {name: number for number, names in enumerate(DAYS, 1) for name in names}
TO = re.compile(r"\s*(?:-|–|—|\bt/m\b|\btot\b|\bto\b|\btill\b)\s*")
CLOCK = re.compile(r"(\d{1,2})(?:[:.u]?(\d{2}))?(?::00)?\s*(?:uur|u|h)?")
AND = re.compile(r"\s*(?:[,;&+]|\ben\b|\band\b)\s*")
YES = frozenset({"j", "ja", "y", "yes", "ok", "oke"})
NO = frozenset({"n", "nee", "no"})


@dataclass(frozen=True)
class Refused:
    """What was typed is no answer to the question; the text says why, and what would be."""

    key: str
    args: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Hours:
    """From when to when."""

    begin: time
    end: time

    @property
    def minutes(self) -> int:
        """How long; one that does not end later on the day goes on after midnight."""
        begin, end = (at.hour * 60 + at.minute for at in (self.begin, self.end))
        return end - begin + (24 * 60 if end <= begin else 0)


T = TypeVar("T")
Read = Callable[[str], T | Refused]


def read_name(said: str) -> str | Refused:
    """A name on one line."""
    name = " ".join(said.split())
    if len(name) > LONGEST_NAME:
        return Refused("begin-too-long", {"most": str(LONGEST_NAME)})
    return name if any(sign.isalpha() for sign in name) else Refused("begin-no-name")


def read_text(said: str) -> str:
    """Anything, or nothing, on one line."""
    return " ".join(said.split())


def read_municipality(said: str) -> Municipality | Refused:
    """A municipality by its name or its code."""
    found = municipality_called(said)
    if found is not None:
        return found
    near = names_like(said)
    if near:
        return Refused("begin-municipality-like", {"names": ", ".join(near)})
    return Refused("begin-no-municipality")


def read_postcodes(said: str) -> tuple[str, ...] | None:
    """("2531", "2532AB"): four digits, or all six signs; None when it is something else."""
    words = re.sub(r"(\d{4})\s+([A-Za-z]{2})\b", r"\1\2", said.replace(",", " ")).split()
    codes = [word if re.fullmatch(r"[1-9]\d{3}", word) else postcode(word) for word in words]
    return tuple(dict.fromkeys(code for code in codes if code)) if codes and all(codes) else None


def read_phone(said: str) -> str | Refused:
    """A number that can be called in the Netherlands, as people write it; "14 070" too."""
    import phonenumbers  # noqa: PLC0415 - its tables take long to load, and few commands need it

    number = " ".join(said.split())
    if re.fullmatch(r"14 ?0\d{2,3}", number):
        return number
    try:
        parsed = phonenumbers.parse(number, "NL")
    except phonenumbers.NumberParseException:
        return Refused("begin-no-phone")
    return number if phonenumbers.is_valid_number(parsed) else Refused("begin-no-phone")


def read_days(said: str) -> tuple[int, ...] | Refused:
    """Days of the week, Monday is 1: "ma-vr", "ma di do", "mon-fri, sun"."""
    days: list[int] = []
    for part in re.split(r"[,;+&\s]+", TO.sub("-", said.casefold().strip(" ."))):
        ends = [NUMBER_OF.get(name.strip("."), 0) for name in part.split("-")]
        if len(ends) > 2 or not all(ends) or ends[0] > ends[-1]:
            return Refused("begin-no-days")
        days += range(ends[0], ends[-1] + 1)
    return tuple(sorted(set(days)))


def read_shifts(said: str) -> tuple[Hours, ...] | Refused:
    """From when to when, once or twice a day: "9-17", "9.00 tot 12.30 en 13-17 uur", "22-6"."""
    shifts: list[Hours] = []
    for part in AND.split(said.casefold().strip()):
        read = read_span(part)
        if isinstance(read, Refused):
            return read
        shifts.append(read)
    *first, last = shifts
    if last.minutes > LONGEST_NIGHT and last.end <= last.begin:
        return Refused("begin-hours-turned")
    if len(first) > 1 or not all(shift.begin < shift.end <= last.begin for shift in first):
        return Refused("begin-shifts-turned")
    return tuple(shifts)


def read_span(said: str) -> Hours | Refused:
    """From when to when, also over midnight: "21:30-8"."""
    ends = [_clock(part) for part in TO.split(said.casefold().strip())]
    if len(ends) != 2 or ends[0] is None or ends[1] is None:
        return Refused("begin-no-hours")
    return Hours(ends[0], ends[1])


def _clock(said: str) -> time | None:
    found = CLOCK.fullmatch(said.strip())
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None
    return time(int(found[1]), int(found[2] or 0))


def read_address(said: str) -> str | Refused:
    """A web address with https, or nothing."""
    address = said.strip()
    try:
        parts = urlsplit(address)
    except ValueError:
        return Refused("begin-no-address")
    good = parts.scheme == "https" and "." in (parts.hostname or "") and " " not in address
    return address if good or not address else Refused("begin-no-address")


def read_staff(said: str) -> tuple[int, ...] | Refused:
    """Telegram numbers of people; or none."""
    words = re.split(r"[,;\s]+", said.strip()) if said.strip() else []
    good = all(word.isdecimal() and 0 < int(word) < 2**53 for word in words)
    return tuple(dict.fromkeys(map(int, words))) if good else Refused("begin-no-staff")


def read_languages(said: str) -> tuple[str, ...] | Refused:
    """ "nl", "en", or both."""
    words = [word for word in re.split(r"[,;+&\s]+", said.casefold().strip()) if word]
    known = words and all(word in LANGUAGES for word in words)
    return tuple(dict.fromkeys(words)) if known else Refused("begin-no-languages")


def read_language(said: str) -> str | Refused:
    """One of the languages, by its letters or its name."""
    word = said.casefold().strip()[:2]
    meant = {"ne": "nl", "du": "nl"}.get(word, word)
    return meant if meant in LANGUAGES else Refused("begin-no-languages")


def read_age(said: str) -> int | Refused:
    """Years, from 13 up to and including 18."""
    age = said.strip()
    good = age.isdecimal() and 13 <= int(age) <= 18
    return int(age) if good else Refused("begin-no-age")


def read_yes(said: str) -> bool | Refused:
    """Yes or no."""
    word = said.casefold().strip(" .!")
    if word in YES | NO:
        return word in YES
    return Refused("begin-yes-or-no")


def read_token(said: str) -> str | Refused:
    """A token of BotFather; white space in it came with the copying. It is told to nobody."""
    token = "".join(said.split()).strip("\"'`")
    return token if TOKEN.fullmatch(token) else Refused("begin-no-token")
