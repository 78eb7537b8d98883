"""What an operator types to make a copy and to lay it back, and what is said."""

import asyncio
from argparse import Namespace
from pathlib import Path

import pytest

from buurtbot.cli import main
from buurtbot.commands.with_config import all_of
from buurtbot.domain.core.decision import Decision
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.checks.key_check import check_keys
from buurtbot.storage.store import open_store
from tests.scenes.street import Clock, running_redis
from tests.storage.scenes import GM, anna, commit
from tests.test_cli import CONFIG, settled

__all__ = ["settled"]  # the fixture


def says(capsys: pytest.CaptureFixture[str], *typed: str) -> tuple[int, str]:
    """The exit status, and all that it says."""
    with pytest.raises(SystemExit) as done:
        main([*typed, "--config", str(CONFIG)])
    assert isinstance(done.value.code, int)
    captured = capsys.readouterr()
    return done.value.code, captured.out + captured.err


async def anna_is_known(url: str) -> None:
    """One person is kept."""
    settings, _ = all_of(Namespace(config=CONFIG))
    store = await open_store(url, Secrets.of(settings))
    await check_keys(store, GM)
    await commit(store, Decision(keep=(anna(Clock()),)), "op", Clock())
    await store.close()


def test_a_copy_is_made_looked_at_and_laid_back(
    settled: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = str(tmp_path / "monday.copy")
    for folder in ("here", "there"):
        (tmp_path / folder).mkdir()
    with running_redis(tmp_path / "here") as url:
        settled.setenv("BUURTBOT_REDIS_URL", url)
        asyncio.run(anna_is_known(url))
        status, said = says(capsys, "backup", file)
        assert status == 0, said
        assert "sealed with t1, read back" in said
        assert says(capsys, "backup", file)[0] == 5
        status, said = says(capsys, "restore", "--check", file)
        assert (status, "is whole" in said) == (0, True)
        status, said = says(capsys, "restore", file)
        assert (status, said.count("\n")) == (4, 1)
        assert "keys already" in said
    with running_redis(tmp_path / "there") as url:
        settled.setenv("BUURTBOT_REDIS_URL", url)
        status, said = says(capsys, "restore", str(tmp_path / "nowhere.copy"))
        assert (status, said.count("\n")) == (4, 1)
        status, said = says(capsys, "restore", file)
        assert status == 0, said
        status, said = says(capsys, "check-data")
        assert (status, "All of it can be read" in said) == (0, True)
