"""The marks in our forms: a form is of one person, and what is sent twice counts once.

A mark is drawn when a page is shown. Pressed twice, or sent again with the Back button, the same
form says the same; from another page, or with other words, it is something new.
"""

import hmac
import secrets as chance

from aiohttp import web

from buurtbot.storage.sealing import Secrets


async def form_of(request: web.Request) -> dict[str, str]:
    """What stands in the fields of a form. Raises HTTPBadRequest for what is no form."""
    try:
        given = await request.post()
    except (ValueError, LookupError):  # bytes that are no letters, an encoding nobody knows
        raise web.HTTPBadRequest from None
    return {name: value for name, value in given.items() if isinstance(value, str)}


def new_mark(secrets: Secrets, number: int) -> str:
    """A mark for the forms of a page that is shown now, to who has this number."""
    drawn = chance.token_urlsafe(9)
    return f"{drawn}.{_signed(secrets, number, drawn)}"


def is_mark(secrets: Secrets, number: int, mark: str) -> bool:
    """Whether we drew this mark for who has this number: no other site can send such a form."""
    drawn, _, sign = mark.partition(".")
    return bool(drawn) and hmac.compare_digest(
        sign.encode("utf-8", "surrogateescape"), _signed(secrets, number, drawn).encode()
    )


def once_of(secrets: Secrets, mark: str, said: str) -> str:
    """What is the same for the same form with the same in it. Tells nothing of what it holds."""
    drawn = mark.partition(".")[0][:40]
    return f"{drawn}{secrets.id_of('form', drawn, said, length=8)}"


def _signed(secrets: Secrets, number: int, drawn: str) -> str:
    return secrets.id_of("mark", str(number), drawn, length=16)
