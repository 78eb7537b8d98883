"""Two who are apart are in no circle together: each may have to call the other."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.circles.set_up import Entry, written
from buurtbot.domain.core.person import Person
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
