"""What somebody hears who worries about another: what to do now, whom to call, who comes.

Short: they may stand in the room. The numbers stand alone on their line.
"""

from buurtbot.domain.care.crisis import InDanger, call_me, chat, paragraphs
from buurtbot.domain.care.help_lines import lines_of
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Rows, Text, text
from config.care.screening import Concern


def advice(danger: InDanger, concern: Concern | None) -> Text:
    """The first answer, and to each other danger that is named."""
    emergency = text("worry-call", emergency=danger.emergency.number)
    do = text(f"worry-do-{concern}" if concern else "worry-do-stay")
    lines = lines_of(concern, danger.helplines) if concern else ()
    own = text("worry-own") if concern == "suicide" else None
    team = text("crisis-computer", team=danger.team)
    return paragraphs(text("worry-told"), emergency, do, *lines, own, team, _write(danger))


def buttons(danger: InDanger, concern: Concern | None) -> Rows:
    """Under it: to write with the line of this danger, for who cannot speak there; a person."""
    return (*(chat(danger) if concern else ()), (call_me(danger.case, concern or ""),))


def once_more(danger: InDanger) -> Text:
    """To the same again."""
    emergency = text("worry-call", emergency=danger.emergency.number)
    return paragraphs(text("worry-more"), emergency, danger.team)


def may_be_called(danger: InDanger) -> Text:
    """To who may be called about another."""
    emergency = text("worry-call", emergency=danger.emergency.number)
    return paragraphs(text("crisis-call-me"), danger.team, emergency)


def let_go(danger: InDanger, before: Case) -> Text:
    """To whom it was told that somebody of the desk has it, who does not any more."""
    emergency = text("worry-call", emergency=danger.emergency.number)
    return paragraphs(danger.gone(before), danger.team, emergency)


def _write(danger: InDanger) -> Text:
    """What they write next; of whom the address is not known, that is asked."""
    return text("worry-write" if danger.case.whom else "worry-where")
