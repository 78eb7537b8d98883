"""`buurtbot check-data` on the data of a snapshot, as an operator gives it."""

from pathlib import Path

import pytest

from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from config.environment.settings import environment
from tests.chaos.service import Keys as Given
from tests.chaos.service import write_config
from tests.forms.kept import read_back
from tests.forms.town import MASTER_KEY, PEPPER, SNAPSHOTS
from tests.scenes import forked

SNAPSHOT = (SNAPSHOTS / "1" / "redis.jsonl").read_text(encoding="utf-8")


@pytest.fixture
def env(tmp_path: Path, redis_url: str) -> dict[str, str]:
    """What the operator of the snapshot gives; the config folder is there too."""
    network = write_config(tmp_path)
    keys = {"BUURTBOT_MASTER_KEYS": f"demo:{MASTER_KEY}", "BUURTBOT_PEPPER": PEPPER}
    given = Given.fresh(network).as_environment(network) | keys
    return dict(environment()) | given | {"BUURTBOT_REDIS_URL": redis_url}


def checks(config: Path, env: dict[str, str], *more: str) -> tuple[int, str]:
    """Run the command; its exit status and all that it says."""
    ended = forked.run("buurtbot", "check-data", "--config", config, *more, env=env)
    return ended.returncode, (ended.stdout + ended.stderr).decode()


async def test_an_operator_sees_that_all_of_it_can_be_read_and_what_cannot(
    store: Store, tmp_path: Path, env: dict[str, str]
) -> None:
    await read_back(store.redis, SNAPSHOT)
    status, said = checks(tmp_path, env)
    assert (status, said.splitlines()[-1]) == (0, "All of it can be read.")
    for kind in ("person", "request", "case", "talk", "keyboard", "message", "carry", "timer"):
        assert f"    {kind} " in said
    assert "gm0505:" in said
    await store.redis.hset(Keys("gm0505").timer_deeds, "lost", '{"name":"unknown","args":{}}')
    status, said = checks(tmp_path, env, "--municipality", "gm0505")
    assert status == 1
    assert "no such deed: unknown" in said
    assert "gm0518:" not in said
    status, said = checks(tmp_path, env, "--municipality", "gm9999")
    assert (status, said) == (
        2,
        "gm9999 is no municipality of this network: gm0505, gm0080, gm0518, gm0503.\n",
    )
