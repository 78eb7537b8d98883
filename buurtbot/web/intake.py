"""What happens to a raw update, from webhook or polling alike: taken in, parked, or "not now".

Telegram keeps an update until it hears 2xx. So: done or parked is 200, and only when Redis is away
or takes no writes do we say "bring it again". An update that makes us fail is never brought again:
twice max_connections of those would stall a whole bot.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from buurtbot.domain.words.letters import whole
from buurtbot.outbox.door_notes import DoorNotes
from buurtbot.services.core.rush import Rush
from buurtbot.storage.wire.away import is_away
from buurtbot.storage.wire.condition import Condition

log = logging.getLogger(__name__)
PATIENCE_SECONDS = 8.0
TakeIn = Callable[[str, dict[str, Any]], Awaitable[None]]
Park = Callable[[str, dict[str, Any], str], Awaitable[None]]
Fate = Literal["taken", "parked", "not_now"]


@dataclass(frozen=True)
class Intake:
    """One way in for the raw updates of every bot. `slug` is a neighbourhood, or "desk"."""

    take_in: TakeIn
    park: Park
    condition: Condition = field(default_factory=Condition)
    door: DoorNotes | None = None
    patience: float = PATIENCE_SECONDS
    rush: Rush = field(default_factory=Rush)

    async def __call__(self, slug: str, raw: dict[str, Any]) -> Fate:
        """Take one update in. Never raises for what an update holds."""
        try:
            raw = _whole(raw)
            with self._impatience(slug, raw), self.rush.one_more():
                await self.take_in(slug, raw)
        except Exception as error:  # noqa: BLE001 - the edge: whatever an update does, it is parked
            if is_away(error):
                return self._not_now(slug, raw, error)
            return await self._parked(slug, raw, _innermost(error))
        return "taken"

    @contextmanager
    def _impatience(self, slug: str, raw: dict[str, Any]) -> Iterator[None]:
        """A Redis that hangs says nothing for long: who is in danger does not wait for that."""
        if self.door is None:
            yield
            return
        loop = asyncio.get_running_loop()
        waits_long = loop.call_later(self.patience, self.door.cries, slug, raw)
        try:
            yield
        finally:
            waits_long.cancel()

    def _not_now(self, slug: str, raw: dict[str, Any], error: BaseException) -> Fate:
        self.condition.failed(error)
        return self.refuse(slug, raw)

    def refuse(self, slug: str, raw: dict[str, Any]) -> Fate:
        """Not now; whoever sent it hears so."""
        if self.door is not None:
            self.door.knocks(slug, raw)
        return "not_now"

    def goes_first(self, slug: str, raw: dict[str, Any]) -> bool:
        """Whether to try this one also when an earlier one of the same chat must wait."""
        return self.door is not None and self.door.goes_first(slug, raw)

    @property
    def takes_some(self) -> bool:
        """Whether what goes first may be taken in, though something else was not."""
        return self.condition.cause in {None, "full"}

    async def _parked(self, slug: str, raw: dict[str, Any], error: BaseException) -> Fate:
        log.error("update of %s parked: %s", slug, type(error).__name__, exc_info=error)
        try:
            await self.park(slug, raw, type(error).__name__)
        except Exception as failed:
            if is_away(failed):
                return self._not_now(slug, raw, failed)
            log.critical("update of %s could not even be parked", slug, exc_info=failed)
            self._cries(slug, raw)
        return "parked"

    def _cries(self, slug: str, raw: dict[str, Any]) -> None:
        """Nothing of it is kept anywhere: who is in danger is answered at the door."""
        if self.door is not None:
            self.door.cries(slug, raw)


def _innermost(error: BaseException) -> BaseException:
    """What went wrong inside a group of tasks."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


def _whole(held: Any) -> Any:
    """The same without half signs: JSON may hold them, and nothing could be written down of it."""
    match held:
        case str():
            return whole(held)
        case list():
            return [_whole(each) for each in held]
        case dict():
            return {_whole(name): _whole(each) for name, each in held.items()}
    return held
