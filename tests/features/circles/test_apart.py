"""Two who are apart are in no circle together: each may have to call the other."""

from dataclasses import replace

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
