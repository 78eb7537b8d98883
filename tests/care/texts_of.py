"""The labelled texts by which the screening learns and is judged; families are kept together."""

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from config.concepts import CONCEPTS
from config.screening import Label

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


def labelled(folder: Path = TEXTS) -> list[Labelled]:
    """All texts in a folder, in the order of its files."""
    return [each for path in sorted(folder.glob("*.toml")) for each in _in(path)]


def learnt_from() -> str:
    """A short mark that changes when any text or meaning that the weights come from does."""
    return hashlib.sha256(mark_of().encode() + CONCEPTS.read_bytes()).hexdigest()[:16]


def mark_of(folder: Path = TEXTS) -> str:
    """A short mark that changes when any of these texts does."""
    read = b"".join(path.read_bytes() for path in sorted(folder.glob("*.toml")))
    return hashlib.sha256(read).hexdigest()[:16]


def _in(path: Path) -> Iterator[Labelled]:
    read: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    author, *rest = path.stem.split("_")
    language = read.get("lang") or next(iter(rest), "nl")
    for said in read["said"]:
        family = f"{author}: {said['about']}"
        spoken, hard = said.get("lang", language), said.get("hard", False)
        for text in said["texts"]:
            yield Labelled(text, said["label"], spoken, family, hard)
