"""The desk switches an activity off while Mieke is in its talk: nothing untrue is promised."""

import pytest

from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.domain.core.together.buddy import BuddySeeker
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.domain.core.together.share import Sharing
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock

FIRST = ("Nederlands", "Ja, dat is goed", "Ja")


@pytest.fixture
async def mieke(store: Store, context: Context, clock: Clock) -> Phone:
    """She agreed; all of it is on."""
    phone = Phone(store, context, clock)
    switch(phone, on=True)
    await phone.types("/start")
    await phone.presses(*FIRST)
    return phone


def switch(phone: Phone, *, on: bool) -> None:
    """What Sara chooses under /onderdelen."""
    chosen = tuple(Activity) if on else ()
    phone.context.switches["moerwijk"] = Switches("moerwijk", on=chosen)


async def says_all_but_yes(mieke: Phone) -> None:
    """Check-ins on every working day, up to the last question."""
    await mieke.types("/nabellen")
    await mieke.presses("Ja, dat wil ik", "Ja, graag")
    await mieke.types("elke dag")
    await mieke.presses("Klaar", "09:30 uur", "Een bericht hier", "Overslaan")


async def test_who_says_yes_to_check_ins_that_stopped_is_not_told_that_we_ask(
    mieke: Phone,
) -> None:
    await says_all_but_yes(mieke)
    switch(mieke, on=False)
    await mieke.presses("Ja")
    assert "Nabellen is hier nu niet. De balie is er wel voor u." in mieke.reads
    assert "U hoort van ons" not in mieke.reads
    assert await mieke.work.look(CheckIn, [mieke.who]) == {}


async def test_who_takes_part_reads_on_their_page_that_nobody_asks_now(mieke: Phone) -> None:
    await says_all_but_yes(mieke)
    await mieke.presses("Ja")
    assert "U hoort van ons" in mieke.reads
    await mieke.types("/nabellen")
    await mieke.presses("Anders afspreken", "Ja, graag", "maandag", "Klaar", "12:00 uur")
    switch(mieke, on=False)
    await mieke.types("/nabellen")
    assert mieke.reads.startswith("Nabellen stopt hier nu even.")
    switch(mieke, on=True)
    await mieke.types("/nabellen")
    assert mieke.reads.startswith("Zo vragen wij hoe het gaat:")


async def test_a_change_of_check_ins_that_stopped_says_that_they_did(mieke: Phone) -> None:
    await says_all_but_yes(mieke)
    await mieke.presses("Ja")
    await mieke.types("/nabellen")
    await mieke.presses("Anders afspreken", "Ja, graag", "maandag", "Klaar", "12:00 uur")
    await mieke.presses("Een telefoontje")
    await mieke.types("06 12345678")
    switch(mieke, on=False)
    await mieke.presses("Ja")
    assert "Nabellen stopt hier nu even." in mieke.reads
    check_in = (await mieke.work.look(CheckIn, [mieke.who]))[mieke.who]
    assert (check_in.clock, check_in.way) == ("09:30", "bot")


async def test_who_waits_for_a_circle_or_a_buddy_reads_on_their_page_that_it_rests(
    mieke: Phone,
) -> None:
    await mieke.types("/cirkel")
    await mieke.presses("Ik wil meedoen", "Ja")
    await mieke.types("06 12345678", "/maatje")
    await mieke.presses("Een maatje zoeken", "Bellen", "Klaar", "Klaar")
    await mieke.types("06 12345678", "ja")
    switch(mieke, on=False)
    await mieke.types("/cirkel")
    assert mieke.reads.startswith("De telefooncirkel staat nu stil.")
    await mieke.types("/maatje")
    assert mieke.reads.startswith("Maatjes stoppen voor nu in deze buurt.")


async def test_a_wish_for_a_circle_or_a_buddy_that_stopped_is_not_kept(mieke: Phone) -> None:
    await mieke.types("/cirkel")
    await mieke.presses("Ik wil meedoen", "Ja")
    switch(mieke, on=False)
    await mieke.types("06 12345678")
    assert "Er is nu geen telefooncirkel in deze buurt." in mieke.reads
    assert await mieke.work.look(CircleMember, [mieke.who]) == {}
    switch(mieke, on=True)
    await mieke.types("/maatje")
    await mieke.presses("Een maatje zoeken", "Bellen", "Klaar", "Klaar")
    await mieke.types("06 12345678")
    switch(mieke, on=False)
    await mieke.types("ja")
    assert "Maatjes zijn er nu niet in deze buurt." in mieke.reads
    assert await mieke.work.look(BuddySeeker, [mieke.who]) == {}


async def test_soup_that_may_not_be_shared_any_more_is_not(mieke: Phone) -> None:
    await mieke.types("ik heb iets te delen")
    await mieke.presses("Eten")
    await mieke.types("Soep", "twee", "morgen 18 uur", "bij het plein")
    await mieke.presses("Overslaan")
    await mieke.types("Erasmusweg 12")
    await mieke.presses("Ja")
    switch(mieke, on=False)
    await mieke.presses("Klopt, laat het horen")
    assert "Delen staat in deze buurt nu uit." in mieke.reads
    assert await mieke.work.look(Sharing, ["moerwijk"]) == {}


@pytest.mark.parametrize(
    ("typed", "reads"),
    [
        ("half tien", "Hoe wilt u het?"),
        ("9.30", "Hoe wilt u het?"),
        ("om 12 uur", "Hoe wilt u het?"),
        ("tien voor tien", "Op dat uur kan het niet."),
        ("gisteren", "Dit begrijp ik niet helemaal."),
        ("🕘", "Dit begrijp ik niet helemaal."),
    ],
)
async def test_the_hour_of_a_check_in_may_be_typed(mieke: Phone, typed: str, reads: str) -> None:
    await mieke.types("/nabellen")
    await mieke.presses("Ja, dat wil ik", "Ja, graag", "maandag", "Klaar")
    await mieke.types(typed)
    assert reads in mieke.reads
