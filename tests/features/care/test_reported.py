"""One press, and two neighbours are apart: nothing passes, nobody is accused, the desk decides."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest, Invited
from buurtbot.domain.core.people.card import card_of
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.matching.choosing import Ask, Neighbour, hindrances
from buurtbot.domain.volunteering.lending import as_copy, borrowed, noted_at_home
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from geo.walking import Walk
from tests.scenes.helping_street import POLICY, Street, riet, samir, soup
from tests.scenes.street import TUESDAY, Clock

DESK = Actor("moderator", "karin", "moerwijk", "Karin")
OTHERS = Actor("moderator", "piet", "spoorwijk", "Piet")


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Samir has taken Riet's request for a warm meal."""
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    return street


def lives_near(person: Person) -> Neighbour:
    """As matching sees them."""
    return Neighbour(card_of(person), Walk(300, "street"))


async def the_case(street: Street, who: str) -> Case:
    """The report of this person."""
    cases = (await street.get(Person, who)).cases
    found = [await street.get(Case, one) for one in cases]
    return next(one for one in found if one.reason == "behaviour")


async def test_who_reports_who_would_come_is_apart_from_them_at_once(street: Street) -> None:
    await street.presses("riet", "report_behaviour", request="soup")
    heard = await street.hears("riet")
    assert "Samir en u krijgen nu geen berichten meer van elkaar" in heard
    assert "\n112" in heard
    assert "[Ons niet meer koppelen]" in heard
    assert "We zoeken een andere buur" in heard
    case = await the_case(street, "riet")
    assert (case.whom, case.request) == ("samir", "soup")
    assert (await street.get(Person, "riet")).paused_from == ("samir",)
    request = await street.get(HelpRequest, "soup")
    assert request.holder == ""
    assert request.door_word != "blauwe fiets", "who was to come knows that one"
    assert "came_yet:soup" not in await street.timers()


async def test_who_is_reported_hears_what_stops_and_no_blame(street: Street) -> None:
    await street.presses("riet", "report_behaviour", request="soup", words="hij schreeuwde")
    heard = await street.hears("samir")
    assert "De hulp bij Riet gaat nu niet door" in heard
    assert "Dat zegt niets over wat u deed" in heard
    assert "Dit gaat nu niet door." in heard, "also on the card"
    for never in ("schreeuwde", "gemeld", "melding", "klacht"):
        assert never not in heard.lower()
    helper = await street.get(Person, "samir")
    assert helper.offer
    assert (helper.lines, helper.offer.busy_with) == ((), ())
    assert (helper.offer.dropped, helper.offer.gave_back) == (0, ()), "it counts against nobody"
    assert helper.paused_from == (), "what they have of it tells nothing"


async def test_no_message_passes_any_more(street: Street) -> None:
    await street.presses("riet", "report_behaviour", request="soup")
    await street.hears("riet")
    await street.hears("samir")
    await street.writes("samir", "Waarom ging het niet door?")
    assert await street.hears("riet") == ""
    assert "niet doorgegeven" in await street.hears("samir")


async def test_no_second_volunteer_goes_to_a_door_that_one_reported(street: Street) -> None:
    await street.presses("samir", "report_behaviour", request="soup", words="hij had een mes")
    request = await street.get(HelpRequest, "soup")
    assert (request.state, request.holder) == ("with_desk", "")
    heard = await street.hears("riet")
    assert "De hulp van Samir gaat nu niet door" in heard
    assert "mes" not in heard
    assert "balie" in heard
    assert "[Mogen weer samen]" in await street.desk_hears()


async def test_afterwards_the_line_closes_for_both(street: Street) -> None:
    await street.put(soup(state="done", ended=TUESDAY))
    await street.presses("samir", "report_behaviour", request="soup")
    assert "Berichten tussen Samir en u geef ik nu niet door" in await street.hears("riet")
    for who in ("riet", "samir"):
        lines = (await street.get(Person, who)).lines
        assert all(line.kind != "request" for line in lines)


async def test_long_after_it_the_other_hears_nothing_at_all(street: Street) -> None:
    await street.put(soup(state="done", ended=TUESDAY), riet(lines=()), samir(lines=()))
    await street.presses("riet", "report_behaviour", request="soup")
    assert await street.hears("samir") == ""
    assert (await street.get(Person, "riet")).paused_from == ("samir",)


async def test_a_second_press_is_the_same_report(street: Street) -> None:
    await street.presses("samir", "report_behaviour", request="soup")
    await street.presses("samir", "report_behaviour", request="soup", words="en nog iets")
    case = await the_case(street, "samir")
    assert (case.times, case.words) == (2, "en nog iets")
    assert len((await street.get(Person, "samir")).cases) == 1


async def test_they_are_not_put_together_again_also_by_an_older_invitation(
    street: Street,
) -> None:
    waits = Invited("samir", TUESDAY, 300)
    bread = soup(id="bread", kind="groceries", state="open", holder="", invited=(waits,))
    await street.put(bread, riet(requests=("soup", "bread")))
    await street.presses("riet", "report_behaviour", request="soup")
    await street.hears("samir")
    await street.presses("samir", "take_request", request="bread")
    assert (await street.get(HelpRequest, "bread")).holder == ""
    assert "niet meer nodig" in await street.hears("samir")
    asks = Ask(bread, (await street.get(Person, "riet")).kept_from, TUESDAY, POLICY)
    assert "blocked" in hindrances(asks, lives_near(samir()))
    asks = Ask(bread, (), TUESDAY, POLICY)
    assert "blocked" in hindrances(asks, lives_near(samir(paused_from=("riet",))))
    assert "blocked" not in hindrances(asks, lives_near(samir()))


