"""Two tokens, a word in a group, and a neighbourhood is connected; whatever lacks is said."""

import json
import re
import signal
import tomllib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from buurtbot.cli import main
from buurtbot.simulator.control_api.client import Group, LocalTelegram, Person
from buurtbot.simulator.server import serving
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from config.beginning.fill_in import filled_in
from config.environment.env_file import read_env_file, write_env_file
from tests.commands.terminal import Terminal
from tests.commands.test_new_neighbourhood import flags
from tests.geo.test_boundary_files import SQUARE, polygon

DESK_TOKEN = f"7100000001:{'Balie'.ljust(35, 'x')}"
TOKEN = f"7100000002:{'Moerwijk'.ljust(35, 'y')}"
OTHER_TOKEN = f"7100000003:{'nobody'.ljust(35, 'z')}"
SAYS_WORD = re.compile(r"startgroup=([a-z]+-\d+)")


@dataclass
class Setting:
    """A pretend Telegram with two new bots, and the files of `new-neighbourhood`."""

    folder: Path
    telegram: LocalTelegram
    mirjam: Person

    def terminal(self, *more: str, **env: str) -> Terminal:
        """`buurtbot connect`, as Mirjam types it."""
        arguments = ("connect", "--config", "my-network", "--language", "nl", *more)
        env = {"TELEGRAM_API_BASE": self.telegram.base_url} | env
        return Terminal(*arguments, folder=self.folder, env=env)

    async def group(self, **how: Any) -> Group:
        """The staff group that she made, with the desk's bot in it."""
        known: dict[str, Any] = {"is_forum": True, "bots": ["moer_balie_bot"]} | how
        return await self.telegram.group("Balie Moerwijk", admins=[self.mirjam], **known)

    @property
    def network(self) -> dict[str, Any]:
        """What network.toml says now."""
        return tomllib.loads((self.folder / "my-network/network.toml").read_text())

    @property
    def moerwijk(self) -> dict[str, Any]:
        """What the neighbourhood's file says now."""
        return tomllib.loads((self.folder / "my-network/neighbourhoods/moerwijk.toml").read_text())


