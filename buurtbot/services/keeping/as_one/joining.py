"""Who was known by phone gets the bot or the page, and stays one person with all that is theirs.

A worker reads a code out on the number that we know, and they type it: a name and a number alone
prove nothing. Their record stays the one of before; the chat becomes the way to it.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import in_general, lines
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Button, Deed, Rows, Say, ToPerson, text
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.two_offers import differ, to_choose
from buurtbot.domain.keeping.silence import silence_timer
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.domain.words.names import name_of
from buurtbot.services.circles.members import gets_the_bot
from buurtbot.services.core.context import REF_LETTERS, Actor, Context, new_id
from buurtbot.services.core.does import does
from buurtbot.services.keeping.as_one.carried import stays, takes_part
from buurtbot.services.keeping.as_one.decided import stays_refused
from buurtbot.services.keeping.as_one.mid_way import goes_on
from buurtbot.services.keeping.as_one.read_now import read_now
from buurtbot.services.keeping.as_one.rung_no_more import rung_no_more, write_now
from buurtbot.services.keeping.for_caller import not_by_phone
from buurtbot.services.phone.on_the_phone import who_calls
from buurtbot.services.staying.as_one import stays_on
from buurtbot.services.welcome.show_menu import agreed_person, not_met
from buurtbot.storage.commit.work import Work

JOINS: Final = "joins"  # the conversation such a code is kept as
LASTS: Final = timedelta(days=2)
LETTERS: Final = 8


@does(deeds.join_code)
async def join_code(
    work: Work, context: Context, actor: Actor, *, person: str, chat: str = ""
) -> Decision:
    """A new code, for a worker to read out: it works for two days. The code itself is not kept."""
    found, to = await who_calls(work, context, actor, person, chat)
    if found is None:
        return not_by_phone(to)
    told = "".join(REF_LETTERS[ord(one) % len(REF_LETTERS)] for one in new_id(work, JOINS))
    letters = told[:LETTERS]
    id_ = _kept_as(work, letters)
    code = Talk(id_, JOINS, "", work.now, draft={"person": found.id})
    half = LETTERS // 2
    shown = f"{letters[:half]}-{letters[half:]}"
    clear = Timer(timers.clear_talk(id_), work.now + LASTS, deeds.clear_talk(person=id_))
    return Decision(
        keep=(code,),
        tell=(Say(to, text("desk-join-code", name=name_of(found), code=shown), protect=True),),
        later=(clear,),
        noted=(AuditLine(actor.who, "join_code", found.id),),
    )


def _kept_as(work: Work, said: str) -> str:
    """The id of a code, as it is read out: small letters and signs are no matter."""
    letters = "".join(one for one in said.upper() if one in REF_LETTERS)
    return work.secrets.id_of(JOINS, letters)


@does(deeds.join_phone)
async def join_phone(work: Work, context: Context, actor: Actor, *, code: str = "") -> Decision:
    """They typed a code: who they were by phone has this chat from now on."""
    me = await agreed_person(work, actor)
    if me is None:
        return not_met(actor)
    kept = await work.get(Talk, _kept_as(work, code))
    found = await known_before(work, kept, me)
    if kept is None or found is None:
        return says(me, "join-unknown")
    more = await stays(work, me, found)
    if me.ban is not None or more:
        return both_stay(me, found, more)
    if me.requests or me.cases or me.lines or me.kept_from or await takes_part(work, me):
        return asks(me, found, kept)
    return await joined(work, context, me, found, kept)


def both_stay(me: Person, found: Person, more: Sequence[str] = ()) -> Decision:
    """What is here already cannot be put with it by itself: the desk reads what to do for each.

    Who is excluded is asked nothing by the desk for that.
    """
    if me.ban is not None:
        return says(me, "join-both")
    head = text("desk-join-both", name=name_of(found))
    told = lines((head, *(text(f"desk-join-stays-{word}") for word in more)))
    return says(me, "join-both") + Decision(tell=(in_general(me.bot, told),))


def asks(me: Person, found: Person, kept: Talk) -> Decision:
    """Something of theirs is here: nothing is put together without their yes.

    Who helps under both names, and not in the same way, says which of the two counts.
    """
    fetch = Button(text("button-person"), deeds.want_person())
    asked = text("join-asks", count=len(me.requests))
    rows = _yes("button-join-both", deeds.join_both(kept=kept.id))
    if differ(me, found):
        asked = lines((asked, to_choose(me, found)))
        rows = (
            *_yes("button-join-here", deeds.join_both(kept=kept.id, helps="here")),
            *_yes("button-join-phone", deeds.join_both(kept=kept.id, helps="phone")),
        )
    return Decision(tell=(Say(ToPerson(me.id), asked, (*rows, (fetch,), back_to_menu())),))


def _yes(key: str, act: Deed) -> Rows:
    return ((Button(text(key), act, style="primary"),),)


def says(me: Person, key: str) -> Decision:
    """What came of it, with the way to a person."""
    fetch = (Button(text("button-person"), deeds.want_person()),)
    return Decision(tell=(Say(ToPerson(me.id), text(key), (fetch, back_to_menu())),))


async def known_before(work: Work, kept: Talk | None, me: Person) -> Person | None:
    """Whom the code is of: somebody of this neighbourhood who has no chat yet."""
    if kept is None or kept.conversation != JOINS or work.now - kept.at > LASTS:
        return None
    found = await work.get(Person, kept.draft["person"])
    if found is None or found.chat is not None or found.bot != me.bot:
        return None
    return found


async def joined(work: Work, context: Context, me: Person, found: Person, kept: Talk) -> Decision:
    """Their record of before has this chat, and all that they were to be rung about is read."""
    both = replace(
        found,
        chat=me.chat,
        language=me.language,
        consent=me.consent,
        of_age=me.of_age,
        last_seen=work.now,
        reachable=True,
        came_by=me.id,
    )
    # Without consent: nothing is asked or kept by that record. Mail about a page stays with it:
    # that page is where messages come, now as before.
    way = Person(me.id, me.bot, me.language, me.first_seen, work.now, same_as=both.id)
    heard, rung = await rung_no_more(work, context, found, me)
    reads = await read_now(work, context, found, both)
    key = "desk-joined-still-rung" if await _is_rung_on(work, me, found, rung) else "desk-joined"
    done = Decision(
        keep=(both, way),
        drop=(kept,),
        shred=(kept.owner,),
        tell=(
            Say(ToPerson(both.id), text("join-done"), (back_to_menu(),)),
            *heard,
            *await _called_on(work, found),
            in_general(both.bot, text(key, name=name_of(both))),
        ),
        later=(
            Timer(timers.clear_talk(kept.id), None),
            *timers.taken_away(timers.clear_person(me.id), timers.circle_wish(me.id)),
            silence_timer(both, context.policy.retention),
        ),
        noted=(AuditLine(both.id, "join_phone", both.id),),
    )
    done = rung + done + reads + await gets_the_bot(work, found.id)
    done += await stays_refused(work, context, me, both)
    twice = Twice(me, done.latest(both))
    done += await goes_on(work, context, twice) + await stays_on(work, context, twice)
    return done + await write_now(work, context, twice, done)


async def _is_rung_on(work: Work, me: Person, found: Person, rung: Decision) -> bool:
    """Whether there is more on the call list, or will be: who agreed to be called is called on."""
    calls = (await work.look(Call, [me.id, found.id])).values()
    agreed = await _is_called_as_agreed(work, found)
    return agreed or any(rung.latest(one).is_open for one in calls)


async def _is_called_as_agreed(work: Work, found: Person) -> bool:
    check_in = (await work.look(CheckIn, [found.id])).get(found.id)
    return check_in is not None and check_in.way == "call"


async def _called_on(work: Work, found: Person) -> tuple[Say, ...]:
    """Who is asked how they are by a call reads that it stays so, and how to change it."""
    if not await _is_called_as_agreed(work, found):
        return ()
    change = (Button(text("button-check-in-change"), deeds.begin(conversation="check_in")),)
    return (Say(ToPerson(found.id), text("join-called-on"), (change,)),)
