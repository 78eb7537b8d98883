"""The call list on the web says what the card of a call says, also when it was let go."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.buddy import Buddies, BuddySeeker
from tests.scenes.desk_day import DeskDay
from tests.scenes.desk_people import mina
from tests.scenes.live import live_town
from tests.scenes.page import FATMA, KARIN, with_web_desk
from tests.scenes.waiting import until
from tests.scenes.web_desk import Browser, web_desk

CALLS = "/desk/calls"
JANE = FATMA.model_copy(update={"language": "en"})
HERE = "moerwijk"
Two = tuple[DeskDay, Browser, Browser]


@pytest.fixture
async def two(tmp_path: Path) -> AsyncIterator[Two]:
    """Karin, and Jane who reads English."""
    async with (
        live_town(tmp_path, network=with_web_desk(group=False, workers=(KARIN, JANE))) as town,
        web_desk(town.demo.service, KARIN, JANE) as [karin, jane],
    ):
        yield DeskDay(town.demo.service), karin, jane


def words(browser: Browser) -> str:
    return " ".join(browser.seen.split())


async def takes_part(day: DeskDay, who: str) -> None:
    """In check-ins, and with a buddy."""
    now = day.clock.now
    await day.keep(
        CheckIn(who, HERE, now, (1, 4), "10:00", way="call", phone="06 1"),
        BuddySeeker(who, HERE, now, "phone", phone="06 1", buddies="b1"),
        Buddies("b1", HERE, (who, "cor"), "phone", (who, "cor"), since=now),
    )


# -- who else rings them, and that they write to us


async def test_who_has_the_bot_since_and_who_else_rings_is_said_before_and_while_they_are_rung(
    two: Two,
) -> None:
    day, karin, jane = two
    await day.riet_is_to_be_called()
    riet = await day.get(Person, "riet")
    await day.keep(replace(riet, chat=5151, came_by="rietschat"))
    await takes_part(day, "riet")
    dutch = (
        "Gebruikt nu ook zelf de bot. Schreef daar voor het laatst:",
        "Heeft ook een maatje. Nabellen: maandag, donderdag, 10:00 uur.",
    )
    await karin.opens(CALLS)
    for line in dutch:
        assert line in words(karin)
    await jane.opens(CALLS)
    assert "Uses the bot now as well." in words(jane)
    assert "Has a buddy as well. Check-ins: Monday, Thursday, 10:00." in words(jane)
    await karin.presses("Ik bel Riet")
    assert "U belt nu" in karin.seen
    for line in dutch:
        assert line in words(karin)
    await jane.opens(CALLS)
    assert "Has a buddy" not in words(jane), "that is for who rings"

    async def card_is_there() -> bool:
        await karin.opens("/desk/own")
        return "Bel nu: Riet" in words(karin)

    await until(card_is_there)
    for line in dutch:
        assert line in words(karin), "and the card says the same"


async def test_what_this_call_is_about_is_not_named_once_more_and_of_others_nothing_is_said(
    two: Two,
) -> None:
    day, karin, _ = two
    await day.riet_is_to_be_called("check_in")
    await takes_part(day, "riet")
    joke = mina(day.clock, id="joke", chat=None, name="Joke Bos", phone="+31 70 111 22 33")
    await day.keep(joke)
    await day.is_listed(joke, "call_me")
    await karin.opens(CALLS)
    assert "Nabellen:" not in words(karin)
    assert words(karin).count("Heeft ook een maatje.") == 1
    assert "Gebruikt nu ook" not in words(karin)


# -- let go while somebody is on the line


async def test_who_is_on_the_line_reads_what_became_of_the_call_and_can_still_worry(
    two: Two,
) -> None:
    day, karin, jane = two
    await day.riet_is_to_be_called("buddy_none", lapses=True)
    await karin.opens(CALLS)
    await karin.presses("Ik bel Riet")
    on_the_line = karin.html
    await day.riet_gets_the_bot()
    await karin.opens(f"{CALLS}/list")
    for line in ("Hoeft niet meer gebeld", "Riet", "Bellen hoeft nu niet meer", "112"):
        assert line in words(karin)
    assert "765 43 21" not in karin.html
    assert "Later weer bellen" not in words(karin)
    await jane.opens(CALLS)
    assert "Riet" not in jane.seen, "it is of who had it"
    karin.html = on_the_line
    await karin.presses("Goed", note="zij huilde")
    assert "Dit gesprek is niet (meer) van u." in words(karin)
    assert "Bellen hoeft nu niet meer" in words(karin)
    await karin.presses("Ik ben bezorgd", note="en at niet")
    assert "De balie heeft het nu, met spoed" in words(karin)
    assert "Hoeft niet meer gebeld" not in words(karin)
    case = await day.newest_case()
    assert (case.reason, case.about, case.urgent) == ("caller_worried", "riet", True)
    assert case.by_caller == "zij huilde\nen at niet"
    assert (await day.get(Call, "riet")).holder == ""


async def test_in_their_own_language_and_a_note_alone_is_kept(two: Two) -> None:
    day, _, jane = two
    await day.riet_is_to_be_called("buddy_none", lapses=True)
    await jane.opens(CALLS)
    await jane.presses("I'll call Riet")
    await day.riet_gets_the_bot()
    await jane.opens(CALLS)
    for line in ("No need to call any more", "This stands here for you until", "Then press below"):
        assert line in words(jane)
    await jane.presses("Only save the note", note="likes to walk")
    assert (await day.get(Call, "riet")).notes == "likes to walk"
    assert "No need to call any more" in words(jane)


async def test_of_two_reasons_the_call_goes_on_with_the_other(two: Two) -> None:
    day, karin, _ = two
    await day.riet_is_to_be_called("buddy_none", lapses=True)
    await day.is_listed(await day.get(Person, "riet"), "check_in")
    await karin.opens(CALLS)
    await karin.presses("Ik bel Riet")
    assert "er was geen maatje" in words(karin)
    await day.riet_gets_the_bot()
    await karin.opens(CALLS)
    assert "Hoeft niet meer gebeld" not in words(karin)
    assert "er was geen maatje" not in words(karin)
    assert "nabellen" in words(karin)
    assert "Gebruikt nu ook zelf de bot." in words(karin)
