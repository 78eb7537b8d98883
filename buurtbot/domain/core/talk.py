"""A talk: one guided conversation in progress. It waits for days if it must."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from buurtbot.domain.core.people.person import PRIVATE


@dataclass(frozen=True)
class Earlier:
    """A talk that waits until another is over, which came between two of its questions."""

    conversation: str
    step: str
    trail: tuple[str, ...] = ()
    back_to: str = ""
    draft: Mapping[str, str] = field(default_factory=dict, metadata=PRIVATE)


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
    earlier: Earlier | None = None

    @property
    def owner(self) -> str:
        """Whose key seals the draft."""
        return self.id

    @property
    def answers(self) -> tuple[tuple[str, str], ...]:
        """All that they said, also in what waits."""
        drafts = (self.draft, self.earlier.draft if self.earlier else {})
        return tuple(pair for draft in drafts for pair in sorted(draft.items()))

    def within(self, talk: "Talk") -> "Talk":
        """This one first; the other waits as it is."""
        waits = Earlier(talk.conversation, talk.step, talk.trail, talk.back_to, talk.draft)
        return replace(self, earlier=waits)

    @property
    def waiting(self) -> "Talk | None":
        """What goes on when this is over: no button of either fits it yet."""
        if self.earlier is None:
            return None
        waits = self.earlier
        return Talk(
            self.id,
            waits.conversation,
            waits.step,
            self.at,
            turn=self.turn + 1,
            trail=waits.trail,
            paused=True,
            back_to=waits.back_to,
            draft=waits.draft,
        )
