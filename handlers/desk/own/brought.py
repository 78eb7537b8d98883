"""What a talk says to a person, brought to where staff hold it: a topic, or their own chat."""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import (
    Button,
    Change,
    Outgoing,
    Rows,
    Say,
    ToChat,
    ToDesk,
    ToPerson,
    text,
)
from buurtbot.domain.desk.own_chat import start_button
from buurtbot.domain.words.names import staff_name
from buurtbot.services.core.context import Actor, Context

NOT_FOR_STAFF: Final = "person"  # "I want a person": they are one


def brought(decision: Decision, there: ToDesk | ToChat, talk: str) -> Decision:
    """What the talk of this id says, said `there`, with buttons that staff press."""
    said = (outgoing for outgoing in decision.tell if outgoing.to == ToPerson(talk))
    return replace(decision, tell=tuple(_moved(outgoing, there, talk) for outgoing in said))


def led_there(context: Context, actor: Actor, to: ToDesk) -> Say:
    """Where it was pressed stands where it goes on: a talk of a worker is held elsewhere."""
    there = start_button(context.network.shared.desk_bot)
    said = text("own-talk-yours", name=staff_name("house", actor.name))
    return Say(to, said, ((there,),))


def _moved(outgoing: Outgoing, there: ToDesk | ToChat, talk: str) -> Outgoing:
    if not isinstance(outgoing, Say | Change):
        return outgoing
    moved = replace(outgoing, to=there, buttons=_rows(outgoing.buttons, talk))
    return replace(moved, keys=None) if isinstance(moved, Say) else moved


def _rows(rows: Rows, talk: str) -> Rows:
    """The buttons of a question, as buttons that staff press."""
    ours = (tuple(_button(b, talk) for b in row if not _is_for_residents(b)) for row in rows)
    return tuple(row for row in ours if row)


def _is_for_residents(button: Button) -> bool:
    return button.deed is not None and button.deed.args.get("value") == NOT_FOR_STAFF


def _button(button: Button, talk: str) -> Button:
    if button.deed is None:
        return button
    return replace(button, deed=deeds.intake_answer(**{**button.deed.args, "talk": talk}))
