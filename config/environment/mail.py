"""Where our mail goes out and under which name, as the environment states it; nothing: no mail.

BUURTBOT_SMTP_URL        smtp://user:password@host:587, which goes over to TLS (STARTTLS), or
                         smtps://user:password@host:465 with TLS from the start; a secret
BUURTBOT_MAIL_FROM       Buurtbot Moerwijk <buurtbot@example.nl>
BUURTBOT_SMTP_CA         the file with the certificate of who signed that of the mail server, when
                         no public authority did

Only a server within one's own network is sent to without TLS, when it offers none.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from email.utils import parseaddr
from pathlib import Path
from typing import Final, Literal
from urllib.parse import SplitResult, unquote, urlsplit

from config.core.authority import why_unusable
from config.core.contact import is_near, mail_address
from config.core.mistakes import Mistake, WrongConfig

URL, SENDER, CA = "BUURTBOT_SMTP_URL", "BUURTBOT_MAIL_FROM", "BUURTBOT_SMTP_CA"
PORTS: Final = {"smtp": 587, "smtps": 465}
EXAMPLE: Final = "smtp://name:password@mail.example.nl:587"
Tls = Literal["at once", "first", "if offered"]


@dataclass(frozen=True)
class MailServer:
    """A mail server that sends for us. Without TLS `at once` it goes over to it `first`."""

    host: str
    port: int
    tls: Tls
    sender: str
    sender_name: str = ""
    user: str = ""
    password: str = field(default="", repr=False)
    ca: str = ""


def mail_server(stated: str, *, sender: str = "", ca: str = "") -> MailServer | None:
    """The server that is `stated`, or None. Raises WrongConfig, which tells nothing secret."""
    if not stated:
        if sender or ca:
            what = f"{SENDER if sender else CA} is set, and {URL} is not: no mail goes out"
            raise WrongConfig([_wrong(what, f"Give {URL} as {EXAMPLE}, or set neither.")])
        return None
    parts = _parts(stated)
    mistakes = list(_mistakes(parts, sender, ca))
    if parts is None or mistakes:
        raise WrongConfig(mistakes)
    host, name = parts.hostname or "", parseaddr(sender)[0]
    return MailServer(
        host=host,
        port=parts.port or PORTS[parts.scheme],
        tls=_tls(parts),
        sender=mail_address(parseaddr(sender)[1]),
        sender_name=name,
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
        ca=ca,
    )


def _tls(parts: SplitResult) -> Tls:
    if parts.scheme == "smtps":
        return "at once"
    return "if offered" if is_near(parts.hostname or "") else "first"


def _parts(stated: str) -> SplitResult | None:
    """The parts of an address of a mail server; None when it is none."""
    try:
        parts = urlsplit(stated)
        _ = parts.port  # raises for what is no number
    except ValueError:
        return None
    plain = parts.scheme in PORTS and parts.hostname and parts.path in {"", "/"}
    return parts if plain and not (parts.query or parts.fragment) else None


def _mistakes(parts: SplitResult | None, sender: str, ca: str) -> Iterator[Mistake]:
    if parts is None:
        remedy = f"Give it as {EXAMPLE}; write @, : and / within a password as %40, %3A and %2F."
        yield _wrong(f"{URL} is no address of a mail server", remedy)
    elif bool(parts.username) != bool(parts.password):
        yield _wrong(f"{URL} has a name without a password, or the other way round", "Give both.")
    if not sender:
        yield _wrong(f"{SENDER} is missing", "Give the address that mail comes from.")
    elif not _is_sender(sender):
        yield _wrong(f"{SENDER} is no mail address", "Give it as Buurtbot <buurtbot@example.nl>.")
    if ca and (why := why_unusable(Path(ca))):
        yield _wrong(f"{CA}: {ca}: {why}", "Name a file with certificates in PEM.")


def _is_sender(sender: str) -> bool:
    try:
        return bool(mail_address(parseaddr(sender)[1]))
    except ValueError:
        return False


def _wrong(what: str, remedy: str) -> Mistake:
    return Mistake("environment", 0, what, remedy)
