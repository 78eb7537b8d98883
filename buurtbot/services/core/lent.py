"""What other municipalities must hear of a volunteer who is known there too."""

from buurtbot.domain.core.decision import Carry
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.volunteering import lending as across
from buurtbot.services.core.context import Context


def lending(context: Context, person: Person) -> tuple[Carry, ...]:
    """What other municipalities must hear after a change of this person's offer or place.

    Call it with the person as kept. For someone who forgets or stops: with `offer=None`.
    """
    if person.home:
        return across.told_elsewhere(person, person.lent_to[0])
    home = context.neighbourhood(person.bot).municipality
    # A chat that leads to another record is known at home alone.
    reached = () if person.came_by else across.reaches(person, context.network)
    left = (there for there in person.lent_to if there not in reached)
    return (
        *(across.lent(person, home, there) for there in reached),
        *(across.recalled(person.id, there) for there in left),
    )
