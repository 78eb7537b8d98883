"""Who has only a telephone: what staff read out to them, and the buttons that are for staff.

What is read out never speaks of writing or pressing: whoever hears it can only call. A button
that fetches a person is left out, as there is one already; a talk begins at the desk.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Told
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import (
    Arg,
    Button,
    Deed,
    Hidden,
    HiddenText,
    Outgoing,
    Rows,
    Say,
    Text,
    text,
)
from buurtbot.domain.core.people.person import Person

# Texts that speak of writing, pressing or a chat, or as if another than the desk said them (of
# "a member of staff" to who speaks to one), each
# with a twin that is read out.
ALOUD: Final = frozenset(
    {
        "asking-desk-itself",
        "asking-desk-often",
        "asking-desk-place",
        "asking-nobody-yet",
        "asking-otherwise",
        "asking-otherwise-closed",
        "change-held",
        "change-with-desk",
        "desk-has-it",
        "desk-is-back",
        "desk-is-late",
        "desk-is-there",
        "neighbour-ask-first",
        "neighbour-too-many",
        "next-week",
        "next-week-anyone",
        "pause-but-busy",
        "resident-on-the-way",
        "share-hears-now",
        "share-how-desk",
        "share-stopped",
        "share-yes-already",
        "signal-after-visit",
        "sorry-to-hear",
        "status-closed",
        "status-on_the_way",
        "status-open",
        "status-open-late",
        "status-taken",
        "status-waits",
        "status-with_desk",
        "staying-drifting",
        "staying-still-paused",
        "still-there",
        "still-write",
        "still-write-not",
        "take-no-volunteer",
        "take-yours-already",
        "taken-address-later",
        "taken-neighbour-comes",
        "taken-neighbour-waits",
        "taken-open-line",
        "taken-open-line-desk",
        "taken-open-line-ring",
        "visit-left",
        "visit-press",
        "visit-still",
        "visit-there",
        "volunteer-on-the-way",
        "volunteer-on-the-way-already",
        "worry-own",
        "worry-write",
    }
)
RING_AND_SAY: Final = "desk-ring-and-say"
INTAKE: Final = "desk_intake"
ADD_WORD: Final = "desk_word"
TO_HELPER: Final = "to_helper"


def aloud(said: Text) -> Text:
    """The same as it is read out on the phone."""
    args: dict[str, Arg] = {
        name: aloud(value) if isinstance(value, Text) else value
        for name, value in said.args.items()
    }
    return text(f"aloud-{said.key}", **args) if said.key in ALOUD else Text(said.key, args)


def kept_with(said: Text, owner: str) -> Text:
    """The same, with all that is personal sealed by their key: it is kept with who hears it."""
    return Text(said.key, {name: _kept_with(arg, owner) for name, arg in said.args.items()})


def _kept_with(arg: Arg, owner: str) -> Arg:
    if isinstance(arg, Text):
        return kept_with(arg, owner)
    return replace(arg, owner=owner) if isinstance(arg, Hidden | HiddenText) else arg


def told_to(said: Text, person: str) -> Told:
    """What is read out to this one, kept with them, and whose words or names are in it."""
    return Told(kept_with(said, person), tuple(dict.fromkeys(_whose(said, person))))


def _whose(said: Text, person: str) -> Iterator[str]:
    for arg in said.args.values():
        if isinstance(arg, Text):
            yield from _whose(arg, person)
        elif isinstance(arg, Hidden | HiddenText) and arg.owner != person:
            yield arg.owner


def on_the_line(told: Outgoing) -> Outgoing:
    """What a worker brings about is said to who is on the line now: nobody has to be rung."""
    if not isinstance(told, Say) or told.text.key != RING_AND_SAY:
        return told
    return replace(told, text=text("desk-say-now", **told.text.args))


def staff_rows(rows: Rows, request: HelpRequest) -> Rows:
    """The buttons of who has only a phone, for staff; the last says that it was told."""
    ours = (tuple(b for b in (_for_staff(b, request) for b in row) if b) for row in rows)
    goes_on = any(_adds_word(button) for row in rows for button in row)
    rings = ((ring_button(request),),) if goes_on else ()
    return (*(row for row in ours if row), *rings, (phoned_button(request),))


def _adds_word(button: Button) -> bool:
    return button.deed is not None and button.deed.args.get("conversation") == "add_word"


def ring_button(request: HelpRequest) -> Button:
    """[Wie helpt mag bellen]: they said so; and that it is over, once it was."""
    may, key = ("no", "button-rings-no") if request.may_ring else ("yes", "button-rings")
    return Button(text(key), deeds.may_ring(request=request.id, may=may))


def _for_staff(button: Button, request: HelpRequest) -> Button | None:
    act = button.deed or Deed("")
    match act.name, act.args.get("conversation"):
        case "want_person", _:
            return None
        case "change_request", _:
            return replace(button, deed=talk_about(request, INTAKE))
        case "begin", "ask_for_help":
            return replace(button, deed=talk_about(request, INTAKE))
        case "begin", "add_word":
            return replace(button, deed=talk_about(request, ADD_WORD))
    return button


def talk_about(request: HelpRequest, conversation: str) -> Deed:
    """Begin this talk in the topic of a request."""
    return deeds.begin(conversation=conversation, request=request.id)


def phoned_button(request: HelpRequest, *, by_helper: bool = False) -> Button:
    """[Gebeld, gezegd]; when it was the helper who said it, they hear so."""
    more = {"by_helper": "yes"} if by_helper else {}
    return Button(text("button-phoned"), deeds.phoned(request=request.id, **more))


def rights_rows(person: Person) -> Rows:
    """The bot from now on, their data, being forgotten: staff press it for who rings and asks."""
    join = deeds.join_code(person=person.id)
    data = deeds.data_for_caller(person=person.id)
    forget = deeds.forget_caller(person=person.id)
    return (
        (Button(text("button-caller-join"), join),),
        (Button(text("button-caller-data"), data),),
        (Button(text("button-caller-forget"), forget),),
    )


def with_answer_buttons(told: tuple[Say, ...], request: HelpRequest) -> tuple[Say, ...]:
    """What the helper said, as it stands in the topic: to be answered, or told by phone."""
    answer = Button(text("button-to-helper"), talk_about(request, TO_HELPER), style="primary")
    rows: Rows = ((answer,), (phoned_button(request, by_helper=True),))
    return (*told[:-1], replace(told[-1], buttons=rows)) if told else ()
