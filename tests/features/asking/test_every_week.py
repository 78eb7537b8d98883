"""Every week comes back by itself, until somebody stops it; and what is kept goes in time."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import MOERWIJK, TUESDAY, Clock, metres_from


def offer_of(person: Person) -> Offer:
    """What somebody offers, who offers something."""
    assert person.offer is not None
    return person.offer


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Samir has taken Riet's request for a warm meal."""
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    return street


async def test_when_all_is_answered_early_the_evening_brings_no_more_questions(
    street: Street,
) -> None:
    done = soup(state="done", ended=TUESDAY)
    answers = {f"{s}.{w}": "yes" for s in ("resident", "volunteer") for w in ("went", "again")}
    await street.put(replace(done, answers=tuple(answers.items())))
    await street.strikes("ask_how_it_went", request="soup")
    assert "ask_how_it_went:soup" not in await street.timers()


async def test_the_address_goes_after_a_week_the_words_after_a_month_all_after_a_year(
    street: Street,
) -> None:
    await street.put(riet(chat=None, phone="070 765 43 21"))
    await street.presses("samir", "done", request="soup")
    await street.strikes("clear_request", request="soup")
    assert (await street.get(HelpRequest, "soup")).address == "Erasmusweg 12"
    street.clock.forward(days=7)
    await street.strikes("clear_request", request="soup")
    request = await street.get(HelpRequest, "soup")
    assert (request.address, request.point, request.words) == ("", None, "De bel doet het niet")
    assert (await street.get(Person, "riet")).phone == ""
    assert (await street.timers())["clear_request:soup"] == 23 * 24 * 60
    street.clock.forward(days=23)
    await street.strikes("clear_request", request="soup")
    assert (await street.get(HelpRequest, "soup")).words == ""
    street.clock.forward(days=335)
    await street.strikes("clear_request", request="soup")
    assert await street.work().get(HelpRequest, "soup") is None
    await street.strikes("clear_request", request="soup")


async def test_every_week_comes_back_by_itself_and_asks_the_same_neighbour_first(
    street: Street,
) -> None:
    await street.put(soup(urgency="weekly"))
    await street.presses("samir", "done", request="soup")
    assert (await street.timers())["next_week:soup"] == 5 * 24 * 60
    street.clock.forward(days=5)
    await street.hears("riet")
    await street.strikes("next_week", request="soup")
    (new,) = (await street.get(Person, "riet")).requests
    request = await street.get(HelpRequest, new)
    assert (request.follows, request.first_ask, request.state) == ("soup", "samir", "open")
    assert request.starts == soup().starts + timedelta(days=7)
    assert [invited.person for invited in request.invited] == ["samir"]
    heard = await street.hears("riet")
    assert "Ik vraag Samir als eerste." in heard
    assert "[Deze week niet] [Niet meer elke week]" in heard
    assert f"look_by:{new}" in await street.timers()

    await street.strikes("next_week", request="soup")
    assert (await street.get(Person, "riet")).requests == (new,), "once is enough"
    await street.presses("riet", "stop_repeating", request="soup")
    assert (await street.get(HelpRequest, new)).last_time
    assert "komt deze vraag niet meer terug." in await street.hears("riet")


async def test_a_week_can_be_skipped(street: Street) -> None:
    await street.put(soup(urgency="weekly"))
    await street.presses("riet", "withdraw", request="soup")
    assert "[Deze week niet]" in await street.hears("riet")
    await street.presses("riet", "skip_week", request="soup")
    assert "slaat een week over" in await street.hears("samir")
    assert "next_week:soup" in await street.timers()
    await street.presses("riet", "skip_week", request="soup")
    street.clock.forward(days=5)
    await street.strikes("next_week", request="soup")
    assert len((await street.get(Person, "riet")).requests) == 1


async def test_a_weekly_request_that_was_stopped_or_taken_back_does_not_return(
    street: Street,
) -> None:
    await street.put(soup(urgency="weekly"))
    await street.presses("samir", "done", request="soup")
    await street.presses("riet", "stop_repeating", request="soup")
    assert "komt niet meer elke week terug" in await street.hears("riet")
    assert "next_week:soup" not in await street.timers()
    await street.strikes("next_week", request="soup")
    assert (await street.get(Person, "riet")).requests == ()


async def test_next_week_without_a_place_or_a_person_is_not_made(street: Street) -> None:
    weekly = soup(urgency="weekly", state="done", ended=TUESDAY)
    await street.put(riet(requests=()), replace(weekly, point=None, address=""))
    await street.strikes("next_week", request="soup")
    assert "Wilt u het opnieuw vragen?" in await street.hears("riet")
    await street.put(riet(requests=(), reachable=False), weekly)
    await street.strikes("next_week", request="soup")
    assert (await street.get(Person, "riet")).requests == ()


@pytest.mark.parametrize(
    ("of_riet", "of_samir"),
    [
        ({"blocks": ("samir",)}, {}),
        ({}, {"blocks": ("riet",)}),
        ({}, {"paused_from": ("riet-before",)}),
        ({}, {"offer": None}),
        ({}, {"offer": replace(offer_of(samir()), refused=True)}),
        ({}, {"offer": replace(offer_of(samir()), paused_until=TUESDAY + timedelta(days=9))}),
        ({}, {"offer": replace(offer_of(samir()), rest_days=7, asked=(TUESDAY,))}),
        ({}, {"reachable": False}),
    ],
)
async def test_next_week_names_nobody_who_is_not_asked(
    street: Street, of_riet: dict[str, Any], of_samir: dict[str, Any]
) -> None:
    weekly = soup(urgency="weekly", state="done", ended=TUESDAY)
    fatma = samir(id="fatma", name="Fatma", lines=(), place=metres_from(MOERWIJK, east=100))
    await street.put(
        riet(requests=(), came_by="riet-before", **of_riet), weekly, fatma, samir(**of_samir)
    )
    await street.strikes("next_week", request="soup")
    (new,) = (await street.get(Person, "riet")).requests
    request = await street.get(HelpRequest, new)
    assert [invited.person for invited in request.invited] == ["fatma"]
    told = await street.hears("riet")
    assert "buren bij u in de buurt" in told
    assert "Samir" not in told


async def test_next_week_names_who_is_asked_first_also_when_nobody_came_this_week(
    street: Street,
) -> None:
    weekly = soup(urgency="weekly", state="done", ended=TUESDAY, holder="", first_ask="samir")
    await street.put(riet(requests=()), weekly)
    await street.strikes("next_week", request="soup")
    assert "Ik vraag Samir als eerste." in await street.hears("riet")
