"""`buurtbot tour`: a scripted day on the real thing, told in the terminal, with what was promised.

Nothing is acted: the talks go through both bot libraries, real Redis and the local Telegram; only
the people are scripted, and the clock is moved where a day would pass.
"""

import asyncio
import tempfile
import time
import tomllib
from dataclasses import dataclass
from pathlib import Path

from buurtbot.demo.folder import DemoFolder
from buurtbot.demo.ready.people import DemoPerson, demo_people
from buurtbot.demo.stage import Actor, Promises, everyone, title, until
from buurtbot.demo.start import CONFIG, Demo, open_demo, say, with_all_activities
from buurtbot.demo.tour_together import AtDesk, circle_rings, looks_back
from buurtbot.simulator.control_api.client import Group, LocalTelegram, Person
from buurtbot.simulator.seen import Seen
from buurtbot.simulator.state.passing_time import MovableClock
from config.network.network import Network, load_network

TUESDAY_TEN = 1_795_510_800  # 24 November 2026, 10:00 in Amsterdam
RACERS = 20
SCRIPT = tomllib.loads((CONFIG / "demo" / "tour.toml").read_text(encoding="utf-8"))
WELCOME = ("language-nl", "button-consent", "button-yes")
ASKING = ("button-ask-for-help", "kind", "for-me")


async def run_tour() -> int:
    """Play the day; 0 when every promise was kept."""
    begin = time.monotonic()
    clock = MovableClock(time.time, ahead=TUESDAY_TEN - time.time())
    network = with_all_activities(load_network(CONFIG))
    policy = network.policy.model_copy(update={"invite_at_once": RACERS})
    with tempfile.TemporaryDirectory() as folder:
        async with open_demo(
            DemoFolder(Path(folder)),
            clock=clock,
            network=network.model_copy(update={"policy": policy}),
        ) as demo:
            promises = await _play(demo)
    say(f"\nWhat was promised (in {time.monotonic() - begin:.0f} seconds)")
    say(promises.table())
    say("\nEvery promise was kept." if promises.all_kept else "\nA promise was broken.")
    return 0 if promises.all_kept else 1


async def _play(demo: Demo) -> Promises:
    promises = Promises()
    async with LocalTelegram(demo.address) as telegram, asyncio.TaskGroup() as group:
        running = group.create_task(demo.service.run())
        try:
            day = Day(demo, await everyone(telegram), telegram, promises)
            await day.known()
            await day.helped()
            await day.race()
            await day.nobody()
            await day.despair()
            await day.together()
        finally:
            demo.service.stopping.set()
            await running
    return promises


