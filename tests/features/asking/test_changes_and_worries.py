"""A request is changed, taken back or worried about, and nobody is told two different things."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest, Invited
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import TUESDAY, Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Samir has taken Riet's request for a warm meal."""
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    return street


async def test_taking_back_asks_first_and_then_tells_everybody(street: Street) -> None:
    waiting = Invited("fatma", TUESDAY, 500)
    await street.put(
        soup(state="open", holder="", invited=(waiting,)), samir(id="fatma", lines=())
    )
    await street.presses("riet", "withdraw", request="soup")
    assert "Wilt u deze hulpvraag intrekken" in await street.hears("riet")
    await street.presses("riet", "withdraw_sure", request="soup")
    request = await street.get(HelpRequest, "soup")
    assert (request.state, request.invited[0].reply) == ("withdrawn", "late")
    assert "ingetrokken" in await street.hears("riet")
    assert await street.hears("fatma") != ""
    assert (await street.get(Person, "riet")).requests == ()
    await street.presses("riet", "withdraw", request="soup")
    await street.presses("riet", "withdraw_sure", request="soup")
    assert (await street.hears("riet")).count("Deze vraag is ingetrokken.") == 2


async def test_who_is_coming_hears_that_it_is_not_needed_any_more(street: Street) -> None:
    await street.put(soup(case="c1"))
    await street.presses("riet", "withdraw", request="soup")
    assert "Er zou Samir komen." in await street.hears("riet")
    await street.presses("riet", "withdraw_sure", request="soup")
    assert "U hoeft niet te komen." in await street.hears("samir")
    helper = await street.get(Person, "samir")
    assert helper.offer
    assert (helper.lines, helper.offer.busy_with) == ((), ())
    assert "M-4K7P: de hulpvraag is ingetrokken." in await street.desk_hears()
    timers = await street.timers()
    assert set(timers) == {"clear_request:soup"}


async def test_status_is_honest_in_every_state(street: Street) -> None:
    asked = tuple(Invited(f"n{n}", TUESDAY, 300, "no" if n else "waiting") for n in range(5))
    bread = soup(id="bread", state="open", holder="", invited=asked, kind="groceries")
    await street.put(riet(requests=("soup", "bread")), bread)
    await street.presses("riet", "request_status")
    heard = await street.hears("riet")
    assert "Samir komt u helpen." in heard
    assert "Ik heb 5 buren gevraagd. Van 1 buur wacht ik nog op antwoord." in heard
    assert "uiterlijk vandaag om 10:25 uur" in heard
    assert "[Iets wijzigen] [Iets erbij zeggen] [Intrekken] [Ik wil een mens]" in heard

    street.clock.forward(minutes=30)
    await street.presses("riet", "request_status", request="bread")
    assert "De balie krijgt uw vraag nu." in await street.hears("riet")
    await street.put(replace(bread, state="with_desk"))
    await street.presses("riet", "request_status", request="bread")
    assert "De balie heeft uw vraag, en laat u iets weten." in await street.hears("riet")
    await street.presses("samir", "request_status")
    assert "Erasmusweg\n" in await street.hears("samir")
    await street.presses("samir", "request_status", request="bread")
    assert "hoort niet bij u" in await street.hears("samir")
    await street.presses("nobody", "request_status")
    assert "hoort niet bij u" in await street.hears("nobody")


async def test_without_requests_the_status_offers_to_ask(street: Street) -> None:
    await street.put(riet(requests=(), lines=()))
    await street.presses("riet", "request_status")
    assert "U hebt nu niets openstaan." in await street.hears("riet")


async def test_someone_with_only_a_phone_is_told_by_the_desk_which_answers_for_her(
    street: Street,
) -> None:
    await street.put(riet(chat=None, phone="070 765 43 21"), soup(by_desk=True, case="c1"))
    await street.presses("samir", "on_my_way", request="soup")
    heard = await street.desk_hears()
    assert "Wilt u Riet Jansen bellen en dit zeggen?" in heard
    assert "Samir is onderweg naar u." in heard
    assert "[Klaar, het is gelukt]" in heard
    await street.strikes("came_yet", request="soup")
    assert "Is Samir bij u geweest?" in await street.desk_hears()
    desk = Actor("moderator", "m-1", "spoorwijk")
    await street.does(desk, "finished", request="soup")
    assert (await street.get(HelpRequest, "soup")).state == "on_the_way", "not of that desk"
    await street.does(replace(desk, neighbourhood="moerwijk"), "finished", request="soup")
    assert (await street.get(HelpRequest, "soup")).state == "done"
    assert await street.hears("riet") == ""


async def test_who_does_not_want_to_meet_again_is_kept_apart_in_silence(street: Street) -> None:
    await street.presses("samir", "done", request="soup")
    await street.hears("samir")
    await street.presses("riet", "answer_question", request="soup", what="went", value="no")
    await street.presses("riet", "answer_question", request="soup", what="again", value="no")
    heard = await street.hears("riet")
    assert "[Ik wil een mens]" in heard
    assert "Dat hoort alleen u." in heard
    assert "Bedankje" not in heard
    assert (await street.get(Person, "riet")).blocks == ("samir",)
    assert await street.hears("samir") == ""
    await street.presses("riet", "thank", request="soup", ready="1")
    assert await street.hears("samir") == ""
    await street.presses("riet", "answer_question", request="soup", what="again", value="yes")
    assert "al genoteerd" in await street.hears("riet")
    assert (await street.get(Person, "riet")).blocks == ("samir",)


