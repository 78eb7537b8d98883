"""What a desk is told is told at each of its doors: its group in Telegram, and the web desk.

What stands at one is another message than what stands at the other, so it has another name. What
is about a message by its number is only for the door where that is.
"""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Final

from buurtbot.domain.core.messages import (
    Change,
    Erase,
    Outgoing,
    React,
    Say,
    ToDesk,
    TopicIs,
    Unbutton,
)
from config.network.pages import is_message_on_page

PAGE: Final = "page@"  # the beginning of the name of a message on the web desk


def numbered(
    told: Iterable[Outgoing], with_both: AbstractSet[str]
) -> Iterator[tuple[str, Outgoing]]:
    """All messages, each with a number that is the same however often it is decided."""
    for number, one in enumerate(told):
        for door, outgoing in enumerate(at_each_door(one, with_both)):
            yield f"{number}.{door}" if door else str(number), outgoing


def at_each_door(outgoing: Outgoing, with_both: AbstractSet[str]) -> Iterator[Outgoing]:
    """The message, and what stands for it at the other door of a desk that has both."""
    to = outgoing.to
    if not isinstance(to, ToDesk) or to.neighbourhood not in with_both:
        yield outgoing
        return
    if isinstance(outgoing, React | Unbutton | Erase) and outgoing.message:
        yield replace(outgoing, to=where_it_stands(to, outgoing.message))
        return
    if to.door != "page":
        yield outgoing
    if to.door != "group":
        yield from _on_page(outgoing, replace(to, door="page"), is_only=to.door == "page")


def where_it_stands(to: ToDesk, message: int) -> ToDesk:
    """The door at which a message of this number stands."""
    return replace(to, door="page" if is_message_on_page(message) else "")


def plain(name: str) -> str:
    """The name of a message, whichever door it stands at."""
    return name.removeprefix(PAGE)


def _on_page(outgoing: Outgoing, to: ToDesk, *, is_only: bool) -> Iterator[Outgoing]:
    match outgoing:
        case Say(name=name) | Change(name=name):
            passes = outgoing.passes if is_only else ()  # who wrote it sees one sign
            yield replace(outgoing, to=to, name=_named(name), passes=passes)
        case Erase(name=name) if name:
            yield replace(outgoing, to=to, name=_named(name))
        case TopicIs():
            yield replace(outgoing, to=to)


def _named(name: str) -> str:
    return f"{PAGE}{name}" if name else ""
