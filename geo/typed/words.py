"""The words of `words.toml`, and what a word says about an address. All in small letters."""

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from geo.typed.tokens import plain

_READ: Final = tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))


def _words(name: str) -> frozenset[str]:
    return frozenset(map(plain, _READ[name]))


NUMBER: Final = _words("number")
POSTCODE: Final = _words("postcode")
PLACE: Final = _words("place")
SAID_WITH: Final = _words("said_with")
ARTICLES: Final = _words("articles")
BEFORE_A_STREET: Final = _words("before_a_street")
PREPOSITIONS: Final = BEFORE_A_STREET - ARTICLES
LEFT_OUT: Final = _words("left_out")
STREETS: Final = _words("streets")
NUMBERED_STREETS: Final = _words("numbered_streets")
SUFFIXES: Final = _words("suffixes")
DOORS: Final = _words("door")
NUMBERED_DOORS: Final = _words("numbered_doors")
HOMES: Final = _words("homes")
FLOORS: Final = _words("floors")
COUNTED_THINGS: Final = _words("counted_things")
COUNTED: Final = _words("counted") | COUNTED_THINGS
COUNTED_LETTERS: Final = _words("counted_letters")
COUNTED_AFTER: Final = _words("counted_after")
MONTHS: Final = _words("months")
SMALL_LETTERS: Final = _words("small_letters")
IN_NAMES: Final = _words("in_names")

# What is shortened in the name of a street, and in full.
SHORT_ENDINGS: Final[Mapping[str, str]] = _READ["short_endings"]
SHORT_WORDS: Final[Mapping[str, str]] = _READ["short_words"]

# Words that say nothing of where somebody is, when they stand by themselves.
LABELS: Final = NUMBER | POSTCODE | LEFT_OUT
SMALL: Final = BEFORE_A_STREET | SAID_WITH | LEFT_OUT | PLACE | {"van", "of", "dan", "then"}
AROUND: Final = SMALL | LABELS
BETWEEN: Final = AROUND | SUFFIXES
NO_NAMES: Final = NUMBER | POSTCODE | SAID_WITH | SUFFIXES | LEFT_OUT - {"dag"}

_OF_DOORS: Final = _words("of_doors")
_ORDINARY: Final = _words("ordinary") - IN_NAMES
_PLACES: Final = _words("places")
_PARTS_OF_TOWNS: Final = _words("parts_of_towns")
_DOOR_ENDINGS: Final = tuple(_words("door_endings"))
_STREET_ENDINGS: Final = tuple(_words("street_endings"))
_PLACE_ENDINGS: Final = tuple(_words("place_endings"))
_PLACES_BEGIN: Final = frozenset(place.split()[0] for place in _PLACES)
_LONGEST_PLACE: Final = max(len(place.split()) for place in _PLACES)


def is_street(word: str) -> bool:
    """Whether it is the last word of a street's name: "erasmusweg", "vechtstr", "plein"."""
    if word in STREETS:
        return True
    ends_so = word.endswith(_STREET_ENDINGS) and word not in _STREET_ENDINGS
    return ends_so and word not in _ORDINARY


def is_day_of_street(word: str) -> bool:
    """Whether it is the second word of a street called after a day: "meiplein"."""
    found = (month for month in MONTHS if word.startswith(month))
    return any(word.removeprefix(month) in _STREET_ENDINGS for month in found)


def is_door(word: str) -> bool:
    """Whether it tells of a door: "kamer", "bovenwoning"."""
    if word in DOORS or word in _OF_DOORS:
        return True
    return word.endswith(_DOOR_ENDINGS) and word not in _PLACES


def is_door_itself(word: str) -> bool:
    """Whether it is known to tell of a door, and is no small word of names ("bij")."""
    return word in DOORS and word not in IN_NAMES


def tells_door(word: str) -> bool:
    """Whether it tells of a door by itself: not so "bij", though "bij de kerk" does."""
    return is_door(word) and word not in IN_NAMES


def places_at(words: Sequence[str], at: int = 0) -> int:
    """How many words from `at` on are a town we know; 0 for none."""
    begins = at < len(words) and words[at] in _PLACES_BEGIN
    for length in range(min(_LONGEST_PLACE, len(words) - at), 0, -1) if begins else ():
        if " ".join(words[at : at + length]) in _PLACES:
            return length
    town, _, part = words[at].partition("-") if at < len(words) else ("", "", "")
    return 1 if part in _PARTS_OF_TOWNS and town in _PLACES else 0


def sounds_as_place(word: str) -> bool:
    """Whether it ends as the names of towns do, and is no street or door."""
    ends_so = len(word) > 4 and word.endswith(_PLACE_ENDINGS)
    return ends_so and not is_door(word) and not is_street(word)


def is_ordinary(word: str) -> bool:
    """Whether it belongs in a sentence and not in a name."""
    return word in _ORDINARY
