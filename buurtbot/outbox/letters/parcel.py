"""A message on its way, with all that sending it needs to know."""

from dataclasses import dataclass, field

from buurtbot.outbox.letters.address import Address
from buurtbot.outbox.letters.pace import Earlier
from buurtbot.outbox.letters.parts import Parts
from buurtbot.storage.sealed.waiting import Waiting
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.sending.places import Sent


@dataclass(frozen=True)
class Parcel:
    """One message on its way: what it is, by which id it waits, and where it goes.

    `earlier`: where a message stands that it changes, as far as that was asked already.
    """

    waiting: Waiting
    address: Address
    outbox: Outbox
    earlier: Earlier = field(default_factory=dict)

    async def where(self, name: str) -> Sent | None:
        """A message sent before; None when it stayed behind in a group that moved since.

        What was sent to who they were before two records became one is named after that one.
        """
        known, at = name in self.earlier, self.address
        where = self.earlier[name] if known else await self.outbox.where(name)
        if where is None and at.before and at.person in name:
            where = await self.outbox.where(name.replace(at.person, at.before))
        if where is None or where.bot != at.bot or where.chat not in {0, at.chat}:
            return None
        return where

    @property
    def parts(self) -> Parts:
        """Those that arrived at an earlier try."""
        return Parts(self.outbox, self.waiting.id)
