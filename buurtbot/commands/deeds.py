"""`buurtbot deeds`: the table of deeds as a page, for who builds or reviews."""

import argparse
from collections.abc import Iterator, Mapping
from inspect import Parameter
from itertools import groupby
from operator import attrgetter
from typing import Any, Final

from buurtbot.domain import deeds
from buurtbot.domain.deeds.declared import Declared, Role
from buurtbot.terminal import Command, tell

WHO: Final[Mapping[Role, str]] = {
    "neighbour": "anybody, for themselves",
    "shown to": "who is in this request, was asked for it, or whom the case is about",
    "resident": "the resident of this request; the desk, for who only has a phone",
    "holder": "the volunteer who took this request",
    "moderator": "staff of the neighbourhood that it is about",
    "clock": "a timer",
    "sending": "what came of sending a message",
    "news": "what Telegram tells of a staff group",
    "carried": "another municipality of the network",
}
Row = tuple[str, str, str, str]
HEAD: Final[Row] = ("deed", "arguments", "who may", "what it does")


def show(given: argparse.Namespace) -> int:
    """All that a button, a timer, a talk or a note can lead to, and who may do each."""
    for line in page(markdown=given.markdown):
        tell(line)
    return 0


def page(*, markdown: bool) -> Iterator[str]:
    """The lines of the page: who is who, then the deeds of each room."""
    legend = [(role, who) for role, who in WHO.items()]
    if markdown:
        yield from ("# Deeds", "", "Who may:", "")
        yield from (f"- **{role}**: {who}" for role, who in legend)
    else:
        yield from (f"{role:<10} {who}" for role, who in legend)
    for room, ours in groupby(deeds.TABLE.values(), attrgetter("room")):
        rows = [_row(one) for one in ours]
        yield ""
        yield from _markdown(room, rows) if markdown else _plain(room, rows)


def _row(one: Declared[Any]) -> Row:
    return one.name, _arguments(one), ", ".join(one.by), one.says


def _arguments(one: Declared[Any]) -> str:
    """As they are written: what may be left out has a "?", and "..." stands for any more."""
    return " ".join(_argument(taken) for taken in one.takes.parameters.values())


def _argument(taken: Parameter) -> str:
    if taken.kind is Parameter.VAR_KEYWORD:
        return "..."
    return taken.name if taken.default is Parameter.empty else f"{taken.name}?"


def _markdown(room: str, rows: list[Row]) -> Iterator[str]:
    yield from (f"## {room}", "", f"| {' | '.join(HEAD)} |", "|---|---|---|---|")
    yield from (f"| `{name}` | {takes} | {by} | {says} |" for name, takes, by, says in rows)


def _plain(room: str, rows: list[Row]) -> Iterator[str]:
    yield room
    for name, takes, by, says in rows:
        yield f"  {name} ({takes}), {by}" if takes else f"  {name}, {by}"
        yield f"      {says}"


COMMAND: Final = Command(
    show,
    "the table of all deeds: their arguments, and who may do each",
    {"--markdown": {"action": "store_true", "help": "as a page of Markdown"}},
)
