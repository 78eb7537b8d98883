"""Numbers from 1 to 999 in words, Dutch and English, as they sound: "een-en-twintig"."""

from collections.abc import Iterable
from typing import Final

_DUTCH: Final = (
    "een,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf,dertien,veertien,vijftien,"
    "zestien,zeventien,achttien,negentien"
)
_DUTCH_TENS: Final = "twintig,dertig,veertig,vijftig,zestig,zeventig,tachtig,negentig"
_ENGLISH: Final = (
    "one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,"
    "sixteen,seventeen,eighteen,nineteen"
)
_ENGLISH_TENS: Final = "twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety"
_FIRST: Final = 3  # letters, of the shortest number: most words are none by these
_AN: Final = "een"  # one, and also: a


def _of_language(
    units: str, tens: str, hundred: str, join: str, *, units_first: bool
) -> dict[str, int]:
    """The numbers of one language; `join` stands, or not, between hundreds and what follows."""
    small = {word: value for value, word in enumerate(units.split(","), 1)}
    ones = list(small.items())[:9]
    for ten, word in enumerate(tens.split(","), 2):
        small[word] = ten * 10
        small |= {
            (f"{one}{join}{word}" if units_first else f"{word}{one}"): ten * 10 + value
            for one, value in ones
        }
    hundreds = {hundred: 100} | {f"{one}{hundred}": 100 * value for one, value in ones}
    more = {
        f"{start}{joined}{word}": value + rest
        for start, value in hundreds.items()
        for word, rest in small.items()
        for joined in ("", join)
    }
    return small | hundreds | more


_NUMBERS: Final = _of_language(
    _DUTCH, _DUTCH_TENS, "honderd", "en", units_first=True
) | _of_language(_ENGLISH, _ENGLISH_TENS, "hundred", "and", units_first=False)
_BEGINS: Final = frozenset(number[:_FIRST] for number in _NUMBERS)
_BEGUN: Final = frozenset(begin[:end] for begin in _BEGINS for end in range(_FIRST + 1))
_MOST_WORDS: Final = 5  # "one hundred and twenty one"


def may_begin(word: str) -> bool:
    """Whether a number may begin with this plain word: most do not."""
    return word.replace("-", "").replace("'", "")[:_FIRST] in _BEGUN


def spelled(words: Iterable[str], typed: str) -> tuple[int, int]:
    """The number that these plain words begin with, and how many words it takes; (0, 0) for none.

    "een" alone is also "a": it counts only with the accents of one, as it was `typed`.
    """
    joined, found = "", (0, 0)
    for count, word in zip(range(1, _MOST_WORDS + 1), words, strict=False):
        joined += word.replace("-", "").replace("'", "")
        if len(joined) >= _FIRST and joined[:_FIRST] not in _BEGINS:
            break
        if joined in _NUMBERS and (joined != _AN or "é" in typed.casefold()):
            found = (_NUMBERS[joined], count)
    return found
