"""What who called somebody wrote down stands beside their words in the case, not among them."""

from dataclasses import replace
from typing import Final

from buurtbot.domain.cases.cases import IN_DANGER
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Hidden, Text, text
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.traces.money import for_the_desk

LONGEST: Final = 3000
SHOWN: Final = 600  # letters on the card; all of it stands in the topic


def with_note(case: Case, words: str) -> Case:
    """The case with this as well; the last of it stays."""
    noted = for_the_desk(words, alarming=case.reason in IN_DANGER)
    return replace(case, by_caller="\n".join(filter(None, (case.by_caller, noted)))[-LONGEST:])


def note_on_card(case: Case) -> Text | None:
    """The beginning of it."""
    shown = Hidden(case.owner, cut(case.by_caller, SHOWN))
    return text("card-by-caller", words=shown) if case.by_caller else None


def in_topic_too(case: Case, words: str, *, all_of_it: bool = False) -> Text | None:
    """What was written just now, where the card has only the beginning, or it is news."""
    if not words or not (all_of_it or len(words) > SHOWN):
        return None
    return text("topic-by-caller", words=Hidden(case.owner, words))
