"""Where news of the staff groups comes in: who we are there, topics closed by hand, new numbers.

Each is found, said in words, and mended where we can.
"""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from operator import attrgetter

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Deed, text
from buurtbot.services.core.context import NEWS, Context, Deeds, person_id
from buurtbot.services.core.settle import perform
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood
from handlers.desk.group.group_news import (
    GroupNews,
    MemberLeft,
    NewNumber,
    OurStanding,
    TopicClosed,
)
from handlers.desk.group.room import DESK, once
from handlers.desk.group.staff_groups import StaffGroups

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class DeskNews:
    """Takes in what happens to the staff groups and to our bot in them."""

    store: Store
    context: Context
    deeds: Deeds
    groups: StaffGroups

    async def hear(self, news: GroupNews) -> None:
        """Take one update in: exactly once. Raises what Redis raises when it is away."""
        served = await self.groups.served(news.chat, news.at)
        match news.what:
            case NewNumber(chat=chat):
                await self._moved(news, served, chat)
            case TopicClosed(thread=thread):
                await self._topic_closed(news, served, thread)
            case MemberLeft(user=user):
                await self._left(news, served, user)
            case OurStanding() as standing:
                await self._standing(news, served, standing)

    async def _moved(self, news: GroupNews, served: Sequence[Neighbourhood], chat: int) -> None:
        """A staff group got another chat id: from now on the outbox goes there."""
        for there in served:
            log.warning("the desk of %s moved to group %d", there.slug, chat)
            outbox = self.store.outbox(there.municipality)
            await outbox.desk.remember_group(there.slug, chat)
            self.groups.moved(chat)
            told = deeds.desk_moved(neighbourhood=there.slug, chat=str(chat))
            operation = f"desk_moved:{there.slug}:{chat}"
            await self._perform(news, there.municipality, told, operation)

    async def _topic_closed(
        self, news: GroupNews, served: Sequence[Neighbourhood], thread: int
    ) -> None:
        for municipality, _ in _by_municipality(served):
            work = self.store.work(municipality, "look", news.at)
            case = await work.case_of_thread(news.chat, thread)
            if case is not None:
                await self._perform(news, municipality, deeds.topic_closed(case=case))

    async def _left(self, news: GroupNews, served: Sequence[Neighbourhood], user: int) -> None:
        for municipality, here in _by_municipality(served):
            slugs = " ".join(there.slug for there in here)
            who = person_id(self.store.work(municipality, "look", news.at), DESK, user)
            left = deeds.holder_left(neighbourhoods=slugs, who=who)
            await self._perform(news, municipality, left)
            contact = deeds.contact_left(neighbourhoods=slugs, who=who)
            await self._perform(news, municipality, contact, f"desk:{news.update}:contact")
            reader = deeds.reader_left(neighbourhoods=slugs, who=who)
            await self._perform(news, municipality, reader, f"desk:{news.update}:reader")

    async def _standing(
        self, news: GroupNews, served: Sequence[Neighbourhood], standing: OurStanding
    ) -> None:
        if standing.now == "out":
            log.critical("the desk bot was taken out of group %d", news.chat)
        elif not served and standing.was == "out":
            await self._unknown(news)
        for municipality, here in _by_municipality(served):
            slugs = " ".join(there.slug for there in here)
            told = deeds.desk_standing(slugs=slugs, was=standing.was, now=standing.now)
            await self._perform(news, municipality, told)
            if standing.now != "out":
                await self._try_again(news, municipality, here)

    async def _try_again(
        self, news: GroupNews, municipality: str, here: Sequence[Neighbourhood]
    ) -> None:
        """What waited for this group need wait no longer; topics may work again."""
        outbox = self.store.outbox(municipality)
        await outbox.desk.try_topics(news.chat, news.at)
        for there in here:
            await outbox.hurry(f"desk:{there.slug}", news.at)

    async def _unknown(self, news: GroupNews) -> None:
        """A group we do not serve, perhaps a new desk: it hears the number to configure."""
        municipality = self.context.network.municipalities[0]
        work = self.store.work(municipality, f"desk:{news.update}", news.at)
        said = text("desk-unknown-group", chat=str(news.chat))
        await work.commit(once(work, news.chat, "nl", said))

    async def _perform(
        self, news: GroupNews, municipality: str, act: Deed, operation: str = ""
    ) -> None:
        await perform(
            partial(self.store.work, municipality, operation or f"desk:{news.update}", news.at),
            self.context,
            self.deeds,
            deed=act,
            actor=NEWS,
        )


def _by_municipality(
    served: Sequence[Neighbourhood],
) -> Iterator[tuple[str, list[Neighbourhood]]]:
    of = attrgetter("municipality")
    for municipality, here in groupby(sorted(served, key=of), key=of):
        yield municipality, list(here)
