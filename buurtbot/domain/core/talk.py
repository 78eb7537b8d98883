"""A talk: one guided conversation in progress. It waits for days if it must."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from buurtbot.domain.core.person import PRIVATE


@dataclass(frozen=True)
class Talk:
    """Where someone is in which conversation, with what they said so far (`draft`).

    `id` is the person's id: one talk at a time. `turn` counts the questions, so that a button of
    an earlier question is recognised. `trail` holds the steps before this one, for "Back".
    """

    id: str
    conversation: str
    step: str
    at: datetime
    turn: int = 0
    trail: tuple[str, ...] = ()
    paused: bool = False  # free text goes to a person for now; its buttons go on with it
    back_to: str = ""  # the step to return to after one answer is changed
    draft: Mapping[str, str] = field(default_factory=dict, metadata=PRIVATE)

    @property
    def owner(self) -> str:
        """Whose key seals the draft."""
        return self.id
