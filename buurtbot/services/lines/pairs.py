"""Two neighbours of a pair write to each other; it ends by itself, or when one of them wants."""

from dataclasses import replace
from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.cases import apart
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.check_ins.check_ins import kept_apart
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.pair import Pair
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.afterwards.questions import blocking
from buurtbot.domain.lines import pairing
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.cases.reported import reported
from buurtbot.services.core.both_sides import gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


async def pair_up(
    work: Work, one: Person, other: Person, *, until: datetime, about: str, of: str
) -> Decision:
    """They may write to each other from now; one pair for each `of`. Nobody without a chat."""
    if one.chat is None or other.chat is None:
        return NOTHING
    id_ = await pair_between(work, of, one, other)
    pair = Pair(id_, one.bot, (one.id, other.id), until, about)
    line = Line("pair", id_, work.municipality)
    over = Timer(timers.pair_over(id_), until, deeds.pair_over(pair=id_))
    return Decision(keep=(pair, one.speaking_on(line), other.speaking_on(line)), later=(over,))


async def pair_between(work: Work, of: str, one: Person, other: Person) -> str:
    """The id of the pair of these two, for what they are a pair: a share, a match.

    It keeps the name by which either was known when they began; of none it is that of now.
    """
    ids = [_pair_id(work, of, a, b) for a in one.known_as for b in other.known_as]
    there = await work.look(Pair, ids) if len(ids) > 1 else {}
    return next(iter(there), _pair_id(work, of, one.id, other.id))


def _pair_id(work: Work, of: str, one: str, other: str) -> str:
    return work.secrets.id_of("pair", of, *sorted((one, other)))


async def under_one(work: Work, twice: Twice) -> Decision:
    """Whom they write to in the chat they go on writing to; who reads another name hears so."""
    ids = [line.subject for line in twice.me.lines if line.kind == "pair"]
    pairs = await work.get_all(Pair, ids)
    others = dict.fromkeys(one.other(twice.me.id) for one in pairs)
    told = () if twice.one_name else tuple(_now_called(one, twice) for one in others)
    return Decision(keep=tuple(_with(one, twice) for one in pairs), tell=told)


def _now_called(to: str, twice: Twice) -> Say:
    names = {"before": first_name_of(twice.me), "name": first_name_of(twice.both)}
    return Say(ToPerson(to), text("pair-now-called", **names))


def _with(pair: Pair, twice: Twice) -> Pair:
    one, other = map(twice.now, pair.people)
    return replace(pair, people=(one, other))


def can_write(one: Person, other: Person) -> tuple[Say, ...]:
    """Both read that they can, from now on."""
    told = ((one, other), (other, one))
    return tuple(
        Say(ToPerson(to.id), text("pair-can-write", name=first_name_of(who))) for to, who in told
    )


async def part(work: Work, pair: str, so_far: Decision = NOTHING) -> Decision:
    """They write to each other no more; nobody needs to hear that."""
    found = await work.get(Pair, pair)
    if found is None:
        return NOTHING
    people = [await work.get(Person, one) for one in found.people]
    over = Timer(timers.pair_over(pair), None)
    hung_up = tuple(so_far.latest(one).hanging_up(pair) for one in people if one)
    return Decision(keep=hung_up, drop=(found,), later=(over,))


@does(deeds.pair_over)
async def pair_over(work: Work, _context: Context, _actor: Actor, *, pair: str) -> Decision:
    """A timer: the time that they could write is over."""
    return await part(work, pair)


async def say_in_pair(
    work: Work,
    context: Context,
    person: Person,
    line: Line,
    said: Said,
    so_far: Decision = NOTHING,
) -> Decision:
    """Pass on what one of them said, as between who asks and who helps."""
    pair = await work.get(Pair, line.subject)
    other = await work.get(Person, pair.other(person.id)) if pair else None
    if pair is None or other is None or not pair.has(person.id) or work.now >= pair.until:
        hung_up = (person.hanging_up(line.subject),)
        return Decision(keep=hung_up, tell=(Say(ToPerson(person.id), text("pair-is-over")),))
    passed = pairing.passed(pair, person, other, said, line, context.policy.known_sites)
    return passed + await _scam(work, context, pair, person, said)


async def _scam(work: Work, context: Context, pair: Pair, person: Person, said: Said) -> Decision:
    """Of a code, a card, an account or a link the desk hears, once while that case is open."""
    if not pairing.tells_desk(said, context.policy.known_sites):
        return NOTHING
    return await open_case(
        work, context, NewCase("scam", pair.neighbourhood, about=person, tell=False)
    )


@does(deeds.part_from)
async def part_from(work: Work, context: Context, actor: Actor, *, pair: str) -> Decision:
    """Keep the actor apart from the other of this pair, from now on."""
    found = await work.get(Pair, pair)
    person = await work.get(Person, actor.who)
    if found is None or person is None:
        return gone(actor)
    parted = await part(work, pair)
    apart = blocking(parted.latest(person), found.other(person.id))
    return parted + Decision(
        keep=(apart,),
        tell=(Say(ToPerson(person.id), text("pair-parted")),),
        later=kept_apart(person, found.other(person.id), work.now),
        noted=(AuditLine(person.id, "part_from", pair),),
    )


@does(deeds.report_pair)
async def report_pair(work: Work, context: Context, actor: Actor, *, pair: str) -> Decision:
    """Something did not feel right: they write no more, and a person of the desk looks."""
    found = await work.get(Pair, pair)
    person = await work.get(Person, actor.who)
    whom = await work.get(Person, found.other(actor.who)) if found else None
    if found is None or person is None or whom is None:
        return gone(actor)
    told = apart.line_stops(whom, person, context.neighbourhood(found.neighbourhood))
    parted = await part(work, pair) + Decision(tell=told)
    return parted + await reported(work, context, found.neighbourhood, person, whom, parted)
