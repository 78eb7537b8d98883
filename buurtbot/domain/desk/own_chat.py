"""A worker's own chat with the desk's bot, and what stands in the group while there is none.

Telegram lets a bot write only to who pressed Start. Until then an intake is one message in the
topic of its case, that changes with each question and leads to that chat.
"""

from dataclasses import replace

from buurtbot.domain.core.messages import Button, Change, Outgoing, Rows, Say, ToChat, text


def start_button(desk_bot: str) -> Button:
    """Opens the worker's own chat, where Start brings the intake."""
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
    return Change(there, intake_name(to.instead.case), outgoing.text, rows, anew=True)


def intake_name(case: str) -> str:
    """The message in the topic that stands for an intake, while it cannot be held elsewhere."""
    return f"intake:{case}"
