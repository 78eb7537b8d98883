"""A worker's own chat with the desk's bot, and what stands in the group while there is none.

Telegram lets a bot write only to who pressed Start. Until then an intake is one message in the
topic of its case, that changes with each question and leads to that chat; any other talk waits
there, as the group reads nothing of it.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain.core.messages import Button, Change, Outgoing, Rows, Say, ToChat, text

OWN: Final = "own-"  # before a worker's id: their talk that is no intake


def start_button(desk_bot: str) -> Button:
    """Opens the worker's own chat, where Start brings the talk."""
    return Button(text("button-own-chat"), url=f"https://t.me/{desk_bot}?start=intake")


def in_the_group(outgoing: Outgoing, desk_bot: str) -> Outgoing | None:
    """What could not reach a worker's own chat, as the group sees it; None when it need not."""
    to = outgoing.to
    if not isinstance(outgoing, Say | Change) or not isinstance(to, ToChat) or to.instead is None:
        return None
    there = replace(to.instead, answers=True)
    if not outgoing.name:
        return replace(outgoing, to=there)
    rows: Rows = (*outgoing.buttons, (start_button(desk_bot),))
    rows = rows if outgoing.buttons else ()
    if not there.case:
        waits = Change(there, f"{OWN}{to.by}", text("own-talk-waits"), rows[-1:], anew=True)
        return waits if rows else None
    return Change(there, intake_name(there.case), outgoing.text, rows, anew=True)


def own_talk(who: str) -> str:
    """The id of a worker's talk that is no intake: it waits while somebody rings."""
    return f"{OWN}{who}"


def intake_name(case: str) -> str:
    """The message in the topic that stands for an intake, while it cannot be held elsewhere."""
    return f"intake:{case}"
