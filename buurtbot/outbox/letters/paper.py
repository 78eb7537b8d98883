"""A letter by e-mail: its words, and the id that it keeps however often it is tried.

By that id (Message-ID) a mailbox knows one that comes twice, and we know what an answer or a
bounce is about: it says the municipality, the address by keyed id, and the reference, and proves
that we wrote it.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from buurtbot.clock import Now
from buurtbot.domain.core.messages import Mail
from buurtbot.outbox.letters.channel import Gone, Result
from buurtbot.outbox.letters.parcel import Parcel
from buurtbot.outbox.letters.render import Renderer
from buurtbot.storage.at_rest.sealing import Secrets
from config.words.texts import Texts

PROOF_SIGNS: Final = 16
NO_REF: Final = "0"
ID: Final = re.compile(
    r"bb\.(?P<municipality>gm\d{4})\.(?P<box>\w{20})\.(?P<ref>[A-Z0-9-]+)\.(?P<id>\w{20})\.(?P<proof>\w{16})"
)


@dataclass(frozen=True)
class Paper:
    """A letter as a mail server takes it. `id` is what stands before the @ of its Message-ID."""

    id: str
    to: str
    subject: str
    words: str
    language: str
    at: datetime
    duty: bool = True
    stop: str = ""  # where one press ends what is no duty


Post = Callable[[Paper], Awaitable[Result]]


async def no_post(_paper: Paper) -> Result:
    """Where no mail server is set, nothing is sent."""
    return Gone()


@dataclass(frozen=True)
class Written:
    """Which letter of ours an id is of."""

    municipality: str
    box: str
    ref: str


def paper_id(secrets: Secrets, municipality: str, mail: Mail, waiting: str) -> str:
    """The id of a letter, the same at each try."""
    parts = (municipality, mail.to.box, mail.ref or NO_REF, waiting)
    return ".".join(("bb", *parts, secrets.id_of("paper", *parts, length=PROOF_SIGNS)))


def written_by_us(secrets: Secrets, id_: str) -> Written | None:
    """What a Message-ID says of a letter of ours; None for one that we did not write."""
    found = ID.search(id_)
    if found is None:
        return None
    parts = (found["municipality"], found["box"], found["ref"], found["id"])
    if secrets.id_of("paper", *parts, length=PROOF_SIGNS) != found["proof"]:
        return None
    return Written(parts[0], parts[1], "" if parts[2] == NO_REF else parts[2])


@dataclass(frozen=True)
class LetterWriter:
    """Puts letters into words and posts them. Raises NoSuchText, as Delivery does."""

    texts: Texts
    post: Post
    secrets: Secrets
    now: Now

    async def deliver(self, mail: Mail, parcel: Parcel) -> Result:
        """Post one; Gone when nobody needs it any more."""
        if mail.until is not None and self.now() >= mail.until:
            return Gone()
        renderer = Renderer(self.texts, mail.to.language, self.now())
        paper = Paper(
            id=paper_id(self.secrets, parcel.outbox.municipality, mail, parcel.waiting.id),
            to=mail.to.address.value,
            subject=" ".join(renderer.text(mail.subject).split()),
            words=renderer.text(mail.body).strip() + "\n",
            language=mail.to.language,
            at=self.now(),
            duty=mail.duty,
            stop=mail.stop.value if mail.stop else "",
        )
        return await self.post(paper)
