"""What a case is called: what tells it apart stands in the 20 signs that a phone shows of a title.

First the kind of danger or the reason in a word, then the reference. Nothing personal.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.first_visit import YES
from buurtbot.domain.cases.cases import ABOUT_THE_REQUEST, IN_DANGER, NO_ALARM
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import At, Button, Text, text
from buurtbot.domain.words.listing import listed
from config.care.screening import CONCERNS, QUIET

GRAVEST_FIRST: Final = (*CONCERNS, "not_safe", "wants_person", *QUIET)
BY_WORRY: Final = IN_DANGER | NO_ALARM  # called by what worries us


def in_a_word(case: Case, request: HelpRequest | None) -> Text:
    """Why it is here, in a word, as it is now; of several dangers the gravest."""
    if _is_taken_back(case, request):
        return text("case-short-withdrawn")
    if case.reason == "place_unknown" and request is not None and request.point is not None:
        return text("case-short-place_known")
    worries = case.what.split() if case.reason in BY_WORRY else ()
    gravest = next((worry for worry in GRAVEST_FIRST if worry in worries), "")
    return text(f"danger-{gravest}" if gravest else f"case-short-{case.reason}")


def why_here(case: Case, request: HelpRequest | None) -> Text:
    """Why it is here, in a line of its card, as it is now."""
    if _is_taken_back(case, request):
        return text("case-why-withdrawn")
    if case.reason == "first_visit" and case.what == YES:
        return text("case-why-first_visit-yes")
    return text(f"case-why-{case.reason}", what=_detail(case))


def _is_taken_back(case: Case, request: HelpRequest | None) -> bool:
    if request is None or case.reason not in ABOUT_THE_REQUEST:
        return False
    return request.state == "withdrawn"


def _detail(case: Case) -> str | Text:
    """What more there is to say: the concerns of sensitive texts, the class of an error."""
    if case.reason in BY_WORRY and case.what:
        return listed([text(f"concern-{worry}") for worry in case.what.split()])
    if case.reason == "worry":
        return text("worry-unnamed")
    if case.reason == "taking" and case.what:
        return text(f"enough-of-{case.what}")
    if case.reason == "not_reached" and case.what:
        return text(f"not-reached-{case.what}")
    return case.what


def called(case: Case, request: HelpRequest | None) -> Text:
    """The word and the reference; for a request also its kind."""
    word = in_a_word(case, request)
    if request is None:
        return text("case-called", word=word, ref=case.ref)
    return text("case-called-kind", word=word, ref=case.ref, kind=text(f"kind-{request.kind}"))


def show_buttons(shown: Sequence[tuple[Case, HelpRequest | None]]) -> list[Button]:
    """A button for each, to bring its card up. Of one number they are told apart.

    By the word; where that is the same too, by when it came in.
    """
    words = [in_a_word(case, request) for case, request in shown]
    numbers = Counter(case.ref for case, _ in shown)
    same = Counter((case.ref, word.key) for (case, _), word in zip(shown, words, strict=True))
    return [
        Button(
            _label(case, word, alone=numbers[case.ref] == 1, same=same[case.ref, word.key] > 1),
            deeds.show_case(case=case.id),
        )
        for (case, _), word in zip(shown, words, strict=True)
    ]


def _label(case: Case, word: Text, *, alone: bool, same: bool) -> Text:
    if alone:
        return text("button-show-case", ref=case.ref)
    if same:
        return text("button-show-case-since", ref=case.ref, word=word, at=At(case.opened))
    return text("button-show-case-word", ref=case.ref, word=word)
