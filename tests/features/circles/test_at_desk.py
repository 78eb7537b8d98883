"""The desk and its circles: in the group nothing personal, all else in a worker's own chat."""

from dataclasses import replace
from datetime import time

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import SendFile
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Switches
from buurtbot.domain.core.together.circle import Circles
from buurtbot.services.calls.on_the_web import calls_of_day
from buurtbot.services.calls.put_on_list import Wanted, put_on_list
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from tests.scenes.circle_street import NAMES, CircleStreet
from tests.scenes.desk_people import mina
from tests.scenes.desk_street import OMAR
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> CircleStreet:
    clock.now = clock.now.replace(hour=8, minute=0)
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.sets_up()
    return street


async def opens(street: CircleStreet, *labels: str) -> str:
    """Sara opens the circle in her own chat and presses these; what she reads then."""
    await street.command("/cirkel")
    await street.press("Ochtendcirkel")
    await street.presses(*labels)
    return (await street.own())[-1]


async def test_a_desk_that_has_no_circles_reads_how_to_switch_them_on(
    street: CircleStreet,
) -> None:
    street.context.switches["moerwijk"] = Switches("moerwijk")
    await street.command("/circle")
    assert "staan telefooncirkels uit" in (await street.desk())[-1]


async def test_the_page_shows_the_order_and_who_only_has_a_telephone(
    street: CircleStreet,
) -> None:
    assert "1. Ans\n2. Bep" in await opens(street)
    assert "5. Els de Wit (alleen telefoon)" in (await street.own())[-1]
    await street.presses("Eerder bellen", "Cor")
    assert "volgorde is veranderd" in (await street.own())[-1]
    assert (await street.circle()).members[:3] == ("ans", "cor", "bep")
    await street.presses("Terug naar de cirkel")
    assert "2. Cor\n3. Bep" in (await street.own())[-1]


async def test_another_order_while_the_round_runs_calls_nobody_twice(
    street: CircleStreet,
) -> None:
    await street.passes(31)
    await street.presses_of("ans", "Gesproken")
    await opens(street, "Eerder bellen", "Dirk")
    circle = await street.circle()
    while circle.round and not circle.round.over:
        caller = circle.round.calls[0].caller
        await street.presses_of(caller, "Gesproken")
        circle = await street.circle()
    called = [line.partition(": ")[2] for line in await street.asked()]
    assert sorted(called) == ["Ans", "Bep", "Cor", "Dirk", "Els de Wit"]


async def test_somebody_joins_and_is_called_today_as_well(street: CircleStreet) -> None:
    await street.passes(31)
    await opens(street, "Lid erbij")
    await street.types("Fien Smit")
    await street.presses("Ja")
    await street.types("070 111 22 33")
    await street.presses("Overslaan", "Overslaan", "Ja, erbij")
    assert "Dit lid doet mee" in (await street.own())[-1]
    circle = await street.circle()
    assert len(circle.members) == 6
    assert circle.round is not None
    assert circle.members[-1] in circle.round.to_call


async def test_the_desk_notes_days_away_and_takes_somebody_out(street: CircleStreet) -> None:
    await opens(street, "Is een tijd weg", "Bep")
    await street.presses("dinsdag 24 november", "woensdag 25 november")
    assert "genoteerd" in (await street.own())[-1]
    assert "2. Bep (vandaag niet)" in await opens(street)
    await street.presses("Lid eruit", "Cor", "Ja, zeker")
    assert "cor" not in (await street.circle()).members
    assert "Welzijn Moerwijk: 070 123 45 67" in (await street.reads("cor"))[-1]


async def test_a_member_who_rings_the_desk_is_heard_of_and_need_not_be_called(
    street: CircleStreet,
) -> None:
    await opens(street, "Is gesproken", "Bep")
    assert "Er loopt nu geen ronde" in (await street.own())[-1]
    await street.passes(31)
    await opens(street, "Is gesproken", "Bep")
    assert "Niemand hoeft dit lid vandaag nog te bellen" in (await street.own())[-1]
    assert "hoeft niet meer te bellen" in (await street.reads("ans"))[-1]
    assert await street.asked() == ["ans: Bep", "bep: Cor"]
    circle = await street.circle()
    stranger = deeds.circle_heard(circle=circle.id, member="nobody")
    await street.do(stranger, actor=Actor("moderator", "sara", "moerwijk", "Sara"))
    assert (await street.circle()).round == circle.round


async def test_a_circle_rests_goes_on_and_ends(street: CircleStreet) -> None:
    await opens(street, "Pauze")
    assert "staat nu stil" in (await street.reads("bep"))[-1]
    await street.passes(60)
    assert await street.asked() == []
    await opens(street, "Weer verder")
    assert "gaat weer verder" in (await street.reads("bep"))[-1]
    await opens(street, "Cirkel stopt", "Ja, zeker")
    assert "De cirkel is gestopt" in (await street.own())[-1]
    assert (await street.get(Circles, "moerwijk")).circles == ()
    await street.passes(24 * 60, step=60)
    assert await street.asked() == []


async def test_two_months_and_a_sheet_that_only_says_whom_each_calls(
    street: CircleStreet,
) -> None:
    await street.passes(31)
    for who in ("ans", "bep", "cor", "dirk", "dirk"):
        await street.presses_of(who, "Gesproken")
    shown = await opens(street, "Twee maanden")
    assert "november: 1 keer gebeld." in shown
    assert "Bep: 1 keer gehoord, 0 keer overgeslagen, 0 keer bij de balie." in shown
    await street.presses("Terug naar de cirkel", "Blad om te printen")
    files = [one.outgoing for one in await street.waiting(street.own_queue())]
    file = next(one for one in files if isinstance(one, SendFile))
    sheets = file.content.value.split("<section>")[1:]
    assert not file.protect
    assert len(sheets) == 5
    assert "Telefooncirkel van Ans" in sheets[0]
    assert "U belt: Bep" in sheets[0]
    assert "Cor" not in sheets[0]
    assert "U belt: Ans" in sheets[4]
    assert "20pt" in file.content.value


