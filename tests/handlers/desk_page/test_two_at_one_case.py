"""Two workers at one case see each other; what one has goes to another, or back on the list."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from buurtbot.domain.core.case import Case
from handlers.desk_page.pressing import Outcome
from tests.handlers.pages.test_desk import willem_wants_to_talk
from tests.scenes.desk_day import DeskDay
from tests.scenes.live import Town, live_town
from tests.scenes.page import FATMA, KARIN, with_web_desk
from tests.scenes.waiting import until
from tests.scenes.web_desk import Browser, web_desk

TAKE, OVER, BACK = "Ik pak dit op", "Overdragen", "Terug op de lijst"


class Two:
    """Karin and Fatma, at the case of Álvaro."""

    def __init__(self, town: Town, karin: Browser, fatma: Browser) -> None:
        """`address`: where the case is seen."""
        self.town, self.day = town, DeskDay(town.demo.service)
        self.karin, self.fatma, self.address = karin, fatma, ""

    async def begin(self) -> None:
        """The case is there, with its topic."""
        case = await self.day.alvaro_asks_for_a_person()
        self.address = f"/desk/case/{case.id}"

        async def has_topic() -> bool:
            return "Doorverwijzen" in await self.karin.opens(self.address)

        await until(has_topic)

    async def case(self) -> Case:
        """As it is now."""
        return await self.day.get(Case, self.address.rpartition("/")[2])


@pytest.fixture
async def two(tmp_path: Path) -> AsyncIterator[Two]:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN, FATMA) as [karin, fatma],
    ):
        scene = Two(town, karin, fatma)
        await scene.begin()
        yield scene


async def test_each_sees_that_the_other_looks_for_a_minute(two: Two) -> None:
    assert "ook open" not in two.karin.seen
    await two.fatma.opens(two.address)
    assert "Karin heeft deze melding nu ook open" in two.fatma.seen
    await two.karin.opens(f"{two.address}/live")
    assert "Fatma heeft deze melding nu ook open" in two.karin.seen
    two.town.later(minutes=2)
    await two.karin.opens(two.address)
    assert "ook open" not in two.karin.seen


async def test_the_second_to_press_reads_who_was_first_and_may_take_it_over(two: Two) -> None:
    await two.fatma.opens(two.address)
    await two.karin.presses(TAKE)
    assert "U hebt dit" in two.karin.seen
    await two.fatma.presses(TAKE)
    assert 'class="notice words" role="status"' in two.fatma.html
    assert "Karin heeft dit" in two.fatma.seen
    await two.fatma.presses("Overnemen")
    assert "U hebt dit" in two.fatma.seen
    await two.karin.opens(two.address)
    assert "Fatma heeft dit" in two.karin.seen


async def test_the_page_says_before_it_is_written_whether_words_go_to_the_person(
    two: Two,
) -> None:
    await willem_wants_to_talk(two.town.demo.service)
    two.address = f"/desk/case/{(await two.day.newest_case()).id}"

    async def is_there() -> bool:
        return "Ik wil over iets praten" in await two.karin.opens(two.address)

    await until(is_there)
    assert "Niemand heeft deze melding nog. Pak hem op" in two.karin.seen
    assert "Dit gaat naar de persoon" not in two.karin.seen
    await two.karin.presses(TAKE)
    assert "Dit gaat naar de persoon, onder uw naam." in two.karin.seen
    assert "na het sturen" not in two.karin.seen
    await two.fatma.opens(two.address)
    assert "Karin heeft deze melding. Schrijft u toch?" in two.fatma.seen
    assert "Dit gaat naar de persoon" not in two.fatma.seen
    await two.fatma.opens(f"{two.address}/live")
    assert "Karin heeft deze melding. Schrijft u toch?" in two.fatma.seen, "also by itself"


async def test_it_is_handed_over_with_what_the_next_one_must_know(two: Two) -> None:
    await two.karin.presses(TAKE)
    await two.karin.presses(OVER, note="belt liever na tienen")
    assert "Wordt overgedragen" in two.karin.seen
    assert "U hebt dit" in two.karin.seen, "until somebody takes it"
    await two.fatma.opens("/desk")
    assert "Wordt overgedragen: wie neemt het over?" in two.fatma.seen, "in the list as well"
    assert "belt liever na tienen" in two.karin.seen
    await two.fatma.opens(two.address)
    await two.fatma.presses("Overnemen")
    assert "U hebt dit" in two.fatma.seen

    async def reads_it() -> bool:
        return "Karin geeft u mee: belt liever na tienen" in await two.fatma.opens(two.address)

    await until(reads_it)


async def test_back_on_the_list_it_is_nobodys_and_the_desk_hears_it(two: Two) -> None:
    await two.karin.presses(TAKE)
    await two.karin.presses(BACK)
    assert "Nog niemand heeft dit" in two.karin.seen
    assert "Karin legde dit terug op de lijst" in two.karin.seen
    assert (await two.case()).holder == ""
    await two.fatma.opens(two.address)
    await two.fatma.presses(TAKE)
    assert "U hebt dit" in two.fatma.seen


async def test_an_old_page_gives_nothing_away_that_is_anothers(two: Two) -> None:
    await two.karin.presses(TAKE)
    old = two.karin.html
    await two.fatma.opens(two.address)
    await two.fatma.presses("Overnemen")
    two.karin.html = old
    await two.karin.presses(BACK)
    assert "Fatma heeft dit" in two.karin.seen
    two.karin.html = old
    await two.karin.presses(BACK, does="otherwise")
    assert two.karin.status == 400


async def test_who_goes_home_hands_over_all_at_once_or_lays_it_back(two: Two) -> None:
    await two.karin.opens("/desk/duty")
    assert "U hebt nu geen meldingen" in two.karin.seen
    await two.karin.opens(two.address)
    await two.karin.presses(TAKE)
    await two.fatma.opens("/desk/duty")
    assert "U, Karin" in two.fatma.seen, "who is at the web desk now"
    await two.karin.opens("/desk/duty")
    case = await two.case()
    await two.karin.presses("Draag over", note="ik ben morgen vrij", **{f"case-{case.id}": "yes"})
    assert "Uw collega's zien nu dat u overdraagt" in two.karin.seen
    case = await two.case()
    assert (case.hands_over, len(case.handover)) == (True, 1)
    assert 'value="yes">' in two.karin.html, "it is not chosen once more"
    assert "· Wordt overgedragen" in two.karin.seen
    await two.karin.presses("Leg terug op de lijst", **{f"case-{case.id}": "yes"})
    assert "De meldingen staan weer op de lijst" in two.karin.seen
    assert (await two.case()).holder == ""


def test_of_what_came_of_a_press_the_new_is_read_and_not_the_card_that_changed() -> None:
    assert Outcome(taken_in=True, all_told=(3, 7), new=(7,)).told == 7
    assert Outcome(taken_in=True, all_told=(3,)).told == 3
    assert Outcome(taken_in=True).told == 0


async def test_who_has_it_is_not_asked_to_take_it_over(two: Two) -> None:
    await two.karin.opens(two.address)
    await two.karin.presses("Ik pak dit op")

    async def can_take_over() -> bool:
        return "Overnemen" in await two.fatma.opens(two.address)

    await until(can_take_over)
    await two.karin.opens(two.address)
    assert "Overnemen" not in two.karin.seen
    await two.karin.opens(f"{two.address}/live")
    assert "Overnemen" not in two.karin.seen
    assert "Overdragen" in two.karin.seen
