"""When the desk is called about a case that nobody takes: never at night about what can wait."""

from datetime import UTC, datetime, timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.desk.test_desk import a_case
from tests.scenes.desk_street import DeskStreet
from tests.scenes.street import Clock


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def called_at(street: DeskStreet) -> list[datetime]:
    waiting = await street.store.timers("gm0518").due(street.clock.now + timedelta(days=3))
    return [
        datetime.fromtimestamp(one.due / 1000, UTC)
        for one in waiting
        if one.deed.name == "call_again"
    ]


async def test_what_can_wait_calls_nobody_at_night_also_after_the_service_was_down(
    street: DeskStreet,
) -> None:
    street.clock.now = datetime(2026, 11, 26, 15, 58, tzinfo=UTC)  # two minutes before they close
    case = await a_case(street)
    opens = datetime(2026, 11, 27, 8, 0, tzinfo=UTC)
    assert await called_at(street) == [opens + timedelta(minutes=3)]
    street.clock.now = datetime(2026, 11, 26, 22, 46, tzinfo=UTC)
    before = await street.desk()
    await street.do(deeds.call_again(case=case.id))
    assert await street.desk() == before
    assert (await street.case()).calls == 0
    street.clock.now = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
    await street.do(deeds.call_again(case=case.id))
    assert "Wie pakt dit op?" in (await street.desk())[-1]
    assert await called_at(street) == [street.clock.now + timedelta(hours=1)]  # and not at once


async def test_what_cannot_wait_calls_at_any_hour(street: DeskStreet) -> None:
    street.clock.now = datetime(2026, 11, 26, 22, 0, tzinfo=UTC)
    case = await a_case(street, urgent=True)
    waits = {5: "5 min", 15: "15 min", 30: "30 min", 90: "90 min", 600: "10 uur"}
    for minutes, waited in waits.items():
        street.clock.now = case.opened + timedelta(minutes=minutes)
        await street.do(deeds.call_again(case=case.id))
        assert f"Wacht al {waited} en kan niet wachten" in (await street.desk())[-1]
    assert await called_at(street) == [street.clock.now + timedelta(hours=1)]
