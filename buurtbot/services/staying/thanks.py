"""What a visit meant, and how long it took: asked of who was helped, and of who likes to count."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.afterwards.thanking import MEANT, READS_AGAIN, SAID_MEANT
from buurtbot.domain.helping.sides import Sides, mark_of, marked, to_resident
from buurtbot.domain.staying.counting import (
    MARK,
    counted,
    is_noted,
    minutes_of,
    with_meaning,
    with_thanks,
)
from buurtbot.domain.staying.guiding import given
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.staying.known import is_on, known_of
from buurtbot.storage.commit.work import Work
from config.words.guide import Moment, the_guide


async def counted_after(work: Work, context: Context, sides: Sides, holder: Person) -> Decision:
    """It is done: of who likes to count a milestone, and the question how long it took."""
    if holder.offer is None or not is_on(context, holder):
        return NOTHING
    known = await known_of(work, holder.id)
    after, told = counted(sides, known, holder.offer)
    return Decision(keep=(after,), tell=told) if told else NOTHING


async def piece_for(
    work: Work, context: Context, holder: Person, request: HelpRequest, moment: Moment
) -> Decision:
    """A piece of the conversation guide, when one fits this moment."""
    if holder.offer is None or not is_on(context, holder):
        return NOTHING
    known = await known_of(work, holder.id)
    after, told = given(the_guide(), known, holder.offer, request, moment)
    return Decision(keep=(after,), tell=told) if told else NOTHING


@does(deeds.note_time)
async def note_time(
    work: Work, context: Context, actor: Actor, *, request: str, minutes: str
) -> Decision:
    """How long a visit took, as the helper says; the first answer counts."""
    sides = await both_sides(work, context, request)
    took = minutes_of(minutes)
    if sides is None or acting_side(sides, actor) != "volunteer" or took is None:
        return gone(actor)
    known = await known_of(work, actor.who)
    to = ToPerson(actor.who)
    if is_noted(sides) or not known.counts:
        return Decision(tell=(Say(to, text("how-noted-already")),))
    after = replace(known, minutes=known.minutes + took)
    return Decision(
        keep=(after, marked(sides.request, MARK, minutes)), tell=(Say(to, text("staying-noted")),)
    )


@does(deeds.let_read_again)
async def let_read_again(
    work: Work, context: Context, actor: Actor, *, request: str, may: str
) -> Decision:
    """Whether the helper may read these words of thanks again later. A no takes them away."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "resident" or not sides.request.thanks:
        return gone(actor)
    to = to_resident(sides.request, sides.resident)
    if may != "yes" or sides.holder is None:
        bare = marked(replace(sides.request, thanks=""), READS_AGAIN, "no")
        return Decision(keep=(bare,), tell=(Say(to, text("thanks-not-again")),))
    known = with_thanks(await known_of(work, sides.holder.id), request)
    said = text("thanks-again", name=first_name_of(sides.holder))
    return Decision(keep=(marked(sides.request, READS_AGAIN), known), tell=(Say(to, said),))


@does(deeds.what_it_meant)
async def what_it_meant(
    work: Work, context: Context, actor: Actor, *, request: str, meant: str
) -> Decision:
    """What the help meant, in one press: the helper hears it, once."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "resident" or meant not in MEANT:
        return gone(actor)
    to, holder = to_resident(sides.request, sides.resident), sides.holder
    if mark_of(sides.request, SAID_MEANT) or sides.apart or holder is None:
        return Decision(tell=(Say(to, text("thanked-already")),))
    known = with_meaning(await known_of(work, holder.id), meant)
    said = text(
        "thanks-meant", name=first_name_of(sides.resident), meant=text(f"meant-says-{meant}")
    )
    return Decision(
        keep=(marked(sides.request, SAID_MEANT, meant), known),
        tell=(
            Say(ToPerson(holder.id), said, protect=True),
            Say(to, text("thanks-meant-sent", name=first_name_of(holder))),
        ),
    )
