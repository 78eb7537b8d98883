"""Plain language (B1): short sentences, ordinary words, one word for one thing, nothing left over.

The words stand in `plain_words.toml`, each with the one to write instead.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict

from config.core.mistakes import Mistake, read_toml
from config.words.locale_files import Entry

LONGEST_MESSAGE: Final = 600
LONGEST_BUTTON: Final = 40
LONGEST_SENTENCE: Final = 15
MEAN_SENTENCE: Final = 12
SENTENCE_END: Final = re.compile(r"[.!?:](?:\s|$)|\n")
LEFT_OVER: Final = re.compile(r"\b(TODO|FIXME|XXX|TBD|lorem|ipsum)\b|\?\?\?|\[\.\.\.\]|\{\{|\}\}")
HERE: Final = Path(__file__).parent


class _Words(BaseModel):
    """Of one language: words that we do not write, each with what we do write."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    hard: Mapping[str, str]
    one_word: Mapping[str, str]
    for_staff: Mapping[str, str]


class _Readers(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    staff: tuple[str, ...]  # how the keys of their texts begin


class _PlainWords(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    readers: _Readers
    nl: _Words
    en: _Words


PLAIN: Final = _PlainWords.model_validate(read_toml(HERE / "plain_words.toml"))
WORDS: Final[Mapping[str, _Words]] = {"nl": PLAIN.nl, "en": PLAIN.en}


def not_plain(language: str, entry: Entry) -> Iterator[Mistake]:
    """What makes this text hard to read."""
    yield from _left_over(entry)
    yield from _hard_words(language, entry)
    yield from _too_long(entry)
    yield from _long_sentences(entry)


def _mistake(entry: Entry, what: str, remedy: str) -> Mistake:
    return Mistake(entry.file, entry.line, f"{entry.key!r}: {what}", remedy)


def _left_over(entry: Entry) -> Iterator[Mistake]:
    for found in LEFT_OVER.finditer(entry.words):
        yield _mistake(entry, f"{found[0]!r} was left in", "Write what should stand there.")
    if not entry.words.strip():
        yield _mistake(entry, "there is no text", "Write one, or take the key out.")


def _hard_words(language: str, entry: Entry) -> Iterator[Mistake]:
    if language not in WORDS:
        return
    ours = WORDS[language]
    yield from _found(entry, ours.hard, "is hard to read")
    yield from _found(entry, ours.one_word, "has another name here")
    if not entry.key.startswith(PLAIN.readers.staff):
        yield from _found(entry, ours.for_staff, "is a word of staff among themselves")


def _found(entry: Entry, words: Mapping[str, str], what: str) -> Iterator[Mistake]:
    for word, instead in words.items():
        if _whole(word).search(entry.words):
            yield _mistake(entry, f"{word!r} {what}", f"Write: {instead}.")


@cache
def _whole(word: str) -> re.Pattern[str]:
    """The word by itself; one with capitals as it is written."""
    return re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE if word.islower() else re.NOFLAG)


def _too_long(entry: Entry) -> Iterator[Mistake]:
    button = entry.key.startswith("button-")
    most = LONGEST_BUTTON if button else LONGEST_MESSAGE
    if len(entry.words) > most:
        remedy = "Say less." if button else "Say less, or make two messages of it."
        yield _mistake(entry, f"{len(entry.words)} characters, {most} is the most", remedy)


def _long_sentences(entry: Entry) -> Iterator[Mistake]:
    lengths = [len(sentence.split()) for sentence in SENTENCE_END.split(entry.words)]
    there = [length for length in lengths if length]
    if there and max(there) > LONGEST_SENTENCE:
        what = f"a sentence of {max(there)} words, {LONGEST_SENTENCE} is the most"
        yield _mistake(entry, what, "Make two sentences of it.")
    elif len(there) > 1 and sum(there) / len(there) > MEAN_SENTENCE:
        what = f"sentences of {sum(there) / len(there):.0f} words, {MEAN_SENTENCE} is the most"
        yield _mistake(entry, what, "Write shorter sentences.")
