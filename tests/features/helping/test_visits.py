"""A volunteer goes into a home: the desk says yes once, and nobody is silent there unnoticed."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain.cases.card.sheet import topic_of
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest, Invited
from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.holder import state_of
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from config.network.policy import Visits
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import TUESDAY, Clock

DESK = Actor("moderator", "karin", "moerwijk", "Karin")
TEA = soup(id="tea", ref="M-TEAA", kind="company", starts=TUESDAY)


def visits(context: Context, **numbers: bool | int) -> Context:
    """The policy of a neighbourhood that wants it."""
    policy = context.policy.model_copy(update={"visits": Visits.model_validate(numbers)})
    shared = context.network.model_copy(update={"policy": policy})
    return replace(context, network=shared)


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Riet would like some company, and Samir was asked. Both are wanted: a yes, and pressing."""
    wanted = visits(context, first_approved=True, check_in=True)
    street = Street(store, wanted, clock)
    asked = Invited("samir", TUESDAY, 390)
    tea = replace(TEA, state="open", holder="", taken_at=None, invited=(asked,))
    helper = samir(lines=())
    assert helper.offer
    free = replace(helper.offer, busy_with=(), kinds=("company",))
    await street.put(riet(requests=("tea",), lines=()), replace(helper, offer=free), tea)
    return street


async def known(street: Street) -> None:
    """The desk said yes to Samir before."""
    helper = await street.get(Person, "samir")
    assert helper.offer
    await street.put(replace(helper, offer=replace(helper.offer, visits_since=TUESDAY)))


async def on_the_way(street: Street) -> None:
    """Samir took it, and has set off."""
    await known(street)
    await street.presses("samir", "take_request", request="tea")
    await street.hears("samir")
    await street.presses("samir", "on_my_way", request="tea")


async def case_of(street: Street, reason: str) -> Case:
    cases = (await street.get(Person, "samir")).cases
    found = [await street.get(Case, one) for one in cases]
    return next(one for one in found if one.reason == reason)


async def state(street: Street) -> str:
    return state_of(await street.get(HelpRequest, "tea"))


# -- before the first


async def test_before_a_first_visit_the_desk_looks_and_the_address_waits(street: Street) -> None:
    await street.presses("samir", "take_request", request="tea")
    heard = await street.hears("samir")
    assert "Dit is uw eerste bezoek bij iemand thuis." in heard
    assert "[Ja, mag gaan]" in await street.desk_hears()
    for name in ("on_my_way", "show_address"):
        await street.presses("samir", name, request="tea")
        heard = await street.hears("samir")
        assert "Het adres komt na hun ja." in heard
        assert "Erasmusweg 12" not in heard
    assert (await street.get(HelpRequest, "tea")).state == "taken"


async def test_who_is_visited_reads_that_somebody_comes_after_the_yes_of_the_desk(
    street: Street,
) -> None:
    await street.presses("samir", "take_request", request="tea")
    heard = await street.hears("riet")
    assert "Een buur wil u helpen: Samir." in heard
    assert "Er komt een buur" not in heard
    await street.presses("riet", "request_status")
    assert "Er komt nog niemand." in await street.hears("riet")
    case = await case_of(street, "first_visit")
    await street.does(DESK, "visit_yes", case=case.id)
    assert "Er komt een buur: Samir." in await street.hears("riet")


async def test_with_a_yes_they_go_and_are_not_asked_about_again(street: Street) -> None:
    await street.presses("samir", "take_request", request="tea")
    case = await case_of(street, "first_visit")
    await street.hears("samir")
    assert "Het adres wacht op u." in await street.desk_hears()
    await street.does(DESK, "visit_yes", case=case.id)
    card = await street.desk_hears()
    assert "De balie zei ja." in card
    assert "[Ja, mag gaan]" not in card, "nothing is asked any more"
    assert "U kunt naar Riet." in await street.hears("samir")
    await street.presses("samir", "show_address", request="tea")
    assert "Erasmusweg 12" in await street.hears("samir")
    helper = await street.get(Person, "samir")
    assert helper.offer
    assert helper.offer.visits_since is not None
    await street.does(DESK, "visit_yes", case=case.id)
    await street.does(DESK, "visit_no", case=case.id)
    assert (await street.desk_hears()).count("wacht niet meer op u") == 2


