"""Which bots hear people: not yet since the start, by now, or not at all; and the desks are told.

A bot that Telegram refuses touches no other. Nobody who writes to it is heard, so somebody must
know: the log, `/readyz`, the desk of that neighbourhood; and of the desk's own bot every phone.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from buurtbot.domain.cases.sheet import in_general
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Alarm, Outgoing, ToDesk, text
from buurtbot.services.core.context import Context
from buurtbot.storage.dangers import Dangers
from buurtbot.storage.store import Store
from config.network import Neighbourhood

DESK: Final = "desk"
UNKNOWN: Final = (
    "Telegram does not know the token of {bot}: nobody who writes to it is heard. Ask BotFather "
    "for the token of today, put it in the place of the old one, and start again"
)
WEBHOOK: Final = (
    "Telegram does not take the webhook of {bot}: nobody who writes to it is heard. It says: "
    "{why}. See BUURTBOT_WEBHOOK_BASE, which must begin with https:// and be reached from outside"
)
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

    def __post_init__(self) -> None:
        """Who has no token never is heard."""
        self.refused |= self.silent.keys()

    def hears(self, slug: str) -> None:
        """Telegram brings its updates."""
        self.waiting.discard(slug)
        if slug in self.refused:
            self.refused.discard(slug)
            self.dangers.over(_name(slug))

    def token_refused(self, slug: str) -> None:
        """Telegram knows no such bot."""
        self._refused(slug, UNKNOWN.format(bot=slug))

    def webhook_refused(self, slug: str, why: str) -> None:
        """Telegram will not bring its updates where we are."""
        self._refused(slug, WEBHOOK.format(bot=slug, why=why))

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


async def tell_of_bots(store: Store, context: Context, bots: HeardBots, now: datetime) -> None:
    """Each desk hears once a day that its bot hears nobody. Raises what Redis raises."""
    bots.remind()
    for municipality in context.network.municipalities if bots.refused else ():
        here = [n for n in context.network.neighbourhoods if n.municipality == municipality]
        for slug in sorted(bots.refused & {DESK, *(n.slug for n in here)}):
            work = store.work(municipality, f"deaf:{slug}:{now.date()}", now)
            if not await work.done_before():
                told = _rings(here) if slug == DESK else _line(context.neighbourhood(slug))
                await work.commit(Decision(tell=tuple(told)))


def _line(here: Neighbourhood) -> Iterator[Outgoing]:
    yield in_general(here.slug, text("bot-hears-nobody", place=here.name, phone=here.desk.phone))


def _rings(here: list[Neighbourhood]) -> Iterator[Outgoing]:
    """Each second channel once; the groups hear nothing while their bot is away."""
    channels = {n.desk.second_channel: n.slug for n in reversed(here) if n.desk.second_channel}
    return (Alarm(ToDesk(slug), "", "desk_hears_nobody") for slug in channels.values())
