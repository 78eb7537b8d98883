"""What a card has for a colleague who comes to it: what to do, and what was handed over."""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.messages import Button, Hidden, Text, text
from buurtbot.domain.words.names import staff_name

# Of these staff have a card that says what they can do.
ADVISED: Final[frozenset[Reason]] = frozenset(
    {"sensitive", "worry", "hard_times", "scam", "behaviour", "under_age", "wants_person"}
)

# These the screening raised, so it may have been for nothing.
RAISED: Final[frozenset[Reason]] = frozenset({"sensitive", "hard_times", "scam"})
# In these are no words that a person typed to us, or somebody said already that it is an alarm.
NOT_SCREENED: Final[frozenset[Reason]] = frozenset(
    {"worry", "parked", "new_volunteer", "taking", "not_reached", "caller_worried"}
)


def care_on_card(case: Case) -> tuple[Button, ...]:
    """One press to what can be done; not in the way where nothing worries us.

    And one to say that what was raised is nothing, or that what was written is an alarm.
    """
    row = [Button(text("desk-button-advice"), deeds.advise(case=case.id))]
    return (*(row if case.reason in ADVISED else ()), *_marks(case))


def _marks(case: Case) -> tuple[Button, ...]:
    if not case.words:
        return ()
    if case.reason in RAISED:
        return (Button(text("desk-button-nothing"), deeds.mark(case=case.id, how="nothing")),)
    if case.reason in NOT_SCREENED:
        return ()
    return (Button(text("desk-button-missed"), deeds.mark(case=case.id, how="missed")),)


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
