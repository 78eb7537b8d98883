"""What a colleague must know who takes a case over: notes of who hands it over, on its card."""

from dataclasses import replace
from typing import Final

from buurtbot.domain.cases.card.sheet import topic_of
from buurtbot.domain.core.case import Case, Unsent
from buurtbot.domain.core.messages import Hidden, Say, text
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.names import staff_name

MOST_NOTES: Final = 5
LONGEST_NOTE: Final = 1000


def with_note(case: Case, said: Unsent, note: str) -> Case:
    """The case with this note, when its holder hands it over; changed, it is the new words.

    `note` is what was said without the sign that makes it one; a picture alone is none.
    """
    before = [one for one in case.handover if one.message != said.message]
    is_known = len(before) < len(case.handover)
    gives = case.hands_over and case.holder == said.who
    if not note or not (gives or is_known):
        return case
    kept = replace(said, words=cut(note, LONGEST_NOTE), kind="", file="", album="")
    return replace(case, handover=(*before, kept)[-MOST_NOTES:])


def told_to_next(before: Case, case: Case) -> tuple[Say, ...]:
    """What who took it over reads at once, where the case was handed over with a note."""
    if not (before.hands_over and before.handover):
        return ()
    return tuple(
        Say(
            topic_of(case),
            text(
                "desk-handover",
                name=staff_name(case.owner, one.name),
                words=Hidden(case.owner, one.words),
            ),
        )
        for one in before.handover
    )
