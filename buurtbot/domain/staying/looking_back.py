"""What a volunteer did and what it meant: in numbers that say something, in words of thanks."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Button, Hidden, Rows, Text, text
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.helping.afterwards.thanking import MEANT, READS_AGAIN
from buurtbot.domain.helping.sides import mark_of
from buurtbot.domain.staying.counting import hours

SHOWN: Final = 3  # words of thanks


def looking_back(first: Text, known: Staying, thanked: Sequence[HelpRequest]) -> Text:
    """After what was counted always: hours, what it meant, and the last words of thanks."""
    told = Counter(known.meant)
    meant = (text(f"staying-meant-{one}", count=told[one]) for one in MEANT if told[one])
    words = [_words(request) for request in thanked if may_read(request)]
    return lines((first, hours(known), *meant, *words[-SHOWN:]))


def may_read(request: HelpRequest) -> bool:
    """Whether its words of thanks are still there, and may be read again."""
    return bool(request.thanks) and mark_of(request, READS_AGAIN) == "yes"


def _words(request: HelpRequest) -> Text:
    return text("staying-thanks-again", words=Hidden(request.resident, request.thanks))


def rows(known: Staying) -> Rows:
    """What they can choose here: counting or not, hearing from us unasked or not, the guide."""
    counts, quiet = ("off", "") if known.counts else ("on", "yes")
    heard, writes = ("on", "yes") if known.quiet else ("off", "")
    return (
        (Button(text("button-staying-why"), deeds.why_no_request()),),
        (Button(text("button-staying-how-often"), deeds.how_often()),),
        (Button(text("button-staying-guide"), deeds.conversation_guide()),),
        (Button(text(f"button-staying-counts-{counts}"), deeds.count_for_me(on=quiet)),),
        (Button(text(f"button-staying-unasked-{heard}"), deeds.write_unasked(on=writes)),),
    )
