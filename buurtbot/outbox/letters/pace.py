"""How fast messages may go: Telegram's limits per bot, chat and group, over all processes.

Who pressed or wrote something is answered before others are invited, and before the buttons of
what is over are taken away.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from buurtbot.clock import Now
from buurtbot.outbox.letters.address import DESK, Address
from buurtbot.outbox.turns import MS, Line, Turns
from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed.waiting import (
    ANSWERS,
    LATER,
    MAIL,
    SIGNS,
    URGENT,
    URGENT_CARDS,
    Entry,
    album_in,
    can_wait,
    changed_in,
    counts_in_chat,
    id_in,
    is_awaited,
    is_urgent,
    says_nothing,
)
from buurtbot.storage.sending.brought import Brought
from buurtbot.storage.sending.outbox import BRINGS, LONGEST_WAIT, Outbox
from buurtbot.storage.sending.places import Sent
from buurtbot.storage.wire.limits import Asking, Limit, Verdict
from config.network.pages import is_on_page

# ms for one more, and how many at once: "one a second", with bursts that it tolerates. Changes of
# earlier messages do not count per chat; should Telegram find them too many, it says so.
CHAT_BUCKET: Final = (1000, 4)
# A staff group takes 20 messages a minute. A topic that is made or named is none of them, nor is
# what is taken away. Who is less urgent leaves room for who is more so: lines that ring, then what
# answers a worker, or is said to who talks with somebody in danger; then cards of those who cannot
# wait, then what is said in such a case that nobody has (behind all cards: gather.py), then other
# cards, then a talk, then what is gathered of who says much.
RING_PACE: Final = (60_000, 20)
ANSWER_PACE: Final = (60_000, 19)
URGENT_CARD_PACE: Final = (60_000, 18)
DANGER_PACE: Final = (60_000, 17)
GROUP_PACE: Final = (60_000, 14)
TALK_PACE: Final = (60_000, 12)
LATER_PACE: Final = (60_000, 10)
RINGS_AT_ONCE: Final = (15_000, 4)  # more go together in one message
# A minute that is full in a second would let no answer through.
NEWS_AT_ONCE: Final = (12_000, 5)
URGENT_CARDS_AT_ONCE: Final = (10_000, 6)
OF_ONE_CASE: Final = (20_000, 1)  # as a talk, and once more; what comes faster is gathered
LONGEST_REST: Final = LONGEST_WAIT // timedelta(milliseconds=1)
NO_CHATS: Final = ("alarm:", MAIL)  # queues of what goes past Telegram
LOOKS_AHEAD: Final = 20  # messages of one chat
Window = tuple[int, int]
Earlier = Mapping[str, Sent | None]  # where a message of this name is; None: nowhere


@dataclass(frozen=True)
class Wait:
    """It may not go for so many ms.

    A `patient` one waits no longer than until its chat is told something that cannot wait. One
    that `rests` was refused as its chat is not to be spoken to now.
    """

    ms: int
    patient: bool = False
    rests: bool = False


@dataclass(frozen=True)
class Through:
    """These ids may go; and where earlier messages are that are changed, as far as was asked."""

    ids: frozenset[str]
    places: Earlier


@dataclass(frozen=True)
class Pace:
    """Whether the head of a queue may go now. `id` is its id, `name` that of what it changes.

    While it waits for one limit it keeps the place that it has in another.
    """

    outbox: Outbox
    brought: Brought
    id: str
    name: str
    now: Now  # the moment of each question, not of the first: a busy process takes its time
    turns: Turns

    @property
    def queue(self) -> str:
        """Whose head it is."""
        return self.brought.queue

    async def goes(self, address: Address) -> Through | Wait:
        """Which messages may go, the head and perhaps those behind it; or how long it waits."""
        is_free = self.queue.startswith(NO_CHATS) or is_on_page(address.chat)
        if is_free or self.id in self.brought.let_through:
            return Through(self.brought.let_through, self.brought.places)
        line = Line(address.bot, await self._can_wait())
        limits, wait = await self._places(address)
        if wait:
            return wait
        if self.turns.is_busy(line, self.queue, self.now()):
            return await self._in_turn(limits, line)
        bot = _of_bot(line)
        # What is shared is counted apart, and asked of one message: also in a worker's own chat.
        behind = () if bot.shared else self._behind(address)
        return await self._ask([*limits, bot], line, behind)

    async def _ask(
        self, limits: Sequence[Limit], line: Line, behind: Sequence[Asking] = ()
    ) -> Through | Wait:
        """Ask all limits together; who is refused by the bot gets a turn."""
        now, keys = self.now(), self.outbox.keys
        asks = [Asking(self.id, limits, keys.sent(self.name) if self.name else ""), *behind]
        verdict = await self.outbox.limits.may_go(asks, now)
        if verdict.may_go:
            let = frozenset(one.id for one in asks[: verdict.may_go])
            names = (one.place.removeprefix(keys.sent("")) for one in asks if one.place)
            found = dict(zip(names, map(_sent, verdict.places), strict=True))
            return Through(let, found)
        if verdict.refused < len(limits):
            return _refusal(verdict, limits)
        wait = self.turns.give(line, self.queue, now, after=now + verdict.wait * MS)
        return Wait(wait, patient=line.can_wait)

    async def _in_turn(self, limits: Sequence[Limit], line: Line) -> Through | Wait:
        """Others wait for this bot: first a place in the chat, then one's turn."""
        if not self.turns.has(line, self.queue):
            refused = await self._first(limits)
            if refused:
                return refused
        wait = self.turns.wait(line, self.queue, self.now())
        if wait:
            return Wait(wait, patient=line.can_wait)
        return await self._ask([*limits, _of_bot(line)], line)

    async def _first(self, limits: Sequence[Limit]) -> Wait | None:
        """How long the first that refuses says to wait; it takes no place in those behind."""
        if not limits:
            return None
        verdict = await self.outbox.limits.may_go([Asking(self.id, limits)], self.now())
        return _refusal(verdict, limits) if verdict.refused else None

    def _behind(self, address: Address) -> list[Asking]:
        """What is in hand behind the head, and goes with it."""
        forms, (_, *behind) = self.outbox.forms, self.brought.entries
        who = address.person or self.queue
        if any(album_in(entry, forms) for entry in behind):
            return []
        return asks_of(address.bot, who, behind, self.outbox.keys, forms)

    async def _places(self, address: Address) -> tuple[list[Limit], Wait | None]:
        """The limits of its chat. What says nothing is no message: it counts for the bot alone.

        And how long it waits for what had to be asked first.
        """
        if self.queue.startswith(SIGNS):
            return [], None
        if says_nothing(self.brought.entries[0], self.outbox.forms):
            return [rest_of(address)], None
        if address.is_desk:
            return await self._in_group(address)
        return self._in_chat(address), None

    async def _in_group(self, address: Address) -> tuple[list[Limit], Wait | None]:
        """How much of the group's minute is for this queue, behind the limit of its own."""
        own: list[Limit] = []
        window, wait = GROUP_PACE, None
        if self.queue.endswith(URGENT):
            own, window = [_limit(self.queue, RINGS_AT_ONCE)], RING_PACE
        elif self.queue.endswith(ANSWERS):
            window = ANSWER_PACE
        elif self.queue.endswith(URGENT_CARDS):
            own, window = [_limit(self.queue, URGENT_CARDS_AT_ONCE)], URGENT_CARD_PACE
        elif LATER not in self.queue:
            own = [_limit(f"{self.queue}:news", NEWS_AT_ONCE)]
        else:
            window, wait = await self._in_case()
        group = _limit(f"{address.bot}:{address.neighbourhood}", window)
        return [rest_of(address), *own, group], wait

    async def _in_case(self) -> tuple[Window, Wait | None]:
        first, more = self._paces_in_case()
        if not await self._first([_limit(self.queue, OF_ONE_CASE)]):
            return first, None
        return more, await self._first([_limit(f"{self.queue}:more", OF_ONE_CASE)])

    def _paces_in_case(self) -> tuple[Window, Window]:
        """Of what is said first in a while, and of what comes soon after it."""
        head, forms = self.brought.entries[0], self.outbox.forms
        if is_awaited(head, forms):
            return ANSWER_PACE, DANGER_PACE
        return DANGER_PACE if is_urgent(head, forms) else TALK_PACE, LATER_PACE

    def _in_chat(self, address: Address) -> list[Limit]:
        if not counts_in_chat(self.brought.entries[0], self.outbox.forms):
            return []
        return [_of_chat(address.bot, address.person or self.queue)]

    async def _can_wait(self) -> bool:
        """Whether it can, and no answer stands behind it."""
        near, forms = self.brought.entries, self.outbox.forms
        if not all(can_wait(entry, forms) for entry in near):
            return False
        if len(near) < BRINGS:
            return True
        ahead = await self.outbox.ahead(self.queue, LOOKS_AHEAD)
        return all(can_wait(entry, forms) for entry in ahead)


