"""Which neighbourhoods a chat of the desk's bot serves; almost every chat serves none."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood
from handlers.talking.lately import Lately

LOOKS_AGAIN_SECONDS: Final = 60.0
Here = tuple[Neighbourhood, ...]


@dataclass
class StaffGroups:
    """The staff groups of the network, also those that got another chat id since.

    Telegram can put the desk's bot in any group of the world; such a group costs a look in Redis
    once a minute, however much is said in it.
    """

    store: Store
    context: Context
    _moved: Lately[int, Here] = field(default_factory=lambda: Lately(LOOKS_AGAIN_SECONDS))

    @property
    def _configured(self) -> dict[int, Here]:
        groups: dict[int, Here] = {}
        for neighbourhood in self.context.network.with_former:
            for chat in neighbourhood.staff_chats:
                groups[chat] = (*groups.get(chat, ()), neighbourhood)
        return groups

    async def served(self, chat: int, now: datetime) -> Here:
        """The neighbourhoods of this staff group; empty for any other chat."""
        if chat > 0 or chat in self._configured:
            return self._configured.get(chat, ())
        known = self._moved.get(chat, now)
        return known if known is not None else self._moved.put(chat, await self._look(chat), now)

    async def _look(self, chat: int) -> Here:
        outboxes = (
            (n, self.store.outbox(n.municipality)) for n in self.context.network.with_former
        )
        return tuple([n for n, outbox in outboxes if await outbox.desk.group_of(n.slug) == chat])

    async def of_user(self, user: int) -> tuple[int, ...]:
        """The groups, where they are now, in which this user may be a moderator."""
        theirs = (
            n
            for n in self.context.network.with_former
            if user in n.desk.moderators or n.desk.admins_may
        )
        groups = [await self._group(n) for n in theirs]
        return tuple(dict.fromkeys(groups))

    async def _group(self, there: Neighbourhood) -> int:
        moved = await self.store.outbox(there.municipality).desk.group_of(there.slug)
        return moved or there.staff_chat

    def moved(self, chat: int) -> None:
        """A staff group has this chat id from now on."""
        self._moved.forget(chat)
