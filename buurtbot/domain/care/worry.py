"""What somebody hears who worries about another: what to do now, whom to call, who comes.

Short: they may stand in the room. The numbers stand alone on their line.
"""

from buurtbot.domain.care.crisis import InDanger, paragraphs
from buurtbot.domain.care.help_lines import lines_of
from buurtbot.domain.core.messages import Text, text
from config.care.screening import Concern


def advice(danger: InDanger, concern: Concern | None) -> Text:
    """The first answer, and to each other danger that is named."""
    emergency = text("worry-call", emergency=danger.emergency.number)
    do = text(f"worry-do-{concern}" if concern else "worry-do-stay")
    lines = lines_of(concern, danger.helplines) if concern else ()
    own = text("worry-own") if concern == "suicide" else None
    return paragraphs(text("worry-told"), emergency, do, *lines, own, danger.team, _write(danger))


def once_more(danger: InDanger) -> Text:
    """To the same again."""
    emergency = text("worry-call", emergency=danger.emergency.number)
    return paragraphs(text("worry-more"), emergency, danger.team)


def _write(danger: InDanger) -> Text:
    """What they write next; of whom the address is not known, that is asked."""
    return text("worry-write" if danger.case.whom else "worry-where")
