"""A neighbour has said yes: what happens until both are glad, or a person has taken over."""

from datetime import timedelta

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import TUESDAY, Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Samir has taken Riet's request for a warm meal."""
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    return street


async def test_from_on_my_way_to_a_thank_you(street: Street) -> None:
    await street.presses("samir", "on_my_way", request="soup")
    assert "Samir is onderweg naar u. Het is ongeveer 6 minuten lopen." in await street.hears(
        "riet"
    )
    assert "[Klaar]" in await street.hears("samir")
    assert (await street.timers())["came_yet:soup"] == 66

    street.clock.forward(minutes=40)
    await street.presses("samir", "done", request="soup")
    assert "Is alles gelukt?" in (heard := await street.hears("riet"))
    assert "Samir laat weten dat het klaar is." in heard
    assert "Hoe ging het bij Riet?" in await street.hears("samir")
    assert (await street.get(HelpRequest, "soup")).state == "done"
    helper = await street.get(Person, "samir")
    assert helper.offer
    assert (helper.offer.busy_with, helper.offer.helped) == ((), ("riet",))
    assert helper.offer.times_helped == 3
    assert (await street.get(Person, "riet")).requests == ()
    assert "came_yet:soup" not in await street.timers()

    for what, value in (("went", "yes"), ("again", "yes")):
        await street.presses("riet", "answer_question", request="soup", what=what, value=value)
    assert "bedankje sturen" in await street.hears("riet")
    assert (await street.get(Person, "riet")).lines, "Samir may still have questions"
    for what, value in (("went", "good"), ("again", "maybe")):
        await street.presses("samir", "answer_question", request="soup", what=what, value=value)
    await street.hears("samir")
    await street.presses("riet", "thank", request="soup", words="Heerlijke soep!")
    heard = await street.hears("samir")
    assert "Een bedankje van Riet:\nHeerlijke soep!" in heard
    assert "Riet kon vandaag warm eten, dankzij u. Dit was uw 3e keer." in heard
    assert "Jansen" not in heard, "that name is for who goes to the door"
    await street.presses("riet", "thank", request="soup", ready="1")
    assert "al bezorgd" in await street.hears("riet")
    assert await street.hears("samir") == ""


async def test_the_resident_may_say_it_is_done_and_a_second_press_changes_nothing(
    street: Street,
) -> None:
    await street.presses("riet", "finished", request="soup")
    await street.hears("samir")
    for who, name in (("samir", "done"), ("riet", "finished"), ("samir", "on_my_way")):
        await street.presses(who, name, request="soup")
    assert "Dit was al klaar. Dank u wel" in await street.hears("samir")
    assert "Dit is klaar." in await street.hears("riet")
    helper = await street.get(Person, "samir")
    assert helper.offer
    assert helper.offer.times_helped == 3


async def test_done_days_too_early_asks_whether_it_is_sure(street: Street) -> None:
    friday = TUESDAY + timedelta(days=3)
    await street.put(soup(urgency="later", starts=friday, ends=friday + timedelta(hours=2)))
    await street.presses("samir", "done", request="soup")
    assert "Bent u toch al klaar?" in await street.hears("samir")
    await street.presses("riet", "finished", request="soup")
    assert "Is het toch al klaar?" in await street.hears("riet")
    assert (await street.get(HelpRequest, "soup")).state == "taken"
    await street.presses("samir", "done", request="soup", sure="yes")
    assert (await street.get(HelpRequest, "soup")).state == "done"


async def test_a_stranger_cannot_end_it(street: Street) -> None:
    await street.put(samir(id="lars", offer=None, lines=()))
    for name in ("on_my_way", "done", "finished", "not_come", "withdraw", "withdraw_sure"):
        await street.presses("lars", name, request="soup")
    for name in ("change_request", "add_word", "thank", "block_person", "stop_repeating"):
        await street.presses("lars", name, request="soup")
    await street.presses("lars", "answer_question", request="soup", what="went", value="no")
    await street.presses("lars", "skip_week", request="soup")
    assert (await street.hears("lars")).count("hoort niet bij u") == 13
    assert await street.get(HelpRequest, "soup") == soup()
    await street.presses("riet", "done", request="nothing")
    assert "hoort niet bij u" in await street.hears("riet")


