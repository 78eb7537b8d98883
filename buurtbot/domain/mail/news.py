"""A mail to who reads a page of ours: that something stands there, and not one word of what.

One until they looked, and few a day: who gets many letters reads none.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain.core.messages import Hidden, text
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.mail.letters import NOBODY, Letter
from config.network.network import Neighbourhood

LOOKS_FIRST: Final = timedelta(minutes=1)  # who sits at the page sees it there
AGAIN_AFTER: Final = timedelta(hours=6)  # who did not look, while more came
MOST_A_DAY: Final = 4
DAY: Final = timedelta(days=1)
CONFIRM_WITHIN: Final = timedelta(days=3)


def lately(wish: NewsMail, now: datetime) -> tuple[datetime, ...]:
    """The letters of the last day."""
    return tuple(at for at in wish.sent if now - at < DAY)


def may_go_from(wish: NewsMail, looked: datetime | None, now: datetime) -> datetime:
    """From when on a letter may go; `looked` is when they last saw their page."""
    sent, at = lately(wish, now), now
    if sent and not _looked_since(sent, looked):
        at = sent[-1] + AGAIN_AFTER
    if len(sent) >= MOST_A_DAY:
        at = max(at, sent[-MOST_A_DAY] + DAY)
    return max(at, now)


def must_look(wish: NewsMail, now: datetime) -> bool:
    """Whether it must be seen soon if they looked, and is not yet going to be."""
    return wish.is_on and (wish.due is None or wish.due > now + LOOKS_FIRST)


def _looked_since(sent: Sequence[datetime], looked: datetime | None) -> bool:
    return looked is not None and looked >= sent[-1]


def may_confirm(wish: NewsMail, box: str, now: datetime) -> bool:
    """Whether a press on the link in the first letter still counts."""
    return wish.box == box and now - wish.asked < CONFIRM_WITHIN


def first_letter(here: Neighbourhood, link: str) -> Letter:
    """Asks whether it is they who want mail from us: only a press there begins it."""
    body = text("news-mail-first", link=Hidden(NOBODY, link), **_whom_to_ring(here))
    return Letter(text("news-mail-first-subject", place=here.name), body)


def news_letter(here: Neighbourhood, page: str, stop: str) -> Letter:
    """Something new stands on their page; `stop` leads to where this ends with one press."""
    body = text("news-mail", link=page, stop=Hidden(NOBODY, stop), **_whom_to_ring(here))
    return Letter(text("news-mail-subject", place=here.name), body, duty=False, stop=stop)


def _whom_to_ring(here: Neighbourhood) -> dict[str, str]:
    return {"place": here.name, "organisation": here.organisation, "phone": here.desk.phone}
