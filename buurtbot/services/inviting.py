"""Ask volunteers: find who lives around, choose by the policy, and write that they were asked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from buurtbot.domain import asking, lending
from buurtbot.domain.card import card_of
from buurtbot.domain.decision import AuditLine, Carry, Decision, Timer
from buurtbot.domain.help_request import HelpRequest, Invited
from buurtbot.domain.invitation import closed_invitation, invitation
from buurtbot.domain.matching import (
    MOST_MINUTES,
    Ask,
    Chosen,
    Neighbour,
    by_hand,
    invited_now,
    whom_to_ask,
)
from buurtbot.domain.messages import Change
from buurtbot.domain.person import Person
from buurtbot.services.house import House
from buurtbot.storage.work import Found, Work
from geo.point import Point, rounded
from geo.walking import METRES_PER_MINUTE, Walk, Wish, search_radius_m

FURTHEST_M = MOST_MINUTES * METRES_PER_MINUTE
BY_HAND_M = 10_000.0  # a moderator may choose someone from the other side of town


@dataclass(frozen=True)
class Asked:
    """What came of a round: the decision, and whether others may become free in time."""

    decision: Decision
    hopeful: bool


async def invite_more(
    work: Work,
    house: House,
    request: HelpRequest,
    *,
    widen: bool,
    only: tuple[str, ...] = (),
    skip_quiet: bool = False,
) -> Decision:
    """Ask as many as there is room for; `widen` begins the next wave first.

    `only` asks exactly these, chosen by a moderator. The request is kept as changed: go on with
    `decision.latest(request)`.
    """
    asked = await ask_around(
        work, house, request, widen=widen, only=only, skip_quiet=skip_quiet or bool(only)
    )
    return asked.decision


async def ask_around(
    work: Work,
    house: House,
    request: HelpRequest,
    *,
    widen: bool,
    only: tuple[str, ...] = (),
    skip_quiet: bool = False,
) -> Asked:
    """As `invite_more`, and say whether there is hope for a next round."""
    now = work.now
    morning = None if skip_quiet else asking.waits_for_morning(request, house.policy, now)
    if morning is not None:
        return Asked(Decision(keep=(request,), later=_widens(request, morning)), hopeful=True)
    if only:
        by_moderator = await _by_hand(work, house, request, only)
        return Asked(await _ask(work, request, by_moderator, now), hopeful=False)
    begins = widen or request.wave == 0
    chosen = await _first(work, house, request)
    if not chosen.ask:
        request = asking.next_wave(request) if begins else request
        chosen = await _best(work, house, request)
    later = _next_wave(request, house, now) if begins else ()
    asked = await _ask(work, request, chosen, now)
    return Asked(asked + Decision(later=later), chosen.hopeful)


def _widens(request: HelpRequest, at: datetime) -> tuple[Timer, ...]:
    return (asking.widen_timer(request, at),) if request.state == "open" else ()


def _next_wave(request: HelpRequest, house: House, now: datetime) -> tuple[Timer, ...]:
    clock = asking.clock_of(request, house.policy, now)
    return _widens(request, now + clock.wave) if request.wave < clock.waves else ()


# -- who lives around


async def around(work: Work, house: House, request: HelpRequest) -> list[Neighbour]:
    """Every volunteer who could walk to the place of this request, with the walk.

    All distances are told from one rounded point, so that nobody finds the door by asking often.
    """
    if request.point is None:
        return []
    here = rounded(request.point)
    found = await work.near(here, search_radius_m(FURTHEST_M))
    return await _walks(house, here, found, FURTHEST_M)


async def _these(
    work: Work, house: House, request: HelpRequest, ids: Iterable[str], limit_m: float
) -> list[Neighbour]:
    people = (await work.look(Person, ids)).values()
    if request.point is None:
        return [Neighbour(card_of(person), Walk(0.0)) for person in people]
    found = {p.id: Found(p.place, card_of(p)) for p in people if p.place}
    return await _walks(house, rounded(request.point), found, limit_m)


async def _walks(
    house: House, here: Point, found: Mapping[str, Found], limit_m: float
) -> list[Neighbour]:
    """The walks of these people; one question for all who wish the same of the way."""
    alike: dict[tuple[Wish, ...], dict[str, Point]] = {}
    for id_, (place, card) in found.items():
        alike.setdefault(card.offer.wishes if card.offer else (), {})[id_] = place
    neighbours: list[Neighbour] = []
    for wishes, places in alike.items():
        walks = await house.walking.one_to_many(here, places, limit_m, wishes=frozenset(wishes))
        neighbours += [Neighbour(found[id_].card, walk) for id_, walk in walks.items()]
    return neighbours


async def _ask_for(work: Work, house: House, request: HelpRequest) -> Ask:
    residents = await work.look(Person, [request.resident])
    blocks = residents[request.resident].blocks if residents else ()
    return Ask(request, blocks, work.now, house.policy)


async def _first(work: Work, house: House, request: HelpRequest) -> Chosen:
    """Last week's helper, alone, before all others; nobody when that does not fit now."""
    if not asking.asks_first(request):
        return Chosen((), hopeful=False)
    ask = await _ask_for(work, house, request)
    first = await _these(work, house, request, [request.first_ask], FURTHEST_M)
    return replace(whom_to_ask(ask, first, most=1), hopeful=True)


async def _best(work: Work, house: House, request: HelpRequest) -> Chosen:
    ask = await _ask_for(work, house, request)
    everybody = await around(work, house, request)
    return whom_to_ask(ask, everybody, most=asking.room(request, house.policy))


async def _by_hand(
    work: Work, house: House, request: HelpRequest, only: tuple[str, ...]
) -> Chosen:
    ask = await _ask_for(work, house, request)
    return by_hand(ask, await _these(work, house, request, only, BY_HAND_M))


# -- asking


async def _ask(work: Work, request: HelpRequest, chosen: Chosen, now: datetime) -> Decision:
    """Write the invitations; each person is read again and held to be as read."""
    people: list[Person] = []
    carried: list[Carry] = []
    invited: list[Invited] = []
    for neighbour in chosen.ask:
        person = await work.get(Person, neighbour.id)
        if person is None:
            continue
        if card_of(person) != neighbour.card:
            people.append(person)  # changed a moment ago, or an old card: it is written anew
            continue
        person = asking.asked_for(person, request.id, now)
        people.append(person)
        carried += lending.told_elsewhere(person, work.municipality)
        invited.append(invited_now(neighbour, now))
    return Decision(
        keep=(asking.invited_too(request, invited), *people),
        tell=tuple(invitation(request, one, now=now) for one in invited),
        carry=tuple(carried),
        noted=tuple(AuditLine("house", f"invited:{one.person}", request.id) for one in invited),
    )


def close_invitations(request: HelpRequest, key: str) -> tuple[Change, ...]:
    """Tell all who still see buttons that their answer is no longer needed, and why.

    `key` is `invitation-taken` or `invitation-not-needed`. Keep `asking.nobody_waits(request)`.
    """
    return tuple(
        closed_invitation(request, invited.person, key) for invited in asking.waiting(request)
    )
