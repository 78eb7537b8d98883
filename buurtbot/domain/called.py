"""What a case is called: what tells it apart stands in the 20 signs that a phone shows of a title.

First the kind of danger or the reason in a word, then the reference. Nothing personal.
"""

from typing import Final

from buurtbot.domain.case import Case
from buurtbot.domain.cases import IN_DANGER
from buurtbot.domain.help_request import HelpRequest
from buurtbot.domain.messages import Text, text
from config.screening import CONCERNS

GRAVEST_FIRST: Final = (*CONCERNS, "not_safe", "wants_person")


def in_a_word(case: Case, request: HelpRequest | None) -> Text:
    """Why it is here, in a word, as it is now; of several dangers the gravest."""
    if case.reason == "place_unknown" and request is not None and request.point is not None:
        return text("case-short-place_known")
    worries = case.what.split() if case.reason in IN_DANGER else ()
    gravest = next((worry for worry in GRAVEST_FIRST if worry in worries), "")
    return text(f"danger-{gravest}" if gravest else f"case-short-{case.reason}")


def called(case: Case, request: HelpRequest | None) -> Text:
    """The word and the reference; for a request also its kind."""
    word = in_a_word(case, request)
    if request is None:
        return text("case-called", word=word, ref=case.ref)
    return text("case-called-kind", word=word, ref=case.ref, kind=text(f"kind-{request.kind}"))
