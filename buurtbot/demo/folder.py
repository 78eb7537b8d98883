"""The folder of the demo: its secrets, made once, so that a second start reads the same data."""

import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from buurtbot.demo.daytime import seconds_ahead
from buurtbot.simulator.state.passing_time import MovableClock
from config.environment.settings import Settings

GOES_ON_SECONDS: Final = 3600.0


@dataclass(frozen=True)
class _Ahead:
    """How far the clock ran ahead in seconds; when that was noted, and whether it was moved."""

    ahead: float = 0.0
    at: float = 0.0
    moved: bool = False


@dataclass(frozen=True)
class DemoFolder:
    """Where the demo keeps everything: `.demo` in the present folder, unless told otherwise.

    With `fsync` "no" what is written outlives the demo, and not a power cut.
    """

    path: Path
    fsync: Literal["always", "no"] = "always"

    @property
    def redis(self) -> Path:
        """The data of the embedded Redis."""
        return self.path / "redis"

    @property
    def world(self) -> Path:
        """What was said in the local Telegram."""
        return self.path / "telegram.json"

    def clock(self, real: Callable[[], float]) -> MovableClock:
        """The clock of the demo: by day, and never before the time of the last stop.

        Who moved it and starts again within the hour goes on at that time, whatever the hour is.
        """
        kept = self._kept()
        ahead = seconds_ahead(real(), before=kept.ahead)
        if kept.moved and 0 <= real() - kept.at < GOES_ON_SECONDS:
            ahead = kept.ahead
        return MovableClock(
            real, ahead=ahead, moved=lambda ahead: self._keep(ahead, real(), moved=True)
        )

    def remember(self, clock: MovableClock, real: Callable[[], float]) -> None:
        """Keep how far the clock ran ahead, for the next start."""
        self._keep(round(clock() - real(), 1), real(), moved=self._kept().moved)

    @property
    def _ahead(self) -> Path:
        return self.path / "ahead.json"

    def _kept(self) -> "_Ahead":
        stored = json.loads(self._ahead.read_text()) if self._ahead.exists() else 0.0
        return _Ahead(**stored) if isinstance(stored, dict) else _Ahead(float(stored))

    def _keep(self, ahead: float, at: float, *, moved: bool) -> None:
        """Whole or not at all, so that a kill at this moment loses nothing."""
        self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh = self._ahead.with_suffix(".new")
        fresh.write_text(json.dumps({"ahead": ahead, "at": at, "moved": moved}))
        fresh.replace(self._ahead)

    def secrets(self, slugs: Iterable[str]) -> dict[str, str]:
        """Keys and tokens, made at the first start and kept (only this user may read them)."""
        self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = self.path / "secrets.json"
        known: dict[str, str] = json.loads(file.read_text()) if file.exists() else {}
        wanted = {slug: _token(number) for number, slug in enumerate(sorted(slugs), 1)}
        made = {"key": _random_key(), "pepper": secrets.token_hex(24), **wanted} | known
        file.touch(mode=0o600)
        file.write_text(json.dumps(made, indent=1))
        return made


def _random_key() -> str:
    return b64encode(secrets.token_bytes(32)).decode()


def _token(number: int) -> str:
    """A token as Telegram's look; it opens nothing but the local Telegram."""
    return f"{7_000_000_000 + number}:{secrets.token_urlsafe(26)}"


def demo_settings(
    known: dict[str, str], slugs: Iterable[str], *, redis_url: str, telegram: str
) -> Settings:
    """The settings of the service in the demo: polling, on this machine only."""
    return Settings(
        redis_url=redis_url,
        redis_cluster=False,
        telegram_api_base=telegram,
        tokens={slug: known[slug] for slug in slugs},
        webhook_secrets={},
        webhook_base="",
        listen_host="127.0.0.1",
        listen_port=0,
        master_keys={"demo": b64decode(known["key"])},
        current_key="demo",
        pepper=known["pepper"].encode(),
    )
