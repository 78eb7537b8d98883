"""What came into the mailbox, read: a person's letter, what a mail server says of a letter of ours
(it came back, or it is late), or a machine that nobody answers.

Never raises, whatever stands in it. What is quoted is left out: it was said before.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage, Message
from email.policy import default
from html.parser import HTMLParser
from itertools import zip_longest
from typing import Final, Literal

from buurtbot.domain.mail.lateness import WhyBack, is_full

LONGEST: Final = 3000
IDS: Final = ("In-Reply-To", "References")
MACHINES: Final = frozenset({"auto_reply", "bulk", "junk"})
LISTS: Final = ("List-Id", "List-Unsubscribe", "List-Post", "Mailing-List")
NOBODYS: Final = re.compile(
    r"(?:no|do[-_.]?not|niet|geen|dont)[-_.]?(?:reply|antwoorden|beantwoorden)"
)
ROBOTS: Final = frozenset({"mailer-daemon", "postmaster"})
# Where a mail program begins to quote.
QUOTES: Final = re.compile(
    r"^(?:>|_{10,}$"
    r"|-{3,} ?(?:oorspronkelijk bericht|original message|forwarded message|doorgestuurd)"
    r"|(?:op|on|am|le) .{4,120}(?:schreef|geschreven|wrote|schrieb|geschrieben|écrit).{0,80}:$"
    r"|(?:van|from|von): .+@)",
    re.IGNORECASE,
)
# The same over two lines: a long one is broken, and Outlook leaves addresses out.
QUOTES_IN_TWO: Final = re.compile(
    r"^(?:(?:op|on|am|le) (?=.*@)(?=.*(?:schreef|geschreven|wrote|schrieb|écrit)).{4,240}:$"
    r"|\*?(?:van|from|von|de)\*?:\*? .+ \*?(?:verzonden|sent|gesendet|envoyé|datum|date)\*? ?:)",
    re.IGNORECASE,
)
REF: Final = re.compile(r"\b([A-Z])[-\u2010-\u2013]([A-HJ-NP-Z2-9]{4,8})\b", re.IGNORECASE)
Kind = Literal["letter", "bounce", "late", "machine"]


@dataclass(frozen=True)
class Arrived:
    """One message. `about` are ids of letters it answers, or brings back."""

    kind: Kind
    about: str = ""
    subject: str = ""
    name: str = ""
    address: str = ""
    words: str = ""
    attached: int = 0
    may_answer: bool = False
    why: WhyBack = ""  # of what came back or is late

    @property
    def ref(self) -> str:
        """A reference in the subject, as people type it or copy it from a page; or nothing."""
        found = REF.search(self.subject)
        return "-".join(found.groups()).upper() if found else ""


def read(raw: bytes, *, ours: str) -> Arrived:
    """Read one message; `ours` is the address that we send from."""
    try:
        message = message_from_bytes(raw, policy=default)
        return _read(message, ours) if isinstance(message, EmailMessage) else Arrived("machine")
    except (ValueError, LookupError, AttributeError, TypeError, IndexError):
        return Arrived("machine")  # what the library stumbles over no mail program wrote


def _read(message: EmailMessage, ours: str) -> Arrived:
    if (brought := _brought_back(message)) is not None:
        return brought
    name, address = _sender(message)
    if _is_machine(message, address, ours):
        return Arrived("machine")
    return Arrived(
        "letter",
        about=" ".join(_header(message, one) for one in IDS),
        subject=_header(message, "Subject"),
        name=name,
        address=address,
        words=_words(message),
        attached=sum(1 for _ in _attachments(message)),
        may_answer=_may_answer(message, address),
    )


def _sender(message: EmailMessage) -> tuple[str, str]:
    """Name and address, as the header has them: a comma that was encoded parts no names."""
    for one in getattr(message.get("From"), "addresses", ()):
        return str(one.display_name).strip(" \"'"), str(one.addr_spec)
    return "", ""


def _header(message: Message, name: str) -> str:
    return " ".join(str(message.get(name, "")).split())


# -- bounces


def _brought_back(message: EmailMessage) -> Arrived | None:
    """A report of a mail server (RFC 3464); None when it is none."""
    if message.get_content_type() != "multipart/report":
        return None
    reports = [
        part for part in message.walk() if part.get_content_type().endswith("delivery-status")
    ]
    fields = [
        field for part in reports for field in part.get_payload() if isinstance(field, Message)
    ]
    said = {_header(field, "Action").casefold(): _header(field, "Status") for field in fields}
    kind: Kind = "bounce" if "failed" in said else "late" if "delayed" in said else "machine"
    why = _why(said.get("failed", said.get("delayed", "")))
    return Arrived(kind, about=" ".join(_returned_ids(message)), why=why)


def _why(status: str) -> WhyBack:
    """Whether it may be over one day: a full mailbox, or a server that took nothing for long."""
    if is_full(status):
        return "full"
    return "late" if status.startswith("4") else ""


def _returned_ids(message: EmailMessage) -> Iterator[str]:
    for part in message.walk():
        if part.get_content_type() == "text/rfc822-headers":
            yield _text(part)
        elif part is not message and part.get("Message-ID"):
            yield _header(part, "Message-ID")


# -- machines


def _is_machine(message: EmailMessage, address: str, ours: str) -> bool:
    """Whether no person wrote it, or we did."""
    auto = _header(message, "Auto-Submitted").casefold().partition(";")[0].strip()
    before = address.casefold().partition("@")[0]
    return (
        auto not in {"", "no"}
        or _header(message, "Precedence").casefold() in MACHINES
        or _header(message, "Return-Path") == "<>"
        or _header(message, "X-Spam-Flag").casefold() == "yes"
        or any(name in message for name in ("X-Autoreply", "X-Autorespond"))
        or before in ROBOTS
        or address.casefold() == ours.casefold()
    )


def _may_answer(message: EmailMessage, address: str) -> bool:
    """Whether an answer of ours reaches a person, and nobody else."""
    from_list = any(name in message for name in LISTS)
    from_list = from_list or _header(message, "Precedence").casefold() == "list"
    quiet = "X-Auto-Response-Suppress" in message
    nobodys = NOBODYS.search(address.casefold().partition("@")[0])
    return bool(address) and not (from_list or quiet or nobodys)


# -- words


def _attachments(message: EmailMessage) -> Iterator[Message]:
    """What is more than words; a picture of a signature (inline) is none."""
    for part in message.walk():
        inline = part.get_content_disposition() == "inline" and part.get("Content-ID")
        is_file = part.get_filename() or part.get_content_disposition() == "attachment"
        if not part.is_multipart() and is_file and not inline:
            yield part


def _words(message: EmailMessage) -> str:
    body = message.get_body(("plain", "html"))
    if body is None:
        return ""
    said = _text(body)
    if body.get_content_subtype() == "html":
        said = _without_markup(said)
    kept = []
    lines = [line.rstrip() for line in said.splitlines()]
    for line, below in zip_longest(lines, lines[1:], fillvalue=""):
        if QUOTES.match(line.strip()) or QUOTES_IN_TWO.match(f"{line.strip()} {below.strip()}"):
            break
        kept.append(line)
    return "\n".join(kept).strip()[:LONGEST]


def _text(part: Message) -> str:
    """Its letters, whatever it says of them."""
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset() or "utf-8"
    try:
        return content.decode(charset, "replace")
    except LookupError:
        return content.decode("utf-8", "replace")


class _Words(HTMLParser):
    """The words of a page, without what is no words."""

    BREAKS: Final = frozenset({"br", "p", "div", "tr", "li", "blockquote"})
    UNREAD: Final = frozenset({"style", "script", "head", "blockquote"})

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._inside = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside += tag in self.UNREAD
        self.said += ["\n"] * (tag in self.BREAKS)

    def handle_endtag(self, tag: str) -> None:
        self._inside -= tag in self.UNREAD and self._inside > 0

    def handle_data(self, data: str) -> None:
        if not self._inside:
            self.said.append(data)


def _without_markup(page: str) -> str:
    words = _Words()
    words.feed(page)
    lines = (" ".join(line.split()) for line in "".join(words.said).splitlines())
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))