async def test_who_helps_cannot_take_back_or_change_what_somebody_else_asked(
    street: Street,
) -> None:
    for name in ("withdraw", "withdraw_sure", "skip_week", "change_request", "add_word"):
        await street.presses("samir", name, request="soup")
        assert "hoort niet bij u" in await street.hears("samir"), name
    assert await street.get(HelpRequest, "soup") == soup()
    assert (await street.hears("riet")) == ""


async def test_nobody_answers_whether_help_came_so_a_person_looks(street: Street) -> None:
    await street.strikes("came_yet", request="soup")
    heard = await street.hears("riet")
    assert "Is Samir bij u geweest?" in heard
    assert "[Ja, alles goed] [Nog niet] [Ik wil een mens]" in heard
    assert "Is het gelukt bij Riet?" in await street.hears("samir")
    assert (await street.timers())["came_yet:soup"] == 30
    await street.strikes("came_yet", request="soup", once_more="1")
    assert "Is Samir bij u geweest?" in await street.hears("riet")
    await street.strikes("came_yet", request="soup", once_more="2")
    case = await street.get(Case, (await street.get(HelpRequest, "soup")).case)
    assert (case.reason, case.about, case.request) == ("not_come", "riet", "soup")


async def test_nobody_is_woken_to_be_asked_again(street: Street) -> None:
    street.clock.forward(hours=11, minutes=10)  # ten past nine in the evening
    await street.strikes("came_yet", request="soup")
    assert (await street.timers())["came_yet:soup"] == 10 * 60 + 50  # eight in the morning


async def test_the_question_is_not_asked_when_it_was_done_meanwhile(street: Street) -> None:
    await street.presses("samir", "done", request="soup")
    await street.hears("riet")
    await street.strikes("came_yet", request="soup")
    await street.strikes("came_yet", request="nothing")
    assert await street.hears("riet") == ""


async def test_not_come_asks_the_volunteer_and_a_person_looks_at_once(street: Street) -> None:
    await street.presses("riet", "not_come", request="soup")
    request = await street.get(HelpRequest, "soup")
    assert (await street.get(Case, request.case)).reason == "not_come"
    assert "zegt dat er nog niemand is" in (heard := await street.hears("samir"))
    assert "[Ik kom eraan] [Het lukt niet]" in heard
    await street.presses("riet", "not_come", request="soup")
    helper = await street.get(Person, "samir")
    assert helper.offer
    assert helper.offer.dropped == 1, "a no-show counts once"

    await street.hears("riet")
    await street.presses("samir", "on_my_way", request="soup", asked="1")
    await street.presses("samir", "on_my_way", request="soup", asked="1")
    assert (await street.hears("riet")).count("Samir laat weten: ik kom eraan.") == 1
    assert "M-4K7P: de vrijwilliger is onderweg." in await street.desk_hears()


async def test_before_the_agreed_time_nobody_has_failed_to_come(street: Street) -> None:
    friday = TUESDAY + timedelta(days=3)
    await street.put(soup(urgency="later", starts=friday, ends=friday + timedelta(hours=2)))
    await street.presses("riet", "not_come", request="soup")
    assert "nog even wachten? Daarna vraag ik of er iemand kwam." in await street.hears("riet")
    assert (await street.get(HelpRequest, "soup")).case == ""
    assert (await street.timers())["came_yet:soup"] == 75 * 60


async def test_who_forgets_the_questions_is_asked_once_more_the_next_day(street: Street) -> None:
    await street.presses("samir", "done", request="soup")
    assert (await street.timers())["ask_how_it_went:soup"] == 120
    await street.presses("samir", "answer_question", request="soup", what="went", value="good")
    await street.presses("samir", "answer_question", request="soup", what="again", value="no")
    assert (await street.get(Person, "samir")).blocks == ("riet",)
    street.clock.forward(hours=2)
    await street.strikes("ask_how_it_went", request="soup")
    assert not (await street.get(Person, "samir")).lines
    assert (await street.timers())["ask_how_it_went:soup"] == 23 * 60  # eleven in the morning
    await street.hears("riet")
    await street.hears("samir")
    await street.strikes("ask_how_it_went", request="soup", once_more="yes")
    assert "Is alles gelukt?" in await street.hears("riet")
    assert await street.hears("samir") == ""
    await street.strikes("ask_how_it_went", request="nothing")
