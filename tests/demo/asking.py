"""Leny of Schieoevers asks for groceries, by the buttons she sees."""

from buurtbot.demo.stage import Actor, until
from buurtbot.simulator.wire import Json
from tests.scenes.live import Town

BOT = "schieoevers_buurtbot"
TALK = ("language-nl", "button-consent", "button-yes")
ASKING = ("button-ask-for-help", "kind-groceries", "for-me")
SENDING = ("button-yes", "when-today", "button-skip", "button-send")


async def actor(town: Town, name: str) -> Actor:
    """Somebody in their chat with the bot of Schieoevers."""
    service = town.demo.service
    person = await town.person(name)
    language = town.demo.world.people[person.id].language_code
    return Actor(person, BOT, service.texts, town.demo.clock, language=language, quiet=True)


async def leny_asks(town: Town, address: str) -> Actor:
    """She asks for groceries at this address; ready when she has heard that it was sent."""
    leny = await actor(town, "Leny")
    await leny.person.starts(BOT)
    for key in (*TALK, *ASKING):
        await leny.presses(key)
    await leny.hears(leny.label("ask-where")[:30])
    await leny.types(address)
    for key in SENDING:
        await leny.presses(key)
    return leny


async def walks_when(town: Town, *states: str) -> list[Json]:
    """The walks of the page, once they are all in one of these states, or none when none given."""

    async def look() -> list[Json] | None:
        walks: list[Json] = await town.telegram.get("/sim/walks")
        found = {walk["state"] for walk in walks}
        return walks if found == set(states) else None

    return await until(look, f"the walks were never {states or 'gone'}")
