"""What a desk sees of its activities: which are on, and a button for each."""

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.messages import Button, Rows, Text, text
from buurtbot.domain.core.together.activities import Activity


def name(neighbourhood: str) -> str:
    """How the message is called: what is pressed changes it."""
    return f"activities:{neighbourhood}"


def overview(place: str, on: frozenset[Activity]) -> Text:
    """A line for each."""
    return lines((text("activities-head", place=place), *(_line(one, on) for one in Activity)))


def _line(activity: Activity, on: frozenset[Activity]) -> Text:
    key = "activity-is-on" if activity in on else "activity-is-off"
    return text(key, activity=text(f"activity-{activity}"))


def buttons(neighbourhood: str, on: frozenset[Activity]) -> Rows:
    """One that turns each the other way."""
    return tuple(_row(neighbourhood, one, is_on=one in on) for one in Activity)


def _row(neighbourhood: str, activity: Activity, *, is_on: bool) -> tuple[Button, ...]:
    label = text(
        "button-activity-off" if is_on else "button-activity-on", activity=_name(activity)
    )
    act = deeds.switch_activity(
        neighbourhood=neighbourhood, activity=activity, to="off" if is_on else "on"
    )
    return (Button(label, act),)


def sure(neighbourhood: str, activity: Activity) -> tuple[Text, Rows]:
    """Whoever takes part hears that it stops, so that is asked first."""
    off = deeds.switch_activity(neighbourhood=neighbourhood, activity=activity, to="surely off")
    rows = (
        (Button(text("button-activity-off", activity=_name(activity)), off, style="danger"),),
        (Button(text("button-activity-stays"), deeds.activities(neighbourhoods=neighbourhood)),),
    )
    return text("activity-off-sure", activity=_name(activity)), rows


def _name(activity: Activity) -> Text:
    return text(f"activity-{activity}")
