"""Words that worry us during a call: staff read what to do now, colleagues see it, no helper does.

The case of the intake becomes urgent; it holds what is known of the caller, for who takes over.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from buurtbot.domain.care import crisis
from buurtbot.domain.cases.alarms import worries
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Outgoing, Say, Text, ToChat, ToDesk, text
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.names import staff_name
from buurtbot.services.cases.hand_to_desk import LONGEST_WORDS, open_case, read_file
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.helpline_numbers import numbers
from buurtbot.storage.commit.work import Work
from config.care.screening import Concern

WHO: Final = ("name", "phone", "address", "typed")
ON_113: Final = frozenset({"suicide"})


@dataclass(frozen=True)
class Overheard:
    """What worries us in a call, in which words, and what is `known` of who rang so far."""

    concern: Concern
    words: str
    known: Mapping[str, str]


async def intake_alarm(
    work: Work,
    context: Context,
    actor: Actor,
    *,
    case: str,
    heard: Overheard,
    to: ToDesk | ToChat,
) -> Decision:
    """Call the desk, and say what to do with the caller on the line."""
    found = await work.get(Case, case)
    if found is None:
        return NOTHING
    work.goes_first = True
    alarmed = replace(
        found,
        reason="sensitive",
        urgent=found.urgent or crisis.is_urgent(heard.concern),
        what=" ".join(dict.fromkeys((*worries(found), heard.concern))),
        caller=_caller(heard.known),
        words=cut("\n".join(filter(None, (found.words, heard.words))), LONGEST_WORDS),
        alarmed=work.now,
    )
    file = await read_file(work, context, alarmed)
    told = _what_to_do(heard.concern, found.ref)
    shown = sheet.showing(file) if found.alarmed else _opening(file)
    return Decision(
        keep=(alarmed,),
        tell=(Say(to, told), *shown),
        noted=(AuditLine(actor.who, "intake_alarm", case),),
    )


def _what_to_do(concern: Concern, ref: str) -> Text:
    what = text("intake-alarm-suicide" if concern in ON_113 else "intake-alarm")
    args = {"emergency": numbers()["emergency"], "suicide_line": numbers()["suicide_line"]}
    return text("intake-alarm-told", what=what, ref=ref, **args)


async def alarm_beside(
    work: Work, context: Context, neighbourhood: str, heard: tuple[Concern, str], *, to: ToChat
) -> Decision:
    """The same for what is typed in a talk that has no case: one is opened for these words."""
    concern, words = heard
    work.goes_first = True
    new = NewCase(
        reason="sensitive",
        neighbourhood=neighbourhood,
        words=words,
        what=concern,
        urgent=crisis.is_urgent(concern),
        tell=False,
    )
    opened = await open_case(work, context, new)
    told = Say(to, _what_to_do(concern, opened.first(Case).ref))
    return opened + Decision(tell=(told,))


def _opening(file: File) -> tuple[Outgoing, ...]:
    """Its topic and card, and a line that says who has somebody on the line."""
    case = file.case
    name = staff_name(case.owner, case.holder_name)
    said = text("line-on-the-phone", name=name, ref=case.ref)
    first, shown, line = sheet.opening(file)
    return first, shown, replace(line, text=said) if isinstance(line, Say) else line


async def caller_is_known(
    work: Work, context: Context, *, case: str, known: Mapping[str, str]
) -> Decision:
    """Who takes over, or calls 112, sees at once what else was heard of who is on the line."""
    found = await work.get(Case, case)
    if found is None or not found.alarmed or found.about or found.caller == _caller(known):
        return NOTHING
    told = replace(found, caller=_caller(known))
    return Decision(keep=(told,), tell=sheet.showing(await read_file(work, context, told)))


def _caller(known: Mapping[str, str]) -> str:
    return ", ".join(filter(None, (known.get(name, "") for name in WHO)))
