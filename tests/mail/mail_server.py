"""A real mail server on loopback (aiosmtpd), that takes letters or says what a scene wants."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from config.environment.mail import MailServer

SENDER = "buurtbot@voorbeeld.nl"
USER, PASSWORD = "buurtbot", "een geheim: p@s/s"


@dataclass
class Mailroom:
    """What was handed over, and what is said to the next: by the command that is answered."""

    port: int = 0
    taken: list[Envelope] = field(default_factory=list)
    says: dict[str, list[str]] = field(default_factory=dict)
    pauses: float = 0.0  # seconds before each letter is taken
    pauses_after: float = 0.0  # and after it, before we hear so
    took: asyncio.Event = field(default_factory=asyncio.Event)
    hangs_up: int = 0  # so many letters are taken, and nobody is told so

    async def handle_MAIL(  # noqa: N802 - as aiosmtpd calls it
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _more: list[str]
    ) -> str:
        envelope.mail_from = address
        return self._next("MAIL")

    async def handle_RCPT(  # noqa: N802 - as aiosmtpd calls it
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _more: list[str]
    ) -> str:
        said = self._next("RCPT")
        if said.startswith("250"):
            envelope.rcpt_tos.append(address)
        return said

    async def handle_DATA(  # noqa: N802 - as aiosmtpd calls it
        self, server: SMTP, _session: Session, envelope: Envelope
    ) -> str:
        await asyncio.sleep(self.pauses)
        said = self._next("DATA")
        if said.startswith("250"):
            self.taken.append(envelope)
            self.took.set()
            await asyncio.sleep(self.pauses_after)
        if self.hangs_up:
            self.hangs_up -= 1
            assert isinstance(server.transport, asyncio.WriteTransport)
            server.transport.abort()
        return said

    def _next(self, command: str) -> str:
        waiting = self.says.get(command)
        return waiting.pop(0) if waiting else "250 OK"

    @property
    def letters(self) -> list[EmailMessage]:
        """Those that were taken, as a mail program reads them."""
        return [read(envelope) for envelope in self.taken]

    def at(self, **more: Any) -> MailServer:
        """Where it is, as buurtbot is told."""
        known: dict[str, Any] = {
            "host": "127.0.0.1",
            "port": self.port,
            "tls": "if offered",
            "sender": SENDER,
        }
        return MailServer(**(known | more))


def read(envelope: Envelope) -> EmailMessage:
    """What was handed over, as a mail program reads it."""
    content = envelope.content
    assert isinstance(content, bytes)
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


@asynccontextmanager
async def mailroom(
    *, tls: ssl.SSLContext | None = None, at_once: bool = False, sign_in: bool = False
) -> AsyncIterator[Mailroom]:
    """Open one; with `tls` it offers STARTTLS, or begins with it `at_once`."""
    room, open_now = Mailroom(), set[asyncio.BaseTransport]()

    def made() -> SMTP:
        return _Noted(
            open_now,
            room,
            hostname="mail.voorbeeld.nl",
            tls_context=None if at_once else tls,
            authenticator=_knows if sign_in else None,
            auth_required=sign_in,
            auth_require_tls=not sign_in or tls is not None,
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(made, "127.0.0.1", 0, ssl=tls if at_once else None)
    room.port = server.sockets[0].getsockname()[1]
    try:
        yield room
    finally:
        server.close()
        for transport in open_now:
            transport.close()
        await server.wait_closed()
        await asyncio.sleep(0)


class _Noted(SMTP):
    """One conversation, that ends when the room closes."""

    def __init__(self, open_now: set[asyncio.BaseTransport], *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self._open_now = open_now

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._open_now.add(transport)
        super().connection_made(transport)


def _knows(
    _server: SMTP, _session: Session, _envelope: Envelope, _how: str, given: Any
) -> AuthResult:
    good = LoginPassword(USER.encode(), PASSWORD.encode())
    return AuthResult(success=given == good, handled=False)


def certificate(folder: Path, *names: str) -> tuple[Path, ssl.SSLContext]:
    """A certificate of these hosts that nobody signed, and what a server needs to show it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, names[0])])
    now = datetime.now(UTC)  # noqa: TID251 - the libraries look at the clock of this machine
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName(list(map(_general, names))), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / f"{names[0]}.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path.write_bytes(private + made.public_bytes(serialization.Encoding.PEM))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(path)
    return path, context


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)
