"""People of Moerwijk, each brought into the middle of something; the last things are not sent."""

from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import Any

from buurtbot.demo.stage import Actor, until
from buurtbot.demo.tour import WELCOME
from buurtbot.simulator.control_api.client import Group
from buurtbot.simulator.seen import Seen
from tests.scenes.live import Town

BOT = "moerwijk_buurtbot"
HELPING = ("ja", "daar houd ik mij aan", "boodschappen en de hond", "klaar", "15 minuten")
SENDS = "ja dit klopt"
IN_THE_MIDDLE, AT_THE_BORDER = (52.0504, 4.2987), (52.0510, 4.3105)
HELPS_WHEN = ("ochtend en middag", "klaar", "nederlands", "klaar")


@dataclass
class Making:
    """Who plays, and what of it can be pressed later: `old` by name."""

    town: Town
    old: dict[str, dict[str, Any]] = field(default_factory=dict)

    async def someone(self, name: str, *, desk: bool = False) -> Actor:
        """Somebody of the town, in the chat with their bot or in the staff group."""
        person = await self.town.person(name)
        chat: str | Group = await self.town.desk() if desk else BOT
        texts, clock = self.town.demo.service.texts, self.town.demo.clock
        language = "en" if name in {"Grace", "Priya"} else "nl"
        return Actor(person, chat, texts, clock, language=language, quiet=True)

    async def at_the_desks_bot(self, name: str) -> Actor:
        """Somebody of the desk in their own chat with its bot."""
        actor = await self.someone(name)
        actor.chat = self.town.demo.network.shared.desk_bot
        return actor

    async def keeps(self, name: str, actor: Actor, key: str, *, about: str = "") -> None:
        """Remember a button that stands in a chat now, to be pressed on later code.

        `about`: words that stand with it; in a staff group a call and several cards have the same.
        """
        label = actor.label(key)

        async def stands() -> Seen | None:
            seen = (m for m in reversed(await actor.sees()) if label in m.button_texts)
            return next((m for m in seen if about in m.text), None)

        message = await until(stands, f"{actor.name} has no button {label!r}")
        button = next(b for b in message.buttons if b["text"] == label)
        chat = actor.chat.id if isinstance(actor.chat, Group) else actor.chat
        shown = {"message": message.id, "button": label, "data": button["callback_data"]}
        self.old[name] = {"who": actor.name, "chat": chat} | shown

    async def types_on(self, actor: Actor, *answers: str) -> None:
        """Answer one question after another, each when it has been asked."""
        for answer in answers:
            await self._asked_on(actor, actor.types(answer))

    async def _asked_on(self, actor: Actor, answering: Awaitable[object]) -> None:
        before = (await actor.sees())[-1].id
        await answering

        async def more() -> bool | None:
            last = (await actor.sees())[-1]
            return (last.id > before + 1 and not last.from_self) or None

        await until(more, f"{actor.name} was asked nothing more")

    # -- the beginnings of most scenes

    async def agrees(self, name: str) -> Actor:
        """Get to know the bot."""
        actor = await self.someone(name)
        await actor.person.starts(BOT)
        for key in (f"language-{actor.language}", *WELCOME[1:]):
            await actor.presses(key)
        await actor.hears(actor.label("welcome-done"))
        return actor

    async def asks(self, name: str, kind: str) -> Actor:
        """Ask for help today, at the Erasmusweg."""
        actor = await self.agrees(name)
        for key in ("button-ask-for-help", f"kind-{kind}", "for-me"):
            await actor.presses(key)
        await actor.types("2531AA 12")
        for key in ("button-yes", "when-today", "button-skip", "button-send"):
            await actor.presses(key)
        return actor

    async def invited(self, kind: str, *, at_least: int = 1) -> list[Actor]:
        """The volunteers who can take a request of this kind, and are in no other scene."""
        playing = {shown["who"] for shown in self.old.values()}

        async def found() -> list[Actor] | None:
            able = [one for one in await self._who_can_take(kind) if one.name not in playing]
            return able if len(able) >= at_least else None

        return await until(found, f"nobody is asked for {kind}")

    async def _who_can_take(self, kind: str) -> list[Actor]:
        names = ("Youssef", "Willem", "Marijke", "Fatma", "Dennis", "Karel", "Sanne", "Hassan")
        more = ("Joke", "Milan", "Rosa", "Nadia", "Bram", "Loes", "Ricardo", "Ineke", "Ali")
        able = []
        for name in (*names, *more, "Petra", "Gerard", "Zeynep", "Wouter"):
            actor = await self.someone(name)
            asked = [m for m in await actor.sees() if actor.label("button-take") in m.button_texts]
            if asked and actor.label(f"kind-{kind}").lower() in asked[-1].text.lower():
                able.append(actor)
        return able

    async def nearly_offers(self, name: str, *, at: tuple[float, float]) -> Actor:
        """Tell what help they offer, up to the last question: whether it is right so."""
        actor = await self.agrees(name)
        await actor.presses("button-offer-help")
        await self.types_on(actor, *HELPING, *HELPS_WHEN)
        await self._asked_on(actor, actor.person.shares_location(BOT, *at))
        await self.types_on(actor, "ja")
        return actor


