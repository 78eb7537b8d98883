"""The call list of the day: Riet is to be called; Sara, Omar and Noor call.

Riet has only a telephone. Noor is a volunteer whom the desk knows well.
"""

from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.messages import Deed, text
from buurtbot.services.calls.put_on_list import take_off_list
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.call_list import NOOR, is_listed, lives_there, takes
from tests.scenes.desk_street import OMAR, DeskStreet, mina
from tests.scenes.passing import passes, timers_of
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    street = DeskStreet(store, context, clock)
    await lives_there(street)
    return street


async def test_the_group_sees_that_somebody_waits_and_no_name(street: DeskStreet) -> None:
    await is_listed(street)
    await street.command("/bellijst")
    told = "\n".join(await street.desk())
    assert "Bellijst: er wacht iemand." in told
    assert "Moerwijk. Er is nu iemand om te bellen." in told
    assert "Riet" not in told
    assert "765" not in told


async def test_who_takes_it_reads_in_their_own_chat_whom_to_call_and_why(
    street: DeskStreet,
) -> None:
    await is_listed(street)
    await street.command("/bellijst")
    await street.press("1. Ik bel")
    card = (await street.own())[-1]
    assert "Bel nu: Riet de Vries\n+31 70 765 43 21" in card
    assert "Waarom: nabellen" in card
    assert "20 minuten" in card
    assert "Riet" not in "\n".join(await street.desk())


async def test_two_callers_never_get_the_same_person(street: DeskStreet) -> None:
    await is_listed(street)
    await street.command("/bellijst")
    await street.press("1. Ik bel")
    await street.press("1. Ik bel", user=OMAR)
    omar = await street.own(OMAR)
    assert "Iemand anders was net eerder" in omar[-2]
    assert "Er is nu niemand om te bellen" in omar[-1]
    assert "Riet" not in "\n".join(omar)


async def test_spoken_and_how_it_goes_there_ends_it(street: DeskStreet) -> None:
    await is_listed(street, then=Deed("clear_call", {"call": "riet"}))
    await takes(street)
    await street.presses("Gesproken", "Goed")
    assert "Dank u wel. Het staat genoteerd." in (await street.own())[-1]
    call = await street.get(Call, "riet")
    assert (call.is_open, call.last, call.holder) == (False, street.clock.now, "")
    assert "call_over:riet:check_in" in await timers_of(street)
    await street.presses("📞 Bellijst")
    assert "niemand om te bellen" in (await street.own())[-1]


async def test_not_reached_three_times_is_a_case(street: DeskStreet) -> None:
    await is_listed(street, words="Ik ben zo moe")
    for _ in range(3):
        await takes(street)
        await street.presses("Geen antwoord")
        await passes(street, minutes=61)
    case = await street.case()
    assert (case.reason, case.about, case.urgent) == ("not_reached", "riet", False)
    assert "Ik ben zo moe" in case.words
    told = "\n".join(await street.desk())
    assert "er nam niemand op" in told
    assert "Op de bellijst stond: nabellen. Er is 3 keer gebeld" in told
    assert not (await street.get(Call, "riet")).is_open


async def test_after_no_answer_it_comes_up_again(street: DeskStreet) -> None:
    await is_listed(street)
    await takes(street)
    await street.presses("Geen antwoord", "📞 Bellijst")
    assert "niemand om te bellen" in (await street.own())[-1]
    await passes(street, minutes=61)
    await street.types("/bellijst")
    assert "Al 1 keer gebeld" in (await street.own())[-1]


async def test_a_worry_is_an_urgent_case_at_once_with_what_was_heard(street: DeskStreet) -> None:
    await is_listed(street)
    await takes(street)
    await street.presses("Ik ben bezorgd")
    case = await street.case()
    assert (case.reason, case.urgent, case.phone) == ("caller_worried", True, "+31 70 765 43 21")
    await street.presses("Iets opschrijven")
    await street.types("Ze klonk somber en at slecht")
    assert "Opgeschreven" in (await street.own())[-1]
    case = await street.case()
    assert (case.by_caller, "at slecht" in case.words) == ("Ze klonk somber en at slecht", False)
    assert len(await street.store.redis.zrange("{gm0518}:cases", 0, -1)) == 1


async def test_later_is_chosen_or_typed_and_comes_back_then(street: DeskStreet) -> None:
    await is_listed(street)
    await takes(street)
    await street.presses("Later bellen om", "Terug", "Later bellen om", "Een ander moment")
    await street.types("morgen om 10 uur")
    await street.presses("Ja")
    call = await street.get(Call, "riet")
    assert call.at == street.clock.now.replace(hour=9) + timedelta(days=1)
    assert call.tries == 0
    await passes(street, days=1)
    await takes(street)
    await street.presses("Later bellen om", "vandaag")
    assert (await street.get(Call, "riet")).at > street.clock.now


