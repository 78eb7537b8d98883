"""Four words on a paper: drawn by chance, and read back as people type them.

Capitals, commas, numbers in front, a word in two pieces and words that are typed glued together
do no harm: what can be read in more than one way is asked about. A word with a slip in it is
never guessed: who typed it is asked what they meant.
"""

import re
import secrets
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final

from config.words.place_words import place_words

HOW_MANY: Final = 4
MOST_MEANT: Final = 4  # so many possibilities are asked about at most
WORD: Final = re.compile(r"[a-z]+")
# Sounds that are one when somebody reads them aloud, in the order in which they are looked for.
SOUNDS: Final = (
    *(("sch", "sG"), ("ch", "G"), ("ij", "Y"), ("ei", "Y"), ("ou", "A"), ("au", "A")),
    *(("oe", "U"), ("ui", "1"), ("eu", "2"), ("ie", "i"), ("ph", "f"), ("th", "t")),
    *(("qu", "kw"), ("x", "ks"), ("c", "k"), ("y", "i"), ("g", "G"), ("d", "t"), ("b", "p")),
    *(("v", "f"), ("z", "s"), ("w", "f"), ("n", "m")),
)
TWICE: Final = re.compile(r"(.)\1+")


@dataclass(frozen=True)
class Typed:
    """What was typed. `words` is a place, when all four are right.

    Else `meant` are the places that may be meant, and `unknown` the words that we do not have.
    """

    words: str = ""
    meant: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    count: int = 0


def new_words(choose: Callable[[Sequence[str]], str] = secrets.choice) -> str:
    """Four words that nobody can guess."""
    return " ".join(choose(place_words()) for _ in range(HOW_MANY))


def read_words(typed: str) -> Typed:
    """Four words, as they were typed."""
    found = _joined(WORD.findall(_plain(typed)))
    unknown = tuple(word for word in found if word not in _known())
    if unknown and len(found) < HOW_MANY and (glued := _unglued(found)):
        one = len(glued) == 1
        return Typed(glued[0] if one else "", () if one else glued[:MOST_MEANT], count=HOW_MANY)
    if len(found) != HOW_MANY:
        return Typed(unknown=unknown, count=len(found))
    if not unknown:
        return Typed(words=" ".join(found), count=HOW_MANY)
    each = [[word] if word in _known() else _near(word) for word in found]
    meant = [" ".join(words) for words in product(*each)]
    few = tuple(meant) if len(meant) <= MOST_MEANT else ()
    return Typed(meant=few, unknown=unknown, count=HOW_MANY)


def sound_of(word: str) -> str:
    """How a word sounds: the same for two that may be taken for one another."""
    for letters, sound in SOUNDS:
        word = word.replace(letters, sound)
    return TWICE.sub(r"\1", word)


def one_slip(typed: str, word: str) -> bool:
    """Whether one letter is wrong, too much, missing, or two changed places."""
    if abs(len(typed) - len(word)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), None)
    if at is None:
        return True
    swapped = typed[at : at + 2] == word[at : at + 2][::-1] and typed[at + 2 :] == word[at + 2 :]
    rest, other = typed[at:], word[at:]
    return swapped or rest[1:] == other[1:] or rest == other[1:] or rest[1:] == other


def _unglued(found: Sequence[str]) -> tuple[str, ...]:
    """Every way in which these are four of our words, some of them typed without a space."""
    ways: list[tuple[str, ...]] = [()]
    for piece in found:
        ways = [(*way, *more) for way in ways for more in _cut(piece, HOW_MANY - len(way))]
    return tuple(" ".join(way) for way in ways if len(way) == HOW_MANY)


def _cut(piece: str, most: int) -> list[tuple[str, ...]]:
    """Every way in which this is at most so many of our words."""
    if not piece:
        return [()]
    if not most:
        return []
    begins = (piece[:at] for at in range(1, len(piece) + 1) if piece[:at] in _known())
    return [(word, *rest) for word in begins for rest in _cut(piece[len(word) :], most - 1)]


@cache
def _known() -> frozenset[str]:
    return frozenset(place_words())


def _near(typed: str) -> list[str]:
    """The words that may be meant: one slip away, or with the same sound."""
    sound = sound_of(typed)
    return [w for w in place_words() if one_slip(typed, w) or sound_of(w) == sound]


def _plain(typed: str) -> str:
    """In small letters, without what stands above or below them."""
    parts = unicodedata.normalize("NFKD", typed.casefold())
    return "".join(each for each in parts if not unicodedata.combining(each))


def _joined(pieces: Sequence[str]) -> list[str]:
    """The same, where a word in two pieces is one again."""
    words: list[str] = []
    for piece in pieces:
        whole = words[-1] + piece if words else ""
        if whole in _known() and not (words[-1] in _known() and piece in _known()):
            words[-1] = whole
        else:
            words.append(piece)
    return words