async def test_answers_to_a_request_that_is_not_done_get_its_status(street: Street) -> None:
    await street.presses("riet", "answer_question", request="soup", what="went", value="yes")
    assert "Samir komt u helpen." in await street.hears("riet")
    await street.presses("riet", "answer_question", request="soup", what="colour", value="red")
    assert "hoort niet bij u" in await street.hears("riet")
    await street.presses("riet", "thank", request="soup", ready="1")
    assert "Samir komt u helpen." in await street.hears("riet")


async def test_what_was_reported_is_read_by_the_desk_and_nobody_else(street: Street) -> None:
    await street.presses("samir", "report_behaviour", request="soup", words="Ze at al dagen niet")
    (case,) = (await street.get(Person, "samir")).cases
    found = await street.get(Case, case)
    assert (found.reason, found.about, found.words) == (
        "behaviour",
        "samir",
        "Ze at al dagen niet",
    )
    assert "Alleen de balie" in (heard := await street.hears("samir"))
    assert "[Ons niet meer koppelen]" in heard
    assert "at al dagen" not in await street.hears("riet")


async def test_a_report_keeps_the_request_with_its_first_case(street: Street) -> None:
    await street.put(soup(case="c1", state="done", ended=TUESDAY))
    await street.presses("riet", "report_behaviour", request="soup")
    assert (await street.get(HelpRequest, "soup")).case == "c1"


async def test_a_report_without_a_request_of_theirs_reaches_the_desk_too(street: Street) -> None:
    await street.put(samir(id="lars", lines=()))
    await street.presses("lars", "report_behaviour", request="soup", words="Er klopt iets niet")
    (case,) = (await street.get(Person, "lars")).cases
    assert (await street.get(Case, case)).request == ""
    await street.presses("nobody", "report_behaviour")
    assert "hoort niet bij u" in await street.hears("nobody")


async def test_a_person_is_fetched_also_by_a_button_about_what_is_not_theirs(
    street: Street,
) -> None:
    """Nobody in need hears that it is not theirs; the case has nothing of the other two."""
    await street.put(samir(id="lars", lines=()))
    await street.presses("lars", "want_person", request="soup")
    (case,) = (await street.get(Person, "lars")).cases
    found = await street.get(Case, case)
    assert (found.reason, found.request) == ("wants_person", "")
    assert (await street.get(HelpRequest, "soup")).case == ""
    await street.presses("samir", "want_person", request="soup")
    assert (await street.get(HelpRequest, "soup")).case != ""


async def test_two_can_be_kept_apart_also_while_one_is_coming(street: Street) -> None:
    await street.presses("riet", "block_person", request="soup")
    assert (await street.get(Person, "riet")).blocks == ("samir",)
    assert "[Intrekken]" in await street.hears("riet")
    assert await street.hears("samir") == ""
    await street.presses("samir", "block_person", request="soup")
    assert "[Het lukt toch niet]" in await street.hears("samir")
    await street.put(soup(state="done", ended=TUESDAY))
    await street.presses("riet", "block_person", request="soup")
    assert "[Ik wil een mens]" in await street.hears("riet")
    await street.put(soup(state="open", holder=""))
    await street.presses("riet", "block_person", request="soup")
    assert "hoort niet bij u" in await street.hears("riet")


async def test_a_word_is_added_and_who_comes_hears_it_at_once(street: Street) -> None:
    await street.put(soup(case="c1"))
    await street.presses("riet", "add_word", request="soup", words="De achterdeur is open")
    assert "Bericht van Riet:\nDe achterdeur is open" in await street.hears("samir")
    assert "er is iets bij gezegd" in await street.desk_hears()
    request = await street.get(HelpRequest, "soup")
    assert request.words == "De bel doet het niet\nDe achterdeur is open"
    await street.presses("riet", "add_word", request="soup", voice="file-1")
    assert (await street.get(HelpRequest, "soup")).voice == "file-1"
    assert "Riet stuurt een spraakbericht." in await street.hears("samir")
    await street.presses("riet", "add_word", request="soup", words="pincode 4821")
    assert "4821" not in (await street.get(HelpRequest, "soup")).words


async def test_changing_reads_back_what_was_asked_and_sending_replaces_it(street: Street) -> None:
    await street.put(soup(state="open", holder="", urgency="later", daypart="morning"))
    decision = await street.presses("riet", "change_request", request="soup")
    (talk,) = decision.keep
    assert isinstance(talk, Talk)
    assert talk.conversation == "ask_for_help"
    assert talk.draft["changes"] == "soup"
    await street.put(soup(state="taken"))
    await street.hears("riet")
    await street.presses("riet", "change_request", request="soup")
    assert "Er komt al iemand." in await street.hears("riet")
    await street.put(soup(state="with_desk", holder=""))
    await street.presses("riet", "change_request", request="soup")
    assert "De balie heeft uw vraag." in await street.hears("riet")
    await street.put(soup(state="done", ended=TUESDAY))
    await street.presses("riet", "change_request", request="soup")
    await street.presses("riet", "add_word", request="soup", words="nog iets")
    assert (await street.hears("riet")).count("Dit is klaar.") == 2
