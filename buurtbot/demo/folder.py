"""The folder of the demo: its secrets, made once, so that a second start reads the same data."""

import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from buurtbot.demo.daytime import seconds_ahead
from buurtbot.simulator.passing_time import MovableClock
from config.settings import Settings


@dataclass(frozen=True)
class DemoFolder:
    """Where the demo keeps everything: `.demo` in the present folder, unless told otherwise."""

    path: Path

    @property
    def redis(self) -> Path:
        """The data of the embedded Redis."""
        return self.path / "redis"

    @property
    def world(self) -> Path:
        """What was said in the local Telegram."""
        return self.path / "telegram.json"

    def clock(self, real: Callable[[], float]) -> MovableClock:
        """The clock of the demo: by day, and never before the time of the last stop."""
        file = self.path / "ahead.json"
        before = float(file.read_text()) if file.exists() else 0.0
        return MovableClock(real, ahead=seconds_ahead(real(), before=before))

    def remember(self, clock: MovableClock, real: Callable[[], float]) -> None:
        """Keep how far the clock ran ahead, for the next start."""
        (self.path / "ahead.json").write_text(str(round(clock() - real(), 1)))

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
