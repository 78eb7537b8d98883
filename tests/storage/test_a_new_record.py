"""A new kind of record is one file and one line: the recipe in CONTRIBUTING, word for word."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("buurtbot", "config", "geo", "handlers")
RECIPE = re.compile(
    r"\*\*Add a record\.\*\*.*?`(?P<file>[\w/]+\.py)`:\n\n```python\n(?P<code>.*?)```", re.DOTALL
)
LINE = re.compile(r"one line in `records\.py` beside it, `(?P<line>[^`]+)`")
KEPT = """
import asyncio, sys
from datetime import UTC, datetime
from buurtbot.domain.core.shelf import Shelf
from buurtbot.domain.core.decision import Decision
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.store import open_store

async def main():
    store = await open_store(sys.argv[1], Secrets({"k": b"k" * 32}, "k", b"p" * 32))
    await store.redis.flushall()
    now = datetime(2026, 11, 24, tzinfo=UTC)
    shelf = Shelf("s1", "leny", ("De avonden",))
    print(await store.work("gm0518", "1", now).commit(Decision(keep=(shelf,))))
    print("avonden" in await store.redis.get("{gm0518}:shelf:s1"))
    first, second = store.work("gm0518", "2", now), store.work("gm0518", "3", now)
    print(await first.get(Shelf, "s1") == shelf == await second.get(Shelf, "s1"))
    print(await first.commit(Decision(keep=(Shelf("s1", "leny"),))))
    print(await second.commit(Decision(drop=(shelf,))))
    print(await store.work("gm0518", "4", now).commit(Decision(drop=(shelf,))))
    print(await store.work("gm0518", "5", now).get(Shelf, "s1"))
    await store.close()

asyncio.run(main())
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project, with the recipe followed."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package)
    told = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    recipe, line = RECIPE.search(told), LINE.search(told)
    assert recipe
    assert line
    file = tmp_path / recipe["file"]
    file.write_text(recipe["code"], encoding="utf-8")
    module = ".".join(file.relative_to(tmp_path).with_suffix("").parts)
    table = file.with_name("records.py")
    kinds = table.read_text(encoding="utf-8")
    name = line["line"].rpartition(" ")[2].rstrip(",")
    kinds = kinds.replace("\n\nfrom", f"\n\nfrom {module} import {name}\nfrom", 1)
    table.write_text(kinds.replace("\n}", f"\n    {line['line']}\n}}"), encoding="utf-8")
    return tmp_path


def test_it_is_kept_sealed_held_to_and_dropped(project: Path, redis_url: str) -> None:
    command = [sys.executable, "-c", KEPT, redis_url]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["done", "False", "True", "done", "stale", "done", "None"], done