async def only_telephones(street: CircleStreet) -> None:
    """Nobody of the circle has the bot any more, and its round begins."""
    for who in NAMES:
        known = await street.get(type(mina(street.clock)), who)
        await street.keep(replace(known, reachable=False))
    await street.passes(31)


async def test_where_nobody_has_the_bot_the_desk_calls_and_the_group_reads_no_name(
    street: CircleStreet,
) -> None:
    await only_telephones(street)
    assert "een lid moet nu gebeld worden" in (await street.desk())[-1]
    await street.press("Ik bel")
    card = (await street.own())[-1]
    assert "Bel nu: Bep\n06 1234 5611" in card
    assert "Heeft de sleutel: Piet, 06 99 88 77 66" in card
    await street.presses("Geen antwoord")
    assert "De telefooncirkel gaat verder" in (await street.own())[-1]
    await street.passes(1)
    assert "geen antwoord. Zo komt de vraag" in (await street.desk())[-1]
    await street.passes(11)
    await street.press("Ik bel")
    await street.presses("Gesproken", "Goed")
    await street.passes(1)
    circle = await street.circle()
    assert circle.round is not None
    assert circle.round.how("bep") == "spoken"
    assert circle.round.calls[0].called == "cor"
    await street.passes(16)  # the desk does not call
    assert (await street.case()).about == "cor"
    group = "".join(line for line in await street.desk() if line.startswith("#"))
    assert "Bep" not in group
    assert "Cor" not in group


async def test_whom_the_desk_is_to_call_stands_on_the_list_of_the_day_and_two_never_have_them(
    street: CircleStreet,
) -> None:
    await only_telephones(street)
    await street.command("/bellijst")
    assert "telefooncirkel" in (await street.desk())[-1]
    await street.press("1. Ik bel")
    assert "Bel nu: Bep" in (await street.own())[-1]
    await street.press("Ik bel", user=OMAR)
    assert "Iemand anders was net eerder" in (await street.own(OMAR))[-2]


async def test_nobody_makes_a_case_of_whom_a_worker_has_on_the_telephone(
    street: CircleStreet,
) -> None:
    await only_telephones(street)
    await street.passes(7)
    await street.press("Ik bel")
    await street.passes(9)
    circle = await street.circle()
    assert circle.round is not None
    assert circle.round.how("bep") is None  # without the worker it were with the desk by now
    await street.passes(38)  # who took it says nothing more
    assert (await street.case()).about == "bep"
    assert not (await street.get(Call, "bep")).is_open


async def test_a_worker_who_worries_makes_the_case_and_the_circle_goes_on(
    street: CircleStreet,
) -> None:
    await only_telephones(street)
    await street.press("Ik bel")
    await street.presses("Ik ben bezorgd")
    await street.passes(1)
    case = await street.case()
    assert (case.reason, case.about, case.urgent) == ("caller_worried", "bep", True)
    circle = await street.circle()
    assert circle.round is not None
    assert circle.round.how("bep") == "with_desk"
    assert circle.round.calls[0].called == "cor"


async def test_a_circle_before_nine_is_rung_before_nine(street: CircleStreet) -> None:
    early = replace(await street.circle(), starts=time(7, 30))
    await street.keep(early)
    street.clock.now = street.clock.now.replace(hour=6, minute=0)  # Wednesday, 7:00
    street.clock.forward(minutes=24 * 60)
    await only_telephones(street)
    assert (await street.get(Call, "bep")).due == street.clock.now.replace(minute=30)
    (on_page,) = await calls_of_day(street._work(), ["moerwijk"], "sara")
    assert (on_page.first, on_page.part) == ("Bep", "now")
    await street.press("Ik bel")
    assert "Bel nu: Bep" in (await street.own())[-1]


async def test_who_is_rung_for_something_else_too_keeps_that_for_its_own_hour(
    street: CircleStreet,
) -> None:
    await only_telephones(street)
    afternoon = street.clock.now.replace(hour=13)
    bep = await street.get(Person, "bep")

    async def put(work: Work) -> Decision:
        why = Why("call_me", work.now)
        return await put_on_list(work, street.context, bep, why, Wanted(afternoon))

    await street.commit(put)
    await street.press("Ik bel")
    await street.presses("Geen antwoord")
    await street.passes(1)
    assert [one.reason for one in (await street.get(Call, "bep")).whys] == ["call_me"]


async def test_a_call_of_the_desk_that_is_not_needed_any_more_changes_nothing(
    street: CircleStreet,
) -> None:
    await only_telephones(street)
    button = await street.data_of("Ik bel", "desk:moerwijk")
    await street.press("Ik bel")
    await street.presses("Gesproken", "Goed")
    await street.passes(1)
    before = await street.circle()
    await street.press_data(button)
    assert "of het is al gedaan" in (await street.own())[-2]
    await street.passes(1)
    assert (await street.circle()).round == before.round


async def test_a_circle_that_rests_can_be_tried_and_runs_to_its_end(
    street: CircleStreet,
) -> None:
    await opens(street, "Pauze")
    await opens(street, "Begin nu")
    assert "De ronde is begonnen" in (await street.own())[-1]
    assert await street.asked() == ["ans: Bep"]
    assert "loopt nog" in await opens(street, "Begin nu")
    await street.passes(16)
    assert (await street.asked())[-1] == "dirk: Bep"