async def test_with_a_no_it_goes_to_another_and_counts_against_nobody(street: Street) -> None:
    await street.presses("samir", "take_request", request="tea")
    case = await case_of(street, "first_visit")
    await street.hears("samir")
    await street.hears("riet")
    await street.does(DESK, "visit_no", case=case.id)
    assert "U hoeft niet te komen." in await street.hears("samir")
    assert "kan helaas toch niet komen" in await street.hears("riet")
    helper = await street.get(Person, "samir")
    assert helper.offer
    assert (helper.offer.dropped, helper.offer.gave_back, helper.offer.busy_with) == (0, (), ())
    assert (await street.get(HelpRequest, "tea")).holder == ""
    for name in ("visit_yes", "visit_no"):
        await street.does(DESK, name, case="gone")


async def test_a_kind_that_stays_at_the_door_waits_for_nobody(street: Street) -> None:
    asked = Invited("samir", TUESDAY, 390)
    bread = replace(TEA, id="bread", kind="groceries", state="open", holder="", invited=(asked,))
    await street.put(replace(bread, taken_at=None))
    await street.presses("samir", "take_request", request="bread")
    assert "eerste bezoek" not in await street.hears("samir")
    await street.presses("samir", "on_my_way", request="bread")
    assert "Ik ben er" not in await street.hears("samir")


async def test_nobody_is_hindered_where_it_is_not_wanted(
    store: Store, context: Context, clock: Clock
) -> None:
    street = Street(store, context, clock)
    await street.put(riet(), samir(), TEA)
    await street.presses("samir", "on_my_way", request="tea")
    assert "Ik ben er" not in await street.hears("samir")
    assert "visit_looks:tea" not in await street.timers()


# -- there, and away


async def test_they_press_when_they_are_there_and_when_they_go(street: Street) -> None:
    await on_the_way(street)
    assert "[Ik ben er]" in await street.hears("samir")
    assert (await street.timers())["visit_looks:tea"] == pytest.approx(125, abs=6)
    street.clock.forward(minutes=10)
    await street.presses("samir", "visit_there", request="tea")
    assert "[Ik ben weer weg]" in await street.hears("samir")
    assert (await street.timers())["visit_looks:tea"] == 120
    await street.presses("samir", "visit_left", request="tea")
    assert "[Klaar]" in await street.hears("samir")
    assert "visit_looks:tea" not in await street.timers()
    await street.strikes("visit_looks", request="tea")
    assert await street.hears("samir") == ""


async def test_who_is_not_heard_of_is_asked_once_and_then_looked_for(street: Street) -> None:
    await on_the_way(street)
    await street.presses("samir", "visit_there", request="tea")
    await street.hears("samir")
    street.clock.forward(minutes=120)
    await street.strikes("visit_looks", request="tea")
    heard = await street.hears("samir")
    assert "Is alles goed bij Riet?" in heard
    assert "\n112" in heard
    assert (await street.timers())["visit_looks:tea"] == 15
    await street.desk_hears()
    street.clock.forward(minutes=15)
    await street.strikes("visit_looks", request="tea", asked="yes")
    case = await case_of(street, "visit")
    assert (case.urgent, case.request, case.closed) == (True, "tea", None)
    shown = await street.desk_hears()
    assert "Bel of schrijf de vrijwilliger nu" in shown
    assert await street.hears("samir") == "", "somebody may read along"


async def test_who_answers_after_all_is_told_to_the_desk(street: Street) -> None:
    await on_the_way(street)
    await street.strikes("visit_looks", request="tea")
    await street.strikes("visit_looks", request="tea", asked="yes")
    await street.desk_hears()
    await street.presses("samir", "visit_still", request="tea")
    assert "is er nog, en alles is goed" in await street.desk_hears()
    assert (await street.timers())["visit_looks:tea"] == 60
    await street.strikes("visit_looks", request="tea")
    await street.presses("samir", "visit_left", request="tea")
    assert "is weer weg, en alles is goed" in await street.desk_hears()


