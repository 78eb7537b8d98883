"""The mailbox that letters come back to, over IMAP: what is new, and what became of it.

imaplib holds up who calls it: so each visit is one call in a thread of its own. What was placed is
marked as read; what a person must look at stays unread, with a flag, and is not fetched again.
"""

import imaplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from config.environment.mailbox import MailboxServer

SLOW_SECONDS: Final = 30.0
AT_ONCE: Final = 20
MOST_BYTES: Final = 2_000_000  # of one message: its words stand in front
READ, LEFT = r"(\Seen)", r"(\Flagged)"


def why_not(error: Exception) -> str:
    """Why a mailbox cannot be read, as an operator is told it; nothing secret is in it."""
    match error:
        case ssl.SSLCertVerificationError():
            return "its certificate is not trusted"
        case imaplib.IMAP4.abort():
            return "it hung up"
        case imaplib.IMAP4.error():
            return "it refuses the name, the password or the folder"
        case other:
            return type(other).__name__


@dataclass(frozen=True)
class Fetched:
    """One new message, by its number in this mailbox for ever."""

    uid: str
    raw: bytes


@dataclass(frozen=True)
class Imap:
    """A mailbox. Each call raises OSError and imaplib's error."""

    server: MailboxServer

    def try_out(self) -> None:
        """Sign in, and look whether the folder is there; nothing is read."""
        with self._open():
            pass

    def fetch(self) -> list[Fetched]:
        """What is new, the oldest first, and not too much at once."""
        with self._open() as box:
            _, found = box.uid("SEARCH", "UNSEEN", "UNFLAGGED")
            numbers = [uid.decode() for uid in (found[0] or b"").split()][:AT_ONCE]
            valid = (box.response("UIDVALIDITY")[1] or [b""])[0] or b""
            return [
                Fetched(f"{valid.decode()}.{uid}", raw)
                for uid in numbers
                for raw in _content(box, uid)
            ]

    def mark(self, done: dict[str, bool]) -> None:
        """These were dealt with: read, or left for a person."""
        with self._open() as box:
            for uid, is_read in done.items():
                number = uid.rpartition(".")[2]
                box.uid("STORE", number, "+FLAGS", READ if is_read else LEFT)

    @contextmanager
    def _open(self) -> Iterator[imaplib.IMAP4]:
        box = self._connected()
        try:
            box.login(self.server.user, self.server.password)
            status, _ = box.select(self.server.folder)
            if status != "OK":
                raise imaplib.IMAP4.error("no such folder")
            yield box
        finally:
            box.shutdown()

    def _connected(self) -> imaplib.IMAP4:
        there = (self.server.host, self.server.port)
        if not self.server.tls:
            return imaplib.IMAP4(*there, timeout=SLOW_SECONDS)
        context = ssl.create_default_context(cafile=self.server.ca or None)
        return imaplib.IMAP4_SSL(*there, ssl_context=context, timeout=SLOW_SECONDS)


def _content(box: imaplib.IMAP4, uid: str) -> Iterator[bytes]:
    _, parts = box.uid("FETCH", uid, f"(BODY.PEEK[]<0.{MOST_BYTES}>)")
    for part in parts:
        if isinstance(part, tuple):
            yield part[1]
