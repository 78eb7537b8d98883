"""The resident changes a request that nobody has taken yet, or adds a word to it."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.asking.how_it_stands import buttons_now
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import ENDED
from buurtbot.domain.core.messages import text
from buurtbot.domain.helping.changing import changing, with_voice, with_word
from buurtbot.domain.helping.sides import tell_resident
from buurtbot.services.asking.request_status import as_it_is
from buurtbot.services.cases.scam import careful_with
from buurtbot.services.core.both_sides import acting_side, both_sides, gone
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work


@does(deeds.change_request)
async def change_request(work: Work, context: Context, actor: Actor, *, request: str) -> Decision:
    """Read the request back, with a button for each answer. Sending replaces it."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "resident":
        return gone(actor)
    if sides.held or sides.request.state == "with_desk":
        rows = buttons_now(sides.request)
        key = "change-held" if sides.held else "change-with-desk"
        return Decision(tell=(tell_resident(sides, text(key), rows),))
    if sides.request.state != "open" or sides.resident.chat is None:
        return as_it_is(sides, "resident")
    return changing(sides)


@does(deeds.add_word)
async def add_word(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    request: str,
    words: str = "",
    voice: str = "",
    **_rest: str,
) -> Decision:
    """Add words; whoever helps hears them at once."""
    sides = await both_sides(work, context, request)
    if sides is None or acting_side(sides, actor) != "resident":
        return gone(actor)
    if sides.request.state in ENDED:
        return as_it_is(sides, "resident")
    if voice:
        return with_voice(sides, voice)
    added = with_word(sides, words)
    now = replace(sides, request=added.latest(sides.request))
    return added + await careful_with(work, context, now, words)
