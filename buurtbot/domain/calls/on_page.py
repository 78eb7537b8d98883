"""What a worker presses on a page about the call that is theirs: all of it at once, by kind.

In a chat one answer leads to the next; a page has room to show them beside each other.
"""

from dataclasses import dataclass
from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.calls.calls import later_choices
from buurtbot.domain.calls.shown import HOW, asked, button, let_go, of_who_helps, worried
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.messages import At, Button, Text, text
from config.network.policy import Calls

Buttons = tuple[Button, ...]


@dataclass(frozen=True)
class Presses:
    """`asked`: a yes or a no that they gave, or all that they do for others.

    `spoken`: how they are; `not_spoken` and `later`.
    """

    asked: Buttons
    spoken: Buttons
    not_spoken: Buttons
    later: Buttons
    back: Button


def presses(call: Call, now: datetime, policy: Calls) -> Presses:
    """What can be pressed. Who is only asked for a yes or a no is not asked how they are."""
    is_asked = all(why.asks for why in call.whys)
    return Presses(
        asked=tuple(one for row in (*asked(call), *of_who_helps(call)) for one in row),
        spoken=() if is_asked else tuple(_how(call, came) for came, _ in HOW),
        not_spoken=(
            button("button-no-answer", deeds.call_not_answered(call=call.id)),
            worried(call),
        ),
        later=tuple(_later(call, at) for at in later_choices(now, policy)),
        back=button("button-give-back", deeds.give_back_call(call=call.id)),
    )


def _how(call: Call, came: str) -> Button:
    return button(f"button-how-{came}", deeds.call_ended(call=call.id, came=came))


def _later(call: Call, at: datetime) -> Button:
    act = deeds.call_later(call=call.id, at=at.isoformat())
    return Button(text("button-at", at=At(at)), act)


def of_let_go(call: Call) -> tuple[Text, Button]:
    """What became of the call that they had, and that it worries them; the page has the rest."""
    said, _ = let_go(call)
    return said, worried(call)


def whys_in_full(call: Call) -> tuple[tuple[Text, Text, Text | None, str], ...]:
    """Of each reason: why, what to ask, what to read out beside it, and their own words."""
    return tuple(
        (text(f"call-why-{w.reason}"), text(f"call-ask-{w.reason}"), w.about, w.words)
        for w in call.whys
    )
