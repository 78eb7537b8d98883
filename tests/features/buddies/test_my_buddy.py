"""Under [Maatje] stands how it is: nobody looks, somebody waits, was asked, or rests."""

import pytest

from buurtbot.domain.core.together.activities import Switches
from buurtbot.domain.core.together.buddy import BuddyList, BuddySeeker
from buurtbot.domain.core.together.share import Named
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.people_street import Street
from tests.scenes.street import MOERWIJK, TUESDAY, Clock
from tests.scenes.talk_street import a_person


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    context.switches["moerwijk"] = Switches("moerwijk", on=("buddies",))
    street = Street(store, context, clock)
    await street.put(a_person(place=MOERWIJK), a_person("riet", name="Riet", place=MOERWIJK))
    return street


async def page(street: Street) -> str:
    """What Mieke reads there."""
    await street.hears()
    await street.does("my_buddy")
    return await street.hears()


async def looks(street: Street, who: str = "mieke") -> None:
    """They look for somebody to walk with, and chose no interests."""
    said = {"kind": "walk", "languages": "nl", "consent": "yes"}
    await street.does("seek_buddy", who=who, **said)


async def test_who_looks_for_nobody_reads_what_a_buddy_is(street: Street) -> None:
    assert "[Een maatje zoeken]" in await page(street)
    street.context.switches["moerwijk"] = Switches("moerwijk")
    assert "Maatjes zijn er nu niet in deze buurt." in await page(street)


async def test_who_waits_reads_with_how_many(street: Street) -> None:
    await looks(street)
    assert "U zoekt een maatje.\nVoor wandelen wacht nu één buur." in await page(street)


async def test_who_said_yes_reads_that_the_other_is_still_asked(street: Street) -> None:
    await looks(street)
    await looks(street, "riet")
    await street.passes(seconds=5)
    assert "Vindt leuk: vraag het elkaar" in await street.hears()
    (match,) = (await street.work().look(BuddyList, ["moerwijk"]))["moerwijk"].matches
    await street.does("yes_to_buddy", buddies=match)
    assert "Zegt uw maatje ook ja?" in await page(street)
    await street.does("yes_to_buddy", who="riet", buddies=match)
    assert "Hoe vaak: dat spreekt u samen af." in await page(street)
    await street.does("buddy_rhythm", buddies=match, rhythm="week")
    assert "Kiest uw maatje ook?" in await street.hears()


async def test_who_rests_can_look_on_with_one_press(street: Street) -> None:
    await street.put(BuddySeeker("mieke", "moerwijk", TUESDAY, "walk", place=MOERWIJK))
    assert "U zoekt nu geen maatje.\n[Zoek verder voor mij]" in await page(street)


async def test_whose_match_is_gone_is_free_again(street: Street) -> None:
    theirs = BuddySeeker("mieke", "moerwijk", TUESDAY, "walk", place=MOERWIJK, buddies="gone")
    await street.put(theirs)
    assert "U zoekt nu geen maatje." in await page(street)
    await street.does("look_on")
    assert "De bot zoekt weer een maatje" in await street.hears()


def test_only_who_named_a_neighbour_has_to_do_with_it() -> None:
    named = Named("n1", "moerwijk", "mieke", TUESDAY)
    assert (named.has("mieke"), named.has("riet")) == (True, False)
