"""Mina agreed to be asked how she is, on Tuesdays and Thursdays at half past ten.

Sara and Omar are at the desk; Noor is a volunteer whom it knows well.
"""

from dataclasses import replace
from typing import Any

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.desk_street import DeskStreet
from tests.scenes.passing import passes
from tests.scenes.ringing import MINA, agrees, found, hows, ringing_street, whys, writes
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return await ringing_street(store, context, clock)


async def test_who_agreed_is_asked_on_their_days_and_at_their_hour(street: DeskStreet) -> None:
    await street.do(deeds.check_in_page(), actor=MINA)
    assert "Zullen wij u af en toe vragen" in (await street.reads())[-1]
    await agrees(street)
    assert "dinsdag, donderdag, om 10:30 uur, met een bericht" in (await street.reads())[-1]
    assert "heeft nog geen contactpersoon" in (await street.desk())[-1]
    assert "Mina" not in "\n".join(await street.desk())
    await passes(street, minutes=29)
    assert "Hoe gaat het" not in (await street.reads())[-1]
    await passes(street, minutes=1)
    assert "Dag Mina. Hoe gaat het vandaag?" in (await street.reads())[-1]
    await street.mina_presses("Goed")
    assert "Fijn om te horen" in (await street.reads())[-2]
    await passes(street, hours=24)
    assert await hows(street) == ["good"]
    await passes(street, hours=24)
    assert (await found(street)).asked == street.clock.now.replace(hour=9, minute=30)


async def test_silence_is_asked_again_and_then_a_person_calls(street: DeskStreet) -> None:
    await agrees(street)
    await passes(street, minutes=91)
    assert "Nog even: hoe gaat het?" in (await street.reads())[-1]
    await passes(street, minutes=60)
    assert await whys(street) == ["silent"]
    assert await hows(street) == ["silent"]
    assert "er wacht iemand" in "\n".join(await street.desk())
    await passes(street, hours=2)
    case = await street.case()
    assert (case.reason, case.what, case.urgent) == ("not_reached", "not_called", True)
    await street.mina_presses("Goed")
    assert (await hows(street))[-1] == "good"


async def test_so_so_is_never_fine(street: DeskStreet) -> None:
    await agrees(street)
    await passes(street, minutes=31)
    await street.mina_presses("Gaat wel")
    assert "Zullen we even bellen?" in (await street.reads())[-1]
    await passes(street, minutes=61)
    assert await whys(street) == ["so_so"]
    assert await hows(street) == ["so_so"]


async def test_who_would_rather_not_be_called_is_left_in_peace_for_a_day(
    street: DeskStreet,
) -> None:
    await agrees(street)
    await passes(street, minutes=31)
    await street.mina_presses("Gaat wel")
    await street.mina_presses("Liever niet bellen vandaag")
    assert "Vandaag bellen wij niet" in (await street.reads())[-1]
    assert (await street.get(Call, "mina")).at > street.clock.now.replace(hour=23)
    await street.mina_presses("Bel mij")
    assert (await street.get(Call, "mina")).at == street.clock.now
    assert set(await whys(street)) == {"so_so", "call_me"}


@pytest.mark.parametrize("words", ["goed", "ok", "Prima hoor", "fijn", "ja graag", "👍"])
async def test_after_so_so_no_words_are_fine(street: DeskStreet, words: str) -> None:
    """They say yes to "shall we call?"; it was heard as "I am fine", and nobody called."""
    await agrees(street)
    await passes(street, minutes=31)
    await street.mina_presses("Gaat wel")
    assert await writes(street, words)
    assert await hows(street) == ["so_so", "words"]
    assert await whys(street) == ["words"]
    assert "Iemand belt u" in (await street.reads())[-1]


async def test_a_no_to_a_call_may_be_written_too(street: DeskStreet) -> None:
    await agrees(street)
    await passes(street, minutes=31)
    await street.mina_presses("Gaat wel")
    assert await writes(street, "Nee, liever niet")
    assert "Vandaag bellen wij niet" in (await street.reads())[-1]


