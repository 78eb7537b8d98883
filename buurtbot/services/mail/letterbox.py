"""Letters are put in the queue of their address: with a decision, or by themselves.

They go out as every message does: tried again, marked when they went, and never in the way of who
asked for them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final, Literal

from buurtbot.clock import Now
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Hidden, Mail, Text, ToAddress
from buurtbot.domain.mail.letters import NOBODY, Letter, sign_in
from buurtbot.services.core.context import Context
from buurtbot.services.core.settle import settle
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.keyring import PASSING
from buurtbot.storage.store import Store
from config.core.contact import mail_address
from config.network.network import Neighbourhood

SIGN_IN_LASTS: Final = timedelta(minutes=15)


def box_of(work: Work, address: str) -> str:
    """The keyed id of an address, however its letters are written."""
    return work.secrets.id_of("mailbox", address.strip().casefold())


def mail(
    work: Work, slug: str, address: str, language: Literal["nl", "en"], letter: Letter
) -> Mail:
    """A letter to this address, for a Decision to tell. Raises ValueError for what is no address.

    The address and the link are sealed with a key that destroys itself.
    """
    written = mail_address(address)
    box = box_of(work, written)
    owner = f"{PASSING}mail:{work.secrets.id_of('letter', box, work.operation)}"
    return Mail(
        to=ToAddress(slug, box, Hidden(owner, written), language),
        subject=letter.subject,
        body=_sealed(letter.body, owner),
        ref=letter.ref,
        until=letter.until,
        duty=letter.duty,
        urgent=letter.urgent,
        stop=Hidden(owner, letter.stop) if letter.stop else None,
    )


def _sealed(body: Text, owner: str) -> Text:
    """The same words, with what is hidden in them hidden by this owner's key."""
    hidden = {
        name: replace(arg, owner=owner)
        for name, arg in body.args.items()
        if isinstance(arg, Hidden) and arg.owner == NOBODY
    }
    return replace(body, args={**body.args, **hidden})


def mails(
    work: Work, here: Neighbourhood, addresses: Iterable[str], letter: Letter
) -> tuple[Mail, ...]:
    """The same letter to several addresses of a desk, in its language."""
    each = dict.fromkeys(addresses)
    return tuple(mail(work, here.slug, one, here.desk.language, letter) for one in each)


@dataclass(frozen=True)
class Letterbox:
    """For who has no decision to add a letter to."""

    store: Store
    context: Context
    now: Now

    async def send(
        self,
        slug: str,
        address: str,
        letter: Letter,
        *,
        language: Literal["nl", "en"] = "nl",
        operation: str,
    ) -> None:
        """Queue a letter of this neighbourhood, once for each `operation`.

        Raises ValueError for what is no mail address, and what Redis raises.
        """
        municipality, now = self.context.neighbourhood(slug).municipality, self.now()

        async def decide(work: Work) -> Decision:
            return Decision(tell=(mail(work, slug, address, language, letter),))

        await settle(lambda: self.store.work(municipality, f"mail:{operation}", now), decide)

    async def sign_in_mail(
        self,
        address: str,
        link: str,
        language: Literal["nl", "en"],
        *,
        slug: str,
        operation: str,
    ) -> None:
        """Queue the link with which somebody signs in; it is good for a quarter of an hour."""
        letter = sign_in(link, self.now() + SIGN_IN_LASTS)
        await self.send(slug, address, letter, language=language, operation=operation)
