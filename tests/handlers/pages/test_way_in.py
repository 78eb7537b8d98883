"""A form waits for what comes of it, in looks: a busy machine has as many as a quiet one."""

from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from buurtbot.storage.doors.pages import Page
from handlers.pages import way_in
from handlers.pages.heard import Posted
from handlers.pages.say import PagesChannel
from handlers.pages.way_in import MOST_LOOKS, QUIET_LOOKS, WayIn
from tests.scenes.street import TUESDAY

A_PRESS = Posted("form", 1, 1, press="a.b.0")


@dataclass
class Slow:
    """A page on which something comes at these looks, however long each of them takes."""

    comes_at: tuple[int, ...] = ()
    looks: int = field(default=-1)  # the first is before the form went in

    def of(self, _bot: str, _chat: int) -> tuple["Slow", Page]:
        """It is its own store."""
        return self, Page("page:1")

    async def version(self, _page: Page) -> int:
        """How often something came up to now."""
        self.looks += 1
        return sum(look <= self.looks for look in self.comes_at)


@pytest.fixture(autouse=True)
def no_time_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(way_in, "LOOK_SECONDS", 0.0)


async def posts(page: Slow) -> None:
    async def intake(_slug: str, _raw: dict[str, Any]) -> str:
        return "taken"

    door = WayIn(cast("PagesChannel", page), intake, lambda: TUESDAY)
    assert await door.post("moerwijk", A_PRESS)


async def test_what_comes_late_is_waited_for_and_what_follows_soon_too() -> None:
    page = Slow((30, 30 + QUIET_LOOKS))
    await posts(page)
    assert page.looks == 30 + 2 * QUIET_LOOKS


async def test_where_nothing_comes_it_ends_after_so_many_looks() -> None:
    page = Slow()
    await posts(page)
    assert page.looks == MOST_LOOKS
