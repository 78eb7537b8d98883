"""What neighbours do together, named in somebody's own words or by what stands on its button.

It leads to its page, where it can be pressed; where it is off here nothing is known of it.
"""

from collections.abc import Collection, Mapping
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.meaning.need import Need
from buurtbot.domain.words.plain_words import plain

BUTTONS: Final[Mapping[str, tuple[Activity, Deed]]] = {
    "button-my-circle": (Activity.CIRCLES, deeds.my_circle()),
    "button-shared-now": (Activity.SHARING, deeds.shared_now()),
    "button-share-something": (Activity.SHARING, deeds.share_something()),
    "button-share-want-to-hear": (Activity.SHARING, deeds.want_to_hear()),
    "button-something-too": (Activity.SHARING, deeds.something_too()),
    "button-name-neighbour": (Activity.SHARING, deeds.begin(conversation="name_neighbour")),
    "button-check-in": (Activity.CHECK_INS, deeds.check_in_page()),
    "button-my-calls": (Activity.CHECK_INS, deeds.my_calls()),
    "button-my-buddy": (Activity.BUDDIES, deeds.my_buddy()),
}
# What people call it: nothing else is meant by these words.
NAMED: Final[Mapping[str, tuple[Activity, Deed]]] = {
    "telefooncirkel": BUTTONS["button-my-circle"],
    "belcirkel": BUTTONS["button-my-circle"],
    "telephone circle": BUTTONS["button-my-circle"],
    "phone circle": BUTTONS["button-my-circle"],
    "maatje": BUTTONS["button-my-buddy"],
    "wandelmaatje": BUTTONS["button-my-buddy"],
    "belmaatje": BUTTONS["button-my-buddy"],
    "buddy": BUTTONS["button-my-buddy"],
    "nabellen": BUTTONS["button-check-in"],
    "check ins": BUTTONS["button-check-in"],
}
BESIDE: Final = frozenset({"company", "other"})  # who wants a buddy asks for no errand


def labels_of(on: Collection[Activity]) -> Mapping[str, Deed]:
    """What may be typed instead of pressed, by the key of its label."""
    here = {key: act for key, (activity, act) in BUTTONS.items() if activity in on}
    return {**here, "button-together": deeds.together_menu()} if here else {}


def named_together(words: str, need: Need, on: Collection[Activity]) -> Deed | None:
    """The page of what is named, unless they ask for help with something."""
    if not {*need.kinds, *need.named} <= BESIDE:
        return None
    said = f" {' '.join(''.join(c if c.isalnum() else ' ' for c in plain(words)).split())} "
    found = (leads for name, leads in NAMED.items() if f" {name} " in said)
    return next((act for activity, act in found if activity in on), None)