async def test_who_would_rather_not_be_called_reads_of_no_call_when_the_line_falls(
    street: DeskStreet,
) -> None:
    await agrees(street)
    await street.press("Ik word contactpersoon")
    for how in ("good", "so_so"):
        await street.do(deeds.check_in_called(check_in="mina", came=how))
    await passes(street, minutes=31)
    await street.mina_presses("Gaat wel")
    await street.mina_presses("Liever niet bellen vandaag")
    read = "\n".join(await street.reads())
    assert "Vandaag belt niemand, zoals u wilt" in read
    assert "Er belt iemand" not in read
    assert "Liever niet bellen vandaag, zegt deze buur" in (await street.own())[-1]
    assert (await street.get(Call, "mina")).at > street.clock.now.replace(hour=23)
    assert set(await whys(street)) == {"falls", "so_so"}


async def test_call_me_is_on_the_list_at_once(street: DeskStreet) -> None:
    await agrees(street)
    await passes(street, minutes=31)
    await street.mina_presses("Bel mij")
    call = await street.get(Call, "mina")
    assert (call.phone, call.at) == ("+31 6 12345678", street.clock.now)
    assert "Iemand belt u" in (await street.reads())[-1]


async def test_call_me_without_a_number_is_a_person_of_the_desk_who_asks_it(
    street: DeskStreet,
) -> None:
    await agrees(street, phone="")
    await passes(street, minutes=31)
    await street.mina_presses("Bel mij")
    assert (await street.case()).reason == "wants_person"
    assert "De balie leest dit" in "\n".join(await street.reads())


@pytest.mark.parametrize("words", ["Het gaat goed", "Prima hoor!", "goed", "fijn", "I'm fine"])
async def test_a_few_words_that_say_fine_are_enough(street: DeskStreet, words: str) -> None:
    await agrees(street)
    assert not await writes(street, words)
    await passes(street, minutes=31)
    assert await writes(street, words)
    assert await hows(street) == ["good"]
    assert not await writes(street, words)


@pytest.mark.parametrize(
    "words", ["Goed, maar slecht geslapen", "gaat wel", "niet zo goed", "moe", "De kat is dood"]
)
async def test_other_words_are_read_by_a_person(street: DeskStreet, words: str) -> None:
    await agrees(street)
    await passes(street, minutes=31)
    assert await writes(street, words)
    [why] = (await street.get(Call, "mina")).whys
    assert (why.reason, why.words) == ("words", words)
    assert "Iemand belt u" in (await street.reads())[-1]


async def test_what_says_nothing_is_asked_again(street: DeskStreet) -> None:
    await agrees(street)
    await passes(street, minutes=31)
    assert await writes(street, "...")
    assert "Nog even: hoe gaat het?" in (await street.reads())[-1]
    assert await hows(street) == []
    assert await writes(street, "...")
    assert "Iemand belt u" in (await street.reads())[-1]
    assert await whys(street) == ["words"]


async def test_an_old_button_answers_no_question_of_today(street: DeskStreet) -> None:
    await agrees(street)
    await passes(street, minutes=31)
    await street.mina_presses("Goed")
    await street.do(
        deeds.check_in_answer(check_in="mina", how="good", asked="yesterday"), actor=MINA
    )
    assert "Dit is voorbij" in (await street.reads())[-1]
    assert await hows(street) == ["good"]


async def test_a_holiday_and_a_day_off_are_kept_and_who_is_away_is_not_asked(
    street: DeskStreet,
) -> None:
    await agrees(street)
    await street.do(deeds.check_in_away_days(check_in="mina"), actor=MINA)
    await street.mina_presses("7 dagen")
    assert "U bent weg" in (await street.reads())[-1]
    await passes(street, days=6)
    assert (await found(street)).asked is None
    await passes(street, days=1, hours=1)
    assert (await found(street)).asked is not None
    assert (await found(street)).away_until is None
    await street.do(deeds.check_in_away(check_in="mina", days="1"), actor=MINA)
    await street.mina_presses("Ik ben er weer")
    assert (await found(street)).away_until is None


