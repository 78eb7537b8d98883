"""What came of one moment of a round is made so: kept, told, handed to the desk; one commit."""

from dataclasses import replace

from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.circles import days, said
from buurtbot.domain.circles.told import Played, Tell
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Arg, Hidden, Outgoing, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.circle import DESK, CircleMember, Round
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.circles.on_the_list import listed
from buurtbot.services.circles.seen import Seen, next_timer, reads
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work


async def made_so(work: Work, context: Context, seen: Seen, played: Played) -> Decision:
    """The round as it is now, and when it goes on."""
    was, now = seen.circle.round, played.round
    seen = replace(seen, circle=replace(seen.circle, round=now))
    decision = NOTHING
    if now.over and not (was and was.day == now.day and was.over):
        ran = days.remembered(tuple(dict.fromkeys((*seen.circle.ran, now.day))), now.day)
        seen = replace(seen, circle=replace(seen.circle, ran=ran))
        decision = await _heard(work, now)
    for tell in played.tells:
        decision += await _told(work, context, seen, tell, decision)
    return Decision(keep=(seen.circle,), later=(next_timer(work, context, seen),)) + decision


async def _heard(work: Work, round_: Round) -> Decision:
    """How each of them was heard is kept with them, for two months."""
    members = await work.get_all(CircleMember, [one for one, _ in round_.heard])
    kept = tuple(days.heard_on(one, round_.day, round_.how(one.id)) for one in members)
    return Decision(keep=kept)


async def _told(
    work: Work, context: Context, seen: Seen, tell: Tell, before: Decision
) -> Decision:
    if tell.to == DESK and tell.what == "case":
        off = await listed(work, context, seen, tell, before)
        return off + await _case(work, context, seen, tell.about, before)
    if tell.to == DESK and tell.what == "late":
        return await _late(work, seen, tell.about)
    minutes = context.policy.circles.again_minutes
    told: tuple[Outgoing, ...] = said.said(tell, seen.circle, seen.whom(tell.about), minutes)
    called = seen.people.get(tell.about)
    if tell.what == "soon" and called is not None and reads(called):
        told = (*told, said.missed(seen.circle, called.id))
    return Decision(tell=told) + await listed(work, context, seen, tell, before)


async def _case(work: Work, context: Context, seen: Seen, who: str, before: Decision) -> Decision:
    """Nobody reached them: a person of the desk has it, with all that is known, and it rings."""
    person, member = await work.get(Person, who), seen.members.get(who)
    if person is None or member is None:
        return NOTHING
    work.goes_first = True
    opened = await open_case(
        work,
        context,
        NewCase(
            reason="circle",
            neighbourhood=seen.circle.neighbourhood,
            about=before.latest(person),
            urgent=True,
            tell=False,
        ),
    )
    shown = sheet.in_topic(opened.first(Case), _known(seen, member))
    closes = said.said(Tell(DESK, "case", who), seen.circle, seen.whom(who), 0)
    return opened + Decision(tell=(shown, *closes))


def _known(seen: Seen, member: CircleMember) -> Text:
    """What the desk needs now: the number, the address, and who has the key."""
    shown = {"phone": member.phone, "address": member.address, "key": member.key_holder}
    known: dict[str, Arg] = {
        name: Hidden(member.id, one) if one else text("circle-not-known")
        for name, one in shown.items()
    }
    return text("circle-case", circle=said.named(seen.circle), **known)


async def _late(work: Work, seen: Seen, who: str) -> Decision:
    """The desk reads in the case that they were reached after all."""
    person = seen.people.get(who)
    found = await work.look(Case, person.cases if person else ())
    open_ones = [one for one in found.values() if one.reason == "circle" and not one.closed]
    told = text("circle-reached-after-all")
    return Decision(tell=tuple(sheet.in_topic(one, told) for one in open_ones[-1:]))
