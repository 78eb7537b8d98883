"""What README.md and docker/README.md tell to type: it exists, and it leads to a taken request.

Containers are checked by reading: their files and services are there.
"""

import asyncio
import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from buurtbot.demo.stage import Actor
from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.simulator.control_api.client import Group, LocalTelegram
from buurtbot.simulator.server import serving
from buurtbot.simulator.state.passing_time import MovableClock
from buurtbot.simulator.state.world import World
from config.words.texts import load_texts
from tests.commands.terminal import Terminal
from tests.commands.test_connect import DESK_TOKEN, SAYS_WORD, TOKEN
from tests.commands.test_new_neighbourhood import ANSWERS, PLACES
from tests.commands.written import ROOT, buurtbot_in, commands_in, section

QUARTER = "Live in a quarter of an hour"
STEPS = "Put a real neighbourhood live"
BOT = "moer_buurtbot"
PLAIN = {"git", "systemctl", "export"}  # of every machine


def _problems(words: list[str]) -> Iterator[str]:
    """What is wrong with one command that is not typed here."""
    command, *rest = words
    if command == "make":
        if not re.search(rf"^{rest[0]}:", (ROOT / "Makefile").read_text(), re.MULTILINE):
            yield f"make {rest[0]}"
    elif command.startswith("docker/"):
        if not os.access(ROOT / command, os.X_OK):
            yield command
    elif words[:2] == ["docker", "compose"]:
        yield from _of_compose(rest[1:])


def _of_compose(words: list[str]) -> Iterator[str]:
    assert words[0] == "-f"
    file = ROOT / words[1]
    if not file.exists():
        yield words[1]
        return
    services = yaml.safe_load(file.read_text())["services"]
    verb, *rest = words[2:]
    named = [word for word in rest if not word.startswith("-")]
    one_of = {"run": named[:1], "exec": named[:1], "logs": named[:1]}
    for name in one_of.get(verb, named if verb in {"stop", "rm", "up", "restart"} else []):
        if name.split("&&")[0] and name not in services:
            yield f"{verb} {name}"


@pytest.mark.parametrize("file", ["README.md", "docker/README.md"])
def test_every_command_that_is_told_exists(file: str) -> None:
    told = [*commands_in((ROOT / file).read_text(encoding="utf-8"))]
    cut = [words[: words.index("&&")] if "&&" in words else words for words in told]
    assert len(cut) > 6
    assert [problem for words in cut for problem in _problems(words)] == []


def test_a_service_that_is_not_there_is_seen() -> None:
    line = "docker compose -f docker/compose.yaml run --rm nobody now"
    assert [*_problems(line.split())] == ["run nobody"]
    assert [*_problems(["docker/nothing"])] == ["docker/nothing"]
    assert [*_problems(["make", "nothing"])] == ["make nothing"]


def test_both_texts_tell_the_same_steps() -> None:
    short, long = ([*buurtbot_in(section(*where))] for where in _where())
    assert short == long[:-1]
    assert [words[0] for words in long] == ["new-neighbourhood", "connect", "check-config", "run"]


def _where() -> tuple[tuple[str, str], tuple[str, str]]:
    return ("README.md", QUARTER), ("docker/README.md", STEPS)


async def test_typed_literally_a_request_is_taken(tmp_path: Path) -> None:
    steps = [*buurtbot_in(section("docker/README.md", STEPS))]
    world = World(clock=MovableClock(), seed=1)
    world.add_bot(DESK_TOKEN, "moer_balie_bot", "Balie")
    world.add_bot(TOKEN, BOT, "Moerwijk")
    async with (
        EmbeddedRedis(tmp_path / "redis") as redis,
        serving(world) as address,
        LocalTelegram(address) as telegram,
    ):
        env = {
            "TELEGRAM_API_BASE": address,
            "BUURTBOT_PLACES": str(PLACES),
            "BUURTBOT_REDIS_URL": redis.url,
            "BUURTBOT_LISTEN_PORT": "0",
        }
        day = _Day(tmp_path, telegram, env)
        desk = await day.set_up(steps[0], steps[1])
        checked = Terminal(*steps[2], folder=tmp_path, env=env)
        async with checked:
            assert await checked.ends() == 0, checked.said
        async with Terminal(*steps[3], folder=tmp_path, env=env) as service:
            await service.reads("neighbourhoods are served")
            async with asyncio.TaskGroup() as group:  # a chat gets a message a second
                group.create_task(day.offers(desk))
                group.create_task(day.asks())
            await day.is_helped()
            service.presses(signal.SIGTERM)
            assert await service.ends() == 0
    assert TOKEN not in service.said


