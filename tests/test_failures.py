"""Whatever goes wrong in a command is a sentence, what to do, and a status that says which."""

import errno
from pathlib import Path

import pytest
from redis.exceptions import AuthenticationError
from redis.exceptions import ConnectionError as Gone

from buurtbot.cli import main
from buurtbot.embedded_redis import EmbeddedRedisError
from buurtbot.failures import Exit, Failed, explained
from buurtbot.storage.at_rest.sealing import CannotOpen
from buurtbot.storage.wire.away import WrongStore
from config.core.mistakes import Mistake, WrongConfig

TABLE = Path(__file__).parents[1] / "docker" / "README.md"


@pytest.mark.parametrize(
    ("error", "status", "said"),
    [
        (WrongConfig([Mistake("a.toml", 3, "no", "yes")]), Exit.CONFIG, "a.toml:3: no"),
        (Failed("Nobody lives there.", Exit.NO), Exit.NO, "Nobody lives there."),
        (Gone("no route"), Exit.AWAY, "Redis does not answer: see whether it runs"),
        (AuthenticationError("no"), Exit.AWAY, "Redis does not let us do our work: compare"),
        (WrongStore("This is Redis 6.2"), Exit.DATA, "This is Redis 6.2"),
        (CannotOpen("k1"), Exit.DATA, "A data key was sealed with a master key that"),
        (EmbeddedRedisError("No Redis 7"), Exit.MACHINE, "No Redis 7"),
        (OSError(errno.ENOENT, "Gone", "x.csv"), Exit.CONFIG, "x.csv: Gone. See whether it is"),
        (OSError(errno.EACCES, "Shut", "x.csv"), Exit.MACHINE, "x.csv: Shut. See whether it is"),
        (OSError(errno.ENOSPC, "Full"), Exit.MACHINE, "Stopped half-way: Full"),
    ],
)
def test_what_is_expected_to_fail_is_told(error: Exception, status: Exit, said: str) -> None:
    failed = explained(error)
    assert failed.exit is status
    assert said in failed.said
    assert explained(ExceptionGroup("of a task group", [error])) == failed


def test_a_mistake_of_ours_is_told_by_its_kind_and_never_by_its_message() -> None:
    failed = explained(ValueError("Anna, Erasmusweg 12"))
    assert failed.exit is Exit.BUG
    assert failed.said.startswith("A mistake of buurtbot itself: ValueError.")
    assert "Anna" not in failed.said


def test_a_mistake_of_ours_beside_what_was_expected_is_what_is_told() -> None:
    both = ExceptionGroup("two tasks", [Gone("no route"), KeyError("slug")])
    assert explained(both).exit is Exit.BUG


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == Exit.DONE
    assert capsys.readouterr().out.startswith("buurtbot 0.")


def test_every_exit_status_stands_in_the_table_for_operators() -> None:
    table = TABLE.read_text(encoding="utf-8").partition("## How a command ends")[2]
    first = [line.split("|")[1] for line in table.splitlines() if line.startswith("| ")][2:]
    told = {int(status) for cell in first for status in cell.split(",")}
    assert told == {each.value for each in Exit}
