"""Mieke speaks what nobody else who looks speaks: she is not promised three weeks, but told so."""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.together.buddy import BuddyKind, BuddyList, BuddySeeker
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.features.buddies.test_buddies import LIKES, list_here, lives
from tests.scenes.desk_street import DeskStreet
from tests.scenes.people_street import Street
from tests.scenes.phone_buddies import live_there
from tests.scenes.street import Clock

ALONE = "Van de anderen spreekt niemand uw taal."
QUICK: Final[tuple[tuple[BuddyKind, int], ...]] = (("walk", 20), ("walk", 21), ("walk", 22))


async def quick(street: Street) -> None:
    """Three found one in three weeks."""
    await street.put(replace(await list_here(street), waited=QUICK))


async def looks(street: Street, who: str, languages: str) -> str:
    """This one begins to look. What they read."""
    await street.hears(who)
    likes = {**LIKES, "languages": languages}
    await street.does("seek_buddy", who=who, kind="walk", **likes)
    await street.passes(seconds=5)
    return await street.hears(who)


async def her_page(street: Street) -> str:
    """Mieke looks how it stands."""
    await street.hears("mieke")
    await street.does("my_buddy", who="mieke")
    return await street.hears("mieke")


async def test_of_two_who_do_not_understand_each_other_the_second_reads_so(
    street: Street,
) -> None:
    await looks(street, "riet", "nl")
    await quick(street)
    read = await looks(street, "mieke", "pap")
    assert "wachten nu 2 buren" in read
    assert ALONE in read
    assert "ongeveer" not in read
    page = await her_page(street)
    assert ALONE in page
    assert "[Iets anders kiezen]" in page


async def test_with_another_language_as_well_she_is_not_alone_and_they_are_asked(
    street: Street,
) -> None:
    await looks(street, "riet", "nl")
    await looks(street, "mieke", "pap")
    read = await looks(street, "mieke", "pap nl")
    assert ALONE not in read
    assert len((await list_here(street)).matches) == 1


async def test_who_looks_alone_reads_how_many_wait_and_nothing_of_a_language(
    street: Street,
) -> None:
    read = await looks(street, "mieke", "pap")
    assert "wacht nu één buur" in read
    assert ALONE not in read


async def test_a_language_that_is_said_while_somebody_waits_is_looked_at_each_time(
    street: Street,
) -> None:
    await looks(street, "mieke", "pap")
    await street.put(lives("wim", "Wim", 100))
    await looks(street, "riet", "nl")
    assert ALONE in await her_page(street)
    await looks(street, "wim", "pap nl")
    assert ALONE not in await her_page(street)


async def test_who_is_on_the_telephone_hears_the_same_read_out(
    store: Store, context: Context, clock: Clock
) -> None:
    desk = DeskStreet(store, context, clock)
    await live_there(desk)
    now = clock.now
    await desk.keep(
        BuddySeeker("riet", "moerwijk", now, "phone", languages=("pap",), phone="070 1"),
        BuddySeeker("mina", "moerwijk", now, "phone", languages=("nl",), phone="06 1"),
        BuddyList("moerwijk", seekers=("mina",)),
    )
    sara = Actor("moderator", "sara", "moerwijk", "Sara")
    await desk.do(deeds.look_on_for(person="riet"), actor=sara)
    assert ALONE in "\n".join(await desk.desk())
    gone = BuddySeeker("nobody", "moerwijk", now, "phone", languages=("pap",), phone="070 1")
    await desk.keep(gone)
    await desk.do(deeds.look_on_for(person="nobody"), actor=sara)
    assert "wachten nu 3 buren" in (await desk.desk())[-1]