async def test_the_desk_ends_it_and_who_reported_can_say_no(street: Street) -> None:
    await street.presses("riet", "report_behaviour", request="soup")
    case = await the_case(street, "riet")
    await street.does(OTHERS, "end_pause", case=case.id)
    assert (await street.get(Person, "riet")).paused_from == ("samir",), "not of that desk"
    await street.hears("riet")
    await street.hears("samir")
    await street.does(DESK, "end_pause", case=case.id)
    assert (await street.get(Person, "riet")).paused_from == ()
    heard = await street.hears("riet")
    assert "De balie heeft ernaar gekeken" in heard
    assert await street.hears("samir") == ""
    await street.presses("riet", "stay_apart", case=case.id)
    assert (await street.get(Person, "riet")).blocks == ("samir",)
    await street.does(DESK, "end_pause", case=case.id)
    assert "Er is niets veranderd" in await street.desk_hears()


async def test_a_case_that_is_closed_leaves_them_apart_and_says_so(street: Street) -> None:
    await street.presses("riet", "report_behaviour", request="soup")
    case = await the_case(street, "riet")
    await street.desk_hears()
    await street.does(DESK, "close_as", case=case.id, outcome="other")
    asked = await street.desk_hears()
    assert "[Blijven uit elkaar]" in asked
    assert "[Mogen weer samen]" in asked
    assert (await the_case(street, "riet")).closed is None, "never left so without a word"
    await street.does(DESK, "close_as", case=case.id, outcome="other", apart="stays")
    await street.does(DESK, "close_as", case=case.id, outcome="other", apart="stays", sure="yes")
    told = await street.desk_hears()
    assert "Deze twee blijven uit elkaar. Is dat niet de bedoeling?" in told
    assert "Zo besloot wie de melding afsloot" in told
    await street.does(DESK, "end_pause", case=case.id)
    assert (await street.get(Person, "riet")).paused_from == ("samir",)
    await street.does(DESK, "end_pause", case="gone")


async def test_who_closes_it_may_put_them_together_again_in_one_press(street: Street) -> None:
    await street.presses("riet", "report_behaviour", request="soup")
    case = await the_case(street, "riet")
    await street.hears("riet")
    await street.desk_hears()
    await street.does(DESK, "close_as", case=case.id, outcome="other", apart="ends")
    if (await the_case(street, "riet")).closed is None:
        await street.does(
            DESK, "close_as", case=case.id, outcome="other", apart="ends", sure="yes"
        )
    told = await street.desk_hears()
    assert "weer aan elkaar gekoppeld worden" in told
    assert "blijven uit elkaar" not in told
    riet = await street.get(Person, "riet")
    assert riet.paused_from == ()
    assert all(line.subject != case.id for line in riet.lines)
    assert "kunnen weer aan elkaar gekoppeld worden" in await street.hears("riet")
    assert (await the_case(street, "riet")).closed


async def test_about_who_is_excluded_there_is_nothing_to_decide(street: Street) -> None:
    await street.presses("riet", "report_behaviour", request="soup")
    case = await the_case(street, "riet")
    await street.does(DESK, "ban", case=case.id, why="threat", sure="yes")
    await street.desk_hears()
    await street.does(DESK, "close_as", case=case.id, outcome="other", apart="", sure="yes")
    assert (await the_case(street, "riet")).closed


async def test_nobody_but_who_reported_keeps_them_apart_with_that_button(street: Street) -> None:
    await street.presses("riet", "report_behaviour", request="soup")
    case = await the_case(street, "riet")
    await street.presses("samir", "stay_apart", case=case.id)
    assert (await street.get(Person, "samir")).blocks == ()
    await street.presses("riet", "stay_apart", case="gone")
    assert (await street.get(Person, "riet")).blocks == ()


async def test_who_only_has_a_phone_reports_by_way_of_the_desk(street: Street) -> None:
    phoned = soup(by_desk=True, case="c1")
    await street.put(riet(chat=None, phone="+31612345678", lines=()), phoned)
    await street.does(DESK, "report_behaviour", request="soup")
    assert (await street.get(Person, "riet")).paused_from == ("samir",)
    assert "De hulp bij Riet gaat nu niet door" in await street.hears("samir")
    case = await the_case(street, "riet")
    await street.desk_hears()
    await street.does(DESK, "end_pause", case=case.id)
    assert "Vraag vooraf of dat goed is" in await street.desk_hears()


async def test_a_helper_who_is_known_no_more_is_reported_all_the_same(street: Street) -> None:
    await street.put(soup(holder="forgotten"))
    await street.presses("riet", "report_behaviour", request="soup")
    assert (await the_case(street, "riet")).whom == ""


def test_across_the_border_they_stay_apart_too() -> None:
    copy = replace(as_copy(samir(), home="gm0518", there="gm0603"), blocks=("riet",))
    at_home = noted_at_home(samir(), copy, "gm0603")
    assert at_home.blocks == ("riet",)
    here = replace(copy, paused_from=("riet",))
    again = borrowed(here, as_copy(samir(), home="gm0518", there="gm0603"), "gm0603")
    assert (again.blocks, again.paused_from) == (("riet",), ("riet",))
    assert as_copy(here, home="gm0518", there="gm0599").paused_from == ()


def test_what_is_said_twice_is_one() -> None:
    assert riet(blocks=("samir",), paused_from=("samir", "lars")).kept_from == ("samir", "lars")
