"""What a card has for a colleague who comes to it: what to do, and what was handed over."""

from typing import Final

from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.messages import Button, Hidden, Text, deed, text
from buurtbot.domain.words.names import staff_name

# Of these staff have a card that says what they can do.
ADVISED: Final[frozenset[Reason]] = frozenset(
    {"sensitive", "worry", "hard_times", "scam", "behaviour", "under_age", "wants_person"}
)


def care_on_card(case: Case) -> tuple[Button, ...]:
    """One press to what can be done; not in the way where nothing worries us."""
    if case.reason not in ADVISED:
        return ()
    return (Button(text("desk-button-advice"), deed("advise", case=case.id)),)


def handed_over_with(case: Case) -> tuple[Text, ...]:
    """What a colleague noted for who took the case over, as long as there is a case."""
    return tuple(
        text(
            "card-handover",
            name=staff_name(case.owner, one.name),
            words=Hidden(case.owner, one.words),
        )
        for one in case.handover
    )
