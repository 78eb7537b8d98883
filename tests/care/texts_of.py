"""The labelled texts by which the screening learns and is judged; families are kept together."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from config.care.screening import Label
from config.meaning.concepts import CONCEPTS
from tests.judging import mark_of, said_in

HERE = Path(__file__).parent
TEXTS, UNSEEN = HERE / "texts", HERE / "unseen"


@dataclass(frozen=True)
class Labelled:
    """A text as somebody wrote it, and what a good worker would call it."""

    text: str
    label: Label
    language: str
    family: str
    hard: bool = False

    @property
    def author(self) -> str:
        """Who wrote it."""
        return self.family.partition(":")[0]


def labelled(folder: Path = TEXTS) -> list[Labelled]:
    """All texts in a folder, in the order of its files."""
    return [
        Labelled(
            text, said["label"], language, f"{author}: {said['about']}", said.get("hard", False)
        )
        for said, author, language in said_in(folder)
        for text in said["texts"]
    ]


def learnt_from() -> str:
    """A short mark that changes when any text or meaning that the weights come from does."""
    return hashlib.sha256(mark_of(TEXTS).encode() + CONCEPTS.read_bytes()).hexdigest()[:16]
