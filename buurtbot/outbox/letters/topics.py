"""Where in a staff group a message belongs: the topic of its case, or the group itself.

A case without a topic is no case without a place. Topics may be switched off, a right be taken
away, the group be full: then its messages stand in the group, each beginning with the reference,
until topics can be made again.
"""

import logging
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from buurtbot.clock import Now
from buurtbot.domain.core.messages import Text, TopicIs, text
from buurtbot.outbox.letters.address import DESK, Address
from buurtbot.outbox.letters.channel import (
    Delivered,
    Gone,
    Letter,
    Moved,
    NoTopic,
    Refused,
    Result,
    TopicChannel,
    TryLater,
)
from buurtbot.outbox.letters.render import Renderer
from buurtbot.storage.sending.desk_places import Topic
from buurtbot.storage.sending.outbox import Outbox
from buurtbot.storage.wire.plan import millis

log = logging.getLogger(__name__)
MADE_SOON_SECONDS: Final = 1.0
AGAIN: Final = timedelta(minutes=1)  # when topics cannot be made, they are tried again after this
SWITCHED_OFF: Final = ("not a forum", "forum_missing")
NO_RIGHT: Final = ("not enough rights", "admin_required", "have no rights")


@dataclass(frozen=True)
class Spot:
    """A place in a group: a topic, or the group itself, where messages begin with a `label`."""

    thread: int = 0
    label: str = ""


