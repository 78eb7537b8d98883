"""Links in letters: to a page, and to where a press begins or ends what is no duty.

A link tells nobody whose it is: whom it is about and the address, both by keyed id, are sealed in
it.
"""

from typing import Final

from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.storage.at_rest.sealing import CannotOpen, Secrets

BEGIN, STOP = "begin", "stop"
WHERE: Final = {"begin": "mail about news, begins", "stop": "mail about news, stops"}
DAY: Final = "mail about the day of a desk, stops"
PATH: Final = {"begin": "ja", "stop": "stop"}


def page_link(base: str, slug: str) -> str:
    """The page of a neighbourhood."""
    return f"{base}/b/{slug}"


def first_link(secrets: Secrets, base: str, wish: NewsMail) -> str:
    """Where a press begins it."""
    return _link(secrets, base, wish, BEGIN)


def stop_link(secrets: Secrets, base: str, wish: NewsMail) -> str:
    """Where a press ends it."""
    return _link(secrets, base, wish, STOP)


def _link(secrets: Secrets, base: str, wish: NewsMail, what: str) -> str:
    token = secrets.wrap(f"{wish.id} {wish.box}".encode(), WHERE[what])
    return f"{page_link(base, wish.neighbourhood)}/mail/{PATH[what]}/{token}"


def meant_by(secrets: Secrets, token: str, what: str) -> tuple[str, str] | None:
    """The person and the address of a link of ours; None for any other."""
    return _meant(secrets, token, WHERE[what])


def day_link(secrets: Secrets, base: str, slug: str, box: str) -> str:
    """Where a press ends the letter about each day of a desk."""
    return f"{base}/desk/mail/stop/{secrets.wrap(f'{slug} {box}'.encode(), DAY)}"


def day_meant_by(secrets: Secrets, token: str) -> tuple[str, str] | None:
    """The desk and the address of such a link; None for any other."""
    return _meant(secrets, token, DAY)


def _meant(secrets: Secrets, token: str, where: str) -> tuple[str, str] | None:
    try:
        whom, _, box = secrets.unwrap(token, where).decode().partition(" ")
    except (CannotOpen, ValueError):
        return None
    return whom, box
