"""Who reads worry signals is away: the deputy hears at once, and the group never what it is."""

from collections.abc import AsyncIterator

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.people.signal import Signal
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.store import Store
from handlers.desk.group.group_news import GroupNews, MemberLeft
from handlers.desk.group.news import DeskNews
from handlers.desk.group.staff_groups import StaffGroups
from tests.features.care.test_worry_signal import SEEN, audit, gives, rings, who, with_contact
from tests.scenes.desk_street import GROUP, OMAR, SARA, DeskStreet, mina
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> AsyncIterator[DeskStreet]:
    street = DeskStreet(store, with_contact(context), clock)
    await street.keep(mina(clock))
    yield street
    assert all(SEEN not in line for line in await street.desk()), "the group reads nothing of it"


async def is_away(street: DeskStreet, *, user: int = SARA, days: str = "7 dagen") -> None:
    """A reader says that they are not there."""
    await street.types("/signalen", user=user)
    await street.presses("Ik ben er even niet", days, user=user)


async def leaves(street: DeskStreet, user: int = SARA) -> None:
    """Telegram tells that somebody left the group."""
    groups = StaffGroups(street.store, street.context)
    news = DeskNews(street.store, street.context, DEEDS, groups)
    number = str(next(street.numbers))
    await news.hear(GroupNews(number, GROUP, MemberLeft(user), street.clock.now))


async def reads(street: DeskStreet, user: int = OMAR) -> str:
    """Open the last signal that they heard of, and say why."""
    await street.presses("Lezen", "Ik kijk of er iets moet gebeuren", user=user)
    return (await street.own(user))[-1]


async def test_the_deputy_hears_at_once_of_what_nobody_read(street: DeskStreet) -> None:
    await gives(street)
    await is_away(street)
    assert "Uw vervanger krijgt nu de signalen" in (await street.own())[-1]
    assert "is nu voor u" in (await street.own(OMAR))[-1]
    assert SEEN in await reads(street)
    assert (await rings(street), await street.desk()) == ([], [])
    assert (who(street, SARA), "reader_away:7") not in await audit(street), "no signal is named"


async def test_a_deputy_who_is_away_reads_that_the_contact_gets_them(street: DeskStreet) -> None:
    await street.types("/signalen", user=OMAR)
    await street.presses("Ik ben er even niet", user=OMAR)
    assert "De contactpersoon krijgt zolang de signalen." in (await street.own(OMAR))[-1]
    await street.presses("7 dagen", user=OMAR)
    assert "De contactpersoon krijgt nu de signalen" in (await street.own(OMAR))[-1]


async def test_what_comes_meanwhile_goes_to_the_deputy_alone(street: DeskStreet) -> None:
    await is_away(street)
    before = len(await street.own())
    signal = await gives(street, urgent="yes")
    assert len(await street.own()) == before
    assert SEEN in await reads(street)
    assert await rings(street) == ["signal"]
    await street.do(deeds.signal_waits(signal=signal.id, times="0"))
    assert await rings(street) == ["signal"]


async def test_nobody_reads_it_all_the_same_and_it_goes_on_as_ever(street: DeskStreet) -> None:
    await is_away(street)
    signal = await gives(street)
    await street.do(deeds.signal_waits(signal=signal.id, times="0"))
    assert "nog een signaal dat niemand las" in (await street.own(OMAR))[-1]
    await street.do(deeds.signal_waits(signal=signal.id, times="1"))
    assert "nog een signaal dat niemand las" in (await street.own())[-1]
    assert await rings(street) == ["signal"]


async def test_what_was_read_stays_with_who_read_it(street: DeskStreet) -> None:
    await gives(street)
    await street.presses("Lezen", "Ik ben hiermee bezig")
    await is_away(street)
    assert await street.own(OMAR) == []
    await street.types("/signalen", user=OMAR)
    assert "Signalen: 0." in (await street.own(OMAR))[-1]


async def test_it_stays_with_them_however_long_they_are_away(street: DeskStreet) -> None:
    await gives(street)
    await street.presses("Lezen", "Ik ben hiermee bezig")
    sara = Actor("moderator", who(street, SARA), "moerwijk", "Sara")
    await street.do(deeds.reader_away(neighbourhoods="moerwijk", days_away="400"), actor=sara)
    assert await street.own(OMAR) == []


async def test_who_is_back_hears_of_the_next_one(street: DeskStreet) -> None:
    await is_away(street)
    await street.types("/signalen")
    await street.presses("Ik ben er weer")
    assert "U bent er weer" in (await street.own())[-1]
    await gives(street)
    assert SEEN in await reads(street, SARA)
    assert await street.own(OMAR) == []


async def test_after_the_days_that_were_said_they_are_there_again(street: DeskStreet) -> None:
    await is_away(street, days="1 dag")
    street.clock.forward(days=1)
    await gives(street)
    assert await street.own(OMAR) == []
    assert SEEN in await reads(street, SARA)


async def test_where_nobody_else_may_read_it_the_second_channel_rings_at_once(
    street: DeskStreet,
) -> None:
    with_contact(street.context, deputy=0)
    await is_away(street)
    assert "niemand anders die signalen mag lezen" in (await street.own())[-1]
    await gives(street, urgent="yes")
    assert await rings(street) == ["signal"]
    assert any("nog niemand las" in line for line in await street.desk())
    assert SEEN in await reads(street, SARA)


async def test_both_are_away_then_both_hear_and_it_rings(street: DeskStreet) -> None:
    await gives(street)
    await is_away(street, user=OMAR)
    assert await rings(street) == []
    await is_away(street)
    assert await rings(street) == ["signal"]
    assert "is nu voor u" in (await street.own(OMAR))[-1]


async def test_who_left_the_group_has_none_and_the_deputy_all(street: DeskStreet) -> None:
    signal = await gives(street)
    await street.presses("Lezen", "Ik ben hiermee bezig")
    await leaves(street, OMAR)
    assert "is uit deze groep gegaan" in (await street.desk())[-1]
    await leaves(street)
    assert f"Signaal {signal.ref}" in (await street.own(OMAR))[-1]
    read = await street.get(Signal, signal.id)
    assert read.passed_on


async def test_who_reads_no_signals_cannot_be_away(street: DeskStreet) -> None:
    omar = Actor("moderator", who(street, OMAR), "moerwijk", "Omar")
    with_contact(street.context, deputy=0)
    await street.do(deeds.reader_away(neighbourhoods="moerwijk", days_away="7"), actor=omar)
    assert "alleen voor de contactpersoon" in (await street.desk())[-1]
    await leaves(street, OMAR)
    assert "is uit deze groep gegaan" not in (await street.desk())[-1]
