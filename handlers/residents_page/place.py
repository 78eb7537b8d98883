"""Somebody's place on our page: what four words lead to, and what their browser remembers.

Nothing of a place is kept here. Its number follows from the four words and the pepper; the cookie
holds the words themselves, sealed, so that they can be shown again.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, Literal

from pydantic import TypeAdapter, ValidationError

from buurtbot.storage.at_rest.sealing import CannotOpen, Secrets
from config.network.pages import page_number

Language = Literal["nl", "en"]
Look = Literal["one", "chat"]  # one question at a time, or all of it
COOKIE: Final = "place"
LIVES: Final = timedelta(days=30)
RENEWED_AFTER: Final = timedelta(days=1)
WHERE: Final = "cookie of a place on the page"
LONGEST_NAME: Final = 60


@dataclass(frozen=True)
class Place:
    """A place. `seen` is the last message that was there when they last sent something in.

    `at`: when the cookie was made, in seconds since 1970; `of`: at which neighbourhood.
    """

    words: str
    of: str
    at: int
    name: str = ""
    language: Language = "nl"
    look: Look = "one"
    seen: int = 0

    def number(self, secrets: Secrets) -> int:
        """Its number, as if it were a user of Telegram: the same for the same four words."""
        return page_number("place", secrets.id_of("place", self.words))

    def here(self, slug: str) -> "Place":
        """The same at this neighbourhood; what was seen at another one says nothing here."""
        return self if self.of == slug else replace(self, of=slug, seen=0)

    def is_old(self, now: datetime) -> bool:
        """Whether its cookie must be made anew, for it to live on."""
        return now.timestamp() - self.at > RENEWED_AFTER.total_seconds()


_places: Final = TypeAdapter(Place)


def sealed(secrets: Secrets, place: Place, now: datetime) -> str:
    """What their browser keeps."""
    kept = replace(place, at=int(now.timestamp()))
    return secrets.wrap(_places.dump_json(kept), WHERE)


def opened(secrets: Secrets, cookie: str, now: datetime) -> Place | None:
    """The place of a cookie; None for one that is not ours, or too old."""
    try:
        place = _places.validate_json(secrets.unwrap(cookie, WHERE))
    except (CannotOpen, ValidationError, ValueError):
        return None
    return place if now.timestamp() - place.at <= LIVES.total_seconds() else None
