"""A neighbour has said yes: what happens until both are glad, or a person has taken over."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain.case import Case
from buurtbot.domain.help_request import HelpRequest, Invited
from buurtbot.domain.person import Person
from buurtbot.services.house import Actor, House
from buurtbot.storage.store import Store
from tests.helping_street import Street, riet, samir, soup
from tests.street import MOERWIJK, TUESDAY, Clock, metres_from


@pytest.fixture
async def street(store: Store, house: House, clock: Clock) -> Street:
    """Samir has taken Riet's request for a warm meal."""
    street = Street(store, house, clock)
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
    assert (await street.get(Person, "riet")).line is not None, "Samir may still have questions"
    for what, value in (("went", "good"), ("again", "maybe")):
        await street.presses("samir", "answer_question", request="soup", what=what, value=value)
    assert (await street.get(Person, "riet")).line is None
    assert (await street.get(Person, "samir")).line is None

    await street.hears("samir")
    await street.presses("riet", "thank", request="soup", words="Heerlijke soep!")
    heard = await street.hears("samir")
    assert "Een bedankje van Riet Jansen:\nHeerlijke soep!" in heard
    assert "Riet Jansen kon vandaag warm eten, dankzij jou. Dit was je 3e keer." in heard
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
    assert "Dit was al klaar. Dank je wel" in await street.hears("samir")
    assert "Dit is klaar." in await street.hears("riet")
    helper = await street.get(Person, "samir")
    assert helper.offer
    assert helper.offer.times_helped == 3


async def test_done_days_too_early_asks_whether_it_is_sure(street: Street) -> None:
    friday = TUESDAY + timedelta(days=3)
    await street.put(soup(urgency="later", starts=friday, ends=friday + timedelta(hours=2)))
    await street.presses("samir", "done", request="soup")
    assert "Ben je toch al klaar?" in await street.hears("samir")
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


async def test_nobody_answers_whether_help_came_so_a_person_looks(street: Street) -> None:
    await street.strikes("came_yet", request="soup")
    heard = await street.hears("riet")
    assert "Is Samir bij u geweest?" in heard
    assert "[Ja, alles goed] [Nog niet] [Ik wil een mens]" in heard
    assert "Is het gelukt bij Riet Jansen?" in await street.hears("samir")
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
    assert "nog even wachten?" in await street.hears("riet")
    assert (await street.get(HelpRequest, "soup")).case == ""


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
    assert "Je hoeft niet te komen." in await street.hears("samir")
    helper = await street.get(Person, "samir")
    assert helper.offer
    assert (helper.line, helper.offer.busy_with) == (None, ())
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
    assert "uiterlijk vandaag, 10:25 uur" in heard
    assert "[Iets wijzigen] [Iets erbij zeggen] [Intrekken] [Ik wil een mens]" in heard

    street.clock.forward(minutes=30)
    await street.presses("riet", "request_status", request="bread")
    assert "De balie krijgt uw vraag nu." in await street.hears("riet")
    await street.put(replace(bread, state="with_desk"))
    await street.presses("riet", "request_status", request="bread")
    assert "Een mens van de balie zoekt nu verder" in await street.hears("riet")
    await street.presses("samir", "request_status")
    assert "Erasmusweg 12" in await street.hears("samir")
    await street.presses("samir", "request_status", request="bread")
    assert "hoort niet bij u" in await street.hears("samir")
    await street.presses("nobody", "request_status")
    assert "hoort niet bij u" in await street.hears("nobody")


async def test_without_requests_the_status_offers_to_ask(street: Street) -> None:
    await street.put(riet(requests=(), lines=()))
    await street.presses("riet", "request_status")
    assert "U heeft nu niets openstaan." in await street.hears("riet")


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


async def test_who_forgets_the_questions_is_asked_once_more_the_next_day(street: Street) -> None:
    await street.presses("samir", "done", request="soup")
    assert (await street.timers())["ask_how_it_went:soup"] == 120
    await street.presses("samir", "answer_question", request="soup", what="went", value="good")
    await street.presses("samir", "answer_question", request="soup", what="again", value="no")
    assert (await street.get(Person, "samir")).blocks == ("riet",)
    street.clock.forward(hours=2)
    await street.strikes("ask_how_it_went", request="soup")
    assert (await street.get(Person, "samir")).line is None
    assert (await street.timers())["ask_how_it_went:soup"] == 23 * 60  # eleven in the morning
    await street.hears("riet")
    await street.hears("samir")
    await street.strikes("ask_how_it_went", request="soup", once_more="yes")
    assert "Is alles gelukt?" in await street.hears("riet")
    assert await street.hears("samir") == ""
    await street.strikes("ask_how_it_went", request="nothing")


