"""A command that is forked is one like any other: it reads, writes, is killed, and ends."""

import os
import signal

from config.environment.settings import environment
from tests.scenes import forked

HOW = ("buurtbot", "understand", "address")


def test_it_ends_as_the_command_ends() -> None:
    ended = forked.run("buurtbot", "understand", "nothing")
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr.startswith(b"usage: buurtbot understand")


def test_it_has_the_environment_that_it_is_given_and_no_other() -> None:
    env = dict(environment()) | {"COLUMNS": "200"}
    [wide] = forked.run("buurtbot", "--help", env=env).stdout.decode().splitlines()[:1]
    [narrow, *_] = forked.run(
        "buurtbot", "--help", env=env | {"COLUMNS": "40"}
    ).stdout.splitlines()
    assert len(wide) > len(narrow)


async def test_what_is_typed_is_read_and_who_is_killed_is_dead() -> None:
    one = await forked.start(*HOW, env=dict(environment()) | {"PYTHONUNBUFFERED": "1"})
    assert one.stdin
    assert one.stdout
    one.stdin.write(b"2531AA 12\n")
    assert b'"2531AA"' in await one.stdout.readline()
    assert one.returncode is None
    os.kill(one.pid, signal.SIGKILL)
    assert await one.wait() == -signal.SIGKILL
    assert one.returncode == -signal.SIGKILL
    await one.close()
