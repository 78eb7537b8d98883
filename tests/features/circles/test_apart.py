"""Two who are apart are in no circle together: each may have to call the other."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.circles.set_up import Entry, written
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor
from tests.features.circles.test_at_desk import opens, street
from tests.scenes.circle_street import NAMES, CircleStreet
from tests.scenes.desk_people import mina

__all__ = ("street",)


async def test_who_wants_nothing_of_a_member_does_not_come_into_their_circle(
    street: CircleStreet,
) -> None:
    ans = await street.get(Person, "ans")
    fien = replace(mina(street.clock), id="fien", name="Fien", chat=6009, came_by="then")
    await street.keep(replace(ans, blocks=("then",)), fien)
    await street.do(
        deeds.circle_wanted(phone="06 1234 5699"),
        actor=Actor("person", "fien", "moerwijk", "Fien"),
    )
    await opens(street, "Lid erbij", "Fien")
    await street.presses("Overslaan", "Overslaan", "Ja, erbij")
    assert "Kijk of een andere cirkel past." in (await street.own())[-1]
    assert "fien" not in (await street.circle()).members


async def test_two_who_are_apart_are_not_put_into_a_new_circle(street: CircleStreet) -> None:
    made = await street.circle()
    await opens(street, "Cirkel stopt", "Ja, zeker")
    await street.keep(replace(await street.get(Person, "cor"), blocks=("ans",)))
    entries = written(Entry(NAMES[who], person=who) for who in NAMES)
    draft = {"name": "Nieuw", "starts": "09:30", "days": "1 2", "holidays": "no", "limit": "45"}
    set_up = deeds.circle_made(neighbourhood="moerwijk", entries=entries, **draft)
    await street.do(set_up, actor=Actor("moderator", "sara", "moerwijk", "Sara"))
    assert (await street.circle()).members == ("ans", "bep", "dirk")
    assert (await street.circle()).id != made.id


async def bep_reported_ans(street: CircleStreet) -> None:
    """Both are members already, and Ans would call Bep."""
    bep = await street.get(Person, "bep")
    await street.keep(replace(bep, paused_from=("ans",)))


async def test_the_next_morning_another_calls_who_does_not_meet_them(
    street: CircleStreet,
) -> None:
    await bep_reported_ans(street)
    await opens(street, "Begin nu")
    assert "ans: Bep" not in await street.asked()
    assert await street.asked() == ["dirk: Bep"]
    assert "Ans" not in "".join((await street.read_by(("bep",))).values())


async def test_who_is_reported_between_two_calls_is_not_asked_to_call_again(
    street: CircleStreet,
) -> None:
    await opens(street, "Begin nu")
    assert await street.asked() == ["ans: Bep"]
    await street.presses_of("ans", "Geen antwoord")
    await bep_reported_ans(street)
    await street.passes(12)
    assert await street.asked() == ["ans: Bep", "dirk: Bep"]


@pytest.mark.parametrize("apart", [False, True])
async def test_the_desk_reads_that_two_do_not_go_together_and_not_who(
    street: CircleStreet, *, apart: bool
) -> None:
    if apart:
        await bep_reported_ans(street)
    await opens(street)
    assert ("twee leden gaan niet samen" in (await street.own())[-1]) == apart


async def test_where_everybody_else_is_away_the_desk_calls(street: CircleStreet) -> None:
    for who in ("ans", "cor", "dirk"):
        bep = await street.get(Person, "bep")
        await street.keep(replace(bep, paused_from=(*bep.paused_from, who)))
    await opens(street, "Begin nu")
    assert await street.asked() == []
    assert "een lid moet nu gebeld worden" in (await street.desk())[-1]


# -- one press


async def the_case(street: CircleStreet, who: str) -> Case:
    """The report of this member."""
    cases = (await street.get(Person, who)).cases
    found = [await street.get(Case, one) for one in cases]
    return next(one for one in found if one.reason == "behaviour")


async def test_who_is_to_call_reports_in_one_press_and_another_calls(street: CircleStreet) -> None:
    await opens(street, "Begin nu")
    await street.presses_of("ans", "Dit voelt niet goed")
    assert (await street.get(Person, "ans")).paused_from == ("bep",)
    read = await street.reads("ans")
    assert any("Bep en u krijgen nu geen berichten meer van elkaar" in one for one in read)
    assert "Een ander belt Bep nu." in "\n".join(read)
    assert await street.asked() == ["ans: Bep", "dirk: Bep"]
    case = await the_case(street, "ans")
    assert (case.about, case.whom) == ("ans", "bep")
    assert "Ans" not in "".join((await street.read_by(("bep",))).values())


async def test_who_is_called_reports_who_calls_at_any_time(street: CircleStreet) -> None:
    await opens(street, "Begin nu")
    await street.do(deeds.my_circle(), actor=street.as_("bep"))
    assert (await street.get(Person, "bep")).paused_from == ()
    await street.presses_of("bep", "Ans: dit voelt niet goed")
    assert (await street.get(Person, "bep")).paused_from == ("ans",)
    assert "Een ander belt Bep nu." in "\n".join(await street.reads("ans"))
    assert await street.asked() == ["ans: Bep", "dirk: Bep"]


async def test_who_only_has_a_telephone_reports_by_way_of_the_desk(street: CircleStreet) -> None:
    els = next(one for one in (await street.circle()).members if one not in NAMES)
    await opens(street, "Meldt een ander lid", "Els de Wit", "Dirk")
    assert (await street.get(Person, els)).paused_from == ("dirk",)
    assert "Deze twee bellen elkaar niet meer" in (await street.own())[-1]
    assert (await the_case(street, els)).whom == "dirk"


async def test_a_report_on_an_old_button_or_of_nobody_changes_nothing(
    street: CircleStreet,
) -> None:
    circle = await street.circle()
    for member in ("ans", "nobody"):
        act = deeds.report_in_circle(circle=circle.id, member=member)
        await street.do(act, actor=street.as_("ans"))
    assert (await street.get(Person, "ans")).paused_from == ()
    sara = Actor("moderator", "sara", "moerwijk", "Sara")
    told = deeds.circle_reported(circle=circle.id, member="ans", whom="nobody")
    await street.do(told, actor=sara)
    assert (await street.get(Person, "ans")).cases == ()