async def test_answers_to_a_request_that_is_not_done_get_its_status(street: Street) -> None:
    await street.presses("riet", "answer_question", request="soup", what="went", value="yes")
    assert "Samir komt u helpen." in await street.hears("riet")
    await street.presses("riet", "answer_question", request="soup", what="colour", value="red")
    assert "hoort niet bij u" in await street.hears("riet")
    await street.presses("riet", "thank", request="soup", ready="1")
    assert "Samir komt u helpen." in await street.hears("riet")


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


async def test_next_week_passes_by_who_is_kept_apart(street: Street) -> None:
    weekly = soup(urgency="weekly", state="done", ended=TUESDAY)
    fatma = samir(id="fatma", name="Fatma", lines=(), place=metres_from(MOERWIJK, east=100))
    await street.put(riet(requests=(), blocks=("samir",)), weekly, fatma)
    await street.strikes("next_week", request="soup")
    (new,) = (await street.get(Person, "riet")).requests
    request = await street.get(HelpRequest, new)
    assert "samir" not in [invited.person for invited in request.invited]
    assert "buren bij u in de buurt" in await street.hears("riet")


async def test_who_is_worried_tells_the_desk_and_nobody_else(street: Street) -> None:
    await street.presses("samir", "report_behaviour", request="soup", words="Ze at al dagen niet")
    request = await street.get(HelpRequest, "soup")
    case = await street.get(Case, request.case)
    assert (case.reason, case.about, case.words) == ("behaviour", "samir", "Ze at al dagen niet")
    assert "alleen de balie" in (heard := await street.hears("samir"))
    assert "[Ons niet meer koppelen]" in heard
    assert await street.hears("riet") == ""


async def test_a_report_keeps_the_request_with_its_first_case(street: Street) -> None:
    await street.put(soup(case="c1"))
    await street.presses("riet", "report_behaviour", request="soup")
    assert (await street.get(HelpRequest, "soup")).case == "c1"


async def test_a_report_without_a_request_of_theirs_reaches_the_desk_too(street: Street) -> None:
    await street.put(samir(id="lars", lines=()))
    await street.presses("lars", "report_behaviour", request="soup", words="Er klopt iets niet")
    (case,) = (await street.get(Person, "lars")).cases
    assert (await street.get(Case, case)).request == ""
    await street.presses("nobody", "report_behaviour")
    assert "hoort niet bij u" in await street.hears("nobody")


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
    await street.presses("riet", "add_word", request="soup", words="De sleutel ligt bij de buren")
    assert "Bericht van Riet:\nDe sleutel ligt bij de buren" in await street.hears("samir")
    assert "er is iets bij gezegd" in await street.desk_hears()
    request = await street.get(HelpRequest, "soup")
    assert request.words == "De bel doet het niet\nDe sleutel ligt bij de buren"
    await street.presses("riet", "add_word", request="soup", voice="file-1")
    assert (await street.get(HelpRequest, "soup")).voice == "file-1"
    assert "Riet stuurt een spraakbericht." in await street.hears("samir")
    await street.presses("riet", "add_word", request="soup", words="pincode 4821")
    assert "4821" not in (await street.get(HelpRequest, "soup")).words


async def test_changing_reads_back_what_was_asked_and_sending_replaces_it(street: Street) -> None:
    await street.put(soup(state="open", holder="", urgency="later", daypart="morning"))
    decision = await street.presses("riet", "change_request", request="soup")
    (talk,) = decision.keep
    assert talk.conversation == "ask_for_help"  # type: ignore[union-attr]
    assert talk.draft["changes"] == "soup"  # type: ignore[union-attr]
    await street.put(soup(state="taken"))
    await street.hears("riet")
    await street.presses("riet", "change_request", request="soup")
    assert "Er komt al iemand." in await street.hears("riet")
    await street.put(soup(state="with_desk", holder=""))
    await street.presses("riet", "change_request", request="soup")
    assert "De balie kijkt nu naar uw vraag." in await street.hears("riet")
    await street.put(soup(state="done", ended=TUESDAY))
    await street.presses("riet", "change_request", request="soup")
    await street.presses("riet", "add_word", request="soup", words="nog iets")
    assert (await street.hears("riet")).count("Dit is klaar.") == 2
