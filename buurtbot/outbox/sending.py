"""One message on its way, and what is known of it when it arrived."""

from collections.abc import Iterator
from dataclasses import dataclass

from buurtbot.domain.core.line import Spoken
from buurtbot.domain.core.messages import Alarm, Change, Origin, Say, ToDesk
from buurtbot.outbox.letters.address import Address
from buurtbot.outbox.letters.channel import Delivered, Result
from buurtbot.outbox.marks import Marks
from buurtbot.storage.sealed.waiting import Waiting
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.sending.places import Sent


@dataclass(frozen=True)
class Sending:
    """One message on its way: the head of a queue, as it is stored, and where it goes.

    `entries` are those it stands for, itself the first.
    """

    outbox: Outbox
    queue: str
    entries: tuple[str, ...]
    waiting: Waiting
    address: Address
    marks: Marks

    @property
    def is_at_desk(self) -> bool:
        """Whether it stands in a staff group; what rings its second channel does not."""
        return self.address.is_desk and not isinstance(self.waiting.outgoing, Alarm)

    @property
    def is_urgent(self) -> bool:
        """Whether it is for a staff group, and cannot wait."""
        to = self.waiting.outgoing.to
        return isinstance(to, ToDesk) and to.urgent


def passed_on(waiting: Waiting) -> tuple[Origin, ...]:
    """Whose messages this one passes on."""
    outgoing = waiting.outgoing
    return outgoing.passes if isinstance(outgoing, Say | Change) else ()


def spoken_in(delivered: Delivered, sending: Sending) -> Iterator[Spoken]:
    """What this person heard on a line, by the numbers it has in their chat."""
    outgoing, person = sending.waiting.outgoing, sending.address.person
    if not isinstance(outgoing, Say | Change) or outgoing.line is None or not person:
        return
    for number in filter(None, (delivered.message, *delivered.others)):
        yield Spoken(person, "heard", outgoing.line, number)


def where_of(result: Result, address: Address, waiting: Waiting) -> tuple[Sent | None, str]:
    """Where it is now and by which name, when something may change it later.

    What closes a message, that is where it was, makes it no longer known than it was.
    """
    outgoing = waiting.outgoing
    if isinstance(outgoing, Change) and not (outgoing.buttons or outgoing.anew):
        return None, ""
    if not isinstance(outgoing, Say | Change) or not isinstance(result, Delivered):
        return None, ""
    if not result.message:
        return None, ""
    chat = address.chat if address.is_desk else 0
    return Sent(address.bot, chat, result.message), outgoing.name
