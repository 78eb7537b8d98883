"""A message on its way, with all that sending it needs to know."""

from dataclasses import dataclass

from buurtbot.outbox.address import Address
from buurtbot.outbox.parts import Parts
from buurtbot.storage.outbox import Outbox
from buurtbot.storage.waiting import Waiting


@dataclass(frozen=True)
class Parcel:
    """One message on its way: what it is, by which id it waits, and where it goes."""

    waiting: Waiting
    address: Address
    outbox: Outbox

    @property
    def parts(self) -> Parts:
        """Those that arrived at an earlier try."""
        return Parts(self.outbox, self.waiting.id)
