"""In a talk, or with the desk and a helper on the line: words reach whom they are for."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.outbox.letters.channel import Unreachable
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Words
from tests.scenes.lines_street import GROUP, SARA, LinesStreet
from tests.scenes.street import Clock
from tests.scenes.two_at_once import ASKED, RIET, SAMIR, both_wrote, helps_two


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> LinesStreet:
    """Samir helps Riet and Joop."""
    return await helps_two(store, context, clock)


# -- a talk at the same time


async def in_a_talk(street: LinesStreet, step: str = "words") -> None:
    """Riet makes a second request, and is asked what the helper should know."""
    draft = {"kind": "groceries", "for_other": "no", "address": "Erasmusweg 12"}
    draft |= {"place": "52.0555,4.304", "when": "today"}
    talk = Talk(street.who(RIET), "ask_for_help", step, street.clock.now, 5, draft=draft)
    await street.put(talk)


async def talk_of(street: LinesStreet, user: int) -> Talk:
    return (await street.work().look(Talk, [street.who(user)]))[street.who(user)]


async def test_the_code_of_the_door_is_no_answer_to_the_question_of_a_talk(
    street: LinesStreet,
) -> None:
    await in_a_talk(street)
    await street.types(SAMIR, "Wat is de code van de deur?")
    await street.presses(SAMIR, "Riet")
    assert "Wat is de code" in street.reads(RIET)
    await street.types(RIET, "4711 en dan hekje")
    asked = street.reads(RIET)
    assert asked.startswith(ASKED)
    assert "[Samir" in asked
    assert "[Mijn nieuwe hulpvraag]" in asked
    assert "4711" not in str((await talk_of(street, RIET)).draft)
    street.reads(SAMIR)
    await street.presses(RIET, "Samir")
    assert "4711 en dan hekje" in street.reads(SAMIR)
    assert "[Verder waar ik was]" in street.reads(RIET)
    await street.types(RIET, "tweede verdieping")
    assert "tweede verdieping" in street.reads(SAMIR), "the choice holds"
    await street.presses(RIET, "Verder waar ik was")
    await street.types(RIET, "graag volkoren")
    assert (await talk_of(street, RIET)).draft["words"] == "graag volkoren"
    assert street.reads(SAMIR) == ""


async def test_it_may_be_for_the_new_request_after_all(street: LinesStreet) -> None:
    await in_a_talk(street)
    await street.types(SAMIR, "Ik ben onderweg")
    await street.presses(SAMIR, "Riet")
    street.reads(SAMIR)
    await street.types(RIET, "graag volkoren")
    await street.presses(RIET, "Mijn nieuwe hulpvraag")
    assert (await talk_of(street, RIET)).draft["words"] == "graag volkoren"
    assert street.reads(SAMIR) == ""


async def test_what_waited_over_midnight_means_the_day_it_was_written(street: LinesStreet) -> None:
    await in_a_talk(street, "when")
    await street.types(SAMIR, "Wanneer?")
    await street.presses(SAMIR, "Riet")
    street.clock.now = street.clock.now.replace(hour=22, minute=50)
    written = street.clock.now
    await street.sends(RIET, Words("morgen"), sent=written)
    street.reads(RIET)
    street.clock.forward(minutes=20)  # past midnight in Amsterdam
    await street.presses(RIET, "Mijn nieuwe hulpvraag")
    assert "Dus woensdag 25 november. Klopt dat?" in street.reads(RIET)


async def test_a_reply_in_the_middle_of_a_talk_needs_no_asking(street: LinesStreet) -> None:
    await in_a_talk(street)
    await street.types(SAMIR, "Welke bel?")
    await street.presses(SAMIR, "Riet")
    await street.types(RIET, "De bovenste", reply_to=street.number(RIET, "Welke bel?"))
    assert "De bovenste" in street.reads(SAMIR)
    await street.types(RIET, "graag volkoren", reply_to=3)
    assert (await talk_of(street, RIET)).draft["words"] == "graag volkoren", "our own question"


async def test_before_anybody_spoke_words_answer_the_talk(street: LinesStreet) -> None:
    await street.types(SAMIR, "Tot zo")
    await street.presses(SAMIR, "Riet")
    await in_a_talk(street)
    await street.types(RIET, "graag volkoren")
    assert (await talk_of(street, RIET)).draft["words"] == "graag volkoren"


async def test_a_talk_that_was_stopped_meanwhile_takes_nothing(street: LinesStreet) -> None:
    await in_a_talk(street)
    await street.types(SAMIR, "Welke bel?")
    await street.presses(SAMIR, "Riet")
    await street.types(RIET, "De bovenste")
    await street.work().commit(Decision(drop=(await talk_of(street, RIET),)))
    await street.presses(RIET, "Mijn nieuwe hulpvraag")
    heard = street.reads(RIET)
    assert "Dat gesprek is afgelopen." in heard
    street.reads(SAMIR)
    await street.presses(RIET, "Samir")
    assert "De bovenste" in street.reads(SAMIR)


# -- the desk is a line too


async def with_the_desk(street: LinesStreet) -> str:
    """Riet has a helper, and asked for a person; Sara of the desk answered."""
    await street.does("want_person", street.who(RIET))
    [case] = await street.work().open_cases()
    found = await street.work().get(Case, case)
    assert found is not None
    await street.put(replace(found, holder=street.who(SARA, "desk"), holder_name="Sara"))
    await street.staff_type("Dag Riet, met Sara", case)
    assert "Dag Riet, met Sara" in street.reads(RIET)
    street.reads(GROUP)
    street.reads(SAMIR)
    return case


async def test_with_the_desk_and_a_helper_each_gets_what_is_theirs(street: LinesStreet) -> None:
    case = await with_the_desk(street)
    await street.types(RIET, "Fijn dat u er bent")
    assert street.reads(RIET) == "Dit gaat naar de balie van Welzijn Moerwijk."
    assert "Fijn dat u er bent" in street.reads(GROUP), "she turned to the desk herself"
    await street.types(SAMIR, "Welke bel?")
    await street.presses(SAMIR, "Riet")
    street.reads(RIET)
    await street.types(RIET, "Geen idee meer")
    asked = street.reads(RIET)
    assert "[De balie van Welzijn Moerwijk]" in asked
    assert "[Samir" in asked
    street.reads(SAMIR)
    await street.types(RIET, "De bovenste", reply_to=street.number(RIET, "Welke bel?"))
    assert "De bovenste" in street.reads(SAMIR)
    to_sara = await street.types(RIET, "Ja graag", reply_to=street.number(RIET, "met Sara"))
    assert "Ja graag" in street.reads(GROUP)
    assert "Ja graag" not in street.reads(SAMIR)
    assert to_sara in street.signs(RIET), "residents see that it reached the desk"
    sara = await street.staff_type("Ik bel u zo", case)
    assert sara in street.signs(GROUP), "and so does the desk"


async def test_what_the_desk_says_in_a_talk_is_not_answered_by_mistake(
    street: LinesStreet,
) -> None:
    case = await with_the_desk(street)
    await in_a_talk(street)
    await street.staff_type("Bent u thuis?", case)
    street.reads(RIET)
    await street.types(RIET, "Ja, de hele dag")
    asked = street.reads(RIET)
    assert "[De balie van Welzijn Moerwijk]" in asked
    assert "[Mijn nieuwe hulpvraag]" in asked
    await street.presses(RIET, "De balie")
    assert "Ja, de hele dag" in street.reads(GROUP)


async def test_an_answer_to_a_desk_that_just_closed_opens_the_case_again(
    street: LinesStreet,
) -> None:
    case = await with_the_desk(street)
    sara = street.number(RIET, "met Sara")
    await street.does("close_as", street.who(RIET), case=case, outcome="helped", sure="yes")
    street.reads(GROUP)
    await street.types(RIET, "Het is toch niet gelukt", reply_to=sara)
    assert "Het is toch niet gelukt" in street.reads(GROUP)
    assert "niet gelukt" not in street.reads(SAMIR)


# -- one who is not reached


async def test_who_is_not_reached_gets_no_sign_but_words(street: LinesStreet) -> None:
    street.neighbours.answers["Bericht van Riet:\nBent u er?"] = [Unreachable("bot was blocked")]
    number = await street.types(RIET, "Bent u er?")
    assert number not in street.signs(RIET)
    assert "Ik kan Samir nu niet bereiken. Uw bericht is niet aangekomen." in street.reads(RIET)


async def test_what_telegram_brings_twice_goes_once(street: LinesStreet) -> None:
    await both_wrote(street)
    riets = street.number(SAMIR, "Heeft u brood?")
    for _ in range(2):
        await street.sends(SAMIR, Words("Ja"), reply_to=riets, message=900, update="same")
    assert street.reads(RIET).count("Bericht van Samir:\nJa") == 1


async def test_who_is_forgotten_leaves_no_trace_of_whom_they_spoke_with(
    street: LinesStreet,
) -> None:
    await both_wrote(street)
    key = street.work().keys.spoken(street.who(SAMIR))
    stored = await street.store.redis.zrange(key, 0, -1)
    assert stored
    assert "brood" not in str(stored)
    assert 0 < await street.store.redis.pttl(key) <= 14 * 24 * 3600 * 1000
    known = (await street.work().look(Person, [street.who(SAMIR)]))[street.who(SAMIR)]
    await street.work().commit(Decision(drop=(known,), shred=(known.id,)))
    assert await street.store.redis.exists(key) == 0


async def test_a_number_that_the_desk_asked_for_is_shown_as_going_to_no_neighbour(
    street: LinesStreet,
) -> None:
    case = await with_the_desk(street)
    await street.does("call_back", "sara", case=case)
    street.reads(RIET)
    await street.types(SAMIR, "Welke bel?")
    await street.presses(SAMIR, "Riet")
    await street.types(RIET, "06 12345678", reply_to=street.number(RIET, "Welke bel?"))
    assert "06 12345678" not in street.reads(SAMIR)
    assert "Dit gaat naar Samir" not in street.reads(RIET)
    assert "06 12345678" in street.reads(GROUP).replace("-", " ")
