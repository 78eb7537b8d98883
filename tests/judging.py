"""What the screening and the reading of needs are judged by alike: labelled texts, and figures.

Each set is a folder of files `<author>_<language>[_<subject>].toml`; a report stands in
config/README.md between two marks, and shows no text.
"""

import hashlib
import math
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final, TypeVar

README: Final = Path(__file__).parents[1] / "config" / "README.md"
LANGUAGES: Final = ("nl", "en", "tr", "pl", "uk", "ar")
T = TypeVar("T")
Read = TypeVar("Read")


def said_in(folder: Path) -> Iterator[tuple[dict[str, Any], str, str]]:
    """Each family of texts in the order of the files, with its author and its language."""
    for path in sorted(folder.glob("*.toml")):
        read: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        author, *rest = path.stem.split("_")
        language = read.get("lang") or next(iter(rest), "nl")
        for said in read["said"]:
            yield said, author, said.get("lang", language)


def mark_of(folder: Path) -> str:
    """A short mark that changes when any of these texts does."""
    read = b"".join(path.read_bytes() for path in sorted(folder.glob("*.toml")))
    return hashlib.sha256(read).hexdigest()[:16]


def wilson(right: int, of: int) -> tuple[float, float]:
    """The interval in which a share lies with 95 % certainty. Source: Wilson, 1927."""
    if not of:
        return (0.0, 1.0)
    z, share = 1.96, right / of
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    aside = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return (max(0.0, middle - aside), min(1.0, middle + aside))


def timed(texts: Sequence[T], read: Callable[[T], Read]) -> tuple[list[tuple[T, Read]], float]:
    """What is read in each, and the time in ms (of the processor) that 99 in 100 stay under."""
    found: list[tuple[T, Read]] = []
    took: list[float] = []
    for one in texts:
        before = time.process_time()
        found.append((one, read(one)))
        took.append(1000 * (time.process_time() - before))
    return found, sorted(took)[int(0.99 * len(took))]


def write(figured: str) -> None:
    """Show it, and put it in config/README.md where its first and last line stand."""
    print(figured)
    first, *_, last = figured.splitlines()
    before = README.read_text(encoding="utf-8")
    begin, end = before.index(first), before.index(last) + len(last)
    README.write_text(before[:begin] + figured + before[end:], encoding="utf-8")
