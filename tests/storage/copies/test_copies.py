"""A copy holds one moment, tells of any damage, and comes back in an empty Redis only."""

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.checks.key_check import check_keys
from buurtbot.storage.copies.backup import Told, back_up, pepper_of
from buurtbot.storage.copies.entry import Entry, is_kept
from buurtbot.storage.copies.moment import NeverStill, one_moment
from buurtbot.storage.copies.restore import Restore, erased_in
from buurtbot.storage.copies.sealed_file import NoCopy, SealedFile, write
from buurtbot.storage.keys import Keys
from buurtbot.storage.shared_keys import LAYING_BACK
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import WrongStore
from tests.scenes.street import Clock
from tests.storage.scenes import GM, a_full_day, anna, bram, commit, everything

KEYS = Keys(GM)


async def lived_in(store: Store, clock: Clock) -> dict[str, Any]:
    """A store with something of everything; what it holds."""
    await check_keys(store, GM)
    await commit(store, a_full_day(clock), "op1", clock)
    await store.redis.zadd(Keys("gm0344").erased, {"cleo": 5})
    await store.redis.set("{gm0344}:seen:nothing", "", px=60_000)
    return {key: held for key, held in (await everything(store)).items() if is_kept(key)}


async def ends(store: Store, held: dict[str, Any]) -> dict[str, int]:
    """When each of these keys ends (ms; -1: never)."""
    return {key: await store.redis.pexpiretime(key) for key in held}


async def restored(store: Store, path: Path) -> int:
    """Laid back, from beginning to end."""
    restore = Restore(store, path)
    _, looked = restore.look()
    count = await restore.lay_back(looked)
    await restore.is_done()
    return count


