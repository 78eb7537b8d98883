"""A letter as mail servers and mailboxes read it: headers, and words without any markup.

It says that a machine wrote it, so that no machine answers.
"""

from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage
from email.policy import SMTP, Policy
from typing import Final

from buurtbot.outbox.letters.paper import Paper
from config.environment.mail import MailServer

STOP: Final = "stop"  # the subject of a letter that ends what is no duty, with the id of that
ONE_PRESS: Final = "List-Unsubscribe=One-Click"  # RFC 8058


class Unbroken(UnstructuredHeader, BaseHeader):
    """A header in one line: an address that is cut in two, or encoded, leads nowhere."""

    def fold(self, *, policy: Policy) -> str:
        """As it stands in the letter."""
        return f"{self.name}: {self}{policy.linesep}"


def _headers() -> HeaderRegistry:
    registry = HeaderRegistry()
    registry.map_to_type("list-unsubscribe", Unbroken)
    return registry


# Every server takes it.
POLICY: Final = SMTP.clone(cte_type="7bit", header_factory=_headers())


def message_of(paper: Paper, server: MailServer) -> EmailMessage:
    """The whole message. Raises ValueError for an address that cannot stand in a header."""
    message = EmailMessage(policy=POLICY)
    message["From"] = _address(server.sender, server.sender_name)
    message["To"] = _address(paper.to)
    message["Subject"] = paper.subject
    message["Date"] = paper.at
    message["Message-ID"] = f"<{paper.id}@{domain_of(server.sender)}>"
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message["Content-Language"] = paper.language
    if paper.stop:
        message["List-Unsubscribe"] = f"<{paper.stop}>"
        message["List-Unsubscribe-Post"] = ONE_PRESS
    elif not paper.duty:
        message["List-Unsubscribe"] = f"<mailto:{server.sender}?subject={STOP}%20{paper.id}>"
    message.set_content(paper.words)
    return message


def domain_of(address: str) -> str:
    """What stands behind the @."""
    return address.rpartition("@")[2]


def _address(written: str, name: str = "") -> Address:
    before, _, domain = written.rpartition("@")
    return Address(name, before, domain)
