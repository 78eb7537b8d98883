"""What a volunteer needs of the way, in their own words: "10 minuten, maar geen trap".

Who names stairs, a ferry or wheels asks for it, unless the words say that it is no trouble. What
was understood is shown at once, so that a wrong guess is seen and can be taken out.
"""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from itertools import pairwise
from typing import Final

from buurtbot.domain.volunteering.offering import WALKS, WISHES
from geo.walking import Wish
from handlers.talking.understand import plain

LONGEST: Final = 300  # characters that are read
FORGIVEN: Final = 6  # letters from which a word may hold a typo
NEAR_ENOUGH: Final = 0.88
NAMED: Final[Mapping[Wish, str]] = {
    "no_stairs": "trap trappen trapje trapjes traptreden traplopen rollator"
    " stair stairs staircase steps",
    "no_ferry": "pont pontje ponten veer veerpont veerboot boot ferry ferries boat",
    "wheelchair": "rolstoel scootmobiel wheelchair scootmobile mobility",
    "pram": "kinderwagen wandelwagen buggy pram stroller pushchair",
}
MEANT: Final = {word: wish for wish, words in NAMED.items() for word in words.split()}
WITH_TYPOS: Final = tuple(word for word in MEANT if len(word) >= FORGIVEN)
WHEELS: Final = frozenset({"wheelchair", "pram"})
CLAUSES: Final = re.compile(r"[,;.!?\n]|\b(?:maar|but)\b", re.IGNORECASE)
NO_TROUBLE: Final = re.compile(r"\b(?:geen|no|not a) (?:\w+ )?(?:probleem|bezwaar|problem)\b")
FINE: Final = frozenset(
    {"wel", "prima", "goed", "gewoon", "mag", "kan", "lukt"} | {"fine", "ok", "oke", "okay", "can"}
)
NOT: Final = frozenset(
    {"geen", "niet", "zonder", "nooit", "slecht", "amper", "lastig", "moeilijk", "zwaar"}
    | {"no", "not", "without", "never", "cannot", "hardly", "hard", "difficult"}
    | {"t"}  # what is left of can't
)
LONGEST_WALK: Final = 120  # minutes; a larger number is something else
MINUTES: Final[Mapping[str, int]] = {
    "vijf": 5,
    "tien": 10,
    "vijftien": 15,
    "twintig": 20,
    "dertig": 30,
    "kwartier": 15,
    "kwartiertje": 15,
    "halfuur": 30,
    "halfuurtje": 30,
    "uur": 60,
    "five": 5,
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "quarter": 15,
}
ARTICLES: Final = frozenset({"een", "de", "a", "the"})
WITHOUT: Final = frozenset({"geen", "zonder", "no", "without"})


def wishes_in(said: str) -> tuple[Wish, ...]:
    """The wishes in what someone typed, in our order; none when it is about something else."""
    clauses = CLAUSES.split(said[:LONGEST])
    found = {wish for clause in clauses for wish in _asked_for(plain(clause))}
    return tuple(wish for wish in WISHES if wish in found)


def walk_told(said: str) -> int | None:
    """The walk that was typed, of those we offer; the longest for more than that, else None."""
    words = plain(said[:LONGEST]).split()
    told = [*map(int, filter(str.isdecimal, words)), *(MINUTES[w] for w in words if w in MINUTES)]
    if len(told) != 1 or told[0] > LONGEST_WALK:
        return None
    return next((walk for walk in WALKS if walk == min(told[0], WALKS[-1])), None)


def _asked_for(clause: str) -> Iterator[Wish]:
    told = NO_TROUBLE.sub("prima", clause).split()
    words = [word for word in told if word not in ARTICLES]
    fine = bool(FINE.intersection(words)) and not NOT.intersection(words)
    for before, word in pairwise(["", *words]):
        wish = _named(word)
        unwanted = before in WITHOUT if wish in WHEELS else fine
        if wish and not unwanted:
            yield wish


def _named(word: str) -> Wish | None:
    """What a word is about, also with a typo in a long one."""
    near = get_close_matches(word, WITH_TYPOS, n=1, cutoff=NEAR_ENOUGH)
    return MEANT.get(word) or (MEANT[near[0]] if near else None)
