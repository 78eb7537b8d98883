"""Somebody calls: takes one from the list, sees whom, and says with one press what came of it."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import get_args

from buurtbot.domain import deeds
from buurtbot.domain.calls import calls, shown
from buurtbot.domain.calls.callers import may_call
from buurtbot.domain.core.call import Call, Came
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import Change, Rows, Say, Text, ToChat, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.services.calls.called import called_of, is_known
from buurtbot.services.calls.held_card import staff_chat
from buurtbot.services.calls.list_of_today import announced, more_calls
from buurtbot.services.calls.put_on_list import kept, learns, over, to_desk
from buurtbot.services.calls.ring_back import as_it_stands, without_over
from buurtbot.services.calls.rung_too import card_for_staff
from buurtbot.services.cases.reported import reported
from buurtbot.services.core.both_sides import tell_actor
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work

SPOKEN = ("good", "so_so", "bad", "spoken")


@dataclass(frozen=True)
class Calling:
    """One call with who is called, who calls, and where the card stands."""

    call: Call
    called: Person
    actor: Actor
    to: ToPerson | ToChat | ToDesk

    def shows(self, said: tuple[Text, Rows]) -> Decision:
        """The card changes into this."""
        name = shown.card_name(self.call, self.actor.who)
        words, rows = said
        return Decision(tell=(Change(self.to, name, words, rows, anew=True, protect=True),))

    def ends(self, key: str, did: str) -> Decision:
        """The card says that it is over, and nothing of whom it was about."""
        noted = AuditLine(self.actor.who, did, self.call.id)
        return self.shows(shown.ended(self.call, key)) + Decision(noted=(noted,))

    def is_done(self, key: str, did: str) -> Decision:
        """The same, with nothing more to write down: of whom nothing is kept, say."""
        noted = AuditLine(self.actor.who, did, self.call.id)
        return self.shows(shown.done(self.call, key)) + Decision(noted=(noted,))


def gone(work: Work, context: Context, actor: Actor, chat: str = "") -> Decision:
    """It is over, or somebody else has it: said where they pressed."""
    if actor.role != "moderator" or not chat:
        return tell_actor(actor, text("call-gone"))
    to = staff_chat(work, context, actor, actor.neighbourhood, chat)
    return Decision(tell=(Say(to, text("call-gone")),))


async def read_call(
    work: Work, context: Context, actor: Actor, call: str, chat: str
) -> Calling | None:
    """The call and who it is about, where this actor sees it; None when one of them is gone."""
    found = await work.get(Call, call)
    called = await called_of(work, call) if found else None
    if found is None or called is None:
        return None
    to = _place(work, context, actor, found, chat)
    return Calling(await without_over(work, found), called, actor, to)


def _place(
    work: Work, context: Context, actor: Actor, call: Call, chat: str
) -> ToPerson | ToChat | ToDesk:
    if actor.role == "person":
        return ToPerson(actor.who)
    chat = chat or (call.chat if call.holder == actor.who else "")
    slug = call.neighbourhood
    return staff_chat(work, context, actor, slug, chat) if chat else ToDesk(slug)


@does(deeds.take_call)
async def take_call(
    work: Work, context: Context, actor: Actor, *, call: str, chat: str = ""
) -> Decision:
    """Take this one, for a while; the card shows whom to call. Nobody else gets it meanwhile."""
    there = await read_call(work, context, actor, call, chat)
    if there is None or not await _may(work, context, there):
        return gone(work, context, actor, chat)
    if not calls.may_take(there.call, actor.who, work.now):
        other_has_it = Decision(tell=(Say(there.to, text("call-taken")),))
        return other_has_it + await more_calls(work, context, actor, call=call, chat=chat)
    policy = context.policy.calls
    taken = calls.taken(
        there.call, who=actor.who, name=actor.name, chat=chat, now=work.now, policy=policy
    )
    now = await as_it_stands(work, taken)
    said = (
        await card_for_staff(work, context, now, there.called)
        if actor.role == "moderator"
        else shown.card(now, there.called, policy, by_staff=False)
    )
    if there.call.holder == actor.who:
        return kept(work, context, taken) + there.shows(said)
    card = Say(there.to, *said, name=shown.card_name(taken, actor.who), protect=True)
    noted = AuditLine(actor.who, "take_call", call)
    return kept(work, context, taken) + Decision(tell=(card,), noted=(noted,))


async def _may(work: Work, context: Context, there: Calling) -> bool:
    """Staff may; of volunteers who may call this person now, also when they could before."""
    if there.actor.role == "moderator":
        return True
    caller = await work.see(Person, there.actor.who)
    policy = context.policy.calls
    return caller is not None and may_call(caller, there.call, there.called, policy)


@does(deeds.pass_call)
async def pass_call(work: Work, context: Context, actor: Actor, *, call: str) -> Decision:
    """Who was asked first cannot now: others may."""
    there = await read_call(work, context, actor, call, "")
    if there is None or there.call.by != actor.who or there.call.holder:
        return gone(work, context, actor)
    anyone = calls.for_anyone(there.call)
    thanks = there.shows((text("call-passed"), ()))
    return kept(work, context, anyone) + await announced(work, anyone) + thanks


# -- what came of it


async def mine(work: Work, context: Context, actor: Actor, call: str, chat: str) -> Calling | None:
    """The call, when it is theirs to say what came of it."""
    there = await read_call(work, context, actor, call, chat)
    is_theirs = there is not None and calls.may_say(there.call, actor.who, work.now)
    return there if is_theirs else None


@does(deeds.give_back_call)
async def give_back_call(
    work: Work, context: Context, actor: Actor, *, call: str, chat: str = ""
) -> Decision:
    """Put it back on the list; what was noted stays."""
    there = await mine(work, context, actor, call, chat)
    if there is None:
        return gone(work, context, actor, chat)
    back = calls.for_anyone(calls.given_back(there.call))
    given = kept(work, context, back) + await announced(work, back)
    return given + there.ends("call-given-back", "give_back_call")


@does(deeds.call_spoken)
async def call_spoken(
    work: Work, context: Context, actor: Actor, *, call: str, chat: str = ""
) -> Decision:
    """They were spoken: ask how they are."""
    there = await mine(work, context, actor, call, chat)
    return there.shows(shown.how_was_it(there.call)) if there else gone(work, context, actor, chat)


@does(deeds.call_ended)
async def call_ended(
    work: Work, context: Context, actor: Actor, *, call: str, came: str, chat: str = ""
) -> Decision:
    """They were spoken, and this is how they are. The call is over."""
    there = await mine(work, context, actor, call, chat)
    if there is None:
        return gone(work, context, actor, chat)
    how: Came = next((one for one in get_args(Came) if one == came and one in SPOKEN), "spoken")
    ended = over(work, context, there.call, how, spoken=work.now)
    return ended + there.ends("call-thanks", f"call_{how}")


async def answered(work: Work, context: Context, there: Calling, of: str) -> Decision:
    """They answered what was asked `of` this: the card goes on with what else there is."""
    left = calls.answered(there.call, of)
    if left.is_open:
        said = await card_for_staff(work, context, left, there.called)
        return kept(work, context, left) + there.shows(said)
    spoken = calls.over(left, work.now)
    return kept(work, context, spoken) + there.is_done("call-answered", "call_spoken")


@does(deeds.call_not_answered)
async def call_not_answered(
    work: Work, context: Context, actor: Actor, *, call: str, chat: str = ""
) -> Decision:
    """Nobody picked up: again later; after so many times a case."""
    there = await mine(work, context, actor, call, chat)
    if there is None:
        return gone(work, context, actor, chat)
    once, left = calls.tried_once(there.call)
    learnt = learns(work, once, "not_reached")
    if not left.is_open:
        return (
            kept(work, context, left) + learnt + there.ends("call-tried-once", "call_not_answered")
        )
    return learnt + await _tried(work, context, replace(there, call=left))


async def _tried(work: Work, context: Context, there: Calling) -> Decision:
    policy = context.policy.calls
    tried = calls.not_answered(there.call, work.now, policy)
    if calls.is_not_reached(tried, policy) and calls.may_lapse(tried):
        let_be = over(work, context, tried, "not_reached")
        return let_be + there.is_done("call-let-be", "call_not_reached")
    if calls.is_not_reached(tried, policy):
        desk = await to_desk(work, context, tried, there.called, came="not_reached")
        return desk + there.ends("call-to-desk", "call_not_reached")
    return kept(work, context, tried) + there.ends("call-tried-again", "call_not_answered")


@does(deeds.call_later_when)
async def call_later_when(
    work: Work, context: Context, actor: Actor, *, call: str, chat: str = ""
) -> Decision:
    """Ask when to call again."""
    there = await mine(work, context, actor, call, chat)
    if there is None:
        return gone(work, context, actor, chat)
    return there.shows(shown.later(there.call, work.now, context.policy.calls))


@does(deeds.call_later)
async def call_later(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    call: str,
    at: str = "",
    chat: str = "",
    **_said: str,
) -> Decision:
    """Call again at this moment (ISO, UTC). It is no try."""
    there = await mine(work, context, actor, call, chat)
    if there is None:
        return gone(work, context, actor, chat)
    then = max(datetime.fromisoformat(at), work.now)
    put_off = calls.put_off(there.call, then, context.policy.calls)
    return kept(work, context, put_off) + there.ends("call-put-off", "call_later")


@does(deeds.call_worried)
async def call_worried(
    work: Work, context: Context, actor: Actor, *, call: str, chat: str = ""
) -> Decision:
    """The caller worries about them: an urgent case, at once.

    Also when there was nothing to call about any more while they were on the line.
    """
    there = await read_call(work, context, actor, call, chat)
    if there is None or not calls.may_worry(there.call, actor.who, work.now):
        return gone(work, context, actor, chat)
    work.goes_first = True
    desk = await to_desk(work, context, there.call, there.called, came="worried")
    if not await is_known(work, there.called):
        return desk + there.is_done("call-worried-there", "call_worried")
    return desk + there.ends("call-worried-told", "call_worried")


@does(deeds.report_call)
async def report_call(work: Work, context: Context, actor: Actor, *, call: str) -> Decision:
    """A volunteer reports whom they called: they are apart at once, and the call is for others."""
    there = await mine(work, context, actor, call, "")
    caller = await work.get(Person, actor.who)
    if there is None or caller is None:
        return gone(work, context, actor)
    back = calls.for_anyone(calls.given_back(there.call))
    given = kept(work, context, back) + await announced(work, back)
    given += there.ends("call-given-back", "report_call")
    return given + await reported(work, context, back.neighbourhood, caller, there.called, given)
