"""What holds for every file of the tree, and no other tool looks at."""

import ast
import io
import os
import re
import tokenize
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("buurtbot", "handlers", "geo", "config")
CODE = {".py", ".lua", ".js", ".css", ".html", ".sh"}
LONGEST = 300
AT_A_LOOK = 16  # files in one folder
ONE_FILE_EACH = {"buurtbot/commands", "buurtbot/domain/deeds"}  # for each command; for each room
NOT_OURS = re.compile(r"^(\.(?!ci$|github$).*|__pycache__|secrets|node_modules|.*\.egg-info)$")
# What tools leave; in a second work tree `.git` is a file that says where the first one is.
NOT_KEPT = re.compile(r"^\.git$")

# Put together here, so that this file does not hold what it looks for.
REGISTRIES = (
    "py" + "pi.org",
    "python" + "hosted.org",
    "registry." + "npmjs",
    "deb." + "debian.org",
)
HOMES = ("/ho" + "me/", "/Us" + "ers/", "/ro" + "ot/", "/wo" + "rk/")
PATCHING = "mock" + ".patch"
PASSED_OVER = re.compile("# (" + "no" + r"qa|type: ig" + r"nore)\b(?P<rest>.*)")
NAMES_OF_TIMERS = ROOT / "buurtbot/domain/core/timing/timers.py"
# Exactly what is passed over, and then why.
WITH_REASON = re.compile(r"^(: [A-Z0-9, ]+( - |  )|\[[a-z, -]+\]  # )\w")


def every_file() -> Iterator[Path]:
    """Each file of the project, without what tools, secrets and the demo leave behind."""
    for folder, names, files in os.walk(ROOT):
        names[:] = [name for name in names if not NOT_OURS.match(name)]
        yield from (Path(folder, file) for file in files if not NOT_KEPT.match(file))


FILES = sorted(every_file())
PYTHON = [path for path in FILES if path.suffix == ".py"]


@cache
def text(path: Path) -> str:
    """Read it; a picture gives no text."""
    return path.read_bytes().decode("utf-8", errors="ignore")


def named(paths: list[Path]) -> list[str]:
    """Return them as a reader of the report knows them."""
    return [path.relative_to(ROOT).as_posix() for path in paths]


def test_no_file_of_code_is_longer_than_one_sitting() -> None:
    code = [path for path in FILES if path.suffix in CODE]
    assert named([path for path in code if len(text(path).splitlines()) > LONGEST]) == []


def opens_with_a_promise(code: str) -> bool:
    """Whether words come first, by its first token; where there is no code none are asked."""
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if token.type not in {tokenize.COMMENT, tokenize.NL}:
            is_words = token.type == tokenize.STRING and token.string[:1] in "\"'rR"
            return is_words or token.type == tokenize.ENDMARKER
    return True


@pytest.mark.parametrize(
    ("code", "promises"),
    [
        ('#!/bin/sh\n\n"""It holds."""\nimport io\n', True),
        ('r"""It holds."""\n', True),
        ("# nothing\n", True),
        ("", True),
        ('import io\n"""Too late."""\n', False),
        ("b'bytes'\n", False),
    ],
)
def test_a_module_without_a_promise_is_seen(code: str, *, promises: bool) -> None:
    assert opens_with_a_promise(code) is promises


def test_every_module_opens_with_its_promise() -> None:
    assert named([path for path in PYTHON if not opens_with_a_promise(text(path))]) == []


def test_a_room_can_be_taken_in_at_a_look() -> None:
    ours = [path for path in PYTHON if path.relative_to(ROOT).parts[0] in PACKAGES]
    rooms = Counter(path.parent for path in ours if not path.name.startswith("__"))
    full = [room for room, files in rooms.items() if files > AT_A_LOOK]
    assert set(named(full)) == ONE_FILE_EACH


def test_fakes_stand_only_at_the_wire() -> None:
    assert named([path for path in PYTHON if PATCHING in text(path)]) == []


def test_no_folder_takes_the_name_of_the_library() -> None:
    folders = {path.parent for path in FILES}
    assert named([folder for folder in folders if folder.name == "telegram"]) == []


def test_no_file_ties_the_reader_to_one_package_registry() -> None:
    holding = [path for path in FILES if any(host in text(path) for host in REGISTRIES)]
    assert named(holding) == []


def test_no_file_knows_the_machine_it_was_written_on() -> None:
    start = "|".join(map(re.escape, HOMES))
    pattern = re.compile(rf"(?<![\w.$}}/-])({start})\w")
    holding = [path for path in FILES if pattern.search(text(path))]
    assert named(holding) == []


def test_what_a_tool_has_to_pass_over_says_why() -> None:
    lines = [(path, line) for path in PYTHON for line in text(path).splitlines()]
    passed_over = [
        (path, found["rest"]) for path, line in lines if (found := PASSED_OVER.search(line))
    ]
    assert passed_over
    assert named([path for path, rest in passed_over if not WITH_REASON.match(rest)]) == []


def timers_set_in(code: str) -> Iterator[ast.expr | None]:
    """How each timer that is set here is named; None when it is given no name."""
    tree = ast.parse(code) if "Timer(" in code else ast.Module([], [])  # most files set none
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if ast.unparse(call.func).rpartition(".")[2] == "Timer":
            named_so = [keyword.value for keyword in call.keywords if keyword.arg == "name"]
            yield next(iter((*call.args, *named_so)), None)


def is_from_the_list(name: ast.expr | None) -> bool:
    """Whether it is called `timers.something(...)`."""
    return isinstance(name, ast.Call) and ast.unparse(name.func).startswith("timers.")


@pytest.mark.parametrize(
    "name", ['f"look_by:{r}"', '"look_by:1"', "name", "look_by(r)", 'name=f"look_by:{r}"']
)
def test_a_timer_that_is_named_by_hand_is_seen(name: str) -> None:
    assert not all(map(is_from_the_list, timers_set_in(f"core.Timer({name}, at=None)")))
    assert all(map(is_from_the_list, timers_set_in("Timer(timers.look_by(r), None)")))


def test_timers_are_named_in_one_place() -> None:
    code = [p for p in PYTHON if p.relative_to(ROOT).parts[0] in PACKAGES and p != NAMES_OF_TIMERS]
    found = {path: [*timers_set_in(text(path))] for path in code}
    assert sum(map(len, found.values())) > 20
    assert (
        named([path for path, set_ in found.items() if not all(map(is_from_the_list, set_))]) == []
    )


@pytest.mark.parametrize("package", PACKAGES)
def test_no_code_depends_on_its_tests(package: str) -> None:
    pattern = re.compile(r"^\s*(from|import) tests\b", re.MULTILINE)
    code = [path for path in PYTHON if path.relative_to(ROOT).parts[0] == package]
    assert named([path for path in code if pattern.search(text(path))]) == []
