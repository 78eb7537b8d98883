"""Links in letters about news on a page: to the page, and to where a press begins or ends them.

A link tells nobody whose it is: the person and the address, both by keyed id, are sealed in it.
"""

from typing import Final

from buurtbot.domain.core.news_mail import NewsMail
from buurtbot.storage.sealing import CannotOpen, Secrets

BEGIN, STOP = "begin", "stop"
WHERE: Final = {"begin": "mail about news, begins", "stop": "mail about news, stops"}
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
    try:
        person, _, box = secrets.unwrap(token, WHERE[what]).decode().partition(" ")
    except (CannotOpen, ValueError):
        return None
    return person, box
