"""Bep goes to hospital for three weeks: nobody rings her bed, and she is in it all again after.

She says it once, in her circle or where she is asked how she is; the other is one press more.
"""

from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.domain.times.when import local_day
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.features.circles.test_at_desk import opens
from tests.scenes.circle_street import NAMES, CircleStreet
from tests.scenes.desk_street import SARA, mina
from tests.scenes.street import Clock

HERE = "moerwijk"
BY_SARA = Actor("moderator", "sara", HERE, "Sara")
EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> CircleStreet:
    """A circle, in which Bep is asked how she is as well, by the bot."""
    clock.now = clock.now.replace(hour=8, minute=0)
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.sets_up()
    context.switches[HERE] = Switches(HERE, on=tuple(Activity))
    await street.keep(CheckIn("bep", HERE, clock.now, EVERY_DAY, "10:00", phone="06 1"))
    return street


async def goes(street: CircleStreet, *, from_: int = 0, to: int = 20) -> None:
    """Bep says in her circle that she is away, so many days from now."""
    today = local_day(street.clock.now)
    first, last = (today + timedelta(days=days) for days in (from_, to))
    away = deeds.circle_away(first=first.isoformat(), last=last.isoformat())
    await street.do(away, actor=street.as_("bep"))


async def test_in_hospital_she_is_neither_called_nor_asked_and_is_in_both_again_after(
    street: CircleStreet,
) -> None:
    await goes(street)
    assert "U wordt ook nagebeld." in (await street.reads("bep"))[-1]
    await street.presses_of("bep", "Nee, ook niet nabellen")
    read = len(await street.reads("bep"))
    for _ in range(20):
        await street.passes(60 * 24, step=60)
    assert not any("Bep" in line for line in await street.asked())
    assert "Hoe gaat het" not in "\n".join((await street.reads("bep"))[read:])
    assert "bep" not in {one.about for one in await _cases(street)}
    assert (await street.get(CheckIn, "bep")).away_until == local_day(
        street.clock.now
    ) + timedelta(days=1)
    assert not (await street.member("bep")).is_away(local_day(street.clock.now) + timedelta(1))


async def _cases(street: CircleStreet) -> list[Case]:
    ids = await street.store.redis.zrange("{gm0518}:cases", 0, -1)
    return [await street.case(number) for number in range(len(ids))]


async def test_who_says_it_where_she_is_asked_is_asked_about_her_circle(
    street: CircleStreet,
) -> None:
    await street.do(deeds.check_in_away(check_in="bep", days="21"), actor=street.as_("bep"))
    assert "De telefooncirkel belt u ook." in (await street.reads("bep"))[-1]
    await street.presses_of("bep", "Nee, ook niet bellen")
    last = local_day(street.clock.now) + timedelta(days=20)
    member = await street.member("bep")
    assert member.is_away(last)
    assert not member.is_away(last + timedelta(days=1))
    read = (await street.reads("bep"))[-1]
    assert "nagebeld" not in read, "that is so already"


async def test_who_said_it_in_both_is_asked_nothing_more(street: CircleStreet) -> None:
    await goes(street, to=25)
    away = deeds.check_in_away(check_in="bep", days="21")
    await street.do(away, actor=street.as_("bep"))
    assert "telefooncirkel" not in (await street.reads("bep"))[-1]
    await street.do(deeds.check_in_away(check_in="bep", days="0"), actor=street.as_("bep"))
    assert "telefooncirkel" not in (await street.reads("bep"))[-1]


async def test_of_a_week_that_is_still_to_come_she_is_shown_where_to_say_it(
    street: CircleStreet,
) -> None:
    await goes(street, from_=5, to=12)
    await street.presses_of("bep", "Nabellen bekijken")
    assert (await street.get(CheckIn, "bep")).away_until is None
    assert "10:00" in (await street.reads("bep"))[-1]


