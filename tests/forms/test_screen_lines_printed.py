"""`buurtbot screen-lines` and `unclear`, as a maintainer gives them."""

import asyncio
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path

from buurtbot import by_hand
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.screen_line import ScreenLine
from buurtbot.storage.store import Store
from buurtbot.storage.unclear import count_unclear
from config.environment.settings import load_settings
from config.network.network import load_network
from tests.chaos.service import ROOT
from tests.forms.kept import read_back
from tests.forms.test_check_data import SNAPSHOT, env

__all__ = ["env"]
NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


async def test_what_the_desk_kept_is_printed_once_as_lines_of_the_set(
    store: Store, tmp_path: Path, env: dict[str, str]
) -> None:
    await read_back(store.redis, SNAPSHOT)
    network = load_network(tmp_path)
    names = {n.slug: n.token_name for n in network.neighbourhoods} | {
        "desk": "BUURTBOT_TOKEN_DESK"
    }
    async with by_hand.store_by_hand(load_settings(names, env), network) as theirs:
        line = ScreenLine("l1", "suicide", "nl", NOW, 'het hoeft niet "meer"\nvan mij')
        work = theirs.work("gm0518", "op-line", NOW)
        count_unclear(work, "ask_for_help.when", days=90)
        await work.commit(Decision(keep=(line,)))
    asked = await said_by(env, "unclear", tmp_path)
    assert "ask_for_help.when" in asked
    assert "2026-W48" in asked
    for count in (1, 0):
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "buurtbot", "screen-lines", "--config", str(tmp_path)),
            cwd=ROOT,
            env=env,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate()
        assert process.returncode == 0
        assert f"{count} lines" in err.decode()
        assert len(tomllib.loads(out.decode()).get("said", [])) == count


async def said_by(env: dict[str, str], command: str, folder: Path) -> str:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "buurtbot", command, "--config", str(folder)),
        cwd=ROOT,
        env=env,
        stdout=asyncio.subprocess.PIPE,
    )
    out, _ = await process.communicate()
    assert process.returncode == 0
    return out.decode()