def card_of(actor: Actor) -> str:
    """What only the card of their case says, and no call for it."""
    return f"Over: {actor.name}"


async def half_a_talk(making: Making) -> None:
    """Anna was asked where help is needed."""
    anna = await making.agrees("Anna")
    for key in ("button-ask-for-help", "kind-groceries", "for-me"):
        await anna.presses(key)
    await making.keeps("anna is asked where", anna, "button-stop")


async def before_consent(making: Making) -> None:
    """Grace reads, in English, what is kept."""
    grace = await making.someone("Grace")
    await grace.person.starts(BOT)
    await grace.presses("language-en")
    await making.keeps("grace may agree", grace, "button-consent")


async def an_open_invitation(making: Making) -> None:
    """Neighbours were asked to walk the dog, and nobody has answered."""
    await making.asks("Meneer Pronk", "dog")
    asked = await making.invited("dog", at_least=2)
    await making.keeps("somebody is asked", asked[0], "button-take")
    await making.keeps("another is asked", asked[1], "button-not-now")


async def a_taken_request(making: Making) -> None:
    """Samira's medicines: somebody will fetch them, and they wrote to each other."""
    samira = await making.asks("Samira", "medicines")
    helper = (await making.invited("medicines"))[0]
    await helper.presses("button-take")
    await samira.hears(helper.name)
    await helper.types("Ik ga er zo heen.")
    await samira.hears("Ik ga er zo heen.")
    await making.keeps("helper goes", helper, "button-on-my-way")


async def an_open_case(making: Making) -> None:
    """Corrie, who lives here too, speaks with Ellen of the desk."""
    ellen = await making.someone("Ellen", desk=True)
    corrie = await making.agrees("Corrie")
    await corrie.types("/mens")
    await ellen.presses("desk-button-mine", about=card_of(corrie))
    await corrie.hears("Ellen")
    await corrie.types("Mijn zus is ziek.")
    await ellen.hears("Mijn zus is ziek.")
    await making.keeps("ellen can close", ellen, "desk-button-close", about=card_of(corrie))


async def a_cry(making: Making) -> None:
    """Henk wrote something that worries us; nobody took it yet."""
    ellen = await making.someone("Ellen", desk=True)
    henk = await making.agrees("Henk")
    await henk.types("Ik wil dood")
    await henk.hears("113")
    await making.keeps("henk is asked whether he is safe", henk, "button-safe-yes")
    await making.keeps("ellen can take henk's", ellen, "desk-button-mine", about=card_of(henk))


async def an_offer_that_waits(making: Making) -> None:
    """Amal wants to help, and the desk has not looked yet."""
    ellen = await making.someone("Ellen", desk=True)
    amal = await making.nearly_offers("Amal", at=IN_THE_MIDDLE)
    await amal.types(SENDS)
    await making.keeps("ellen can approve", ellen, "button-level-1", about=amal.name)


async def what_is_said_last(making: Making) -> None:
    """Nothing is sent any more: it is kept, and Telegram has not heard that it was."""
    (helper,) = (making.old["helper goes"]["who"],)
    await (await making.someone(helper)).person.says(BOT, "Ik sta in de rij bij de apotheek.")
    await (await making.someone("Annelies")).person.says(BOT, SENDS)  # this is carried as well
    service = making.town.demo.service
    for slug, token in service.settings.tokens.items():
        for raw in making.town.demo.world.bot(token).backlog.first(100):
            assert await service.intake(slug, raw) == "taken"


async def an_offer_at_the_border(making: Making) -> None:
    """Annelies lives where both neighbourhoods are near, and was asked whether it is right so."""
    await making.nearly_offers("Annelies", at=AT_THE_BORDER)


async def half_an_intake(making: Making) -> None:
    """Murat has Bep on the telephone, and asks on which number she can be called."""
    murat = await making.at_the_desks_bot("Murat")
    await murat.person.starts(making.town.demo.network.shared.desk_bot)
    await murat.types("/intake")
    await murat.presses("intake-button-agreed-yes")
    await murat.hears(murat.label("intake-name"))
    await murat.types("Bep")
    await murat.hears(murat.label("intake-phone"))


async def who_was_helped(making: Making) -> None:
    """Truus was helped today, and both are asked how it went."""
    truus = await making.asks("Truus", "chores")
    helper = (await making.invited("chores"))[0]
    await helper.presses("button-take")
    await helper.presses("button-on-my-way", older=True)
    await helper.presses("button-done", older=True)
    await truus.hears(truus.label("ask-how-resident-went"))
    await making.keeps("truus is asked how it went", truus, "answer-how-resident-went-yes")
    await making.keeps("so is who helped", helper, "answer-how-volunteer-went-good")


STATES = (
    half_an_intake,
    who_was_helped,
    half_a_talk,
    before_consent,
    an_open_invitation,
    a_taken_request,
    an_open_case,
    a_cry,
    an_offer_that_waits,
    an_offer_at_the_border,
)


async def all_states(making: Making) -> None:
    """One after another."""
    for state in STATES:
        await state(making)
