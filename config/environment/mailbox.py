"""The mailbox that answers and bounces come into, as the environment states it; or none.

BUURTBOT_IMAP_URL        imaps://user:password@host:993/INBOX, a secret; without TLS (imap://) only
                         within one's own network
"""

from dataclasses import dataclass, field
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from config.core.contact import is_near
from config.core.mistakes import Mistake, WrongConfig

URL: Final = "BUURTBOT_IMAP_URL"
PORTS: Final = {"imap": 143, "imaps": 993}
EXAMPLE: Final = "imaps://name:password@mail.example.nl/INBOX"


@dataclass(frozen=True)
class MailboxServer:
    """Where the mailbox is, and who reads it."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    folder: str = "INBOX"
    tls: bool = True
    ca: str = ""


def mailbox_server(stated: str, *, ca: str = "") -> MailboxServer | None:
    """The mailbox that is `stated`, or None. Raises WrongConfig, which tells nothing secret."""
    if not stated:
        return None
    parts = _parts(stated)
    if parts is None:
        remedy = f"Give it as {EXAMPLE}; write @, : and / within a password as %40, %3A and %2F."
        raise _wrong(f"{URL} is no address of a mailbox", remedy)
    if parts.scheme == "imap" and not is_near(parts.hostname or ""):
        raise _wrong(f"{URL} is without TLS", "Let it begin with imaps://")
    return MailboxServer(
        host=parts.hostname or "",
        port=parts.port or PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        folder=unquote(parts.path.lstrip("/")) or "INBOX",
        tls=parts.scheme == "imaps",
        ca=ca,
    )


def _parts(stated: str) -> SplitResult | None:
    try:
        parts = urlsplit(stated)
        _ = parts.port  # raises for what is no number
    except ValueError:
        return None
    plain = parts.scheme in PORTS and parts.hostname and parts.username and parts.password
    return parts if plain and not (parts.query or parts.fragment) else None


def _wrong(what: str, remedy: str) -> WrongConfig:
    return WrongConfig([Mistake("environment", 0, what, remedy)])