@dataclass
class Day:
    """The scenes of the day in the first neighbourhood that has volunteers to race."""

    demo: Demo
    people: dict[int, Person]
    telegram: LocalTelegram
    promises: Promises

    # -- who plays

    @property
    def network(self) -> Network:
        """The network of the demo."""
        return self.demo.network

    def cast(self, role: str) -> list[DemoPerson]:
        """The people of Moerwijk with this role."""
        everybody = demo_people(self.network)
        return [p for p in everybody if (p.neighbourhood, p.role) == ("moerwijk", role)]

    def actor(self, who: DemoPerson, *, chat: str | Group = "", quiet: bool = False) -> Actor:
        """Someone in their bot's chat, or in the staff group."""
        return Actor(
            person=self.people[who.id],
            chat=chat or self.network.neighbourhood(who.neighbourhood).bot,
            texts=self.demo.service.texts,
            clock=self.demo.clock,
            language=who.language,
            quiet=quiet,
        )

    def residents(self) -> list[Actor]:
        """Anna, mister Pronk, Samira."""
        return [self.actor(who) for who in self.cast("resident")[:3]]

    async def desk(self) -> Actor:
        """Ellen in the staff group."""
        world = await self.telegram.get("/sim/world")
        number = self.network.neighbourhood("moerwijk").desk.group
        known = next(group for group in world["groups"] if group["id"] == number)
        return self.actor(self.cast("moderator")[0], chat=Group(self.telegram, known))

    async def invited(self) -> list[Actor]:
        """The volunteers who have an invitation they can take now."""
        found = []
        for who in self.cast("volunteer"):
            actor = self.actor(who, quiet=True)
            last = (await actor.sees())[-1:]
            if last and actor.label("button-take") in last[0].button_texts:
                found.append(actor)
        return found

    async def wait_for_invited(self, number: int) -> list[Actor]:
        """The invited, as soon as there are so many."""

        async def enough() -> list[Actor] | None:
            found = await self.invited()
            return found if len(found) >= number else None

        return await until(enough, f"there were never {number} invitations")

    # -- the scenes

    async def known(self) -> None:
        """Three residents get to know their bot, at the same time."""
        title("1  Three neighbours say hello (only Anna's talk is shown)")
        async with asyncio.TaskGroup() as group:
            for number, who in enumerate(self.residents()):
                who.quiet = number > 0
                group.create_task(self._says_hello(who))

    async def _says_hello(self, who: Actor) -> None:
        await who.person.starts(who.chat if isinstance(who.chat, str) else "")
        for key in WELCOME:
            await who.presses(key)
        await who.hears(who.label("welcome-done"))

    async def _asks(self, who: Actor, kind: str) -> None:
        for key in ASKING:
            await who.presses(f"kind-{kind}" if key == "kind" else key)
        await who.hears(who.label("ask-where")[:30])
        await who.types(SCRIPT["address"])
        for key in ("button-yes", "when-today", "button-skip", "button-send"):
            await who.presses(key)
        await who.hears(who.texts.say("nl", f"kind-{kind}", {}))

    async def helped(self) -> None:
        """One request asked, taken, talked about and finished."""
        title("2  Anna needs groceries, a neighbour comes")
        anna = self.residents()[0]
        await self._asks(anna, "groceries")
        invited = await self.wait_for_invited(3)
        told = [(await actor.sees())[-1].text for actor in invited]
        leaks = sum("Anna" in words or "Erasmusweg" in words for words in told)
        self.promises.check("an invitation shows no name and no address", leaks, holds=not leaks)
        helper = invited[0]
        helper.quiet = False
        await helper.hears(helper.label("kind-groceries"))
        await helper.presses("button-take")
        await self._together(anna, helper)

    async def _together(self, anna: Actor, helper: Actor) -> None:
        await anna.hears(helper.name)
        await helper.types(SCRIPT["hello"])
        await anna.hears(SCRIPT["hello"])
        await anna.types(SCRIPT["answer"])
        await helper.hears(SCRIPT["answer"])
        await helper.presses("button-on-my-way", older=True)
        await helper.presses("button-done", older=True)
        asked = await anna.hears(anna.label("ask-how-resident-went"))
        self.promises.check("a request ends helped, and both hear so", "1 of 1", holds=bool(asked))

    async def race(self) -> None:
        """Twenty volunteers press at the same moment."""
        title(f"3  {RACERS} volunteers press [Ik help] at the same moment")
        samira = self.residents()[2]
        samira.quiet = True
        await self._asks(samira, "dog")
        racers = await self.wait_for_invited(RACERS)
        async with asyncio.TaskGroup() as group:
            for racer in racers:
                group.create_task(racer.presses("button-take"))
        winners, kindly = await self._outcome(racers)
        say(f"  {len(racers)} pressed, {winners} won, {kindly} heard so kindly")
        self.promises.check("one winner", f"{winners} of {len(racers)}", holds=winners == 1)
        others = len(racers) - 1
        self.promises.check("all others hear so", f"{kindly} of {others}", holds=kindly == others)

    async def _outcome(self, racers: list[Actor]) -> tuple[int, int]:
        async def all_know() -> list[str] | None:
            cards = [_result(racer, await racer.sees()) for racer in racers]
            return cards if all(cards) else None

        cards = await until(all_know, "not everybody heard who helps")
        return cards.count("won"), cards.count("late")

    async def nobody(self) -> None:
        """A request nobody takes is picked up by a person."""
        title("4  Nobody takes mister Pronk's request, so a person does")
        pronk, ellen = self.residents()[1], await self.desk()
        pronk.quiet = True
        await self._asks(pronk, "company")
        pronk.quiet = False
        say("  ... an hour passes ...")
        for _ in range(7):
            self.demo.clock.advance(600)
            await asyncio.sleep(0.15)
        card = await ellen.hears("Moerwijk")
        await ellen.presses("desk-button-mine", older=True)
        topic = await self._topic_of(ellen)
        await ellen.types(SCRIPT["note"], thread=topic)
        await ellen.types(SCRIPT["from_desk"], thread=topic)
        await pronk.hears(SCRIPT["from_desk"])
        notes = sum(SCRIPT["note"][3:] in message.text for message in await pronk.sees())
        self.promises.check("what nobody takes reaches a person", "1 of 1", holds=bool(card))
        self.promises.check("a note of the desk stays at the desk", notes, holds=not notes)

    async def _topic_of(self, ellen: Actor) -> int:
        for message in reversed(await ellen.sees()):
            if message.thread and ellen.label("desk-button-close") in message.button_texts:
                return message.thread
        raise LookupError("no case with buttons")

    async def despair(self) -> None:
        """A sensitive message is answered at once and seen by people only."""
        title("5  A sentence that must not be missed")
        anna, ellen = self.residents()[0], await self.desk()
        await anna.types(SCRIPT["despair"])
        answered = await anna.hears("113")
        self.promises.check("it is answered at once, with 113", "1 of 1", holds=bool(answered))
        await asyncio.sleep(1)
        seen = [message for message in await ellen.sees() if SCRIPT["despair"] in message.text]
        general = sum(not message.thread for message in seen)
        self.promises.check("people at the desk see it", len(seen), holds=len(seen) >= 1)
        self.promises.check("the notification holds nothing personal", general, holds=not general)
        shown = 0
        for who in self.cast("volunteer"):
            messages = await self.actor(who, quiet=True).sees()
            shown += sum(SCRIPT["despair"] in message.text for message in messages)
        self.promises.check("no volunteer sees it", shown, holds=not shown)

    async def together(self) -> None:
        """A circle in which somebody is silent, and a volunteer who looks back."""
        group = await self.desk()
        own = self.actor(self.cast("moderator")[0], chat=self.network.shared.desk_bot)
        ellen, helpers = AtDesk(group, own), {one.name: one for one in self.cast("volunteer")}
        youssef, gerard = (self.actor(helpers[name]) for name in ("Youssef", "Gerard"))
        await circle_rings(youssef, ellen, self.promises)
        await looks_back(gerard, ellen, self.promises)


def _result(racer: Actor, messages: list[Seen]) -> str:
    """Whether this racer won, was late, or does not know yet."""
    late = racer.texts.say(racer.language, "invitation-taken", {"kind": racer.label("kind-dog")})
    if any(racer.label("button-on-my-way") in m.button_texts for m in messages[-3:]):
        return "won"
    return "late" if any(late == m.text for m in messages[-3:]) else ""
