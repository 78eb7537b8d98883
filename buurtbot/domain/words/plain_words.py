"""Text as typed becomes plain words, so that tricks and slips of writing do not matter.

Every step looks at each character or word once, so the work grows with the length only.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

LONGEST = 8192  # characters; Telegram sends 4096 at most
LONGEST_WORD = 40
SPELLED = 3  # letters on their own, one after the other, are a word
KNOWN: Final = 32_768  # words of which is remembered how they are read; without who wrote them
APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´ʼ"))
LOOK_ALIKES = str.maketrans("аеорсухіјѕοαєıł_", "aeopcyxijsoaeil ")
ARABIC = str.maketrans("ةىگپ", "هيكب", "ـ")  # as people mix them up
LEET = str.maketrans("013457@$", "oleastas")
WORD = re.compile(r"[\w@$]+")
STRETCHED = re.compile(r"(\w)\1\1+")
DOUBLED = re.compile(r"(\w)\1+")
INVISIBLE = {"Cf", "Mn", "Me"}  # zero-width, direction marks, accents on their own


class _Signs(dict[int, int | None]):
    """What each sign becomes, None where nothing is left of it; looked up once for each."""

    def __missing__(self, code: int) -> int | None:
        gone = unicodedata.category(chr(code)) in INVISIBLE or code in APOSTROPHES
        self[code] = None if gone else LOOK_ALIKES.get(code, code)
        return self[code]


SIGNS: Final = _Signs()


def plain(text: str) -> str:
    """Return lower case without accents, invisible signs, look-alike letters and apostrophes."""
    text = text[:LONGEST].translate(APOSTROPHES)
    if text.isascii():
        return text.lower().translate(SIGNS)
    apart = unicodedata.normalize("NFKD", text).casefold()
    return unicodedata.normalize("NFKD", apart)[: 2 * LONGEST].translate(SIGNS)


def words_of(text: str) -> list[str]:
    """The words of a text as they stand, in plain letters: what else reads them begins here."""
    words = [
        word if word.isalpha() and len(word) <= LONGEST_WORD else _unleet(word[:LONGEST_WORD])
        for word in WORD.findall(plain(text))
    ]
    return words if list(map(len, words)).count(1) < SPELLED else _joined(words)


@dataclass(frozen=True, eq=False)
class Spelling:
    """Which words are known, what stands for what, and which slips are forgiven."""

    known: frozenset[str]
    fixes: Mapping[str, tuple[str, ...]]
    slips: Mapping[str, str]

    @classmethod
    def of(
        cls, known: Iterable[str], fixes: Mapping[str, str], forgiving: Iterable[str]
    ) -> "Spelling":
        """Make a spelling; `forgiving` are the words of which one letter may be wrong."""
        slips = {slip: word for word in forgiving for slip in _one_less(word)}
        split = {wrong: tuple(right.split()) for wrong, right in fixes.items()}
        return cls(frozenset(known) | set(fixes), split, slips)

    def words(self, text: str) -> tuple[str, ...]:
        """Return the words of a text, mended."""
        return self.mended(words_of(text))

    def mended(self, words: Iterable[str]) -> tuple[str, ...]:
        """The same words, as they are known."""
        return tuple(mended for word in words for mended in self.mended_word(word))

    @lru_cache(KNOWN)  # noqa: B019 - a spelling lives as long as the process
    def mended_word(self, word: str) -> tuple[str, ...]:
        """One word as it is known; it may stand for several."""
        word = self._unstretched(word)
        if word in self.known:
            return self.fixes.get(word, (word,))
        forgiven = (self.slips[slip] for slip in _one_less(word) if slip in self.slips)
        return (next(forgiven, word),)

    def _unstretched(self, word: str) -> str:
        """Take "heeelp" for "help" and "dooood" for "dood", whichever is known."""
        twice = STRETCHED.sub(r"\1\1", word)
        if twice == word or twice in self.known:
            return twice
        once = DOUBLED.sub(r"\1", word)
        return once if once in self.known else twice


def _unleet(word: str) -> str:
    """Read digits and signs among letters as letters: z3lfm00rd."""
    if word.isalpha() or not any(map(str.isalpha, word)):
        return word
    return word.translate(LEET)


def _joined(words: Iterable[str]) -> list[str]:
    """Join three or more letters on their own into one word: d o o d."""
    result: list[str] = []
    letters: list[str] = []
    for word in [*words, ""]:
        if len(word) == 1 and word.isalpha():
            letters.append(word)
            continue
        result += ["".join(letters)] if len(letters) >= SPELLED else letters
        letters = []
        result += [word] if word else []
    return result


def _one_less(word: str) -> list[str]:
    """The word, and it without each of its letters: two words that share one differ by a slip."""
    if len(word) < 6:
        return [word]
    return [word, *(word[:at] + word[at + 1 :] for at in range(len(word)))]


def letters_of(text: str) -> list[str]:
    """The words as their letters are, those that are stretched once; Arabic as people mix it.

    Nothing is known or mended here: what reads it has learnt from slips too.
    """
    return list(map(letters, words_of(text)))


@lru_cache(KNOWN)
def letters(word: str) -> str:
    """One of `words_of`, as `letters_of` gives it."""
    once = STRETCHED.sub(r"\1", word)
    return once if once.isascii() else once.translate(ARABIC)
