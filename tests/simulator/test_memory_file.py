"""The file of the memory: saved in time, whole, bounded, private, and never trusted blindly."""

import asyncio
import json
import stat
from pathlib import Path

import pytest

from buurtbot.simulator import people
from buurtbot.simulator.control_api.client import LocalTelegram
from buurtbot.simulator.server import serving
from buurtbot.simulator.state.memory import keep, load, save
from buurtbot.simulator.state.remembered import LEAP
from buurtbot.simulator.state.world import World
from tests.scenes.waiting import soon
from tests.simulator.conftest import ANNA, Json, new_world

STAFF = -1_001_000_000_042


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "demo" / "telegram.json"


def known(file: Path) -> Json:
    """What stands in the file, {} when there is none yet, and when it was written."""
    if not file.exists():
        return {}
    kept: Json = json.loads(file.read_text())
    return kept | {"written": file.stat().st_mtime_ns}


async def test_it_is_saved_while_it_runs_and_only_when_something_changed(file: Path) -> None:
    world, stopping = new_world(1), asyncio.Event()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(keep(world, file, stopping, every=0.02))
        await soon(lambda: known(file).get("running") is True)
        first = known(file)
        await asyncio.sleep(0.1)
        assert known(file) == first
        people.start(world, world.people[ANNA], world.bots[111])
        await soon(lambda: bool(known(file)["privates"]))
        waiting = known(file)["bots"][0]["pending"]
        world.bots[111].backlog.confirm(waiting[0]["id"] + 1)
        await soon(lambda: known(file)["bots"][0]["pending"] == [])
        assert known(file)["running"]
        stopping.set()
    assert not known(file)["running"]


