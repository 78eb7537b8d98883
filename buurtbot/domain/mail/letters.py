"""What stands in a letter: a reference, a place, a link. Never whom it is about, or their words.

Mail is read on telephones that lie about and kept for years by who knows whom.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, get_args

from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.cases.cases import IN_DANGER
from buurtbot.domain.core.case import Reason
from buurtbot.domain.core.messages import Alarm, Hidden, Text, text
from config.network.network import Neighbourhood

WEB_DESK: Final = "/desk"
GROUPS: Final = "-100"  # how Telegram's numbers of large groups begin
NO_CASE: Final = "-"
NOBODY: Final = ""
# What is wrong with us, and not with somebody's case.
Ours = Literal[
    "desk_unreachable",
    "bot_removed",
    "desk_hears_nobody",
    "nearly_full",
    "nothing_kept",
    "kept_again",
]


@dataclass(frozen=True)
class Letter:
    """What to write. What is Hidden of nobody is sealed with a key of the letter's own.

    One that is no `duty` ends by a press at `stop`, or else by an answer.
    """

    subject: Text
    body: Text
    ref: str = ""
    until: datetime | None = None
    duty: bool = True
    urgent: bool = False
    stop: str = ""


def alarm(here: Neighbourhood, rings: Alarm, *, base: str = "") -> Letter:
    """Nobody answers: the reference, the reason in general words, and where to look."""
    ref = "" if rings.ref == NO_CASE else rings.ref
    if rings.reason in get_args(Ours):
        why = text(f"mail-ours-{rings.reason}")
        subject = text("mail-ours-subject", place=here.name)
    else:
        why = _why(rings.reason)
        subject = text("mail-alarm-subject", ref=ref, place=here.name)
    body = text("mail-alarm", why=why, where=where_to_look(here, base))
    return Letter(subject, body, ref=ref, urgent=True)


def _why(reason: str) -> Text:
    """Who may be in danger is that, and no word more: what of it stays at the desk."""
    if reason in IN_DANGER or reason not in get_args(Reason):
        return text("mail-why-danger")
    return text("mail-why", reason=text(f"case-reason-{reason}"))


def where_to_look(here: Neighbourhood, base: str) -> Text:
    """Where staff see more of it: in the group, at the web desk of this `base`, or both."""
    link = group_link(here)
    group = text("mail-in-group", link=link) if link else None
    is_on_web = here.desk.workers and base
    web = text("mail-at-web-desk", link=f"{base}{WEB_DESK}") if is_on_web else None
    return lines((web, group)) if web or group else text("mail-at-desk")


def group_link(here: Neighbourhood) -> str:
    """The staff group, for who is in it."""
    group = str(here.desk.group)
    return f"https://t.me/c/{group.removeprefix(GROUPS)}" if group.startswith(GROUPS) else ""


def no_attachments(here: Neighbourhood) -> Letter:
    """An answer: the words arrived, what was attached did not."""
    body = text("mail-answer-attached", place=here.name, phone=here.desk.phone)
    return Letter(text("mail-answer-subject", place=here.name), body)


def nobody_reads(here: Neighbourhood) -> Letter:
    """An answer to who wrote without a reference: nobody knows when it is read."""
    body = text("mail-answer-astray", place=here.name, phone=here.desk.phone)
    return Letter(text("mail-answer-subject", place=here.name), body)


def sign_in(link: str, until: datetime) -> Letter:
    """The link with which a worker signs in, for as long as it is good."""
    body = text("mail-sign-in", link=Hidden(NOBODY, link))
    return Letter(text("mail-sign-in-subject"), body, until=until)


def codes_begun() -> Letter:
    """A telephone has codes for the web desk from now on; who did not do that must know."""
    return Letter(text("mail-codes-begun-subject"), text("mail-codes-begun"))


def codes_gone() -> Letter:
    """Whoever runs the network took the codes away: they begin anew."""
    return Letter(text("mail-codes-gone-subject"), text("mail-codes-gone"))
