"""Retention of people: who is silent for very long is asked, and then forgotten."""

from dataclasses import replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.domain.keeping import silence
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.keeping.forgetting.forget_me import forgotten
from buurtbot.storage.commit.work import Work


@does(deeds.clear_person)
async def clear_person(
    work: Work, context: Context, _actor: Actor, *, person: str, asked: str = ""
) -> Decision:
    """A timer: wait on, ask, or forget. Nobody is forgotten while something is going on."""
    found = await work.get(Person, person)
    if found is None or found.home or found.same_as:
        return NOTHING
    found = await _last_heard(work, found)
    retention = context.policy.retention
    if silence.needed(found) or await _is_rung(work, person):
        return Decision(later=(silence.look_at(found, work.now + silence.LOOKS_AGAIN),))
    match silence.what_next(found, asked=bool(asked), now=work.now, retention=retention):
        case "wait":
            return Decision(later=(silence.silence_timer(found, retention),))
        case "ask":
            again = silence.look_at(found, work.now + silence.ANSWERS_WITHIN, asked=True)
            return Decision(tell=(silence.still_there(found, retention),), later=(again,))
        case _:
            goodbye = text("forgotten-after-silence") if found.consent else None
            return await forgotten(work, context, found, goodbye)


async def _last_heard(work: Work, person: Person) -> Person:
    """Also when they were last spoken with on the phone."""
    call = await work.get(Call, person.id)
    spoken = call.last if call else None
    if spoken is None or spoken <= person.last_seen:
        return person
    return replace(person, last_seen=spoken)


async def _is_rung(work: Work, person: str) -> bool:
    """Whether neighbours ring them: then they are heard of, also without a word to us."""
    member = await work.get(CircleMember, person)
    return member is not None and bool(member.circle)


@does(deeds.clear_talk)
async def clear_talk(work: Work, context: Context, _actor: Actor, *, person: str) -> Decision:
    """A timer: a talk that nobody went on with is taken away, with what was said in it.

    It was set when the talk began: so that it costs nothing with each answer, it waits on here.
    """
    talk = await work.get(Talk, person)
    waits = timedelta(days=context.policy.retention.talk_days)
    if talk is None:
        return NOTHING
    if work.now - talk.at < waits:
        act = deeds.clear_talk(person=person)
        return Decision(later=(Timer(timers.clear_talk(person), talk.at + waits, act),))
    return Decision(drop=(talk,))
