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
)

NOT_FOR_STAFF: Final = "person"  # "I want a person": they are one


def brought(decision: Decision, there: ToDesk | ToChat, talk: str) -> Decision:
    """What the talk of this id says, said `there`, with buttons that staff press."""
    said = (outgoing for outgoing in decision.tell if outgoing.to == ToPerson(talk))
    return replace(decision, tell=tuple(_moved(outgoing, there, talk) for outgoing in said))


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
