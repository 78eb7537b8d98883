"""A copy with the bot's own rights, laid back elsewhere: keys rotated, who went stays gone."""

import subprocess
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from buurtbot.copies import lay_back, make_copy
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.embedded_redis import find_binary
from buurtbot.services.core.context import Context
from buurtbot.services.keeping.forgetting.erasures import forget_them_again
from buurtbot.storage.at_rest.sealing import Secrets
from buurtbot.storage.checks.key_check import check_keys
from buurtbot.storage.checks.witness import Witness
from buurtbot.storage.copies.sealed_file import NoCopy
from buurtbot.storage.store import Store, open_store
from config.environment.settings import Settings
from tests.docker.shipped import DOCKER, Shipped
from tests.docker.test_forgotten import forgets
from tests.docker.test_redis_conf import HERE, secrets
from tests.docker.test_restart import shipped
from tests.scenes.street import Clock, fresh_secrets
from tests.storage.scenes import GM, a_case, anna, bram, commit, groceries

__all__ = ["HERE", "secrets", "shipped"]  # fixtures, and what they run on
NEW_KEY = {"t2": b"u" * 32}


def settings(server: Shipped, keys: dict[str, bytes], state: Path | None = None) -> Settings:
    """What an operator's shell holds."""
    return Settings(
        redis_url=server.bots_url,
        redis_cluster=False,
        telegram_api_base="http://127.0.0.1:1",
        tokens={},
        webhook_secrets={},
        webhook_base="",
        listen_host="127.0.0.1",
        listen_port=0,
        master_keys=keys,
        current_key=next(iter(keys)),
        pepper=fresh_secrets().pepper,
        state=state,
    )


OURS = dict(fresh_secrets().master_keys)


@pytest.fixture
async def elsewhere(secrets: Path, tmp_path: Path) -> AsyncIterator[Shipped]:
    """Another machine's Redis, with nothing in it."""
    (tmp_path / "elsewhere").mkdir()
    server = Shipped(str(find_binary().path), secrets, tmp_path / "elsewhere")
    await server.start()
    yield server
    await server.stop()


async def lives(server: Shipped, clock: Clock) -> Store:
    """Anna asked, Bram can be asked, and a case is open."""
    store = await open_store(server.bots_url, fresh_secrets())
    await check_keys(store, GM)
    everyone = (anna(clock), bram(clock), groceries(clock), a_case(clock))
    await commit(store, Decision(keep=everyone), "op1", clock)
    return store


async def test_elsewhere_with_a_new_key_all_are_there_but_who_was_forgotten(
    shipped: Shipped, elsewhere: Shipped, context: Context, clock: Clock, tmp_path: Path
) -> None:
    store = await lives(shipped, clock)
    await make_copy(settings(shipped, OURS), context.network, tmp_path / "monday.copy")
    await forgets(store, context, clock, "anna")
    await make_copy(settings(shipped, OURS), context.network, tmp_path / "tuesday.copy")
    await store.close()
    there = settings(elsewhere, NEW_KEY | OURS)
    done = await lay_back(there, context.network, tmp_path / "monday.copy")
    assert done.forgotten == 1, "the copy of Tuesday tells of it"
    assert done.made.tzinfo
    found = await open_store(elsewhere.bots_url, Secrets(NEW_KEY, "t2", there.pepper))
    await check_keys(found, GM)  # the old key need not be given any more
    work = found.work(GM, "look", clock.now)
    assert await work.get(Person, "anna") is None
    bram_again = await work.get(Person, "bram")
    assert bram_again
    assert bram_again.name == "Bram Jansen"
    assert await work.open_cases() == ["case"]
    await found.close()


async def test_on_the_same_machine_it_says_what_is_lost_and_the_service_goes_on(
    shipped: Shipped, elsewhere: Shipped, context: Context, clock: Clock, tmp_path: Path
) -> None:
    store, state = await lives(shipped, clock), tmp_path / "state"
    await make_copy(settings(shipped, OURS), context.network, tmp_path / "a.copy")
    await forgets(store, context, clock, "anna")
    witness = Witness.of(state)
    witness.note(await store.commits([GM]))
    await forget_them_again(store, context, witness, GM, clock.now)
    await store.close()
    there = settings(elsewhere, OURS, state)
    done = await lay_back(there, context.network, tmp_path / "a.copy")
    assert done.forgotten == 1, "this machine remembers it"
    assert done.missing == {}, "but for that one write, which was done again"
    found = await open_store(elsewhere.bots_url, fresh_secrets())
    assert await found.work(GM, "look", clock.now).get(Person, "anna") is None
    await found.close()
    with pytest.raises(NoCopy, match="keys already"):
        await lay_back(there, context.network, tmp_path / "a.copy")


async def test_a_copy_that_cannot_be_made_is_told_in_one_sentence(
    shipped: Shipped, context: Context, clock: Clock, tmp_path: Path
) -> None:
    await (await lives(shipped, clock)).close()
    ours = settings(shipped, OURS)
    with pytest.raises(NoCopy, match="cannot be written: No such file"):
        await make_copy(ours, context.network, tmp_path / "no folder" / "a.copy")
    await make_copy(ours, context.network, tmp_path / "a.copy")
    with pytest.raises(NoCopy, match="is there already"):
        await make_copy(ours, context.network, tmp_path / "a.copy")
    other = replace(ours, pepper=b"of another town")
    with pytest.raises(Exception, match="BUURTBOT_PEPPER is another one"):
        await make_copy(other, context.network, tmp_path / "b.copy")


@pytest.mark.parametrize("dump", ["nowhere.rdb", "empty.rdb", "letter.rdb"])
def test_lay_back_leaves_nothing_behind_that_stops_the_next_try(tmp_path: Path, dump: str) -> None:
    (tmp_path / "empty.rdb").touch()
    (tmp_path / "letter.rdb").write_text("no dump")
    (tmp_path / "good.rdb").write_bytes(b"REDIS0011 and so on")
    folder = tmp_path / "data"

    def lay(what: str) -> subprocess.CompletedProcess[str]:
        command = [DOCKER / "lay-back", tmp_path / what, folder]
        return subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)

    done = lay(dump)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert dump in done.stderr
    assert not folder.exists()
    assert lay("good.rdb").returncode == 0
    assert (folder / "appendonlydir" / "appendonly.aof.manifest").exists()
