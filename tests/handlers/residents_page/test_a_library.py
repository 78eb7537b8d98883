"""Thirty people at one address, as in a library, are helped beside one who floods from there."""

import asyncio
from collections.abc import Awaitable, Sequence
from pathlib import Path
from typing import TypeVar

from handlers.residents_page.limits import FAIR, OF_ADDRESS, OF_PLACE
from tests.scenes.browsing import Browsing
from tests.scenes.live import Town, live_town

PEOPLE = 30
FLOODS = 9  # places of one who floods: more than the address may do altogether
AT_ONCE = 12
T = TypeVar("T")


async def test_thirty_begin_and_ask_while_one_floods_from_the_same_address(
    tmp_path: Path,
) -> None:
    assert FLOODS * OF_PLACE["say"].most > OF_ADDRESS["say"].most
    assert OF_ADDRESS["begin"].most >= FLOODS + PEOPLE
    async with live_town(tmp_path) as town:
        flooder = await gathered([begins(town, "x") for _ in range(FLOODS)])
        statuses = await gathered([floods(each) for each in flooder])
        assert any(429 in each for each in statuses)
        people = await gathered([begins(town, f"Buur {n}") for n in range(PEOPLE)])
        said = await gathered([asks(each, "goedemiddag, ik zoek hulp") for each in people])
        assert said == [200] * PEOPLE
        assert all("goedemiddag, ik zoek hulp" in each.text for each in people)
        for each in (*flooder, *people):
            await each.session.close()


async def gathered(doing: Sequence[Awaitable[T]]) -> list[T]:
    """All of them, some at once."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(each: Awaitable[T]) -> T:
        async with gate:
            return await each

    return await asyncio.gather(*map(one, doing))


async def begins(town: Town, name: str) -> Browsing:
    """Somebody at a computer of the library."""
    browsing = Browsing.of(town.demo.pages)
    await browsing.begins(name)
    assert browsing.status == 200
    await browsing.opens()
    return browsing


async def asks(browsing: Browsing, words: str) -> int:
    """Write something; the status of the answer."""
    await browsing.writes(words)
    return browsing.status


async def floods(browsing: Browsing) -> set[int]:
    """Press and press, and do not look at what comes of it."""
    form = {"mark": browsing.mark, "press": "1:x"}
    statuses = set()
    for number in range(FAIR.most + OF_PLACE["say"].most + 1):
        pressed = {**form, "press": f"1:{number}"}
        async with browsing.session.post(
            f"{browsing.home}/zeg", data=pressed, allow_redirects=False
        ) as answer:
            statuses.add(answer.status)
    return statuses
