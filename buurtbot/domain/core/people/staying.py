"""What a volunteer likes to hear from us, and what they heard, so that nothing is told twice."""

from dataclasses import dataclass, field
from datetime import datetime

from buurtbot.domain.core.people.person import PRIVATE


@dataclass(frozen=True)
class Staying:
    """Beside the offer of a volunteer; it goes when they stop or are forgotten.

    `id` is the person's. Who stopped has only `stopped`, for as long as they may say why.
    """

    id: str
    counts: bool = False  # hours and milestones: only of who asked for them
    minutes: int = 0  # spent helping, as they said themselves
    milestone: int = 0  # the highest that they heard of
    quiet: bool = False  # they want nothing from us that they did not ask for
    thanks: tuple[str, ...] = ()  # requests whose resident lets them read the words again
    # What residents said it meant, by its key.
    meant: tuple[str, ...] = field(default=(), metadata=PRIVATE)
    guide: tuple[str, ...] = ()  # pieces of the conversation guide that they got
    told: datetime | None = None  # when we last wrote by ourselves
    unanswered: int = 0  # how often, without a press or a yes since
    yearly: datetime | None = None  # when they were last asked whether it still suits them
    stopped: datetime | None = None

    @property
    def owner(self) -> str:
        """Whose it is."""
        return self.id