async def test_i_am_back_is_no_answer_to_what_was_asked_since(street: DeskStreet) -> None:
    await agrees(street)
    await street.do(deeds.check_in_away(check_in="mina", days="1"), actor=MINA)
    await passes(street, days=2, minutes=31)
    assert (await found(street)).asked is not None
    await street.mina_presses("Ik ben er weer")  # the button of then
    await passes(street, hours=1)
    assert "Nog even: hoe gaat het?" in (await street.reads())[-1]
    await passes(street, hours=1)
    assert await whys(street) == ["silent"]


async def test_who_is_back_before_the_day_is_asked_from_then_on(street: DeskStreet) -> None:
    await agrees(street)
    await street.do(deeds.check_in_away(check_in="mina", days="7"), actor=MINA)
    await passes(street, days=1)
    await street.mina_presses("Ik ben er weer")
    await passes(street, days=1, minutes=31)
    assert (await found(street)).asked is not None, "on Thursday"


async def test_a_falling_line_goes_to_the_contact_and_the_person_hears_so(
    street: DeskStreet,
) -> None:
    await agrees(street)
    await street.press("Ik word contactpersoon")
    assert "U bent nu contactpersoon van Mina Bakker" in (await street.own())[-1]
    assert "Uw contactpersoon is Sara" in (await street.reads())[-1]
    for how in ("good", "so_so", "bad"):
        await street.do(deeds.check_in_called(check_in="mina", came=how))
    assert "De antwoorden van Mina Bakker worden minder" in (await street.own())[-1]
    assert "De laatste: goed, gaat wel, niet goed" in (await street.own())[-1]
    assert "zoals afgesproken" in (await street.reads())[-1]
    assert await whys(street) == ["falls"]
    await street.presses("De antwoorden")
    assert "niet goed" in (await street.own())[-1]


async def test_stopping_is_one_press_and_the_answers_go(street: DeskStreet) -> None:
    await agrees(street)
    await passes(street, minutes=31)
    await street.mina_presses("Bel mij")
    await street.do(deeds.check_in_page(), actor=MINA)
    await street.mina_presses("Stoppen hiermee")
    assert "Uw antwoorden zijn weg" in (await street.reads())[-1]
    assert not await street.store.redis.exists("{gm0518}:check_in:mina")
    acts: tuple[Any, ...] = (
        deeds.check_in_answer(check_in="mina", how="good"),
        deeds.check_in_away(check_in="mina", days="1"),
        deeds.check_in_away_days(check_in="mina"),
        deeds.check_in_stop(check_in="mina"),
        deeds.check_in_course(check_in="mina"),
        deeds.check_in_contact_says(check_in="mina", value="yes"),
    )
    for act in acts:
        await street.do(act, actor=MINA)
        assert "Dit is voorbij" in (await street.reads())[-1]
    for gone in ("ask_check_in", "check_in_waits", "check_in_told", "check_in_called"):
        await street.do(replace(deeds.ask_check_in(check_in="mina"), name=gone))


async def test_switched_off_and_on_nothing_is_lost(street: DeskStreet) -> None:
    await agrees(street)
    street.context.switches.clear()
    await street.do(deeds.check_ins_switched(neighbourhood="moerwijk"))
    await passes(street, minutes=5)
    assert "Nabellen stopt hier nu even" in (await street.reads())[-1]
    await passes(street, days=3)
    assert (await found(street)).asked is None
    street.context.switches["moerwijk"] = Switches("moerwijk", on=(Activity.CHECK_INS,))
    await street.do(deeds.check_ins_switched(neighbourhood="moerwijk", on="yes"))
    await passes(street, days=5)
    assert "Nabellen gaat weer verder" in "\n".join(await street.reads())
    assert (await found(street)).asked is not None or await hows(street)