async def test_who_stops_in_the_middle_gives_the_person_back_with_the_note(
    street: DeskStreet,
) -> None:
    await is_listed(street)
    await takes(street)
    await street.presses("Iets opschrijven")
    await street.types("Belt liever na de middag")
    await street.presses("Teruggeven")
    assert "Wat u schreef, is bewaard" in (await street.own())[-1]
    await takes(street, OMAR)
    assert "Belt liever na de middag" in (await street.own(OMAR))[-1]


async def test_who_says_nothing_gives_it_back_by_itself_and_may_still_say(
    street: DeskStreet,
) -> None:
    await is_listed(street)
    await takes(street)
    await passes(street, minutes=21)
    assert "Het gesprek staat weer op de lijst" in (await street.own())[-1]
    assert not (await street.get(Call, "riet")).holder
    await street.presses("Gesproken", "Gaat wel")
    assert not (await street.get(Call, "riet")).is_open


async def test_what_came_too_late_of_it_says_so(street: DeskStreet) -> None:
    await is_listed(street)
    await takes(street)
    await passes(street, minutes=21)
    await takes(street, OMAR)
    for act in (
        deeds.call_spoken(call="riet"),
        deeds.call_ended(call="riet", came="good"),
        deeds.call_not_answered(call="riet"),
        deeds.call_later_when(call="riet"),
        deeds.call_later(call="riet", at=street.clock.now.isoformat()),
        deeds.call_worried(call="riet"),
        deeds.give_back_call(call="riet"),
        deeds.pass_call(call="riet"),
        deeds.take_call(call="nobody"),
        deeds.call_note(call="riet", words=" "),
    ):
        await street.do(act, actor=Actor("moderator", "sara", "moerwijk", "Sara"))
        assert "niet (meer) van u" in (await street.desk())[-1]
    assert (await street.get(Call, "riet")).is_open


async def test_whom_nobody_calls_in_time_is_a_case(street: DeskStreet) -> None:
    await is_listed(street, urgent=True)
    await passes(street, hours=2)
    case = await street.case()
    assert (case.reason, case.what, case.urgent) == ("not_reached", "not_called", True)


async def test_who_has_no_number_is_for_the_desk_at_once_and_can_write(
    street: DeskStreet,
) -> None:
    await is_listed(street, who="mina")
    assert (await street.case()).what == "no_number"
    assert "U kunt hier ook schrijven" in (await street.reads())[-1]


# -- off the list, and gone


async def test_taken_off_there_is_nothing_left_and_it_goes_after_its_days(
    street: DeskStreet,
) -> None:
    await is_listed(street)
    await street.commit(lambda work: take_off_list(work, street.context, "riet", "check_in"))
    await street.commit(lambda work: take_off_list(work, street.context, "riet", "check_in"))
    await street.do(deeds.call_moves(call="riet"))
    assert not (await street.get(Call, "riet")).is_open
    await passes(street, days=31)
    await street.do(deeds.call_moves(call="riet"))
    await street.do(deeds.clear_call(call="riet"))
    assert not await street.store.redis.exists("{gm0518}:call:riet")


async def test_a_list_longer_than_five_says_how_many_more(street: DeskStreet) -> None:
    for number in range(7):
        who = f"riet{number}"
        await street.keep(
            mina(street.clock, id=who, chat=None, name=who, phone="+31 70 765 43 21")
        )
        await is_listed(street, who=who, urgent=number == 3)
    await street.command("/bellijst")
    told = (await street.desk())[-1]
    assert "⚠️ 1." in told
    assert "En nog 2." in told


async def test_what_they_are_asked_is_read_out_and_answered_with_one_press(
    street: DeskStreet,
) -> None:
    asks, about = Deed("clear_call", {}), text("call-noted")
    await is_listed(street, "buddy_ask", asks=asks, about=about)
    await street.do(deeds.my_calls(), actor=NOOR)
    await street.do(deeds.take_call(call="riet"), actor=NOOR)
    with pytest.raises(LookupError):
        await street.data_of("Ja: wil dit maatje?", "person:noor")
    await street.do(deeds.give_back_call(call="riet"), actor=NOOR)
    await takes(street)
    assert "Opgeschreven." in (await street.own())[-1]
    for label in ("Ja: wil dit maatje?", "Nee: wil dit maatje?"):
        assert await street.data_of(label, street.own_queue())


async def test_what_nobody_misses_is_no_case_when_nobody_picks_up(street: DeskStreet) -> None:
    await is_listed(street, lapses=True)
    for _ in range(3):
        await takes(street)
        await street.presses("Geen antwoord")
        await passes(street, minutes=61)
    assert "Dit hoeft nu niet meer." in (await street.own())[-1]
    await is_listed(street, lapses=True)
    await passes(street, hours=4)
    assert not (await street.get(Call, "riet")).is_open
    with pytest.raises(IndexError):
        await street.case()
