"""Who only has a phone hears of what is shared: rung about it, once, and never for nothing."""

from collections.abc import Mapping
from dataclasses import replace

from buurtbot.domain.calls.calls import ringing_hour
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Say, ToPerson
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.share import Share
from buurtbot.domain.sharing import by_phone, shares, shown
from buurtbot.services.calls.put_on_list import Wanted, put_on_list, take_off_list
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def reached(work: Work, context: Context, share: Share, decision: Decision) -> Decision:
    """The same, where who only has a phone is rung with what they must know of it."""
    ids = dict.fromkeys(one.to.person for one in decision.tell if isinstance(one.to, ToPerson))
    people = await work.look(Person, ids)
    phones = [one.id for one in people.values() if one.chat is None]
    aside = [one for one in decision.tell if by_phone.is_for_nobody(one, phones)]
    result = replace(decision, tell=tuple(one for one in decision.tell if one not in aside))
    for one in aside:
        if isinstance(one, Say) and isinstance(one.to, ToPerson) and by_phone.is_news(one.text):
            why = by_phone.news(share, one.text, one.to.person, work.now, context.policy.calls)
            person = people[one.to.person]
            result += await put_on_list(work, context, person, why, Wanted(work.now), result)
    return result


# -- who is asked by phone


async def may_be_asked(
    work: Work, context: Context, share: Share, near: Mapping[str, float]
) -> dict[str, float]:
    """Of who only has a phone no more are rung than there are places left, the nearest first.

    Nobody is rung after it is over, or about two at once.
    """
    people = await work.look(Person, near)
    phones = sorted((p.id for p in people.values() if p.chat is None), key=lambda p: (near[p], p))
    calls = await work.look(Call, dict.fromkeys((*phones, *shown.unanswered(share))))
    asked = {
        id_ for id_, call in calls.items() if any(w.reason == by_phone.ASK for w in call.whys)
    }
    in_time = ringing_hour(work.now, context.policy.calls) < share.ends
    room = share.free - len(asked & {*shown.unanswered(share)}) if in_time else 0
    rung = [one for one in phones if one not in asked][: max(0, room)]
    return {one: metres for one, metres in near.items() if one not in phones or one in rung}


async def asked_by_phone(
    work: Work, context: Context, share: Share, person: Person, metres: float
) -> Decision:
    """They stand on the call list, with what to ask."""
    why = by_phone.asked(share, person.id, metres, work.now)
    return await put_on_list(work, context, person, why, Wanted(work.now))


async def still_place(work: Work, context: Context, share: Share, so_far: Decision) -> Decision:
    """It is nearly over, and a place came free: who waits is asked whether they still can."""
    if share.state != "open" or share.free < 1 or work.now >= share.ends:
        return NOTHING
    done = NOTHING
    for one in (await work.look(Person, share.waits)).values():
        if one.chat is not None:
            done += Decision(tell=(shown.still_place(share, one.id),))
            continue
        why = by_phone.still(share, one.id, work.now)
        done += await put_on_list(work, context, one, why, Wanted(work.now), so_far + done)
    return done


async def asked_no_more(work: Work, context: Context, share: Share) -> tuple[Share, Decision]:
    """All is gone, or it is over: whom nobody rang yet need not be, and was not told of it."""
    open_ones = shown.unanswered(share)
    calls = await work.look(Call, dict.fromkeys((*open_ones, *share.waits)))
    listed = [
        id_
        for id_, call in calls.items()
        if any(why.reason == by_phone.ASK and why.of == share.id for why in call.whys)
    ]
    decision = NOTHING
    for one in listed:
        decision += await take_off_list(work, context, one, by_phone.ASK, of=share.id)
    never_rung = [one for one in listed if one in open_ones]
    return shares.not_told(share, never_rung), decision
