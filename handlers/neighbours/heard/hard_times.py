"""Hard times are met beside whatever goes on: the talk, the line, or nothing at all."""

from dataclasses import replace
from typing import Final

from buurtbot.domain.care.hard_times import Heavy
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.line import Aim, ToTalk
from buurtbot.domain.core.messages import Outgoing, Say, Text, text
from buurtbot.domain.core.talk import Talk
from buurtbot.services.care.hard_times import hard_times
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from handlers.neighbours.caller import Caller

NOT_UNDERSTOOD: Final = frozenset({"strange-words", "person-can-help"})


async def beside(
    work: Work, context: Context, caller: Caller, aim: Aim, usual: Decision
) -> Decision:
    """What is done anyway, and this before it; not where a person of the desk reads these words.

    On a line across a border their own desk cannot be told: it is another municipality's data.
    """
    at_home = work.municipality == caller.scene.neighbourhood.municipality
    if caller.listened.hard_times is None or not at_home or _is_read_at_desk(usual):
        return usual
    told = await hard_times(
        work,
        context,
        usual.latest(caller.person),
        Heavy(caller.listened.hard_times, caller.listened.words),
        asks=not _is_asked(caller, aim, usual),
        answered=bool(usual.tell),
    )
    instead = None if told.tell else text("hard-times-heard")
    goes_on = [kind for out in usual.tell if (kind := _not_cold(out, instead))]
    return replace(usual + told, tell=(*told.tell, *goes_on))


def _not_cold(out: Outgoing, instead: Text | None) -> Outgoing | None:
    """Who wrote heavy words does not read that these were not understood, but `instead`."""
    if not isinstance(out, Say):
        return out
    said = _kindly(out.text, instead)
    return replace(out, text=said) if said else None


def _kindly(said: Text, instead: Text | None) -> Text | None:
    if said.key in NOT_UNDERSTOOD:
        return instead
    first, rest = said.args.get("first"), said.args.get("rest")
    if said.key != "two-parts" or not isinstance(first, Text) or not isinstance(rest, Text):
        return said
    parts = [part for each in (first, rest) if (part := _kindly(each, instead))]
    return text("two-parts", first=parts[0], rest=parts[1]) if len(parts) > 1 else parts[0]


def _is_read_at_desk(usual: Decision) -> bool:
    return any(isinstance(kept, Case) and kept.closed is None for kept in usual.keep)


def _is_asked(caller: Caller, aim: Aim, usual: Decision) -> bool:
    """Whether a talk asks them something now: it went on, or it just began."""
    goes_on = isinstance(aim, ToTalk) and caller.talk is not None
    return goes_on or any(isinstance(kept, Talk) and not kept.paused for kept in usual.keep)
