"""What happens between us and a staff group: cut off, reached again, moved; said in words there.

While a group cannot be reached only the second channel can say so.
"""

from datetime import UTC, datetime

from buurtbot.domain import deeds
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Alarm, Button, Erase, ToDesk, TopicIs, text
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work

NO_CASE = "-"


@does(deeds.desk_cut_off)
async def desk_cut_off(
    work: Work, context: Context, _actor: Actor, *, neighbourhood: str, case: str
) -> Decision:
    """Something for this group waits: the second channel rings, with the reference of its case."""
    if not context.neighbourhood(neighbourhood).desk.rings:
        return NOTHING
    found = await work.get(Case, case) if case else None
    ref = found.ref if found else NO_CASE
    return Decision(tell=(Alarm(ToDesk(neighbourhood, case), ref, "desk_unreachable"),))


@does(deeds.desk_reached)
async def desk_reached(
    work: Work, _context: Context, _actor: Actor, *, neighbourhood: str, since: str
) -> Decision:
    """The group hears that it missed something for a while, and that it all comes now."""
    away = work.now - datetime.fromtimestamp(int(since) / 1000, UTC)
    said = text("desk-was-away", minutes=max(1, int(away.total_seconds() // 60)))
    return Decision(tell=(sheet.in_general(neighbourhood, said),))


@does(deeds.desk_moved)
async def desk_moved(
    _work: Work, _context: Context, _actor: Actor, *, neighbourhood: str, chat: str
) -> Decision:
    """The group has another number now, which belongs in the config."""
    said = text("desk-has-moved", chat=chat)
    return Decision(tell=(sheet.in_general(neighbourhood, said),))


@does(deeds.desk_standing)
async def desk_standing(
    _work: Work, context: Context, _actor: Actor, *, slugs: str, was: str, now: str
) -> Decision:
    """What our bot is in the group of these neighbourhoods from now on.

    Out of it, only the second channel can say so. In it without being in charge of topics, it
    hears no more than answers to its own messages: staff must know.
    """
    here = slugs.split()
    if now == "out":
        rung = (n for n in map(context.neighbourhood, here) if n.desk.rings)
        return Decision(tell=tuple(Alarm(ToDesk(n.slug), NO_CASE, "bot_removed") for n in rung))
    key = "desk-bot-in-charge" if now == "in_charge" else "desk-bot-bare"
    said = text("desk-bot-here" if was == "out" else "desk-bot-changed", what=text(key))
    return Decision(tell=(sheet.in_general(here[0], said),))


@does(deeds.topic_closed)
async def topic_closed(work: Work, context: Context, _actor: Actor, *, case: str) -> Decision:
    """Somebody closed the topic of an open case by hand: nobody could answer there any more."""
    found = await work.get(Case, case)
    if found is None or found.closed is not None:
        return NOTHING
    file = await read_file(work, context, found)
    close = Button(text("desk-button-close"), deeds.close_case(case=found.id))
    stays = sheet.in_topic(found, text("topic-stays-open"), ((close,),))
    return Decision(tell=(TopicIs(file.to, sheet.title(file)), stays))


@does(deeds.did_not_reach)
async def did_not_reach(work: Work, context: Context, _actor: Actor, *, case: str) -> Decision:
    """What staff said did not arrive: they hear so where they said it, and what they can do."""
    found = await work.get(Case, case)
    if found is None:
        return NOTHING
    call = Button(text("desk-button-call-back"), deeds.call_back(case=found.id))
    file = await read_file(work, context, found)
    said = text("desk-did-not-reach", name=first_name_of(file.about))
    return Decision(tell=(sheet.in_topic(found, said, ((call,),)),))


@does(deeds.card_again)
async def card_again(work: Work, context: Context, _actor: Actor, *, case: str) -> Decision:
    """A topic had to be made anew: the card of its case stands in it too, with its buttons."""
    found = await work.get(Case, case)
    if found is None:
        return NOTHING
    file = await read_file(work, context, found)
    # One that another queue put there meanwhile, or that stands elsewhere, makes place for it.
    before = Erase(file.to, file.case.card_name)
    return Decision(tell=(before, *sheet.card_again(file)))
