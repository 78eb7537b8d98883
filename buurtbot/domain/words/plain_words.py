"""Text as typed becomes plain words, so that tricks and slips of writing do not matter.

Every step looks at each character or word once, so the work grows with the length only.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

LONGEST = 8192  # characters; Telegram sends 4096 at most
LONGEST_WORD = 40
APOSTROPHES = dict.fromkeys(map(ord, "'’‘`´ʼ"))
LOOK_ALIKES = str.maketrans("аеорсухіјѕοαєıł_", "aeopcyxijsoaeil ")
ARABIC = str.maketrans("ةىگپ", "هيكب", "ـ")  # as people mix them up
LEET = str.maketrans("013457@$", "oleastas")
WORD = re.compile(r"[\w@$]+")
STRETCHED = re.compile(r"(\w)\1\1+")
DOUBLED = re.compile(r"(\w)\1+")
INVISIBLE = {"Cf", "Mn", "Me"}  # zero-width, direction marks, accents on their own


def plain(text: str) -> str:
    """Return lower case without accents, invisible signs, look-alike letters and apostrophes."""
    apart = unicodedata.normalize("NFKD", text[:LONGEST].translate(APOSTROPHES)).casefold()
    apart = unicodedata.normalize("NFKD", apart)[: 2 * LONGEST]
    seen = (sign for sign in apart if unicodedata.category(sign) not in INVISIBLE)
    return "".join(seen).translate(APOSTROPHES).translate(LOOK_ALIKES)


@dataclass(frozen=True, slots=True)
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
        found = _joined([_unleet(word[:LONGEST_WORD]) for word in WORD.findall(plain(text))])
        return tuple(word for each in found for word in self._mended(each))

    def _mended(self, word: str) -> tuple[str, ...]:
        word = self._unstretched(word)
        if word in self.known:
            return self.fixes.get(word, (word,))
        forgiven = (self.slips[slip] for slip in _one_less(word) if slip in self.slips)
        return (next(forgiven, word),)

    def _unstretched(self, word: str) -> str:
        """Take "heeelp" for "help" and "dooood" for "dood", whichever is known."""
        twice = STRETCHED.sub(r"\1\1", word)
        once = DOUBLED.sub(r"\1", word)
        return once if twice != word and twice not in self.known and once in self.known else twice


def _unleet(word: str) -> str:
    """Read digits and signs among letters as letters: z3lfm00rd."""
    return word.translate(LEET) if any(sign.isalpha() for sign in word) else word


def _joined(words: Iterable[str]) -> list[str]:
    """Join three or more letters on their own into one word: d o o d."""
    result: list[str] = []
    letters: list[str] = []
    for word in [*words, ""]:
        if len(word) == 1 and word.isalpha():
            letters.append(word)
            continue
        result += ["".join(letters)] if len(letters) > 2 else letters
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
    words = _joined([_unleet(word[:LONGEST_WORD]) for word in WORD.findall(plain(text))])
    return [STRETCHED.sub(r"\1", word).translate(ARABIC) for word in words]
