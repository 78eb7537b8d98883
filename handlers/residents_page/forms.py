"""The marks in our forms: a form is of one person, and no other site can send it."""

import hmac
import secrets as chance

from buurtbot.storage.at_rest.sealing import Secrets


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


def _signed(secrets: Secrets, number: int, drawn: str) -> str:
    return secrets.id_of("mark", str(number), drawn, length=16)
