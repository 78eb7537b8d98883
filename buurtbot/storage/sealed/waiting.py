"""Messages as they wait in the outbox: personal text sealed, buttons replaced by tokens."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property
from types import NoneType
from typing import Annotated, Any, Final

from pydantic import Field, TypeAdapter
from pydantic_core import to_json

from buurtbot.domain.core.messages import (
    Alarm,
    Change,
    Deed,
    Hidden,
    HiddenText,
    Mail,
    Outgoing,
    React,
    Say,
    To,
    ToChat,
    ToDesk,
    ToPerson,
)
from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.at_rest.moved import FORM, Plain

URGENT, URGENT_CARDS = ":urgent", ":urgent-cards"  # the end of the name of a queue
ANSWERS = ":answers"  # so too: who pressed or wrote in a group hears before it is told more
SIGNS = "signs:"  # the beginning of the name of a queue: signs on messages are in nobody's way
MAIL = "mail:"  # so too: letters by e-mail, a queue for each address
ON_PAGE = ":page"  # in the name of a queue: of a desk that has a group as well
LATER = ":later:"  # in the name of a queue: what follows in the case that is named behind it
KEYBOARD_LIVES_MS = 60 * 24 * 3600 * 1000  # an answer to a question of last month is understood


@dataclass(frozen=True)
class Waiting:
    """One message in a queue. `token` names the keyboard its buttons belong to.

    `form` is its mark (see forms.py); empty in what was written before there were any. `at` is
    since when it waits, in ms since 1970; it stands last, for oldest_unsent.lua.
    """

    id: str
    outgoing: Annotated[Outgoing, Field(discriminator="does")]  # else each kind is tried
    token: str = ""
    form: str = ""
    at: int = 0


@dataclass(frozen=True)
class Keyboard:
    """Who may press the buttons of one message, and what each does, in reading order."""

    who: str  # a person id; empty when a role may press
    group: str  # the neighbourhood whose staff may press
    deeds: tuple[Deed | None, ...]
    form: str = ""


@cache
def _adapter() -> TypeAdapter[Waiting]:
    return TypeAdapter(Waiting)


@cache
def _keyboards() -> TypeAdapter[Keyboard]:
    return TypeAdapter(Keyboard)


def queue_of(outgoing: Outgoing) -> str:
    """Messages to one chat stay in order: one queue per person, one per staff group.

    What is urgent for a staff group has queues of its own: lines that ring before the cards they
    ring for. What follows in a case has one too: who writes three hundred messages is only in
    their own way. An alarm does not stand in line behind what its desk did not get.
    """
    match outgoing:
        case React(to=to):
            return f"{SIGNS}{_whose(to)}"
        case Alarm(to=desk):
            return f"alarm:{desk.neighbourhood}"
        case Mail(to=address):
            return f"{MAIL}{address.box}"
    return _queue_of_chat(outgoing.to)


def _queue_of_chat(to: To) -> str:
    match to:
        case ToPerson(person=person):
            return f"person:{person}"
        case ToDesk() as desk:
            return _queue_of_desk(desk)
        case ToChat(chat=chat):
            return f"person:{chat.owner}"


def _whose(to: ToPerson | ToDesk) -> str:
    if isinstance(to, ToPerson):
        return f"person:{to.person}"
    return f"desk:{to.neighbourhood}{ON_PAGE if to.door == 'page' else ''}"


def _queue_of_desk(desk: ToDesk) -> str:
    here = f"desk:{desk.neighbourhood}{ON_PAGE if desk.door == 'page' else ''}"
    if desk.later:
        return f"{here}{LATER}{desk.case}"
    if desk.urgent:
        return f"{here}{URGENT_CARDS if desk.case else URGENT}"
    return f"{here}{ANSWERS if desk.answers else ''}"


def changed_name(waiting: Waiting) -> str:
    """The name of the earlier message that this one changes; "" when it changes none."""
    return waiting.outgoing.name if isinstance(waiting.outgoing, Change) else ""


def keyboard_of(outgoing: Outgoing) -> Keyboard | None:
    """The record of the buttons of this message, or None when it has none that act."""
    if not isinstance(outgoing, Say | Change):
        return None
    deeds = tuple(button.deed for row in outgoing.buttons for button in row)
    if not any(deeds):
        return None
    match outgoing.to:
        case ToPerson(person=person):
            return Keyboard(who=person, group="", deeds=deeds)
        case ToDesk(neighbourhood=neighbourhood):
            return Keyboard(who="", group=neighbourhood, deeds=deeds)
        case ToChat(by=by, instead=ToDesk(neighbourhood=neighbourhood)):
            return Keyboard(who=by, group=neighbourhood, deeds=deeds)
        case _:
            return None


def keyboard_json(keyboard: Keyboard, mark: str) -> str:
    """As it is stored."""
    return _keyboards().dump_json(replace(keyboard, form=mark)).decode()


def keyboard_from(stored: str, forms: Forms) -> Keyboard:
    """As it was stored. Raises Later."""
    plain = json.loads(stored)
    return forms.read("keyboard", plain.get(FORM, ""), plain, _keyboards())


LISTS: Final = (list, tuple)
HIDDEN: Final = {"owner", "value"}  # the fields of a hidden text, and of nothing else
SEALED: Final = (Hidden, HiddenText)
PLAIN: Final = (str, int, float, NoneType)  # in which nothing is hidden
Sealer = Callable[[str, Any], Any]


class Entry(str):
    """A waiting message as it is stored: parsed at most once, however much is asked of it.

    `opened` is what it says, as long as who wrote it has it in hand.
    """

    opened: "Waiting | None" = None

    @cached_property
    def plain(self) -> Plain:
        """Its JSON, what is hidden still sealed. Nobody changes it."""
        parsed: Plain = json.loads(self)
        return parsed


def _plain(stored: str) -> Plain:
    return (stored if isinstance(stored, Entry) else Entry(stored)).plain


def dump(waiting: Waiting, seal: Sealer) -> Entry:
    """Write a waiting message; `seal(owner, value)` is called for each hidden text."""
    plain: Plain = _adapter().dump_python(waiting, mode="json")
    for hidden in _hidden_in(plain):
        hidden["value"] = seal(hidden["owner"], hidden["value"])
    entry = Entry(to_json(plain).decode())
    entry.plain = plain
    return entry


def load(stored: str, unseal: Sealer, forms: Forms) -> Waiting:
    """Read a waiting message. Raises Unreadable when someone in it was forgotten, and Later."""
    plain: Plain = json.loads(stored)
    for hidden in _hidden_in(plain):
        hidden["value"] = unseal(hidden["owner"], hidden["value"])
    return forms.read("message", plain.get(FORM, ""), plain, _adapter())


def look_at(stored: str, forms: Forms) -> Plain:
    """What is to be told, as it waits, in the form of today; what is hidden still sealed."""
    plain = _plain(stored)
    outgoing: Plain = forms.today("message", plain.get(FORM, ""), plain)["outgoing"]
    return outgoing


def changed_in(stored: str, forms: Forms) -> str:
    """The name of the earlier message that a stored one changes; "" when it changes none."""
    outgoing = look_at(stored, forms)
    return str(outgoing["name"]) if outgoing["does"] == "change" else ""


def id_in(stored: str) -> str:
    """The id of a waiting message, as it is stored."""
    return str(_plain(stored)["id"])


def can_wait(stored: str, forms: Forms) -> bool:
    """Whether nobody who just did something waits for this: an invitation, or old buttons gone.

    A sign on a message can wait as well.
    """
    outgoing = look_at(stored, forms)
    if outgoing["does"] == "react":
        return True
    closes = outgoing["does"] == "change" and not (outgoing["buttons"] or outgoing["anew"])
    return closes or bool(outgoing.get("can_wait"))


def is_urgent(stored: str, forms: Forms) -> bool:
    """Whether it belongs to a case of the desk that cannot wait."""
    return bool(look_at(stored, forms)["to"].get("urgent"))


def is_awaited(stored: str, forms: Forms) -> bool:
    """Whether somebody in danger says it to the worker who talks with them."""
    to = look_at(stored, forms)["to"]
    return bool(to.get("urgent") and to.get("later") and to.get("answers"))


def says_nothing(stored: str, forms: Forms) -> bool:
    """Whether a topic is made, named, closed or taken away by it, or a message taken away."""
    return look_at(stored, forms)["does"] in {"topic", "erase"}


def waits_since(stored: str) -> int:
    """Since when it waits (ms since 1970)."""
    return int(_plain(stored).get("at", 0))


def counts_in_chat(stored: str, forms: Forms) -> bool:
    """Whether it is a new message; what is changed or taken away makes no noise."""
    return look_at(stored, forms)["does"] not in {"change", "erase", "unbutton", "react"}


def cases_in(entries: Iterable[str], forms: Forms) -> list[str]:
    """The cases that waiting messages are about, each once, as they are stored."""
    found = (look_at(entry, forms)["to"].get("case", "") for entry in entries)
    return list(dict.fromkeys(case for case in found if case))


def album_in(entry: str, forms: Forms) -> str:
    """The album a waiting message is a part of, as it is stored; "" when it is none."""
    media = look_at(entry, forms).get("media") or {}
    return str(media.get("album", ""))


def owners_in(stored: str) -> set[str]:
    """Whose keys are needed to read this message."""
    return {hidden["owner"] for hidden in _hidden_in(_plain(stored))}


def _hidden_in(plain: Plain) -> Iterator[Plain]:
    """Each hidden text of a message, to be changed where it stands."""
    nodes: list[Any] = [plain]
    for node in nodes:  # which grows meanwhile
        if isinstance(node, list):
            nodes += node
        elif isinstance(node, dict):
            if node.keys() == HIDDEN:
                yield node
            else:
                nodes += node.values()


def hidden_owners(outgoing: Outgoing) -> set[str]:
    """Whose keys are needed to seal this message."""
    owners: set[str] = set()
    _note_owners(outgoing, owners)
    return owners


def _note_owners(node: Any, owners: set[str]) -> None:
    if isinstance(node, SEALED):
        owners.add(node.owner)
        return
    for each in _within(node):
        if not isinstance(each, PLAIN):
            _note_owners(each, owners)


def _within(node: Any) -> Iterable[Any]:
    if isinstance(node, LISTS):
        return node
    return (node if isinstance(node, dict) else getattr(node, "__dict__", {})).values()
