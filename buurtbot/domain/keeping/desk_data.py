"""What a desk keeps of somebody, as they may read it: cases, and calls to them.

What who called them wrote down is about them: they read it, as that and not as their own words,
and not who wrote it. What worried who called is told by a person of the desk, who knows whether
they read this alone: the file says only that there is something.
"""

from typing import Final

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.messages import Arg, At, text
from buurtbot.domain.core.people.person import Offer
from buurtbot.domain.keeping.together_data import Line

WORRIED: Final[Reason] = "caller_worried"


def of_case(case: Case) -> tuple[Line, ...]:
    """One case."""
    noted: Arg = text("data-noted-at-desk") if case.reason == WORRIED else case.by_caller
    return (
        ("data-ref", case.ref),
        ("data-made", At(case.opened)),
        ("data-words", case.words),
        ("data-notes", noted if case.by_caller else ""),
        ("data-phone", case.phone or case.phone_shared),
        ("data-closed", At(case.closed) if case.closed else ""),
    )


def of_call(call: Call) -> tuple[Line, ...]:
    """Why they are to be called, and what was noted."""
    return (
        ("data-phone", call.phone),
        ("data-words", "\n".join(filter(None, (why.words for why in call.whys)))),
        ("data-notes", call.notes),
        ("data-last-spoken", At(call.last) if call.last else ""),
    )


def of_calling(offer: Offer) -> tuple[Line, ...]:
    """Where to find what a volunteer wrote down of others."""
    return (("data-noted-of-others", text("data-with-whom-it-is-about")),) if offer.level else ()
