"""In a rush what can wait does so, a moment; and never for ever."""

import asyncio
from contextlib import ExitStack

from buurtbot.services.core.rush import A_FEW, Rush


async def test_a_few_at_once_are_no_rush() -> None:
    rush = Rush()
    with ExitStack() as hands:
        for _ in range(A_FEW):
            hands.enter_context(rush.one_more())
        assert not rush.is_on
        await rush.over()


async def test_what_can_wait_goes_on_as_soon_as_it_is_over() -> None:
    rush, went = Rush(), []

    async def waits() -> None:
        await rush.over()
        went.append("on")

    async with asyncio.TaskGroup() as group:
        with ExitStack() as hands:
            for _ in range(A_FEW + 1):
                hands.enter_context(rush.one_more())
            assert rush.is_on
            group.create_task(waits())
            await asyncio.sleep(0)
            assert went == []
        assert not rush.is_on
    assert went == ["on"]


async def test_a_rush_without_end_stops_nothing() -> None:
    rush = Rush()
    with ExitStack() as hands:
        for _ in range(A_FEW + 1):
            hands.enter_context(rush.one_more())
        await rush.over()
        assert rush.is_on
