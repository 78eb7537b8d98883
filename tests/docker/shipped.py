"""A Redis with docker/redis.conf and the users of docker/make-secrets, as in the container."""

import asyncio
import socket
from asyncio.subprocess import DEVNULL, PIPE, Process
from dataclasses import dataclass, field
from pathlib import Path

from redis.asyncio import Redis

from buurtbot.embedded_redis.folder import until
from buurtbot.embedded_redis.server import free_port
from tests.scenes.waiting import PATIENCE

DOCKER = Path(__file__).resolve().parents[2] / "docker"


def secret(secrets: Path, name: str) -> str:
    """Read one."""
    return (secrets / name).read_text(encoding="ascii").strip()


def listens(port: int) -> bool:
    """Does anyone answer there."""
    with socket.socket() as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0


@dataclass
class Shipped:
    """One server of this program, with the shipped files; only paths and address differ."""

    program: str
    secrets: Path
    folder: Path
    more: tuple[str, ...] = ()  # lines behind the shipped ones
    port: int = field(default_factory=free_port)
    process: Process | None = None

    @property
    def conf(self) -> str:
        """What the server reads."""
        conf = (DOCKER / "redis.conf").read_text(encoding="utf-8")
        for was, becomes in (
            ("port 6379", f"port {self.port}"),
            ("bind * -::*", "bind 127.0.0.1"),
            ("dir /data", f"dir {self.folder}"),
            ("/etc/redis/users.acl", str(self.secrets / "redis" / "users.acl")),
        ):
            assert was in conf
            conf = conf.replace(was, becomes)
        return "\n".join((conf, *self.more))

    @property
    def bots_url(self) -> str:
        """Where the bot's own secret leads to."""
        url = secret(self.secrets, "bot/BUURTBOT_REDIS_URL")
        return url.replace("redis:6379", f"127.0.0.1:{self.port}")

    def operator(self) -> Redis:
        """A connection that may do all."""
        password = secret(self.secrets, "operator-password")
        return Redis.from_url(f"redis://operator:{password}@127.0.0.1:{self.port}")

    async def start(self) -> None:
        """Start it, and wait until it has read what it kept."""
        self.process = await asyncio.create_subprocess_exec(
            self.program, "-", stdin=PIPE, stdout=DEVNULL
        )
        assert self.process.stdin
        self.process.stdin.write(self.conf.encode())
        self.process.stdin.close()
        assert await until(lambda: listens(self.port), seconds=PATIENCE)

    async def stop(self, *, in_order: bool = True) -> None:
        """Stop it, or kill it as a power cut does."""
        assert self.process
        if in_order:
            self.process.terminate()
        else:
            self.process.kill()
        await self.process.wait()
