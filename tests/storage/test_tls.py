"""A Redis over TLS with an ACL user: trusted by its own authority, and by nothing less."""

import asyncio
import shutil
import subprocess
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from redis.exceptions import RedisClusterException, RedisError

from buurtbot.embedded_redis.folder import until
from buurtbot.embedded_redis.server import SLOTS, free_port
from buurtbot.storage.store import Store, open_store
from buurtbot.storage.wire.away import cause_of
from config.environment.redis_address import redis_address
from tests.scenes.street import fresh_secrets
from tests.scenes.waiting import PATIENCE
from tests.storage.authority import Authority

DOCKER = Path(__file__).resolve().parents[2] / "docker"
WITH_TLS = [
    path
    for name in ("redis-server", "valkey-server")
    if (path := shutil.which(name))
    and "ssl" in subprocess.run(["ldd", path], capture_output=True, text=True, check=False).stdout
]
pytestmark = pytest.mark.skipif(not WITH_TLS, reason="no redis-server with TLS is on the path")


@dataclass(frozen=True)
class Secured:
    """A Redis that only speaks TLS, and what it takes to get in."""

    port: int
    authority: Authority
    password: str
    cluster: bool

    async def opened(self, **other: str) -> Store:
        """The store, as the settings give it; `other` is what is stated otherwise."""
        stated = {"host": "localhost", "password": self.password, "ca": str(self.authority.file)}
        told = stated | other
        url = redis_address(
            f"rediss://{told['host']}:{self.port}/0",
            user="buurtbot",
            password=told["password"],
            ca=told["ca"],
        )
        return await open_store(url, fresh_secrets(), cluster=self.cluster)


@pytest.fixture(params=[False, True], ids=["one", "cluster"])
async def secured(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Secured]:
    """A Redis with the users of docker/make-secrets, and no plain port."""
    for name in ("make-secrets", "users.acl"):
        shutil.copy(DOCKER / name, tmp_path)
    await _said([str(tmp_path / "make-secrets")])
    secrets = tmp_path / "secrets"
    authority = Authority(tmp_path)
    certificate, key = authority.signs("localhost", address="127.0.0.1")
    port = free_port(cluster=request.param)
    lines = [  # the client of a cluster turns "localhost" into its address
        f"port 0\ntls-port {port}\nbind 127.0.0.1 127.0.0.2\ndir {tmp_path}\nsave ''",
        f"tls-cert-file {certificate}\ntls-key-file {key}\ntls-ca-cert-file {authority.file}",
        f"tls-auth-clients no\naclfile {secrets / 'redis' / 'users.acl'}",
    ]
    if request.param:
        lines.append("cluster-enabled yes\ntls-cluster yes\ncluster-announce-hostname localhost")
        lines.append("cluster-preferred-endpoint-type hostname")
    config = tmp_path / "redis.conf"
    config.write_text("\n".join(lines), encoding="utf-8")
    server = await asyncio.create_subprocess_exec(
        *(WITH_TLS[0], str(config)), stdout=asyncio.subprocess.DEVNULL
    )
    url = (secrets / "bot" / "BUURTBOT_REDIS_URL").read_text(encoding="ascii")
    operator = (secrets / "operator-password").read_text(encoding="ascii").strip()
    asked = ["redis-cli", "--tls", "--cacert", str(authority.file), "-h", "localhost"]
    asked += ["-p", str(port), "--user", "operator", "--pass", operator, "--no-auth-warning"]
    assert await until(lambda: "PONG" in _now([*asked, "PING"]), seconds=PATIENCE)
    if request.param:
        assert "OK" in await _said([*asked, "CLUSTER", "ADDSLOTSRANGE", "0", str(SLOTS - 1)])
        assert await until(
            lambda: "cluster_state:ok" in _now([*asked, "CLUSTER", "INFO"]), seconds=PATIENCE
        )
    yield Secured(port, authority, url.split(":")[2].partition("@")[0], request.param)
    server.terminate()
    await server.wait()


def _now(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


async def _said(command: list[str]) -> str:
    return await asyncio.to_thread(_now, command)


async def test_who_knows_the_authority_and_the_password_gets_in(secured: Secured) -> None:
    store = await secured.opened()
    await store.try_it(["gm0518", "gm0603"])
    await store.close()


async def refused(secured: Secured, **other: str) -> str | None:
    """Why nobody gets in that way."""
    with pytest.raises((RedisError, RedisClusterException)) as error:
        await secured.opened(**other)
    return cause_of(error.value)


async def test_an_authority_that_is_not_named_is_not_trusted(secured: Secured) -> None:
    stranger = Authority(secured.authority.folder, "stranger")
    assert await refused(secured, ca="") == "untrusted"
    assert await refused(secured, ca=str(stranger.file)) == "untrusted"


async def test_a_certificate_of_another_host_is_not_trusted(secured: Secured) -> None:
    assert await refused(secured, host="127.0.0.2") == "untrusted"


async def test_a_wrong_password_is_refused(secured: Secured) -> None:
    assert await refused(secured, password="guess") in {"refused", "no_cluster"}
