"""An answer to a question of ours in own words: read more boldly than what came by itself.

Who was just asked what they need says "brood en melk" and asks for it; so much is sure only there.
"""

from dataclasses import replace
from datetime import datetime
from typing import Final

from buurtbot.domain.meaning.marks import Marks, marks_in
from buurtbot.domain.meaning.need import OURS, Need, NeedBook, read_need, whom_of
from config.meaning.needs import KIND

TELLS: Final = (KIND, "other_person", "self", "filler", "greeting", "thanks", "request", "need")
BESIDE_A_DAY: Final = 1  # words without a meaning of ours: "liever zondag"; else it is chatter


def read_answer(text: str, now: datetime, book: NeedBook) -> Need:
    """Read what was typed where a kind, a person or a day was asked. Pure; never raises."""
    need = read_need(text, now, book)
    if need.intent == "ask":
        return need
    marks = marks_in(need.rest, book.lexicon)
    if not _tells(need, marks):
        return need
    who, whom = whom_of(marks)
    kinds = tuple(OURS[kind] for kind in marks.kinds)
    return replace(need, intent="ask", kinds=kinds, who=who, whom=whom)


def read_kinds(text: str, now: datetime, book: NeedBook) -> Need:
    """Read what was typed where who helps was asked with what: each kind that is named, no other.

    Pure; never raises.
    """
    need = read_need(text, now, book)
    marks = marks_in(need.rest, book.lexicon)
    if {"past", "not"} & marks.names:
        return need if need.intent == "offer" else replace(need, kinds=())
    return replace(need, intent="offer", kinds=tuple(OURS[kind] for kind in marks.kinds))


def _tells(need: Need, marks: Marks) -> bool:
    """Whether it is of a request, and nothing else; of what is over, or is not, nothing is."""
    if {"past", "tells", "not", "bot"} & marks.names:
        return False
    others = marks.uncovered(TELLS)
    if {KIND, "other_person", "self"} & marks.names:
        return others == 0
    return bool(need.when or need.where) and others <= BESIDE_A_DAY
