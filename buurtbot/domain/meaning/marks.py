"""What the words of a text mean one by one, and where they stand in it as it was typed."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from buurtbot.domain.words.lexicon import Found, Lexicon
from buurtbot.domain.words.plain_words import KNOWN, letters_of
from config.meaning.needs import ASKED, KIND, Asked, NeedTable

KINDS: Final[dict[str, Asked]] = {kind: kind for kind in ASKED}
LONGEST: Final = 4096  # as long as a message of Telegram gets
CHUNK: Final = re.compile(r"\S+")
SIGN: Final = re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u27BF]")  # emoji; each says something


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text, and per word in which of its chunks (by spaces) it was typed."""

    chunks: tuple[str, ...]
    plain: tuple[str, ...]
    chunk: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> "Words":
        """Cut a text up; what comes after 4096 signs is not read."""
        chunks = tuple(CHUNK.findall(text[:LONGEST]))
        each = [(word, at) for at, chunk in enumerate(chunks) for word in _plain(chunk)]
        return cls(chunks, tuple(word for word, _ in each), tuple(at for _, at in each))

    @property
    def asks(self) -> bool:
        """Whether it has a question mark."""
        return any("?" in chunk for chunk in self.chunks)

    def typed(self, start: int, end: int) -> str:
        """These words as they were typed, without the signs around them."""
        last = self.chunk[end - 1] + 1
        return " ".join(self.chunks[self.chunk[start] : last]).strip(" .,;:!?()\"'")


@lru_cache(KNOWN)
def _plain(chunk: str) -> tuple[str, ...]:
    return (*letters_of(chunk), *SIGN.findall(chunk))


@dataclass(frozen=True, slots=True)
class Marks:
    """What was found among the words. `names`: each mark and each kind, `kind` when any is."""

    words: Words
    found: tuple[Found, ...]
    names: frozenset[str]

    @property
    def kinds(self) -> tuple[Asked, ...]:
        """Each kind that a word speaks of, in the order of the text."""
        names = dict.fromkeys(one.means.partition(":")[2] for one in self.found)
        return tuple(KINDS[name] for name in names if name in KINDS)

    def uncovered(self, marks: Iterable[str]) -> int:
        """How many words stand in none of these marks."""
        wanted = frozenset(marks)
        covered = {
            at
            for one in self.found
            if one.means in wanted or (KIND in wanted and is_kind(one.means))
            for at in range(one.start, one.end)
        }
        return len(self.words.plain) - len(covered)

    def of(self, mark: str) -> Sequence[Found]:
        """Where this mark stands."""
        return [one for one in self.found if one.means == mark]


def is_kind(name: str) -> bool:
    """Whether a mark is that of a kind: `kind:dog`."""
    return name.startswith(f"{KIND}:")


def lexicon_of(table: NeedTable) -> Lexicon:
    """All words of the table by what they mean: a mark, or `kind:dog`."""
    named = {f"{KIND}:{kind}": lines for kind, lines in table.kinds.items()} | table.marks
    words = {means: " ".join(lines.values()).split() for means, lines in named.items()}
    return Lexicon.of(words, forgiving=[means for means in words if is_kind(means)])


def marks_in(text: str, lexicon: Lexicon) -> Marks:
    """Read a text by the lexicon."""
    words = Words.of(text)
    found = tuple(lexicon.found(words.plain))
    names = {one.means for one in found}
    return Marks(words, found, frozenset(names | ({KIND} if any(map(is_kind, names)) else set())))
