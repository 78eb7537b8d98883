"""What Telegram refuses between the desk and a neighbour is told to both, over HTTP."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from buurtbot.simulator.control_api.client import Group, Person
from tests.scenes.live import Town, live_town
from tests.scenes.waiting import until

BOT = "moerwijk_buurtbot"


async def until_later(town: Town, is_so: Callable[[], Awaitable[bool]]) -> None:
    """Let time pass until it is so."""

    async def look() -> bool:
        town.later(seconds=1)
        return await is_so()

    await until(look)


async def reads(town: Town, who: Person, where: str | Group, words: str) -> None:
    """Wait until these words stand there."""

    async def is_so() -> bool:
        return any(words in seen.text for seen in await who.sees(where))

    await until_later(town, is_so)


async def sees_a_place(town: Town, who: Person) -> list[str]:
    """Wait until a place stands there; all the words in that chat, the place as `(place)`."""

    async def is_so() -> bool:
        return any("location" in seen.raw for seen in await who.sees(BOT))

    await until_later(town, is_so)
    return ["(place)" if "location" in one.raw else one.text for one in await who.sees(BOT)]


async def test_both_hear_what_did_not_arrive_and_nothing_comes_twice(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        wouter, ellen = await town.person("Wouter"), await town.person("Ellen")
        desk = await town.desk("moerwijk")
        await wouter.says(BOT, "/mens")
        line = await ellen.waits_for(desk, "🔔")
        await ellen.presses(desk, "Ik pak dit op", message=line)
        await wouter.waits_for(BOT, "heeft uw bericht gezien")
        (topic,) = await desk.topics()
        thread = topic["id"]

        why = "Bad Request: VOICE_MESSAGES_FORBIDDEN"
        refuses = await town.telegram.fault("refuse", method="sendVoice", description=why)
        await ellen.sends(desk, voice={"caption": "Luister eens"}, thread=thread)
        await reads(town, wouter, BOT, "Uw Telegram laat dat niet toe.")
        await reads(town, ellen, desk, "Uw spraakbericht kwam niet aan bij Wouter.")
        await town.telegram.heals(refuses)

        await town.telegram.fault("429", method="sendLocation", count=3, retry_after=2)
        await ellen.sends(desk, location={"lat": 52.05, "lon": 4.29}, thread=thread)
        said = await sees_a_place(town, wouter)
        words = said[said.index("(place)") - 1]
        assert "Ellen" in words
        assert said.count(words) == 1, "however often the place waited"

        gone = "Bad Request: USER_DEACTIVATED"
        await town.telegram.fault("refuse", method="sendMessage", bot=BOT, description=gone)
        await ellen.says(desk, "Bent u er nog?", thread=thread)
        await reads(town, ellen, desk, "Uw antwoord is niet aangekomen bij Wouter.")