class _Day:
    """Who sets it up, who offers, who asks."""

    def __init__(self, folder: Path, telegram: LocalTelegram, env: dict[str, str]) -> None:
        self.folder, self.telegram, self.env = folder, telegram, env
        self.texts, self.clock = load_texts(), MovableClock()

    async def set_up(self, first: list[str], second: list[str]) -> Actor:
        """The two commands, and the group between them."""
        answers = ANSWERS | {"border": "2531 2532", "days": "ma-zo", "hours": "0:00-23:59"}
        answers |= {"quiet": "3:00-3:01"}  # whatever the time is when this is tried
        async with Terminal(*first, folder=self.folder, env=self.env) as terminal:
            await terminal.types(*answers.values())
            assert await terminal.ends() == 0, terminal.said
        mirjam = await self.telegram.person("Mirjam")
        async with Terminal(*second, folder=self.folder, env=self.env) as terminal:
            await terminal.types("nl", DESK_TOKEN, TOKEN)
            word = SAYS_WORD.search(await terminal.reads("woord schrijft."))
            assert word
            group = await self.telegram.group(
                "Balie", admins=[mirjam], bots=["moer_balie_bot"], is_forum=True
            )
            await mirjam.says(group, word[1])
            await terminal.types("", "ja")
            assert await terminal.ends() == 0, terminal.said
        return self._actor(mirjam, group)

    def _actor(self, person: object, chat: str | Group = BOT) -> Actor:
        return Actor(person, chat, self.texts, self.clock, quiet=True)  # type: ignore[arg-type]  # a person of the pretend Telegram

    async def _welcome(self, name: str) -> Actor:
        who = self._actor(await self.telegram.person(name, language_code="nl"))
        await who.person.starts(BOT)
        for key in ("language-nl", "button-consent", "button-yes"):
            await who.presses(key)
        return who

    async def offers(self, desk: Actor) -> None:
        """Youssef wants to help, and the desk knows him."""
        youssef = self.youssef = await self._welcome("Youssef")
        for key in ("button-offer-help", "button-go-on", "button-accept-rules"):
            await youssef.presses(key)
        await youssef.presses("kind-groceries")
        await youssef.presses("button-ready", older=True)
        await youssef.hears("Hoe ver wilt u lopen")
        await youssef.types("15 minuten")
        for part in ("Wanneer kunt u", "Welke talen"):
            await youssef.hears(part)
            await self._ticks(youssef, part)
        await youssef.hears("Waar vertrekt u")
        await youssef.types("2531AA 12")
        await youssef.presses("button-yes")
        await youssef.presses("button-consent")
        await youssef.presses("button-send-offer")
        await desk.types("/volunteers")
        await desk.presses("button-level-1")
        await youssef.hears("goedgekeurd")

    async def _ticks(self, who: Actor, part: str) -> None:
        message = await who.hears(part)
        first = message.button_texts[0]
        await who.person.presses(BOT, first, message=message)
        await who.presses("button-ready", older=True)

    async def asks(self) -> None:
        """Anna asks, up to sending it: until then nobody has to be there who helps."""
        anna = self.anna = await self._welcome("Anna")
        for key in ("button-ask-for-help", "kind-groceries", "for-me"):
            await anna.presses(key)
        await anna.hears(anna.label("ask-where")[:30])
        await anna.types("2531AB 80")
        for key in ("button-yes", "when-tomorrow", "daypart-any", "button-skip"):
            await anna.presses(key)

    async def is_helped(self) -> None:
        """She sends it, and Youssef takes it."""
        await self.anna.presses("button-send")
        await self.youssef.presses("button-take")
        await self.anna.hears("Youssef")
