"""Several labels as one text: "boodschappen, hond, gezelschap"."""

from collections.abc import Sequence

from buurtbot.domain.core.messages import Text, text


def listed(labels: Sequence[Text]) -> Text:
    """At least one label, in the order given. Raises IndexError for none."""
    if len(labels) == 1:
        return labels[0]
    return text("listed", first=labels[0], rest=listed(labels[1:]))
