"""`buurtbot run` as a process of its own: started, killed, stopped, and read in its log."""

import asyncio
import base64
import secrets
import shutil
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from config.environment.settings import environment
from config.network.network import Network, load_network
from tests.scenes import forked
from tests.scenes.forked import Forked

ROOT = Path(__file__).parents[2]
CONFIG = ROOT / "config"
PLACES = CONFIG / "demo" / "places.csv"
DESK = "desk"
STARTS_WITHIN = 180.0  # seconds, on a machine that does much else


def write_config(folder: Path) -> Network:
    """The config folder of an operator: the fictional neighbourhoods, one file each."""
    (folder / "neighbourhoods").mkdir(parents=True)
    shutil.copy(CONFIG / "network.toml", folder)
    for file in (CONFIG / "neighbourhoods").glob("*.toml"):
        shutil.copy(file, folder / "neighbourhoods")
    return load_network(folder)


@dataclass(frozen=True)
class Keys:
    """The secrets of one test: made anew each time, and looked for in what is written."""

    tokens: Mapping[str, str]
    master: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    pepper: str = field(default_factory=lambda: secrets.token_hex(24))
    webhook: str = field(default_factory=lambda: secrets.token_hex(24))

    @staticmethod
    def fresh(network: Network) -> "Keys":
        """A token for each bot, as Telegram's look."""
        slugs = [*(n.slug for n in network.neighbourhoods), DESK]
        tokens = enumerate(slugs, 7_100_000_001)
        return Keys({slug: f"{number}:{secrets.token_urlsafe(26)}" for number, slug in tokens})

    def as_environment(self, network: Network) -> dict[str, str]:
        """As the operator sets them."""
        names = {n.slug: n.token_name for n in network.neighbourhoods}
        names[DESK] = "BUURTBOT_TOKEN_DESK"
        return {
            "BUURTBOT_MASTER_KEYS": f"t1:{base64.b64encode(self.master).decode()}",
            "BUURTBOT_PEPPER": self.pepper,
            "BUURTBOT_WEBHOOK_SECRET": self.webhook,
        } | {names[slug]: token for slug, token in self.tokens.items()}


@dataclass
class ServiceProcess:
    """The service in its own process. `module` is what `python -m` runs."""

    folder: Path
    settings: Mapping[str, str]
    port: int
    module: str = "buurtbot"
    by_webhook: bool = False
    from_nothing: bool = False  # where its start or its size is what is measured
    starts: int = 0
    _process: asyncio.subprocess.Process | Forked | None = None

    @property
    def address(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        """All that it ever wrote, over every start."""
        file = self.folder / "service.log"
        return file.read_text(encoding="utf-8") if file.exists() else ""

    async def start(self) -> None:
        """Start it; `ready` waits until it serves."""
        plain = {k: v for k, v in environment().items() if not k.startswith("BUURTBOT_")}
        env = plain | dict(self.settings) | self._way_in
        words = (self.module, "run", "--config", self.folder / "config")
        with (self.folder / "service.log").open("ab") as log:
            if self.from_nothing:
                self._process = await asyncio.create_subprocess_exec(
                    sys.executable, "-m", *words, cwd=ROOT, env=env, stdout=log, stderr=log
                )
            else:
                self._process = await forked.start(*words, env=env, output=log)
        self.starts += 1

    @property
    def _way_in(self) -> dict[str, str]:
        base = self.address if self.by_webhook else ""
        return {"BUURTBOT_LISTEN_PORT": str(self.port), "BUURTBOT_WEBHOOK_BASE": base}

    async def ready(self) -> None:
        """Wait until it listens and has Redis."""
        async with aiohttp.ClientSession() as session, asyncio.timeout(STARTS_WITHIN):
            while not await self._is_well(session):
                assert self._alive, f"it did not start:\n{self.log[-3000:]}"
                await asyncio.sleep(0.05)

    async def _is_well(self, session: aiohttp.ClientSession) -> bool:
        try:
            async with session.get(f"{self.address}/healthz") as answer:
                return answer.status == 200
        except (aiohttp.ClientError, OSError):
            return False

    @property
    def pid(self) -> int:
        """Its process."""
        assert self._process is not None
        return self._process.pid

    @property
    def _alive(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def kill(self) -> None:
        """SIGKILL: no time for anything."""
        if self._process is not None and self._alive:
            self._process.kill()
            await self._process.wait()

    async def stop(self, *, within: float = 30.0) -> tuple[int, float]:
        """SIGTERM; the exit code and how many seconds it took."""
        assert self._process is not None
        loop = asyncio.get_running_loop()
        began = loop.time()
        self._process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(within):
            code = await self._process.wait()
        return code, loop.time() - began