async def test_who_is_in_the_circle_alone_reads_nothing_of_it(street: CircleStreet) -> None:
    today = local_day(street.clock.now).isoformat()
    away = deeds.circle_away(first=today, last=today)
    await street.do(away, actor=street.as_("ans"))
    assert "wordt u niet gebeld" in (await street.reads("ans"))[-1]


async def test_who_is_in_no_circle_is_asked_about_none(street: CircleStreet) -> None:
    now = street.clock.now
    await street.keep(mina(street.clock), CheckIn("mina", HERE, now, (1,), "10:00"))
    away = deeds.check_in_away(check_in="mina", days="21")
    await street.do(away, actor=Actor("person", "mina", HERE))
    assert "telefooncirkel" not in (await street.reads("mina"))[-1]
    await street.do(deeds.check_in_away_for(check_in="mina", days="7"), actor=BY_SARA)
    assert "telefooncirkel" not in "\n".join((await street.desk())[-2:])


async def test_a_worker_notes_it_for_who_rings_and_both_stop(street: CircleStreet) -> None:
    (els,) = {*(await street.circle()).members} - {*NAMES}
    call = CheckIn(els, HERE, street.clock.now, EVERY_DAY, "10:00", way="call", phone="070 1")
    await street.keep(call)
    await opens(street, "Is een tijd weg", "Els de Wit")
    await street.presses("dinsdag 24 november")
    await street.types("15 december")
    assert "Deze buur wordt ook nagebeld." in (await street.own(SARA))[-1]
    await street.presses("Nee, ook niet nabellen")
    until = (await street.get(CheckIn, els)).away_until
    assert until is not None
    assert (until.day, until.month) == (16, 12)
    assert "staat ook in een telefooncirkel" in (await street.own())[-1]


async def test_for_who_goes_later_the_worker_is_led_to_the_page(street: CircleStreet) -> None:
    (els,) = {*(await street.circle()).members} - {*NAMES}
    call = CheckIn(els, HERE, street.clock.now, EVERY_DAY, "10:00", way="call", phone="070 1")
    await street.keep(call)
    await opens(street, "Is een tijd weg", "Els de Wit")
    await street.types("30 november", "15 december")
    assert (await street.member(els)).away[0].first.day == 30
    await street.presses("Nabellen bekijken")
    assert (await street.get(CheckIn, els)).away_until is None
    page = (await street.own())[-1]
    assert "Els de Wit" in page
    assert "10:00" in page


# -- home again sooner


async def test_who_is_home_sooner_is_asked_again_with_one_press_as_well(
    street: CircleStreet,
) -> None:
    await goes(street)
    await street.presses_of("bep", "Nee, ook niet nabellen")
    await street.do(deeds.circle_back(), actor=street.as_("bep"))
    assert "Nabellen begint pas weer op dinsdag 15 december." in (await street.reads("bep"))[-1]
    await street.presses_of("bep", "Ja, ook weer nabellen")
    assert (await street.get(CheckIn, "bep")).away_until is None
    await street.do(deeds.circle_back(), actor=street.as_("bep"))
    assert "Nabellen" not in (await street.reads("bep"))[-1]


async def test_a_worker_who_notes_that_somebody_is_home_reads_it_too(
    street: CircleStreet,
) -> None:
    (els,) = {*(await street.circle()).members} - {*NAMES}
    call = CheckIn(els, HERE, street.clock.now, EVERY_DAY, "10:00", way="call", phone="070 1")
    await street.keep(call)
    await opens(street, "Is een tijd weg", "Els de Wit")
    await street.presses("dinsdag 24 november")
    await street.types("15 december")
    await street.presses("Nee, ook niet nabellen")
    await opens(street, "Doet weer mee", "Els de Wit")
    assert "Wil deze buur dat ook nu weer?" in (await street.own())[-1]
    await street.presses("Ja, ook weer nabellen")
    assert (await street.get(CheckIn, els)).away_until is None