@pytest_asyncio.fixture
async def setting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Setting]:
    """New files, new bots, and Mirjam who works at the desk."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kaart.geojson").write_text(json.dumps(polygon(SQUARE)), encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["new-neighbourhood", *flags()])
    world = World(clock=MovableClock(), seed=1)
    world.add_bot(DESK_TOKEN, "moer_balie_bot", "Balie")
    world.add_bot(TOKEN, "moer_buurtbot", "Moerwijk")
    async with serving(world) as address, LocalTelegram(address) as telegram:
        yield Setting(tmp_path, telegram, await telegram.person("Mirjam"))


async def test_from_two_tokens_and_a_word_to_a_config_that_is_good(
    setting: Setting,
) -> None:
    noor = await setting.telegram.person("Noor de Wit")
    async with setting.terminal() as terminal:
        await terminal.types("geen token", f"{DESK_TOKEN[:20]} {DESK_TOKEN[20:]}")
        await terminal.reads("Dat is geen token")
        await terminal.reads("dit is @moer_balie_bot")
        await terminal.types(OTHER_TOKEN, DESK_TOKEN, TOKEN)
        await terminal.reads("Telegram kent dit token niet")
        await terminal.reads("die hebt u al voor de balie")
        word = SAYS_WORD.search(await terminal.reads("woord schrijft."))
        assert word
        group = await setting.group(members=[noor])
        await setting.mirjam.says(group, "hallo, werkt dit?")
        await setting.mirjam.says(group, f"/start@moer_balie_bot {word[1]}")
        await terminal.reads("Gevonden: de groep Balie Moerwijk")
        await terminal.reads("Wie werkt er nog meer")
        await noor.says(group, word[1].upper())
        await terminal.types("", "ja", "n")
        await terminal.reads("Mag Mirjam")
        await terminal.reads("Mag Noor de Wit")
        assert await terminal.ends() == 0
    assert "buurtbot check-config --config my-network" in terminal.said
    assert DESK_TOKEN not in terminal.said
    assert TOKEN not in terminal.said
    assert setting.network["desk_bot"] == "moer_balie_bot"
    assert setting.moerwijk["bot"] == "moer_buurtbot"
    desk = setting.moerwijk["desk"]
    assert (desk["group"], desk["moderators"]) == (group.id, [setting.mirjam.id])
    secrets = read_env_file(setting.folder / "my-network")
    assert secrets["BUURTBOT_TOKEN_DESK"] == DESK_TOKEN
    assert secrets["BUURTBOT_TOKEN_MOERWIJK"] == TOKEN
    assert "FILL IN" not in "".join(
        path.read_text() for path in (setting.folder / "my-network").rglob("*.toml")
    ).replace("Lines with FILL IN", "")
    calls = await setting.telegram.calls("getUpdates")
    assert not any("offset" in call["args"] for call in calls)
    checking = Terminal("check-config", "--config", "my-network", folder=setting.folder, env={})
    async with checking:
        assert await checking.ends() == 0, checking.said
    assert "chmod" not in checking.said
    # A second run has nothing to do, and says so.
    async with setting.terminal() as terminal:
        assert await terminal.ends() == 0
    assert "Alle buurten zijn al verbonden" in terminal.said


async def test_what_the_group_lacks_is_said_until_it_is_there(setting: Setting) -> None:
    tokens = {"BUURTBOT_TOKEN_DESK": DESK_TOKEN, "BUURTBOT_TOKEN_MOERWIJK": TOKEN}
    async with setting.terminal(**tokens) as terminal:
        word = SAYS_WORD.search(await terminal.reads("woord schrijft."))
        assert word
        group = await setting.group(is_forum=False)
        await setting.mirjam.says(group, word[1])
        await terminal.reads("Topics uit")
        moved = await group.migrates()
        await moved.has_topics(True)
        await moved.sets("moer_balie_bot", "member")
        await terminal.types("ja")
        await terminal.reads("geen beheerder")
        await moved.sets("moer_balie_bot", "administrator", manages_topics=False)
        await terminal.types("ja")
        await terminal.reads("geen topics beheren")
        await moved.sets("moer_balie_bot", "administrator")
        await terminal.types("ja", "", "ja")
        assert await terminal.ends() == 0
    assert setting.moerwijk["desk"]["group"] == moved.id
    # Tokens that were given another way are written nowhere.
    assert TOKEN not in (setting.folder / "my-network" / ".env").read_text()


async def test_a_desk_that_is_at_work_hears_on_and_the_number_is_asked(setting: Setting) -> None:
    await setting.telegram.post(
        "/bot" + DESK_TOKEN + "/setWebhook", {"url": "https://example.org/hook"}
    )
    group = await setting.group()
    write_env_file(
        setting.folder / "my-network",
        {"BUURTBOT_TOKEN_DESK": DESK_TOKEN, "BUURTBOT_TOKEN_MOERWIJK": TOKEN},
    )
    async with setting.terminal() as terminal:
        await terminal.reads("al aan het werk")
        await terminal.types("12345", "-100999")
        await terminal.reads("geen nummer van een groep")
        await terminal.reads("zit @moer_balie_bot niet")
    async with setting.terminal() as terminal:
        await terminal.types(str(group.id), "ja")
        assert await terminal.ends() == 0
    assert setting.moerwijk["desk"] | {"hours": 0} == setting.moerwijk["desk"] | {
        "hours": 0,
        "group": group.id,
        "moderators": [setting.mirjam.id],
    }
    assert not await setting.telegram.calls("getUpdates")


@pytest.mark.parametrize("how", [signal.SIGINT, None])
async def test_who_stops_while_it_waits_goes_on_where_they_were(
    setting: Setting, how: int | None
) -> None:
    minutes = "15" if how else "0.01"
    async with setting.terminal("--minutes", minutes) as terminal:
        await terminal.types(DESK_TOKEN, TOKEN)
        await terminal.reads("woord schrijft.")
        if how:
            terminal.presses(how)
        assert await terminal.ends() == (130 if how else 1)
    assert how or "Niemand schreef het woord" in terminal.said
    assert "Traceback" not in terminal.said
    assert setting.moerwijk["desk"]["group"] == 0
    assert setting.moerwijk["bot"] == "moer_buurtbot"
    assert not [*(setting.folder / "my-network").rglob("*.half")]


async def test_telegram_away_is_said_and_nothing_is_lost(setting: Setting) -> None:
    async with setting.terminal(TELEGRAM_API_BASE="http://127.0.0.1:9") as terminal:
        await terminal.types(DESK_TOKEN, "")
        await terminal.reads("Telegram antwoordt niet")
        await terminal.reads("Telegram antwoordt niet")
        assert await terminal.ends() == 2
    assert DESK_TOKEN not in terminal.said
    assert "Wat gelukt was, is bewaard" in terminal.said


def test_before_there_are_files_it_says_which_command_makes_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main(["connect", "--language", "en"])
    assert ended.value.code == 2
    assert "First type: buurtbot new-neighbourhood --config my-network" in capsys.readouterr().err


def test_a_file_that_is_no_toml_is_told_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "my-network" / "neighbourhoods").mkdir(parents=True)
    (tmp_path / "my-network" / "neighbourhoods" / "a.toml").write_text('slug = "a"\n')
    (tmp_path / "my-network" / "network.toml").write_text("name = \n")
    with pytest.raises(SystemExit) as ended:
        main(["connect", "--language", "nl"])
    assert ended.value.code == 2
    assert "network.toml:1:" in capsys.readouterr().err


def test_a_table_that_lacks_is_made() -> None:
    text = filled_in('slug = "a"\n', {"desk.group": -7})
    assert tomllib.loads(text) == {"slug": "a", "desk": {"group": -7}}
