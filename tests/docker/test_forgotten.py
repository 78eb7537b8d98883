"""Who was forgotten is in no file of Redis any more, and a backup does not bring them back."""

import shutil
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.embedded_redis.folder import until
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.services.keeping.forgetting.erasures import forget_them_again, rewrite_when_due
from buurtbot.storage.checks.witness import Witness
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store, open_store
from tests.docker.shipped import Shipped
from tests.docker.test_redis_conf import HERE, secrets
from tests.docker.test_restart import shipped
from tests.scenes.street import Clock, fresh_secrets
from tests.scenes.waiting import PATIENCE
from tests.storage.scenes import GM, anna, bram, commit

__all__ = ["HERE", "secrets", "shipped"]  # fixtures, and what they run on


async def forgets(store: Store, context: Context, clock: Clock, who: str) -> None:
    """Somebody presses [Ja, vergeet mij]."""
    await perform(
        partial(store.work, GM, f"forget:{who}", clock.now),
        context,
        DEEDS,
        deed=deeds.forget_sure(),
        actor=Actor("person", who, "moerwijk"),
    )


def in_files(folder: Path, sealed: str) -> bool:
    """Whether these bytes stand in any file of Redis."""
    return any(sealed.encode() in content(path) for path in folder.rglob("*.*"))


def content(path: Path) -> bytes:
    """What stands in it; nothing when Redis took it away meanwhile, or it is a folder."""
    try:
        return path.read_bytes()
    except (FileNotFoundError, IsADirectoryError):
        return b""


async def test_the_key_of_who_was_forgotten_goes_from_the_file_within_the_hours_told(
    shipped: Shipped, context: Context, clock: Clock
) -> None:
    store = await open_store(shipped.bots_url, fresh_secrets())
    await commit(store, Decision(keep=(anna(clock), bram(clock))), "op1", clock)
    hers = await store.redis.get(Keys(GM).datakey("anna"))
    his = await store.redis.get(Keys(GM).datakey("bram"))
    await forgets(store, context, clock, "anna")
    assert not await rewrite_when_due(store, context, GM, clock.forward(hours=11))
    assert in_files(shipped.folder, hers), "the file still has it: this test can fail"
    assert await rewrite_when_due(store, context, GM, clock.forward(hours=2))
    assert await until(lambda: not in_files(shipped.folder, hers), seconds=PATIENCE)
    assert his == await store.redis.get(Keys(GM).datakey("bram"))
    assert not await rewrite_when_due(store, context, GM, clock.forward(hours=20))
    await store.close()


async def test_without_the_right_to_write_it_anew_the_log_says_what_to_do(
    shipped: Shipped, context: Context, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    store = await open_store(shipped.bots_url, fresh_secrets())
    await commit(store, Decision(keep=(anna(clock),)), "op1", clock)
    await forgets(store, context, clock, "anna")
    async with shipped.operator() as operator:
        await operator.execute_command("ACL SETUSER buurtbot -bgrewriteaof")
    assert not await rewrite_when_due(store, context, GM, clock.forward(hours=13))
    assert "+bgrewriteaof" in caplog.text
    await store.close()


async def test_a_backup_that_is_laid_back_brings_nobody_back(
    shipped: Shipped, context: Context, clock: Clock, tmp_path: Path
) -> None:
    store = await open_store(shipped.bots_url, fresh_secrets())
    witness = Witness.of(tmp_path / "state")
    await commit(store, Decision(keep=(anna(clock), bram(clock))), "op1", clock)
    await store.close()
    await shipped.stop()
    shutil.copytree(shipped.folder / "appendonlydir", tmp_path / "backup")
    await shipped.start()
    store = await open_store(shipped.bots_url, fresh_secrets())
    await forgets(store, context, clock, "anna")
    assert await forget_them_again(store, context, witness, GM, clock.now) == 0
    await store.close()
    await shipped.stop()
    shutil.rmtree(shipped.folder / "appendonlydir")
    shutil.copytree(tmp_path / "backup", shipped.folder / "appendonlydir")
    await shipped.start()
    store = await open_store(shipped.bots_url, fresh_secrets())
    assert await store.work(GM, "look", clock.now).get(Person, "anna")
    remembered = Witness.of(tmp_path / "state")
    assert await forget_them_again(store, context, remembered, GM, clock.now) == 1
    assert await store.work(GM, "look", clock.now).get(Person, "anna") is None
    assert await store.work(GM, "look", clock.now).get(Person, "bram")
    assert await forget_them_again(store, context, remembered, GM, clock.now) == 0
    later = clock.now + timedelta(days=context.policy.retention.backup_days + 1)
    await forget_them_again(store, context, remembered, GM, later)
    assert Witness.of(tmp_path / "state").erased_in(GM) == []
    await store.close()
