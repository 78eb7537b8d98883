"""An evening on which Redis may be gone: people write, and what they are told at the door."""

from dataclasses import dataclass, field
from typing import Any

from redis.exceptions import ConnectionError as Gone

from buurtbot.domain.core.messages import Alarm
from buurtbot.outbox.door_notes import DoorNotes
from buurtbot.outbox.letters.channel import Delivered, Result, TryLater
from buurtbot.services.core.context import Context
from buurtbot.storage.wire.condition import Condition
from config.network.network import Neighbourhood
from tests.outbox.office import Shelf
from tests.scenes.phone_street import BOOK
from tests.scenes.street import Clock, all_texts

MOERWIJK = -1001  # the staff group


@dataclass
class Evening:
    """Redis is gone, or not; people write; and what they are told."""

    context: Context
    now: float = 1000.0
    rung: list[tuple[str, str]] = field(default_factory=list)
    rings_fail: int = 0

    def __post_init__(self) -> None:
        self.condition = Condition(seconds=lambda: self.now)
        self.neighbours, self.desk = Shelf(Clock()), Shelf(Clock())
        self.door = DoorNotes(
            self.context,
            all_texts(),
            BOOK,
            self.neighbours,
            self.desk,
            self.ring,
            self.condition,
            lambda: self.now,
        )

    async def ring(self, neighbourhood: Neighbourhood, alarm: Alarm) -> Result:
        if self.rings_fail:
            self.rings_fail -= 1
            return TryLater(60)
        self.rung.append((neighbourhood.slug, alarm.reason))
        return Delivered()

    async def passes(self, seconds: float, *, ill: bool = True) -> None:
        """Time passes, and the service looks once."""
        self.now += seconds
        if ill:
            self.condition.failed(Gone())
        else:
            self.condition.works()
        await self.door.say_all()

    async def writes(self, words: str, *, user: int = 4711, slug: str = "moerwijk") -> None:
        """Telegram brings somebody's words, and they cannot be taken in."""
        self.door.knocks(slug, says(words, user=user))
        await self.door.say_all()

    def told(self, user: int = 4711) -> list[str]:
        """What somebody heard."""
        return [kept.text for kept in self.neighbours.kept if kept.chat == user]

    def desk_told(self, group: int = MOERWIJK) -> list[str]:
        """What stands in a staff group now."""
        gone = {kept.message for kept in self.desk.kept if kept.what == "erase"}
        sent = [(number, kept) for number, kept in enumerate(self.desk.kept, 101)]
        return [
            kept.text
            for number, kept in sent
            if kept.what == "send" and kept.chat == group and number not in gone
        ]


def says(words: str, *, user: int = 4711, language: str = "nl") -> dict[str, Any]:
    """A raw update."""
    sender = {"id": user, "is_bot": False, "first_name": "Mieke", "language_code": language}
    chat = {"id": user, "type": "private" if user > 0 else "supergroup"}
    return {"update_id": 7, "message": {"chat": chat, "from": sender, "text": words}}
