"""Who works at the web desk, and the numbers by which our own pages stand among Telegram's chats.

Telegram's numbers of users and groups fit in 52 bits, as it promises. Ours begin behind that, so
that a number alone tells whose it is.
"""

import hashlib
from collections.abc import Sequence
from typing import Annotated, Final, Literal

from pydantic import Field, field_validator

from config.core.frozen import Frozen

BEGIN: Final = 2**52
ON_PAGE: Final = "page:"  # how the names of files begin that were sent in on a page
MESSAGES_BEGIN: Final = 2**40  # Telegram numbers messages in 32 bits
OurPage = Literal["", "webdesk", "own-page"]  # and so begin the keys of the words that are theirs
Mail = Annotated[str, Field(pattern=r"^[^@\s,;<>\"]{1,64}@[^@\s,;<>\"]+\.[^@\s,;<>\".]{2,}$")]


def is_on_page(chat: int) -> bool:
    """Whether what is told to this chat stands on a page of ours; Telegram has no such number."""
    return abs(chat) >= BEGIN


def is_message_on_page(number: int) -> bool:
    """Whether a message of this number stands on a page of ours."""
    return number >= MESSAGES_BEGIN


def file_of_page(page: str, message: int, position: int = 0) -> str:
    """What a file is called that somebody sent in on their page, among the files of Telegram."""
    return f"{ON_PAGE}{page}:{message}:{position}"


def is_file_of_page(file: str) -> bool:
    """Whether it was sent in on a page of ours; in Telegram's names no such sign stands."""
    return file.startswith(ON_PAGE)


def where_of_file(file: str) -> tuple[str, int, int]:
    """On which page it is, with which message, and which one of that."""
    page, message, position = file.removeprefix(ON_PAGE).split(":")
    return page, int(message), int(position)


def page_number(*names: str) -> int:
    """The number of a page by its names: the same everywhere, and at any time."""
    digest = hashlib.sha256("\x1f".join(names).encode()).digest()
    return BEGIN + int.from_bytes(digest[:8], "big") % BEGIN


def desk_page(slug: str) -> int:
    """The web desk of a neighbourhood: below zero, as groups are."""
    return -page_number("desk", slug)


class Worker(Frozen):
    """Somebody who works at the web desk. Signs in by their mail address and a code."""

    name: str = Field(min_length=1, max_length=60)
    mail: Mail
    language: Literal["nl", "en"] = "nl"

    @field_validator("mail")
    @classmethod
    def _in_small_letters(cls, mail: str) -> str:
        return mail.casefold()

    @property
    def user(self) -> int:
        """Their number, as if they were a user of Telegram."""
        return page_number("worker", self.mail)


def once_each(workers: Sequence[Worker]) -> Sequence[Worker]:
    """The same. Raises ValueError when an address is used twice."""
    mails = [worker.mail for worker in workers]
    if len(set(mails)) < len(mails):
        raise ValueError("two workers have the same mail address")
    return workers