@pytest.mark.parametrize(
    ("pressed", "told"),
    [
        *((act, f"desk-{act.replace('_', '-')}") for act in ("visit_left", "visit_still")),
        ("done", "desk-visit-done"),
        *((act, "desk-visit-pressed") for act in ("visit_there", "on_my_way", "worried")),
        *((act, "desk-visit-pressed") for act in ("cannot_after_all", "show_address")),
        ("report_behaviour", "desk-visit-pressed"),
        ("", "desk-visit-wrote"),
    ],
)
async def test_where_they_are_looked_for_it_is_read_that_they_are_heard_of(
    street: Street, pressed: str, told: str
) -> None:
    await known(street)
    for_first = Case("c1", "M-TEAA", "moerwijk", "first_visit", TUESDAY, TUESDAY, request="tea")
    tea = await street.get(HelpRequest, "tea")
    await street.put(for_first, replace(tea, case="c1"))
    await on_the_way(street)
    await street.strikes("visit_looks", request="tea")
    await street.strikes("visit_looks", request="tea", asked="yes")
    looked_for = await case_of(street, "visit")
    assert (await street.get(HelpRequest, "tea")).case == "c1"
    done = await (
        street.presses("samir", pressed, request="tea")
        if pressed
        else street.writes("samir", "Wij zitten aan de koffie")
    )
    said = [one for one in done.tell if isinstance(one, Say) and one.text.key == told]
    assert [one.to for one in said] == [topic_of(looked_for)]


async def test_who_is_still_there_is_asked_again_later(street: Street) -> None:
    await on_the_way(street)
    await street.presses("samir", "visit_still", request="tea")
    assert await state(street) == "there"
    assert (await street.timers())["visit_looks:tea"] == 60


async def test_a_bot_that_is_blocked_in_a_home_is_a_case_at_once(street: Street) -> None:
    await on_the_way(street)
    await street.strikes("step_back", request="tea", person="samir")
    assert (await case_of(street, "visit")).urgent
    assert (await street.get(HelpRequest, "tea")).holder == ""


async def test_who_cannot_be_asked_any_more_is_looked_for_without_a_question(
    street: Street,
) -> None:
    await on_the_way(street)
    helper = await street.get(Person, "samir")
    await street.put(replace(helper, reachable=False))
    await street.strikes("visit_looks", request="tea")
    assert (await case_of(street, "visit")).urgent


async def test_at_who_only_has_a_phone_it_goes_the_same_way(street: Street) -> None:
    tea = await street.get(HelpRequest, "tea")
    await street.put(riet(chat=None, phone="+31612345678", requests=("tea",), lines=()))
    await street.put(replace(tea, by_desk=True))
    await on_the_way(street)
    await street.strikes("visit_looks", request="tea")
    await street.strikes("visit_looks", request="tea", asked="yes")
    assert "Erasmusweg 12" in await street.desk_hears()


async def test_what_is_over_is_not_looked_for(street: Street) -> None:
    await on_the_way(street)
    await street.presses("samir", "done", request="tea", sure="yes")
    await street.strikes("visit_looks", request="tea", asked="yes")
    await street.strikes("visit_looks", request="gone")
    assert "visit" not in [(await street.get(Case, c)).reason for c in await cases(street)]
    await street.hears("samir")
    await street.presses("samir", "visit_left", request="tea")
    assert "Dit was al klaar" in await street.hears("samir")
    await street.presses("lars", "visit_there", request="tea")
    assert await state(street) == "coming"


async def cases(street: Street) -> tuple[str, ...]:
    return (await street.get(Person, "samir")).cases


async def test_in_the_night_that_the_clock_goes_back_it_is_as_long(street: Street) -> None:
    """25 October 2026, 02:30 comes twice; a visit is as long as it is."""
    street.clock.now = TUESDAY.replace(month=10, day=25, hour=0, minute=20)
    tea = await street.get(HelpRequest, "tea")
    now = street.clock.now
    await street.put(replace(tea, starts=now, ends=now + timedelta(hours=3)))
    await on_the_way(street)
    await street.presses("samir", "visit_there", request="tea")
    assert (await street.timers())["visit_looks:tea"] == 120