def asks_of(
    bot: str, who: str, entries: Sequence[Entry], keys: Keys, forms: Forms
) -> list[Asking]:
    """Of each of these, that wait for nothing but each other in the chat of a person."""
    asks = []
    for number, entry in enumerate(entries):
        waits = all(can_wait(each, forms) for each in entries[number:])
        chat = [_of_chat(bot, who)] if counts_in_chat(entry, forms) else []
        name = changed_in(entry, forms)
        place = keys.sent(name) if name else ""
        asks.append(Asking(id_in(entry), [*chat, _of_bot(Line(bot, waits))], place))
    return asks


def _refusal(verdict: Verdict, limits: Sequence[Limit]) -> Wait:
    return Wait(verdict.wait, rests=limits[verdict.refused - 1].kind == "rest")


def rest_of(address: Address) -> Limit:
    """A staff group that Telegram told to wait, whichever of its queues was told.

    Each that tries in that time makes it longer.
    """
    return Limit(f"rest:{address.bot}:{address.neighbourhood}", LONGEST_REST, 0, kind="rest")


def _sent(where: str | None) -> Sent | None:
    return Sent.read(where) if where else None


def _of_chat(bot: str, who: str) -> Limit:
    return Limit(f"chat:{bot}:{who}", *CHAT_BUCKET, kind="bucket")


def _limit(who: str, window: Window) -> Limit:
    return Limit(who, *window)


def _of_bot(line: Line) -> Limit:
    """The desk's bot speaks for all municipalities, each other bot for one."""
    return Limit(line.bot, *line.pace, shared=line.bot == DESK)
