"""Two hundred press "I help" at once, and fifty ten times over: exactly one holds the request."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.matching import pace
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.asking_street import Street, a_person, a_request, a_volunteer
from tests.scenes.street import Clock

CROWD = 200
TIMES = 10  # the control below has several winners of twenty at its first try
FEWER = 50  # who press in each of those
VOLUNTEERS = tuple(f"v{n:03}" for n in range(CROWD))


async def a_crowd(store: Store, context: Context, clock: Clock, crowd: Sequence[str]) -> Street:
    """Anna, and volunteers who were all asked."""
    street = Street(store, context, clock)
    await street.lives_here(a_person("anna"), *(a_volunteer(id_) for id_ in crowd))
    return street


async def all_press(street: Street, request: str, crowd: Sequence[str]) -> list[Decision]:
    """Everybody presses at the same time; what came of each press."""

    async def press(who: str) -> Decision:
        return (await street.does(who, "take_request", request=request)).decision

    return await asyncio.gather(*(press(who) for who in crowd))


def winners(decisions: list[Decision]) -> list[Decision]:
    return [decision for decision in decisions if decision.keep]


def heard_kindly(decision: Decision) -> bool:
    [told] = decision.tell
    return isinstance(told, Say) and told.text.key == "take-too-late"


async def test_of_two_hundred_at_the_very_same_moment_one_wins(
    store: Store, context: Context, clock: Clock
) -> None:
    street = await a_crowd(store, context, clock, VOLUNTEERS)
    await street.lives_here(a_request("r1", *VOLUNTEERS))
    decisions = await all_press(street, "r1", VOLUNTEERS)
    assert len(winners(decisions)) == 1
    holder = (await street.request("r1")).holder
    assert [line.subject for line in (await street.person(holder)).lines] == ["r1"]
    assert sum(heard_kindly(decision) for decision in decisions if not decision.keep) == CROWD - 1


async def test_ten_times_fifty_press_and_each_time_one_wins(
    store: Store, context: Context, clock: Clock
) -> None:
    crowd = VOLUNTEERS[:FEWER]
    street = await a_crowd(store, context, clock, crowd)
    for number in range(TIMES):
        request = a_request(f"r{number}", *crowd)
        await street.lives_here(request)
        decisions = await all_press(street, request.id, crowd)
        assert len(winners(decisions)) == 1
        losers = [decision for decision in decisions if not decision.keep]
        assert all(heard_kindly(decision) for decision in losers)
    held = [(await street.person(id_)).offer for id_ in crowd]
    assert sum(len(offer.busy_with) for offer in held if offer) == TIMES


async def test_without_holding_to_what_was_read_several_would_win(
    store: Store, context: Context, clock: Clock
) -> None:
    """The control: read first and written later, the same presses have several winners."""
    street = await a_crowd(store, context, clock, VOLUNTEERS)
    await street.lives_here(a_request("r1", *VOLUNTEERS[:20]))

    async def press(who: str) -> bool:
        work = store.work("gm0518", f"naive-{who}", clock.now)
        request = (await work.look(HelpRequest, ["r1"]))["r1"]
        person = (await work.look(Person, [who]))[who]
        if request.state != "open":
            return False
        taken = pace.taken_by(request, who, clock.now)
        return await work.commit(Decision(keep=(taken, replace(person)))) == "done"

    won = await asyncio.gather(*(press(who) for who in VOLUNTEERS[:20]))
    assert sum(won) > 1