async def test_what_is_laid_back_is_what_was_there(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    before = await lived_in(store, clock)
    lasting = await ends(store, before)
    assert {await store.redis.type(key) for key in before} == {
        *("string", "hash", "list", "zset", "stream")
    }
    path = tmp_path / "a.copy"
    sealed = await back_up(store, [GM], path, clock.now)
    assert sealed.lines >= len(before)
    assert path.stat().st_mode & 0o077 == 0, "nobody else on this machine may read it"
    await store.redis.flushall()
    assert await restored(store, path) == len(before)
    assert await everything(store) == before
    assert await ends(store, before) == lasting
    (place,) = await store.redis.geopos(KEYS.volunteers, "bram")
    assert place, "who can be asked stands where they stood"


async def test_a_copy_is_of_one_moment_while_people_go_on(store: Store, tmp_path: Path) -> None:
    """Two keys are always written together: in no copy do they differ."""
    one, other, stream = KEYS.record("request", "one"), KEYS.record("case", "other"), KEYS.audit
    both = "redis.call('SET',KEYS[1],ARGV[1]) redis.call('SET',KEYS[2],ARGV[1]) "
    told = "redis.call('XADD',KEYS[3],'*','n',ARGV[1])"

    async def writes(n: int) -> None:
        await store.redis.eval(both + told, 3, one, other, stream, str(n))

    filled = {KEYS.record("person", str(n)): "x" for n in range(3000)}
    await store.redis.mset(filled)
    written, stop = 0, asyncio.Event()

    async def goes_on() -> None:
        nonlocal written
        while not stop.is_set():
            written += 1
            await writes(written)
            await asyncio.sleep(0.002)

    async with asyncio.TaskGroup() as group:
        group.create_task(goes_on())
        await asyncio.sleep(0.05)
        before, lines = written, [entry async for entry in one_moment(store.redis)]
        after = written
        stop.set()
    last: dict[str, Any] = {entry.key: entry.value for entry in lines}
    told_n = [dict([fields])["n"] for e in lines if e.key == stream for _, fields in e.value]
    assert after > before + 3, "they did write meanwhile: this test can fail"
    assert last[one] == last[other] == told_n[-1]
    assert told_n == [str(n + 1) for n in range(len(told_n))], "no line twice, and none missing"
    assert before <= int(last[one]) <= after


async def test_what_went_meanwhile_is_not_laid_back(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    await lived_in(store, clock)
    first, second = [Entry("{gm0518}:out:1", "list", ["a"]), Entry("{gm0518}:x", "string", "old")]
    again = [
        Entry(first.key, "none", again=True),
        Entry(second.key, "string", "new", again=True),
    ]
    lines = [entry.line for entry in (first, second, *again)]
    path = await a_file(store, tmp_path / "a.copy", lines)
    await store.redis.flushall()
    assert await restored(store, path) == 1
    assert await store.redis.get(second.key) == "new"
    assert not await store.redis.exists(first.key)


async def a_file(store: Store, path: Path, lines: list[str]) -> Path:
    """A copy with these lines."""

    async def each() -> Any:
        for line in lines:
            yield line

    first = Told("2026-11-24", pepper_of(store.secrets), {}, {}).plain
    await write(path, store.secrets, made="2026-11-24", first=first, lines=each())
    return path


async def test_nothing_is_written_over(store: Store, clock: Clock, tmp_path: Path) -> None:
    await lived_in(store, clock)
    path = tmp_path / "a.copy"
    await back_up(store, [GM], path, clock.now)
    held = path.read_bytes()
    with pytest.raises(FileExistsError):
        await back_up(store, [GM], path, clock.now)
    assert path.read_bytes() == held
    with pytest.raises(NoCopy, match=r"holds \d+ keys already"):
        await restored(store, path)
    assert (await store.redis.get(KEYS.commits)) == "1"


async def test_any_damage_is_told_before_anything_is_written(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    await lived_in(store, clock)
    path, bad = tmp_path / "a.copy", tmp_path / "bad.copy"
    await back_up(store, [GM], path, clock.now)
    await store.redis.flushall()
    whole = path.read_bytes()
    for at in range(0, len(whole), max(1, len(whole) // 97)):
        bad.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(NoCopy):
            await restored(store, bad)
        bad.write_bytes(whole[:at])
        with pytest.raises(NoCopy):
            await restored(store, bad)
    bad.write_bytes(os.urandom(5000))
    with pytest.raises(NoCopy, match="is no copy"):
        await restored(store, bad)
    with pytest.raises(NoCopy, match="cannot be read: No such file"):
        await restored(store, tmp_path / "nowhere.copy")
    assert await everything(store) == {}


async def test_other_keys_or_another_pepper_are_told_in_words(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    await lived_in(store, clock)
    path = tmp_path / "a.copy"
    await back_up(store, [GM], path, clock.now)
    await store.redis.flushall()
    good = store.secrets
    for secrets, said in (
        (Secrets({"t2": b"u" * 32}, "t2", good.pepper), "master key t1"),
        (Secrets({"t1": b"u" * 32}, "t1", good.pepper), "master key t1"),
        (Secrets(good.master_keys, "t1", b"another pepper"), "another BUURTBOT_PEPPER"),
    ):
        other = Store(store.redis, secrets)
        with pytest.raises(NoCopy, match=said):
            await restored(other, path)
    rotated = Secrets({"t2": b"u" * 32, **good.master_keys}, "t2", good.pepper)
    assert await restored(Store(store.redis, rotated), path)


async def test_broken_off_it_serves_nobody_and_may_be_begun_again(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    before = await lived_in(store, clock)
    path = tmp_path / "a.copy"
    await back_up(store, [GM], path, clock.now)
    await store.redis.flushall()
    restore = Restore(store, path)
    _, looked = restore.look()
    await restore.lay_back(looked)
    await store.redis.set(KEYS.record("person", "of an older copy"), "x")
    with pytest.raises(WrongStore, match="did not end well"):
        await check_keys(store, GM)
    assert await restored(store, path) == len(before)
    assert await everything(store) == before
    assert not await store.redis.exists(LAYING_BACK)
    await check_keys(store, GM)


async def test_a_copy_of_a_later_version_is_left_to_it(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    await lived_in(store, clock)
    await store.redis.set(KEYS.lowest_form, "99999")
    path = tmp_path / "a.copy"
    await back_up(store, [GM], path, clock.now)
    await store.redis.flushall()
    with pytest.raises(NoCopy, match="later version"):
        await restored(store, path)


async def test_who_was_forgotten_is_read_from_every_copy_that_is_ours(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    await commit(store, Decision(keep=(anna(clock), bram(clock))), "op1", clock)
    for who in ("anna", "bram"):
        await store.redis.zadd(KEYS.erased, {who: 7})
        await back_up(store, [GM], tmp_path / f"{who}.copy", clock.now)
    (tmp_path / "letter.txt").write_text("not a copy")
    files = [tmp_path / name for name in ("anna.copy", "bram.copy", "letter.txt", "no.copy")]
    assert erased_in(store, files) == {GM: {"anna": 7, "bram": 7}}
    other = Store(store.redis, Secrets({"t1": b"t" * 32}, "t1", b"of another town"))
    assert erased_in(other, files) == {}


async def test_a_redis_that_is_emptied_meanwhile_gives_no_copy(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    await store.redis.mset({KEYS.record("person", str(n)): "x" for n in range(2000)})

    async def read() -> None:
        async for _ in one_moment(store.redis):
            if await store.redis.exists(KEYS.record("person", "1")):
                await store.redis.flushall()

    with pytest.raises(NeverStill, match="emptied"):
        await read()


async def test_nothing_personal_is_readable_in_it(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    await lived_in(store, clock)
    path = tmp_path / "a.copy"
    await back_up(store, [GM], path, clock.now)
    held = path.read_bytes()
    assert not any(word in held for word in (b"Anna", b"Luykenlaan", b"gm0518", b"melk"))
    assert any(b"gm0518" in line.encode() for line in SealedFile(path, store.secrets).lines())