@dataclass(frozen=True)
class Topics:
    """The topics of the cases, in all staff groups of one municipality."""

    desk: TopicChannel
    outbox: Outbox
    now: Now

    async def spot(
        self, address: Address, renderer: Renderer, *, title: Text | None = None
    ) -> Spot | Result:
        """Where a message belongs; its topic is made when there is none."""
        if not address.case:
            return Spot(address.thread)
        known = await self._known(address)
        if known and known.thread:
            return Spot(known.thread)
        if not await self._may_try(address.chat):
            return await self._in_group(Gone(), address, renderer, is_first=known is None)
        places = self.outbox.desk.at(address.door)
        if not await places.begins_topic(address.case):
            return TryLater(MADE_SOON_SECONDS)  # another queue of this case makes it just now
        try:
            return await self._make(address, renderer, title)
        finally:
            await places.made_topic(address.case)

    async def _make(
        self, address: Address, renderer: Renderer, title: Text | None
    ) -> Spot | Result:
        known = await self._known(address)
        if known and known.thread:
            return Spot(known.thread)
        named = renderer.text(title or text("desk-topic-new"))
        made = await self._made(address, named, known)
        match made:
            case Delivered(message=thread):
                await self._opened(address, renderer, thread, owes_card=known is not None)
                return Spot(thread)
            case Refused():
                return await self._in_group(made, address, renderer, is_first=known is None)
        return made

    async def _known(self, address: Address) -> Topic | None:
        """Its topic; one that stayed behind in a group that moved since is lost."""
        places = self.outbox.desk.at(address.door)
        known = await places.topic(address.case)
        if known and known.thread and known.chat not in {0, address.chat}:
            await places.lose_topic(address.case, address.chat)
            known = await places.topic(address.case)
        return known

    async def _made(self, address: Address, named: str, known: Topic | None) -> Result:
        """Made anew, or found again: topics that were switched off and on are still there."""
        if known is not None and known.was:
            back = await self.desk.reopen_topic(address.chat, known.was)
            if isinstance(back, Delivered):
                return Delivered(known.was)
            if not isinstance(back, NoTopic):
                return back
        return await self.desk.open_topic(address.chat, named)

    async def _in_group(
        self, made: Refused | Gone, address: Address, renderer: Renderer, *, is_first: bool
    ) -> Spot:
        if is_first:
            await self.outbox.desk.at(address.door).lose_topic(address.case, address.chat)
        if isinstance(made, Refused):
            await self._cannot(address, renderer, made.why)
        return Spot(label=self._label(address, renderer))

    def _label(self, address: Address, renderer: Renderer) -> str:
        return renderer.text(text("desk-label", ref=address.ref)) if address.ref else ""

    async def _may_try(self, chat: int) -> bool:
        before = await self.outbox.desk.no_topics_before(chat)
        return before is None or millis(self.now()) >= before

    async def _opened(
        self, address: Address, renderer: Renderer, thread: int, *, owes_card: bool
    ) -> None:
        places = self.outbox.desk.at(address.door)
        await places.remember_topic(address.case, address.chat, thread, owes_card=owes_card)
        if await places.topics_work(address.chat):
            log.warning("topics can be made again at the desk of %s", address.neighbourhood)
            await self._say(address, renderer, "desk-topics-again")

    async def _cannot(self, address: Address, renderer: Renderer, why: str) -> None:
        """From now on its cases stand in the group; staff hear why, and how they answer there."""
        places = self.outbox.desk.at(address.door)
        is_news = await places.no_topics_before(address.chat) is None
        await places.topics_refused(address.chat, self.now() + AGAIN)
        log.error("the desk of %s has no topics: %s", address.neighbourhood, why)
        if is_news:
            await self._say(address, renderer, _why(why))

    async def _say(self, address: Address, renderer: Renderer, key: str) -> None:
        await self.desk.send(DESK, address.chat, Letter(renderer.text(text(key))))

    async def label(self, address: Address, renderer: Renderer) -> str:
        """What an earlier message of this case begins with: nothing while it has a topic."""
        known = await self._known(address)
        return self._label(address, renderer) if known and not known.thread else ""

    async def lost(self, address: Address) -> None:
        """Telegram does not know the topic. When it was made a moment ago, topics do not work."""
        places = self.outbox.desk.at(address.door)
        known = await places.topic(address.case)
        if known is None or not known.thread or known.owes_card:
            await places.topics_refused(address.chat, self.now() + AGAIN)
        was = known.thread if known and not known.owes_card else 0
        await places.lose_topic(address.case, address.chat, was=was)

    async def be(self, topic: TopicIs, address: Address, renderer: Renderer) -> Result:
        """Let the topic of a case be as it should be now."""
        if topic.gone:
            return await self._remove(address)
        known = await self._known(address)
        if known is None and not topic.open:
            return Gone()  # nothing was ever said in it: none is made only to be closed
        spot = await self.spot(address, renderer, title=topic.title)
        if not isinstance(spot, Spot):
            return spot
        is_new = known is None or known.thread != spot.thread
        if not spot.thread:
            return Gone()
        if is_new and topic.open:
            return Delivered()
        title = renderer.text(topic.title)
        return await self._change(address, spot.thread, title, is_open=topic.open)

    async def _change(self, address: Address, thread: int, title: str, *, is_open: bool) -> Result:
        result = await self.desk.change_topic(address.chat, thread, title, is_open=is_open)
        if isinstance(result, NoTopic) and not is_open:
            await self.lost(address)
        elif isinstance(result, Refused):
            log.error("a topic cannot be named, opened or closed: %s", result.why)
        else:
            return result
        return Gone()

    async def _remove(self, address: Address) -> Result:
        known = await self.outbox.desk.at(address.door).topic(address.case)
        if known is None:
            return Gone()
        result: Result = Gone()
        if known.thread:
            result = await self.desk.remove_topic(address.chat, known.thread)
        if not isinstance(result, TryLater | Moved):
            await self.outbox.desk.at(address.door).forget_topic(address.case)
        return result if isinstance(result, TryLater | Moved) else Gone()


def _why(refused: str) -> str:
    """The words for staff: what they can do about it."""
    said = refused.casefold()
    if any(known in said for known in SWITCHED_OFF):
        return "desk-no-topics-off"
    return "desk-no-topics-right" if any(k in said for k in NO_RIGHT) else "desk-no-topics-other"
