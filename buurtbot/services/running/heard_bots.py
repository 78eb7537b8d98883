"""Which bots hear people: not yet since the start, by now, or not at all; and the desks are told.

A bot that Telegram refuses, or whose updates another program takes, touches no other. Who writes
to it is not heard, so somebody must know: the log, `/readyz`, the desk of that neighbourhood; and
of the desk's own bot every phone.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain
from typing import Final

from buurtbot.domain.cases.card.sheet import in_general
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Alarm, Outgoing, ToDesk, text
from buurtbot.services.core.context import Context
from buurtbot.storage.at_rest.dangers import Dangers
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from config.network.network import Neighbourhood

DESK: Final = "desk"
NOBODY, SHARED = "bot-hears-nobody", "bot-shares-token"
UNKNOWN: Final = (
    "Telegram does not know the token of {bot}: nobody who writes to it is heard. Ask BotFather "
    "for the token of today, put it in the place of the old one, and start again"
)
WEBHOOK: Final = (
    "Telegram does not take the webhook of {bot}: nobody who writes to it is heard. It says: "
    "{why}. See BUURTBOT_WEBHOOK_BASE, which must begin with https:// and be reached from outside"
)
ELSEWHERE: Final = (
    "Another program takes the updates of {bot}, with the same token: what people write goes to "
    "one of the two. Stop that program. Is it not yours? Then ask BotFather for a new token "
    "(/revoke) and put it in the place of the old one"
)
FOR_LONG: Final = 60.0  # seconds; while versions change two may meet for a moment
IS_OVER: Final = 120.0  # seconds without meeting it; nobody waits longer for a try
SILENT: Final = "{bot} does nothing, and nobody who writes to it is heard: {why}"


@dataclass
class HeardBots:
    """What is known of each bot, by slug. One for all parts of a process."""

    dangers: Dangers = field(default_factory=Dangers)
    silent: Mapping[str, str] = field(
        default_factory=dict
    )  # without a token that can be used: why
    waiting: set[str] = field(default_factory=set)  # Telegram was not reached for it yet
    refused: set[str] = field(default_factory=set)
    _met: dict[str, tuple[float, float]] = field(
        default_factory=dict
    )  # another program: since, last

    def __post_init__(self) -> None:
        """Who has no token never is heard."""
        self.refused |= self.silent.keys()

    def hears(self, slug: str) -> None:
        """Telegram brings its updates; to us and to another program by turns, perhaps."""
        self.waiting.discard(slug)
        if slug in self._met and self.dangers.seconds() - self._met[slug][1] > IS_OVER:
            del self._met[slug]
            self.dangers.over(_taken(slug))
        if slug in self.refused:
            self.refused.discard(slug)
            self.dangers.over(_name(slug))

    def token_refused(self, slug: str) -> None:
        """Telegram knows no such bot."""
        self._refused(slug, UNKNOWN.format(bot=slug))

    def webhook_refused(self, slug: str, why: str) -> None:
        """Telegram will not bring its updates where we are."""
        self._refused(slug, WEBHOOK.format(bot=slug, why=why))

    def taken_elsewhere(self, slug: str) -> None:
        """Telegram gave them to another program, which asks with the same token."""
        self.waiting.discard(slug)
        now = self.dangers.seconds()
        since, last = self._met.get(slug, (now, now))
        self._met[slug] = (since if now - last <= IS_OVER else now, now)
        self.dangers.met(_taken(slug), ELSEWHERE.format(bot=slug))

    @property
    def shared(self) -> frozenset[str]:
        """Those that another program took updates of, again and again."""
        return frozenset(
            slug for slug, (since, last) in self._met.items() if last - since >= FOR_LONG
        )

    def remind(self) -> None:
        """What was wrong from the start is still so."""
        for slug, why in self.silent.items():
            self.dangers.met(_name(slug), SILENT.format(bot=slug, why=why))

    def _refused(self, slug: str, words: str) -> None:
        self.waiting.discard(slug)
        self.refused.add(slug)
        self.dangers.met(_name(slug), words)


def _name(slug: str) -> str:
    return f"the bot {slug}"


def _taken(slug: str) -> str:
    return f"another program with the token of {slug}"


async def tell_of_bots(store: Store, context: Context, bots: HeardBots, now: datetime) -> None:
    """Each desk hears once a day that its bot hears nobody, or not all. Raises as Redis does."""
    bots.remind()
    for municipality in context.network.municipalities if bots.refused | bots.shared else ():
        here = [n for n in context.network.neighbourhoods if n.municipality == municipality]
        ours = {DESK, *(n.slug for n in here)}
        for slug in sorted(bots.refused & ours):
            told = _rings(here) if slug == DESK else _line(context.neighbourhood(slug), NOBODY)
            await _tell(store.work(municipality, f"deaf:{slug}:{now.date()}", now), told)
        for slug in sorted(bots.shared & ours - bots.refused):
            told = chain.from_iterable(_line(n, SHARED) for n in here if slug in {DESK, n.slug})
            await _tell(store.work(municipality, f"shared:{slug}:{now.date()}", now), told)


async def _tell(work: Work, told: Iterable[Outgoing]) -> None:
    if not await work.done_before():
        await work.commit(Decision(tell=tuple(told)))


def _line(here: Neighbourhood, key: str) -> Iterator[Outgoing]:
    yield in_general(here.slug, text(key, place=here.name, phone=here.desk.phone))


def _rings(here: list[Neighbourhood]) -> Iterator[Outgoing]:
    """Each second channel once; the groups hear nothing while their bot is away."""
    channels = {n.desk.rings: n.slug for n in reversed(here) if n.desk.rings}
    return (Alarm(ToDesk(slug), "", "desk_hears_nobody") for slug in channels.values())
