"""Buttons of a page of ours that belong to no message: what one does is sealed in the button.

So a page can be looked at as often as somebody likes, and nothing is written for it. It says for
whom it is, for which desk and until when; what it leads to is looked at when it is pressed.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain.core.messages import Deed
from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.at_rest.sealing import CannotOpen, Secrets
from buurtbot.storage.sealed.waiting import Keyboard, keyboard_from, keyboard_json
from buurtbot.storage.wire.plan import millis

SIGN: Final = "~"  # begins the token of one; a token in Redis has none
LIVES: Final = timedelta(hours=10)  # as long as a worker stays signed in
DOT, INSTEAD = ".", "!"  # the data of a button is cut at its dots


@dataclass(frozen=True)
class Offers:
    """The buttons of pages in one municipality."""

    secrets: Secrets
    forms: Forms
    municipality: str

    def button(self, act: Deed, *, who: str, group: str, now: datetime) -> str:
        """The data of a button that does this, for this worker of this desk."""
        does = keyboard_json(Keyboard(who, group, (act,)), self.forms.mark)
        kept = json.dumps({"until": millis(now + LIVES), "does": does})
        sealed = self.secrets.wrap(kept.encode(), self._place)
        return f"{self.municipality}.{SIGN}{sealed.replace(DOT, INSTEAD)}.0"

    def keyboard(self, token: str, now: datetime) -> Keyboard | None:
        """What it does; None for one that is not ours, or too old. Raises Later."""
        sealed = token.removeprefix(SIGN).replace(INSTEAD, DOT)
        try:
            kept = json.loads(self.secrets.unwrap(sealed, self._place))
        except (CannotOpen, ValueError):
            return None
        return keyboard_from(kept["does"], self.forms) if millis(now) < kept["until"] else None

    @property
    def _place(self) -> str:
        return f"{self.municipality}|button of a page"
