"""What an operator does for a worker: a link to hand over, and a new start."""

from dataclasses import dataclass
from typing import Self

from buurtbot.clock import Now
from buurtbot.services.core.context import Context
from buurtbot.services.mail.letterbox import Letterbox
from buurtbot.storage.store import Store
from config.network.network import Network
from config.words.texts import our_texts
from geo.walking import CrowEstimate
from handlers.signing_in.door import Door
from handlers.signing_in.letters import WorkerLetters
from handlers.signing_in.link import link_for


class Nobody(Exception):
    """No worker is listed with this address."""


@dataclass(frozen=True)
class ByHand:
    """Everything raises Nobody, and what Redis raises."""

    door: Door
    letters: WorkerLetters

    @classmethod
    def of(cls, store: Store, network: Network, now: Now, base: str) -> Self:
        """For this network, with what is kept of it."""
        context = Context(network, CrowEstimate())
        letters = WorkerLetters(Letterbox(store, context, now))
        return cls(Door(store, context, our_texts(), letters, now, base=base), letters)

    async def link(self, mail: str) -> str:
        """A link that signs them in."""
        worker = self.door.workers.id_of(mail)
        if self.door.listed(worker) is None:
            raise Nobody
        return await link_for(self.door, worker)

    async def reset_code(self, mail: str) -> bool:
        """Take their codes away and tell them; whether they had any."""
        worker = self.door.workers.id_of(mail)
        found = self.door.listed(worker)
        if found is None:
            raise Nobody
        had = await self.door.workers.reset(worker)
        await self.letters.codes_gone(found[0], found[1][0].slug)
        return had
