"""When a shift begins or ends the desk reads in one message what is still open, and who has it."""

from datetime import UTC, datetime

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.cases.shifts import is_edge, next_edge
from buurtbot.domain.core.messages import Change, Erase, Say
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from config.core.hours import Hours
from tests.features.desk.test_what_can_i_do import SARA, opened
from tests.scenes.desk_street import DeskStreet
from tests.scenes.street import Clock

NAME = "still_open:moerwijk"
WORKING_DAYS = Hours()


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def shift_changes(street: DeskStreet) -> None:
    """The clock goes to the next beginning or end of a shift, and its timer does its work."""
    hours = street.context.neighbourhood("moerwijk").desk.hours
    street.clock.now = next_edge(hours, street.clock.now)
    timers = street.store.timers("gm0518")
    due = [one for one in await timers.due(street.clock.now) if one.name == NAME]
    for one in due:
        await timers.redis.zrem(timers.keys.timers, one.name)  # it sets itself again
        await street.do(one.deed)


async def summaries(street: DeskStreet) -> list[str]:
    """What the group read of it, in order; of what was taken away nothing."""
    told = [one.outgoing for one in await street.told_desk()]
    about = [one for one in told if isinstance(one, Say | Change) and one.name == NAME]
    return [street.words(one) for one in about]


async def test_who_comes_in_reads_what_waits_longest_and_who_has_what(street: DeskStreet) -> None:
    await opened(street, "behaviour")
    await street.takes()
    street.clock.forward(minutes=30)
    waiting = await opened(street, "wants_person")
    await shift_changes(street)
    said = (await summaries(street))[-1].splitlines()
    assert "Nog open: 2. Nog van niemand: 1." in said[0]
    assert said[1].startswith(f"🔴 {waiting.ref} · Wil praten")
    assert "bij Sara" in said[2]
    assert "Mina" not in "".join(said)


async def test_what_is_urgent_stands_first(street: DeskStreet) -> None:
    await opened(street, "behaviour")
    street.clock.forward(minutes=5)
    urgent = await opened(street, "sensitive", "suicide")
    await shift_changes(street)
    assert (await summaries(street))[-1].splitlines()[1].startswith(f"❗ {urgent.ref}")


async def test_where_nothing_is_open_nothing_is_said_and_the_old_one_goes(
    street: DeskStreet,
) -> None:
    case = await opened(street, "behaviour")
    await shift_changes(street)
    assert len(await summaries(street)) == 1
    await street.do(deeds.close_as(case=case.id, outcome="helped", sure="yes"), actor=SARA)
    await shift_changes(street)
    assert len(await summaries(street)) == 1
    told = [one.outgoing for one in await street.told_desk()]
    assert isinstance(told[-1], Erase)
    await shift_changes(street)
    assert len(await street.told_desk()) == len(told)


async def test_there_is_one_and_it_is_brought_up_to_date_in_its_place(street: DeskStreet) -> None:
    await opened(street, "behaviour")
    await shift_changes(street)
    await shift_changes(street)
    told = [one.outgoing for one in await street.told_desk()]
    about = [one for one in told if isinstance(one, Say | Change | Erase) and one.name == NAME]
    assert [type(one) for one in about] == [Erase, Say, Erase, Say]
    await street.takes()
    await street.press("Bijwerken")
    last = (await street.told_desk())[-1].outgoing
    assert isinstance(last, Change)
    assert "Nog van niemand: 0" in street.words(last)
    await street.press("Afsluiten")
    await street.press("Geholpen")
    await street.press("Nu meteen")
    await street.press("Bijwerken")
    assert "Er is niets open." in (await summaries(street))[-1]


async def test_very_many_are_counted(street: DeskStreet) -> None:
    for reason in ("behaviour", "scam", "under_age", "taking", "worry", "not_come", "dropped"):
        await opened(street, reason)
        street.clock.forward(minutes=1)
    await shift_changes(street)
    said = (await summaries(street))[-1]
    assert "Nog open: 7." in said
    assert "En nog 2." in said


async def test_a_service_that_was_down_all_morning_does_not_tell_of_the_morning(
    street: DeskStreet,
) -> None:
    await opened(street, "behaviour")
    hours = street.context.neighbourhood("moerwijk").desk.hours
    street.clock.now = next_edge(hours, street.clock.now)
    street.clock.forward(hours=2)
    await street.do(deeds.still_open(neighbourhood="moerwijk"))
    assert await summaries(street) == []
    await shift_changes(street)
    assert len(await summaries(street)) == 1


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2026-11-27 07:59", "2026-11-27 08:00"),  # nine o'clock in Amsterdam, in winter
        ("2026-11-27 08:00", "2026-11-27 16:00"),
        ("2026-11-27 16:00", "2026-11-30 08:00"),  # over the weekend
        ("2026-10-23 20:00", "2026-10-26 08:00"),  # and over the night of the clocks
    ],
)
def test_a_shift_changes_when_the_desk_opens_and_closes(now: str, then: str) -> None:
    at = datetime.fromisoformat(now).replace(tzinfo=UTC)
    edge = next_edge(WORKING_DAYS, at)
    assert edge == datetime.fromisoformat(then).replace(tzinfo=UTC)
    assert is_edge(WORKING_DAYS, edge)
    assert not is_edge(
        WORKING_DAYS, datetime.fromisoformat("2026-11-28 12:00").replace(tzinfo=UTC)
    )
