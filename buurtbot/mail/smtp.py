"""One conversation with a mail server (RFC 5321): over TLS, signed in, one letter."""

import re
import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Final

from aiosmtplib import (
    SMTP,
    SMTPDataError,
    SMTPException,
    SMTPNotSupported,
    SMTPRecipientRefused,
    SMTPRecipientsRefused,
    SMTPResponseException,
    SMTPSenderRefused,
)

from buurtbot.mail.form import domain_of
from buurtbot.outbox.letters.channel import Delivered, Refused, Result, TryLater
from config.environment.mail import MailServer, Tls

SLOW_SECONDS: Final = 20.0  # for each answer
GOODBYE_SECONDS: Final = 2.0
LATER_SECONDS: Final = 900.0  # at most; the letter's own patience is shorter
STARTTLS: Final[Mapping[Tls, bool | None]] = {"at once": False, "first": True, "if offered": None}
ENHANCED: Final = re.compile(r"\b[245]\.\d{1,3}\.\d{1,3}\b")


class TakesNothing(Exception):
    """The server refuses us, and not this letter; why, without its words."""


@asynccontextmanager
async def connected(server: MailServer) -> AsyncIterator[SMTP]:
    """A server that takes letters of ours. Raises TakesNothing, SMTPException and OSError."""
    client = SMTP(
        hostname=server.host,
        port=server.port,
        timeout=SLOW_SECONDS,
        use_tls=server.tls == "at once",
        start_tls=STARTTLS[server.tls],
        tls_context=_tls_context(server),
        local_hostname=domain_of(server.sender),
    )
    try:
        await _sign_in(client, server)
        yield client
    finally:
        with suppress(SMTPException, OSError):
            await client.quit(timeout=GOODBYE_SECONDS)
        client.close()


def _tls_context(server: MailServer) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=server.ca or None)
    if server.tls == "if offered":  # near by, where it would do without as well
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


async def _sign_in(client: SMTP, server: MailServer) -> None:
    try:
        await client.connect()
        if server.user:
            await client.login(server.user, server.password)
    except SMTPResponseException as error:
        if error.code >= 500:
            raise TakesNothing(_code(error.code, error.message)) from None
        raise
    except (SMTPException, ssl.SSLError) as error:
        if why := _never(error):
            raise TakesNothing(why) from None
        raise


def _never(error: Exception) -> str:
    """Why it will not do by itself; empty for what may be over at the next try."""
    if isinstance(error, SMTPNotSupported) or type(error) is SMTPException:
        return "it offers no STARTTLS, or no signing in"
    chain = (error, error.__cause__, error.__context__)
    if any(isinstance(one, ssl.SSLCertVerificationError) for one in chain):
        return "its certificate is not trusted"
    return ""


async def may_send(client: SMTP, sender: str) -> None:
    """Whether mail may come from this address; nothing is sent. Raises as `say` does."""
    try:
        await client.mail(sender)
        await client.rset()
    except SMTPSenderRefused as error:
        raise TakesNothing(_code(error.code, error.message)) from None


async def say(client: SMTP, sender: str, to: str, message: bytes) -> Result:
    """Hand over one letter. Raises TakesNothing when we may not send at all."""
    try:
        await client.sendmail(sender, [to], message)
    except SMTPRecipientsRefused as refused:
        return _answer(refused.recipients[0])
    except SMTPDataError as error:
        return _answer(error)
    except SMTPSenderRefused as error:
        if error.code >= 500:
            raise TakesNothing(_code(error.code, error.message)) from None
        return TryLater(LATER_SECONDS)
    return Delivered()


def _answer(error: SMTPRecipientRefused | SMTPDataError) -> Result:
    if error.code >= 500:
        return Refused(_code(error.code, error.message))
    return TryLater(LATER_SECONDS)


def _code(code: int, said: str) -> str:
    """Its numbers only: in its words addresses stand."""
    found = ENHANCED.search(said)
    return f"{code} {found[0]}" if found else str(code)
