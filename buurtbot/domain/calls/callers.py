"""Who may call: staff of the desk, and volunteers where the person agreed to that."""

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.people.person import Person
from config.network.policy import Calls


def is_caller(person: Person, policy: Calls) -> bool:
    """Whether this volunteer is known well enough to call people, and reads whom and why.

    Who only has a telephone is rung themselves: by a call list that nobody shows them.
    """
    offer = person.offer
    if offer is None or person.chat is None:
        return False
    return not offer.refused and offer.level >= policy.level


def may_call(caller: Person, call: Call, called: Person, policy: Calls) -> bool:
    """Whether this volunteer may call this person, about all that there is to call about."""
    blocked = caller.is_apart_from(called)
    agreed = all(why.by_neighbour for why in call.whys)
    return is_caller(caller, policy) and agreed and not blocked and caller.id != called.id
