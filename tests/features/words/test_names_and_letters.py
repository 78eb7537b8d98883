"""Whatever a name or a message holds, it is shown as it is, to both sides, and breaks no line."""

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest

from buurtbot.simulator.control_api.client import Group, NotSeen, Person, Seen
from tests.scenes.live import Town, live_town

BOT = "moerwijk_buurtbot"
ZALGO = "Z" + "\u0301\u0322" * 20
NAMES = {  # as it comes in -> as the desk sees it
    "<3": "<3",
    "A & B</b>": "A",  # the first name only
    "J": "J",
    "*_[x](y)`": "*_[x](y)`",
    "\u202eannA\u2066": "annA",
    "\u2800\u2800": "een buur",
    "\u200b": "een buur",
    "דוד": "\u2068דוד\u2069",
    "😀" * 32: "😀" * 20,
    ZALGO: "Z\u0301\u0322\u0301\u0322",
}
EMOJI, FLAG = "😀", "🇳🇱"


async def sees(town: Town, who: Person, chat: str | Group, *words: str) -> Seen:
    """Wait for these words; the limits of a chat are no wait of ours."""
    for _ in range(20):
        with suppress(NotSeen):
            return await who.waits_for(chat, *words, seconds=0.15)
        town.later(seconds=5)
    return await who.waits_for(chat, *words)


async def comes_in(town: Town, name: str) -> Person:
    """Somebody of this name, who agreed to everything."""
    person = await town.telegram.person(name, language_code="nl")
    await person.starts(BOT)
    for said in ("Nederlands", "Ja, dat is goed", "Ja"):
        town.later(seconds=5)
        await asyncio.sleep(0.05)
        await person.says(BOT, said)
    await sees(town, person, BOT, "Fijn dat u er bent")
    return person


async def test_every_name_is_shown_as_it_is_and_nothing_fails(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        desk, ellen = await town.desk("moerwijk"), await town.person("Ellen")
        for number, (name, shown) in enumerate(NAMES.items()):
            person = await comes_in(town, name)
            await person.says(BOT, "/mens")
            await sees(town, person, BOT, "U wilt een mens spreken")
            words = f"Ik ben <b>nummer {number}</b> & meer"
            await person.says(BOT, words)
            said = await sees(town, ellen, desk, words)
            assert said.text.startswith(f"{shown}: {words}"), name
        assert len(await desk.topics()) == len(NAMES)


@pytest.mark.parametrize("sign", [EMOJI, FLAG])
async def test_a_message_full_of_signs_arrives_whole_both_ways(tmp_path: Path, sign: str) -> None:
    async with live_town(tmp_path) as town:
        desk, ellen = await town.desk("moerwijk"), await town.person("Ellen")
        wouter = await town.person("Wouter")
        many = 4096 // (len(sign.encode("utf-16-le")) // 2)
        await wouter.says(BOT, "/mens")
        await sees(town, wouter, BOT, "U wilt een mens spreken")
        await wouter.says(BOT, sign * many)
        await wouter.says(BOT, "dit was alles")
        await sees(town, ellen, desk, "dit was alles")
        assert _signs(await ellen.sees(desk), sign) == many
        (topic,) = await desk.topics()
        await ellen.presses(desk, "Ik pak dit op")
        await sees(town, wouter, BOT, "heeft uw bericht gezien")
        await ellen.says(desk, sign * many, thread=topic["id"])
        await ellen.says(desk, "meer niet", thread=topic["id"])
        await sees(town, wouter, BOT, "meer niet")
        assert _signs([m for m in await wouter.sees(BOT) if not m.from_self], sign) == many


def _signs(messages: list[Seen], sign: str) -> int:
    """How often this sign stands in what was passed on; a half one counts for nothing."""
    passed = [message.text for message in messages if sign * 9 in message.text]
    own = [text for text in passed if not text.startswith(sign)]
    return sum(text.count(sign) for text in own)
