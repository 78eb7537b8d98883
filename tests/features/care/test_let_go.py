"""Who is in danger and read that Sara has it does not wait for Sara when she went away."""

import pytest

from buurtbot.domain import deeds
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.care.test_silent_alarm import NIGHT, in_the_street, later, rung
from tests.features.desk.test_desk import with_second_channel
from tests.scenes.desk_street import OMAR, SARA, DeskStreet
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock

GONE = "Sara van Welzijn Moerwijk is nu niet meer met uw bericht bezig."


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, with_second_channel(context), clock)


async def counts_on_sara(street: DeskStreet, words: str) -> Phone:
    mieke = await in_the_street(street)
    await mieke.types(words)
    await street.takes()
    await mieke.looks()
    assert "Sara van Welzijn Moerwijk heeft uw bericht gezien" in mieke.reads
    return mieke


async def test_who_counted_on_who_went_away_hears_so_and_at_night_the_second_channel_rings(
    street: DeskStreet,
) -> None:
    street.clock.now = NIGHT
    mieke = await counts_on_sara(street, "ik wil dood")
    before = len(await rung(street))
    await later(street, 30)
    await mieke.looks()
    assert mieke.reads.startswith(GONE)
    assert "Wacht daar niet op: die is er weer maandag" in mieke.reads
    assert "113" in mieke.reads.splitlines()
    assert (await rung(street))[before:] == ["sensitive"]
    await street.takes(user=OMAR)
    await mieke.looks()
    assert "Omar van Welzijn Moerwijk heeft uw bericht gezien" in mieke.reads


async def test_who_is_given_back_to_the_list_hears_so_by_day(street: DeskStreet) -> None:
    mieke = await counts_on_sara(street, "mijn man slaat mij")
    await street.press("Overdragen")
    await street.press("Terug op de lijst")
    await mieke.looks()
    assert mieke.reads.startswith(GONE)
    assert "Binnen 15 minuten hoort u iets van een mens." in mieke.reads
    assert {"112", "0800-2000"} <= set(mieke.reads.splitlines())
    assert await rung(street) == []


async def test_whose_worker_left_the_team_hears_so_too(street: DeskStreet) -> None:
    mieke = await counts_on_sara(street, "Mijn buurvrouw zegt dat ze zelfmoord wil plegen")
    holder = (await street.case()).holder
    await street.do(deeds.holder_left(neighbourhoods="moerwijk", who=holder))
    await mieke.looks()
    assert mieke.reads.startswith(GONE)
    assert "112" in mieke.reads.splitlines()


async def test_of_what_is_no_danger_nobody_is_told_who_has_it_no_more(street: DeskStreet) -> None:
    mieke = await counts_on_sara(street, "ik voel me zo alleen")
    await street.press("Overdragen")
    await street.press("Terug op de lijst", user=SARA)
    await mieke.looks()
    assert mieke.reads == ""