def test_only_its_owner_may_read_it(file: Path) -> None:
    file.parent.mkdir()
    left_behind = file.with_suffix(".new.json")
    left_behind.touch(mode=0o666)
    save(new_world(1), file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(file.parent.iterdir()) == [file]


async def test_a_disk_that_refuses_does_not_stop_the_play(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    file = tmp_path / "taken" / "telegram.json"
    async with serving(new_world(1), memory=file) as url, LocalTelegram(url) as telegram:
        anna = await telegram.find("Anna")
        await anna.starts("buurt_bot")
    assert "could not be saved" in caplog.text


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "cannot be read"),
        (b"\xff\xfe", "cannot be read"),
        (b'{"version": 1, "people": [{"id"', "cannot be read"),
        (b'{"version": 1, "running": false}', "cannot be read"),
        (b"[1]", "cannot be read"),
        (b"[" * 100_000, "cannot be read"),
        (b'{"version": 2, "clouds": []}', "is of a newer version"),
    ],
)
def test_a_file_that_cannot_be_read_is_moved_aside(
    content: bytes, why: str, file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    file.parent.mkdir()
    for number in (1, 2):
        file.write_bytes(content)
        assert not load(new_world(1), file)
        assert not file.exists()
        assert file.with_suffix(f".aside-{number}.json").read_bytes() == content
    assert f"{file} {why}; it is telegram.aside-1.json now" in caplog.text


def test_a_damaged_memory_changes_nothing(file: Path) -> None:
    world = new_world(1)
    people.start(world, world.people[ANNA], world.bots[111])
    save(world, file)
    damaged = known(file)
    damaged["privates"][0]["messages"] = {"one": 1}
    file.write_text(json.dumps(damaged))
    fresh = new_world(2)
    assert not load(fresh, file)
    assert fresh.privates == {}
    assert fresh.bots[111].backlog.pending == {}


def test_the_first_start_has_nothing_to_remember(file: Path) -> None:
    assert not load(new_world(1), file)
    assert not file.parent.exists()


def test_the_starter_names_people_and_the_memory_knows_the_rest(file: Path) -> None:
    world = new_world(1)
    world.people[ANNA].language_code = "en"
    world.people[ANNA].deactivated = True
    bep = world.add_person("Bep", phone="+31600000001")
    group = world.add_group("Oude naam", id=STAFF)
    group.members[ANNA] = "kicked"
    save(world, file)
    later = World(seed=2)
    anna = later.add_person("Anna Jansen", id=ANNA, username="anna")
    cees = later.add_person("Cees", id=810_000_001)
    later.add_group("Nieuwe naam", id=STAFF, members={ANNA: "member", cees.id: "member"})
    assert load(later, file)
    assert later.people[ANNA] is anna
    assert (anna.name, anna.username, anna.language_code) == ("Anna Jansen", "anna", "en")
    assert anna.deactivated
    assert anna.location == (52.05, 4.29)
    assert later.people[bep.id] == bep
    assert later.add_person("Dirk").id not in {ANNA, bep.id, cees.id}
    assert later.groups[STAFF].title == "Nieuwe naam"
    assert later.groups[STAFF].members == {ANNA: "kicked", cees.id: "member"}


def test_what_the_starter_did_first_comes_after_what_waited(file: Path) -> None:
    world = new_world(1)
    waited = people.start(world, world.people[ANNA], world.bots[111]).update_ids
    world.bots[111].backlog.hold("poll", {"id": "1"}, queue="x", now=world.clock(), seconds=9)
    save(world, file)
    later = new_world(2)
    bep = later.add_person("Bep")
    people.start(later, bep, later.bots[111])
    assert load(later, file)
    backlog = later.bots[111].backlog
    assert list(backlog.pending) == [*waited, waited[-1] + 1]
    assert [body["update_id"] for body in backlog.first(9)] == list(backlog.pending)
    assert [update.kind for update in backlog.held] == ["poll"]


def test_the_chats_of_a_bot_that_left_are_forgotten(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    world = new_world(1)
    people.start(world, world.people[ANNA], world.bots[111])
    save(world, file)
    without = World(seed=2)
    assert load(without, file)
    assert without.privates == {}
    assert "Bot 111 is not here any more" in caplog.text


def test_it_stays_within_bounds_and_holds_no_token(file: Path) -> None:
    world = new_world(1)
    chat = world.private(world.bots[111], world.people[ANNA])
    for number in range(510):
        people.say(world, chat.person, chat, {"text": f"bericht {number}"})
    chat.pinned = [1, 505]
    for size in (9, 5, 20, 8):
        world.files.keep(bytes(size * 2**20), folder="photos", name="p", mime_type="image/png")
    people.say(world, chat.person, chat, {"text": "half \ud83d teken"})
    save(world, file)
    assert "NEIGHBOURS" not in file.read_text()
    later = new_world(2)
    assert load(later, file)
    kept = later.privates[111, ANNA]
    assert list(kept.messages) == list(range(12, 512))
    assert (kept.pinned, kept.last_id) == ([505], 511)
    assert kept.messages[511].body["text"] == "half ? teken"
    assert [later.files.find(f"F{n:08d}") is not None for n in (1, 2, 3, 4)] == [
        False,
        True,
        False,
        True,
    ]
    assert len(chat.messages) == 511


def test_after_a_power_cut_no_number_comes_back(file: Path) -> None:
    world = new_world(1)
    anna, bot = world.people[ANNA], world.bots[111]
    said = people.start(world, anna, bot)
    save(world, file, running=True)
    lost = people.say(world, anna, world.private(bot, anna), {"text": "net niet bewaard"})
    again = new_world(2)
    assert load(again, file)
    anna, bot = again.people[ANNA], again.bots[111]
    fresh = people.say(again, anna, again.private(bot, anna), {"text": "daar ben ik weer"})
    assert fresh.message_id == said.message_id + LEAP + 1 > lost.message_id
    assert fresh.update_ids > lost.update_ids
    assert list(bot.backlog.pending) == [*said.update_ids, *fresh.update_ids]
    assert again.diary.last > world.diary.last
