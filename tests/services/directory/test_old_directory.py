"""Entries of a directory go out of date: its own desk hears which, once a month, quietly."""

from datetime import UTC, datetime

from buurtbot.services.core.context import Context
from buurtbot.services.running.old_directory import tell_of_old_directories
from buurtbot.storage.store import Store
from tests.scenes.people_street import Street
from tests.scenes.places import a_place, papers, with_places
from tests.scenes.street import Clock

JUNE = datetime(2027, 6, 1, 9, 0, tzinfo=UTC)


async def test_its_desk_hears_once_at_the_start_of_a_month(
    store: Store, context: Context, clock: Clock
) -> None:
    street = Street(store, context, clock)
    with_places(context, a_place(), papers(checked_on=JUNE.date()))
    for day in (1, 1, 2, 4, 20):
        await tell_of_old_directories(store, context, JUNE.replace(day=day))
    said = await street.desk_hears()
    assert said.count("Open tafel") == 1
    assert "Nakijken in de wijzer van Moerwijk: Open tafel." in said
    assert "Dit is 180 dagen niet nagekeken." in said
    assert "Papierspreekuur" not in said


async def test_what_was_checked_lately_is_not_named(
    store: Store, context: Context, clock: Clock
) -> None:
    street = Street(store, context, clock)
    with_places(context, a_place(checked_on=JUNE.date()))
    await tell_of_old_directories(store, context, JUNE)
    assert await street.desk_hears() == ""
