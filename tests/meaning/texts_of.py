"""The texts by which reading a need is learnt and judged; families are kept together."""

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

from config.meaning.needs import NEEDS, Asked, Intent
from tests.judging import mark_of, said_in

HERE: Final = Path(__file__).parent
TEXTS, UNSEEN = HERE / "texts", HERE / "unseen"


@dataclass(frozen=True)
class Meant:
    """A text as somebody typed it, and what a good reader says they mean."""

    text: str
    intent: Intent
    kinds: frozenset[Asked]
    who: str | None
    language: str
    author: str
    family: str


def meant_texts(folder: Path = TEXTS) -> list[Meant]:
    """All texts in a folder, in the order of its files."""
    return [
        Meant(
            text,
            said["intent"],
            frozenset(cast("list[Asked]", said.get("kinds", ()))),
            said.get("who"),
            language,
            author,
            f"{author}: {said['about']}",
        )
        for said, author, language in said_in(folder)
        for text in said["texts"]
    ]


def learnt_from() -> str:
    """A short mark that changes when any text or word that the weights come from does."""
    return hashlib.sha256(mark_of(TEXTS).encode() + NEEDS.read_bytes()).hexdigest()[:16]
