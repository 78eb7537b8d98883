"""A first visit in a home waits for a yes of the desk: what its card has for that."""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HELD, HelpRequest
from buurtbot.domain.core.messages import Button, text

YES: Final = "yes"  # in `what`: the desk said so, and the card asks nothing any more


def approved(case: Case) -> Case:
    """They may go."""
    return replace(case, what=YES)


def buttons(case: Case, request: HelpRequest | None) -> tuple[Button, ...]:
    """Yes or no, while somebody waits for it."""
    if case.reason != "first_visit" or case.what == YES:
        return ()
    if request is None or request.state not in HELD:
        return ()
    return (
        Button(text("desk-button-visit-yes"), deeds.visit_yes(case=case.id), style="success"),
        Button(text("desk-button-visit-no"), deeds.visit_no(case=case.id)),
    )
