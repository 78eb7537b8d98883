"""Ask volunteers: find who lives around, choose by the policy, and write that they were asked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from buurtbot.domain.core.decision import AuditLine, Carry, Decision, WasAsked
from buurtbot.domain.core.help_request import HelpRequest, Invited
from buurtbot.domain.core.messages import Change
from buurtbot.domain.core.people.card import card_of, is_same
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.matching import pace
from buurtbot.domain.matching.choosing import (
    MOST_MINUTES,
    Ask,
    Neighbour,
    ask_for,
    by_hand,
    invited_now,
)
from buurtbot.domain.matching.invitation import closed_invitation, invitation
from buurtbot.domain.matching.rounds import Round, one_round, until_morning, widens
from buurtbot.domain.volunteering import lending
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.near import Found
from buurtbot.storage.commit.work import Work
from geo.point import Point, rounded
from geo.walking import METRES_PER_MINUTE, Walk, Wish, search_radius_m

FURTHEST_M = MOST_MINUTES * METRES_PER_MINUTE
BY_HAND_M = 10_000.0  # a moderator may choose someone from the other side of town


@dataclass(frozen=True)
class Asked:
    """What came of a round: the decision, and whether nobody is left to hope for."""

    decision: Decision
    gives_up: bool


async def invite_more(
    work: Work, context: Context, request: HelpRequest, *, only: tuple[str, ...] = ()
) -> Decision:
    """Staff ask on purpose: the next wave now, or exactly these; quiet hours do not hold.

    The request is kept as changed: go on with `decision.latest(request)`.
    """
    ask = await _ask_for(work, context, request)
    if only:
        chosen = by_hand(ask, await _these(work, context, request, only, BY_HAND_M))
        return await _ask(work, Round(request, chosen.ask))
    return await _ask(work, await _round(work, context, ask, widen=True))


async def ask_around(work: Work, context: Context, request: HelpRequest, *, widen: bool) -> Asked:
    """A round of asking by the policy; `widen` begins the next wave when the time is there."""
    ask = await _ask_for(work, context, request)
    went = until_morning(ask)
    if went is None:
        went = await _round(work, context, ask, widen=widen and widens(ask))
    return Asked(await _ask(work, went), went.gives_up)


async def _round(work: Work, context: Context, ask: Ask, *, widen: bool) -> Round:
    request = ask.request
    helper = [request.first_ask] if pace.asks_first(request) else []
    first = await _these(work, context, request, helper, FURTHEST_M)
    return one_round(ask, await around(work, context, request), widen=widen, first=first)


# -- who lives around


async def around(work: Work, context: Context, request: HelpRequest) -> list[Neighbour]:
    """Every volunteer who could walk to the place of this request, with the walk.

    All distances are told from one rounded point, so that nobody finds the door by asking often.
    """
    if request.point is None:
        return []
    here = rounded(request.point)
    found = await work.near(here, search_radius_m(FURTHEST_M))
    return await _walks(context, here, found, FURTHEST_M)


async def _these(
    work: Work, context: Context, request: HelpRequest, ids: Iterable[str], limit_m: float
) -> list[Neighbour]:
    people = (await work.look(Person, ids)).values()
    if request.point is None:
        return [Neighbour(card_of(person), Walk(0.0)) for person in people]
    found = {p.id: Found(p.place, card_of(p)) for p in people if p.place}
    return await _walks(context, rounded(request.point), found, limit_m)


async def _walks(
    context: Context, here: Point, found: Mapping[str, Found], limit_m: float
) -> list[Neighbour]:
    """The walks of these people; one question for all who wish the same of the way."""
    alike: dict[tuple[Wish, ...], dict[str, Point]] = {}
    for id_, (place, card) in found.items():
        alike.setdefault(card.offer.wishes if card.offer else (), {})[id_] = place
    neighbours: list[Neighbour] = []
    for wishes, places in alike.items():
        walks = await context.walking.one_to_many(here, places, limit_m, wishes=frozenset(wishes))
        neighbours += [Neighbour(found[id_].card, walk) for id_, walk in walks.items()]
    return neighbours


async def _ask_for(work: Work, context: Context, request: HelpRequest) -> Ask:
    residents = await work.look(Person, [request.resident])
    return ask_for(request, residents.get(request.resident), work.now, context.policy)


# -- asking


async def _ask(work: Work, went: Round) -> Decision:
    """Write the invitations; each person is read again, and held to be as they were chosen."""
    people: list[Person] = []
    carried: list[Carry] = []
    invited: list[Invited] = []
    request, now = went.request, work.now
    there = await work.about_to_ask(neighbour.id for neighbour in went.ask)
    for neighbour in went.ask:
        person = there.get(neighbour.id)
        if person is None:
            continue
        if not is_same(card_of(person), neighbour.card):
            held = await work.get(Person, person.id)
            people += [held] if held else []  # an old card: it is written anew
            continue
        carried += lending.asked_elsewhere(person, work.municipality, now)
        invited.append(invited_now(neighbour, now))
    return Decision(
        keep=(pace.invited_too(request, invited), *people),
        tell=tuple(invitation(request, one, now=now) for one in invited),
        later=(pace.widen_timer(request, went.again),) if went.again else (),
        carry=tuple(carried),
        asked=tuple(WasAsked(one.person, request.id, now) for one in invited),
        noted=tuple(AuditLine("house", f"invited:{one.person}", request.id) for one in invited),
    )


def close_invitations(request: HelpRequest, key: str) -> tuple[Change, ...]:
    """Tell all who still see buttons that their answer is no longer needed, and why.

    `key` is `invitation-taken` or `invitation-not-needed`. Keep `asking.nobody_waits(request)`.
    """
    return tuple(
        closed_invitation(request, invited.person, key) for invited in pace.waiting(request)
    )
