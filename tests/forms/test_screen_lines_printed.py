"""`buurtbot screen-lines` and `unclear`, as a maintainer gives them."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path

from buurtbot import by_hand
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.screen_line import ScreenLine
from buurtbot.storage.counted.unclear import count_unclear
from buurtbot.storage.store import Store
from config.environment.settings import load_settings
from config.network.network import load_network
from tests.forms.kept import read_back
from tests.forms.test_check_data import SNAPSHOT, env
from tests.scenes import forked

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
    asked = said_by(env, "unclear", tmp_path)
    assert "ask_for_help.when" in asked
    assert "2026-W48" in asked
    for count in (1, 0):
        ended = forked.run("buurtbot", "screen-lines", "--config", tmp_path, env=env)
        assert ended.returncode == 0
        assert f"{count} lines" in ended.stderr.decode()
        assert len(tomllib.loads(ended.stdout.decode()).get("said", [])) == count


def said_by(env: dict[str, str], command: str, folder: Path) -> str:
    ended = forked.run("buurtbot", command, "--config", folder, env=env)
    assert ended.returncode == 0
    return ended.stdout.decode()
