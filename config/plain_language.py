"""Plain language (B1): short sentences, ordinary words, nothing left over from writing."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from config.locale_files import Entry
from config.mistakes import Mistake

LONGEST_MESSAGE: Final = 600
LONGEST_BUTTON: Final = 40
LONGEST_SENTENCE: Final = 22
MEAN_SENTENCE: Final = 12
SENTENCE_END: Final = re.compile(r"[.!?:](?:\s|$)|\n")
LEFT_OVER: Final = re.compile(r"\b(TODO|FIXME|XXX|TBD|lorem|ipsum)\b|\?\?\?|\[\.\.\.\]|\{\{|\}\}")
FOR_STAFF: Final = frozenset(
    {"desk.ftl", "advice.ftl"}
)  # read by professionals, in topics and on cards

# Words that are hard to read, with what to write instead.
HARD_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "nl": {
        "betreffende": "over",
        "betreft": "gaat over",
        "middels": "met",
        "indien": "als",
        "reeds": "al",
        "inzake": "over",
        "derhalve": "daarom",
        "teneinde": "om",
        "alsmede": "en",
        "tevens": "ook",
        "aldus": "zo",
        "conform": "volgens",
        "dienaangaande": "daarover",
        "ingevolge": "door",
        "hetgeen": "wat",
        "jegens": "tegen",
        "thans": "nu",
        "gaarne": "graag",
        "desgewenst": "als u wilt",
        "omtrent": "over",
        "ondanks het feit": "hoewel",
        "ten behoeve van": "voor",
        "met betrekking tot": "over",
        "in verband met": "door",
        "op basis van": "door",
        "dient te": "moet",
        "verifiëren": "controleren",
        "raadplegen": "lezen",
        "verstrekken": "geven",
        "retourneren": "terugsturen",
    },
    "en": {
        "regarding": "about",
        "concerning": "about",
        "pursuant": "by",
        "hereby": "(leave it out)",
        "therefore": "so",
        "furthermore": "also",
        "prior to": "before",
        "in order to": "to",
        "commence": "begin",
        "terminate": "stop",
        "utilise": "use",
        "utilize": "use",
        "whilst": "while",
        "thereof": "of it",
        "assistance": "help",
        "purchase": "buy",
        "in accordance with": "by",
    },
}


def not_plain(language: str, entry: Entry) -> Iterator[Mistake]:
    """What makes this text hard to read."""
    yield from _left_over(entry)
    yield from _hard_words(language, entry)
    yield from _too_long(entry)
    if not entry.file.endswith(tuple(FOR_STAFF)):
        yield from _long_sentences(entry)


def _mistake(entry: Entry, what: str, remedy: str) -> Mistake:
    return Mistake(entry.file, entry.line, f"{entry.key!r}: {what}", remedy)


def _left_over(entry: Entry) -> Iterator[Mistake]:
    for found in LEFT_OVER.finditer(entry.words):
        yield _mistake(entry, f"{found[0]!r} was left in", "Write what should stand there.")
    if not entry.words.strip():
        yield _mistake(entry, "there is no text", "Write one, or take the key out.")


def _hard_words(language: str, entry: Entry) -> Iterator[Mistake]:
    for word, instead in HARD_WORDS.get(language, {}).items():
        if re.search(rf"\b{word}\b", entry.words, re.IGNORECASE):
            yield _mistake(entry, f"{word!r} is hard to read", f"Write: {instead}.")


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
