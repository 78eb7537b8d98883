"""The commands that stand in a text for whoever runs buurtbot: indented, with remarks behind #."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
HEADING = re.compile(r"^## (.*)$", re.MULTILINE)


def section(file: str, heading: str) -> str:
    """What stands under the heading that begins like this."""
    parts = HEADING.split((ROOT / file).read_text(encoding="utf-8"))
    found = [
        text
        for head, text in zip(parts[1::2], parts[2::2], strict=True)
        if head.startswith(heading)
    ]
    (text,) = found
    return text


def commands_in(text: str) -> Iterator[list[str]]:
    """Each command with its arguments; one that goes on at the next line is one."""
    joined = re.sub(r"\\\n\s*", " ", text)
    for line in joined.splitlines():
        if re.match(r"    +\S", line):
            yield shlex.split(line, comments=True)


def buurtbot_in(text: str) -> Iterator[list[str]]:
    """The arguments of each `.venv/bin/buurtbot` that stands there."""
    return (words[1:] for words in commands_in(text) if words[0] == ".venv/bin/buurtbot")
