"""One fictional person of the crowd: answers questions, typed ahead or pressed when seen."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random

from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import person_id
from buurtbot.simulator import people
from buurtbot.simulator.state.chats import Private
from buurtbot.storage.commit.work import Work
from tests.chaos.village import Village

PATIENCE = 180.0  # seconds that somebody waits for the next question; the machine may be busy
LOOK_EVERY = 0.1


@dataclass(frozen=True)
class Step:
    """A question, by some of its words, and what somebody answers."""

    question: str
    answer: str


def asking(address: str, words: str) -> list[Step]:
    """Groceries for tomorrow, from the first question to sending it."""
    return [
        Step("Waarbij zoekt u hulp", "Boodschappen"),
        Step("Voor wie is de hulp", "Voor mijzelf"),
        Step("Waar is de hulp nodig", address),
        Step("Bedoelt u dit adres", "Ja"),
        Step("Wanneer is de hulp nodig", "Morgen"),
        Step("Op welk moment", "Maakt niet uit"),
        Step("Wat moet de helper nog weten", words),
        Step("Klopt dit", "Versturen"),
    ]


def offering() -> list[Step]:
    """Two kinds more than groceries. What is ticked twice would be off again."""
    return [
        Step("Klopt dit", "Anders: waarmee"),
        Step("Waarmee wilt u helpen", "De hond uitlaten"),
        Step("Waarmee wilt u helpen", "Een maaltijd"),
        Step("Waarmee wilt u helpen", "Klaar"),
        Step("Klopt dit", "Wijzigingen versturen"),
    ]


@dataclass
class Neighbour:
    """Somebody with a phone, at the bot of their neighbourhood."""

    village: Village
    slug: str
    id: int
    name: str
    heard: list[str] = field(default_factory=list)  # what must have reached them, in this order

    @property
    def chat(self) -> Private:
        """Their chat with the bot."""
        world = self.village.world
        bot = world.bot(self.village.keys.tokens[self.slug])
        return world.private(bot, world.people[self.id])

    def work(self) -> Work:
        """To look in the data of their municipality."""
        here = self.village.network.neighbourhood(self.slug)
        return self.village.store.work(here.municipality, f"test:{self.id}", self.village.now)

    def person_id(self) -> str:
        """The id by which they are known there."""
        return person_id(self.work(), self.slug, self.id)

    async def record(self) -> Person | None:
        """Their record as it is now."""
        who = self.person_id()
        return (await self.work().look(Person, [who])).get(who)

    async def times(self, did: str) -> int:
        """How often they did this, by the audit."""
        work = self.work()
        lines = await work.redis.xrange(work.keys.audit)
        return [(line["who"], line["did"]) for _, line in lines].count((self.person_id(), did))

    def says(self, words: str) -> None:
        """Type something."""
        people.say(self.village.world, self.chat.person, self.chat, {"text": words})

    async def types_ahead(self, steps: Iterable[Step], *, gap: float, random: Random) -> None:
        """Answer questions that may not have been asked yet."""
        for step in steps:
            self.says(step.answer)
            self.heard.append(step.question)
            await asyncio.sleep(gap * random.uniform(0.5, 1.5))

    async def answers(self, steps: Iterable[Step]) -> None:
        """Wait for each question, and press the button when there is one."""
        for step in steps:
            number = await self._sees(step.question)
            self.heard.append(step.question)
            what = {"message_id": number, "button": step.answer}
            try:
                people.press(self.village.world, self.chat.person, self.chat, what)
            except people.CannotDo:
                self.says(step.answer)

    async def _sees(self, question: str) -> int:
        """The number of the newest message, once it is this question."""
        for _ in range(round(PATIENCE / LOOK_EVERY)):
            stored = next(reversed(self.chat.messages.values()))
            if stored.author != self.id and question in str(stored.body.get("text")):
                return stored.id
            await asyncio.sleep(LOOK_EVERY)
        told = self.village.told(self.slug, self.id)
        raise AssertionError(f"{self.name} waits for {question!r} after {told[-2:]}")

    def missed(self, *, in_order: bool = True) -> list[str]:
        """What did not reach them, or not in its order."""
        all_told = self.village.told(self.slug, self.id)
        told = iter(all_told) if in_order else all_told
        return [words for words in self.heard if not any(words in text for text in told)]

    def doubled(self) -> int:
        """How many messages came more than once."""
        told = self.village.told(self.slug, self.id)
        return len(told) - len(set(told))


# -- who is there
