"""Thirty people at one address, as in a library, are helped beside one who floods from there."""

import asyncio
from collections.abc import Awaitable, Sequence
from pathlib import Path
from typing import TypeVar

from config.words.place_words import place_words
from handlers.residents_page.four_words import HOW_MANY
from handlers.residents_page.limits import (
    DAY,
    FAIR,
    OF_ADDRESS,
    OF_NO_SEAT,
    OF_PLACE,
    OF_SEAT,
    OF_SEATS,
    Most,
)
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


async def test_thirty_come_back_with_their_words_while_one_guesses_from_the_same_address(
    tmp_path: Path,
) -> None:
    async with live_town(tmp_path) as town:
        theirs = []
        for number in range(PEOPLE):
            async with Browsing.of(town.demo.pages) as at_home:
                theirs.append(" ".join(await at_home.begins(f"Buur {number}")))
        async with Browsing.of(town.demo.pages) as guessing:
            await guessing.opens()
            statuses = [await guesses(guessing, n) for n in range(OF_NO_SEAT.most + 9)]
            assert set(statuses) == {422, 429}, "it is held up"
            assert await guesses(guessing, 1, seat="") == 429, "also without our page"
        people = await gathered([comes_back(town, words) for words in theirs])
        assert people == [200] * PEOPLE


async def test_who_types_what_is_no_guess_uses_nothing_up(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        async with Browsing.of(town.demo.pages) as at_home:
            words = await at_home.begins("Riet")
        async with Browsing.of(town.demo.pages) as library:
            await library.opens()
            for _ in range(OF_SEAT.most + OF_NO_SEAT.most):
                await library.sends("/terug", words=" ".join(words[:3]), seat=library.seat)
                assert library.status == 422
            assert await comes_back(town, " ".join(words)) == 200


def test_guessing_is_hopeless_all_day_and_from_many_addresses() -> None:
    places = len(set(place_words())) ** HOW_MANY
    assert places == 2048**4
    a_day = sum(_in_a_day(most) for most in (OF_SEATS, OF_NO_SEAT))
    assert a_day <= 14_600
    people = 10_000
    assert places / (a_day * people) > 300 * 365, "years before one address finds one of them"
    assert places / (1000 * a_day * people) > 120, "days for a thousand addresses"


def _in_a_day(most: Most) -> int:
    return most.most + DAY // most.ms


async def guesses(browsing: Browsing, number: int, seat: str | None = None) -> int:
    """Four words that lead nowhere; the status of the answer."""
    words = place_words()
    typed = " ".join(words[number + step] for step in range(HOW_MANY))
    await browsing.sends("/terug", words=typed, seat=browsing.seat if seat is None else seat)
    return browsing.status


async def comes_back(town: Town, words: str) -> int:
    """Somebody at another computer there, with their paper."""
    async with Browsing.of(town.demo.pages) as library:
        await library.opens()
        await library.sends("/terug", words=words, seat=library.seat)
        return library.status if "/weg" in library.html else 0


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
