"""The texts by which reading a need is learnt and judged; families are kept together."""

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

from config.needs import Asked, Intent

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
    return [each for path in sorted(folder.glob("*.toml")) for each in _in(path)]


def mark_of(folder: Path = TEXTS) -> str:
    """A short mark that changes when any of these texts does."""
    read = b"".join(path.read_bytes() for path in sorted(folder.glob("*.toml")))
    return hashlib.sha256(read).hexdigest()[:16]


def _in(path: Path) -> Iterator[Meant]:
    read: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    author, *rest = path.stem.split("_")
    language = read.get("lang") or next(iter(rest), "nl")
    for said in read["said"]:
        kinds = frozenset(cast("list[Asked]", said.get("kinds", ())))
        spoken, family = said.get("lang", language), f"{author}: {said['about']}"
        for text in said["texts"]:
            yield Meant(text, said["intent"], kinds, said.get("who"), spoken, author, family)
