"""What a card offers to who wonders what to do with what worries us."""

from typing import Final

from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.messages import Button, deed, text

# Of these staff have a card that says what they can do.
ADVISED: Final[frozenset[Reason]] = frozenset(
    {"sensitive", "worry", "scam", "behaviour", "under_age", "wants_person"}
)


def care_on_card(case: Case) -> tuple[Button, ...]:
    """One press to what can be done; not in the way where nothing worries us."""
    if case.reason not in ADVISED:
        return ()
    return (Button(text("desk-button-advice"), deed("advise", case=case.id)),)
