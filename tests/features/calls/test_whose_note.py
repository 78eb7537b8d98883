"""Sara calls Riet and writes something down: it is about Riet, and none of Riet's own words."""

import json
from dataclasses import replace
from typing import Any

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import SendFile
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.call_list import NOOR, is_listed, lives_there, takes
from tests.scenes.desk_street import DeskStreet
from tests.scenes.passing import passes
from tests.scenes.street import Clock

RIET = Actor("person", "riet", "moerwijk", "Riet")
SAID, NOTED, WORRY = "Ik hoor slecht", "Belt liever na de middag", "Er schreeuwde iemand"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    """Riet reads her own file in the bot, and is called all the same."""
    street = DeskStreet(store, context, clock)
    await lives_there(street)
    await street.keep(replace(await street.get(Person, "riet"), chat=5009))
    await is_listed(street, words=SAID)
    return street


async def file_of(street: DeskStreet, who: Actor = RIET) -> tuple[str, dict[str, Any]]:
    """What they read of all that is kept, and the same for a machine."""
    await street.do(deeds.my_data(), actor=who)
    out = [w.outgoing for w in await street.waiting(f"person:{who.who}")]
    sent = [one for one in out if isinstance(one, SendFile)][-1].content.value
    lines, machine = sent.split("(JSON) ---\n")
    return lines, json.loads(machine)


async def notes(street: DeskStreet, words: str) -> None:
    await street.presses("Iets opschrijven")
    await street.types(words)


async def test_who_writes_it_down_reads_who_may_read_it(street: DeskStreet) -> None:
    await takes(street)
    await street.presses("Iets opschrijven")
    assert "Wie u belde, mag het later lezen." in (await street.own())[-1]


async def test_riet_reads_it_as_a_note_and_not_as_her_words_nor_who_wrote_it(
    street: DeskStreet,
) -> None:
    await takes(street)
    await notes(street, NOTED)
    lines, _ = await file_of(street)
    assert f"Uw woorden: {SAID}\n" in lines
    assert f"Genoteerd bij het bellen: {NOTED}\n" in lines
    assert "Sara" not in lines


async def test_it_is_so_in_a_case_as_well_and_on_its_card(street: DeskStreet) -> None:
    await takes(street)
    await notes(street, NOTED)
    for _ in range(3):
        await street.presses("Geen antwoord")
        await passes(street, hours=3)
        if (await street.get(Call, "riet")).is_open:
            await takes(street)
    case = await street.case()
    assert (case.reason, case.words, case.by_caller) == ("not_reached", SAID, NOTED)
    told = "\n".join(await street.desk())
    assert f"Genoteerd door wie belde: {NOTED}" in told
    lines, machine = await file_of(street)
    assert f"Uw woorden: {SAID}\n" in lines
    assert NOTED in lines
    assert [one["by_caller"] for one in machine["cases"]] == [NOTED]


async def test_what_worries_who_calls_is_with_the_desk_alone_and_she_reads_that_it_is_there(
    street: DeskStreet,
) -> None:
    await takes(street)
    await notes(street, NOTED)
    await street.presses("Ik ben bezorgd")
    await notes(street, WORRY)
    case = await street.case()
    assert case.by_caller == f"{NOTED}\n{WORRY}"
    assert (await street.get(Call, "riet")).notes == ""
    assert f"Wie belde, schreef op: {WORRY}" in "\n".join(await street.desk())
    lines, machine = await file_of(street)
    everything = lines + json.dumps(machine)
    assert WORRY not in everything
    assert "Genoteerd bij het bellen: Wie u belde, schreef iets op." in lines
    assert f"Uw woorden: {SAID}\n" in lines


async def test_what_is_long_stands_whole_in_the_topic(street: DeskStreet) -> None:
    await takes(street)
    await notes(street, "lang " * 180 + "einde")
    await street.presses("Ik ben bezorgd")
    told = await street.desk()
    assert any("Wie belde, schreef op" in one and "einde" in one for one in told)


async def test_when_riet_is_forgotten_all_of_it_goes(street: DeskStreet) -> None:
    await takes(street)
    await notes(street, NOTED)
    await street.presses("Ik ben bezorgd")
    await notes(street, WORRY)
    case = await street.case()
    await street.do(deeds.forget_sure(), actor=RIET)
    left = await street.get(Case, case.id)
    assert (left.words, left.by_caller, left.about) == ("", "", "")
    assert await street._work().look(Call, ["riet"]) == {}


async def test_when_who_wrote_it_is_forgotten_it_stays_and_nothing_leads_to_them(
    street: DeskStreet,
) -> None:
    await street.do(deeds.my_calls(), actor=NOOR)
    await street.do(deeds.take_call(call="riet"), actor=NOOR)
    await street.do(deeds.call_note(call="riet", words=NOTED), actor=NOOR)
    await street.do(deeds.give_back_call(call="riet"), actor=NOOR)
    lines, machine = await file_of(street, NOOR)
    assert NOTED not in lines + json.dumps(machine)
    assert "Wat u opschreef over wie u belde: Dat staat bij die persoon" in lines
    await street.do(deeds.forget_me(), actor=NOOR)
    assert "blijft daar staan, zonder uw naam" in "\n".join(await street.reads("noor"))
    await street.do(deeds.forget_sure(), actor=NOOR)
    call = await street.get(Call, "riet")
    assert call.notes == NOTED
    assert "noor" not in {call.holder, call.had, call.by, call.holder_name, *call.shown}
