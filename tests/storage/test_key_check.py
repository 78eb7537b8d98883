"""Data of other keys is refused with words, waits unharmed, and moves to a new key in running."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.storage.at_rest.sealing import CannotOpen, Secrets
from buurtbot.storage.checks.key_check import Rewrapped, check_keys, rewrap
from buurtbot.storage.found.known import Known
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import WrongStore, cause_of
from tests.scenes.street import Clock
from tests.storage.scenes import GM, anna, bram, commit

OLD, NEW, OTHER = b"o" * 32, b"n" * 32, b"x" * 32


def with_keys(
    store: Store, *, pepper: bytes = b"the pepper of this street", **keys: bytes
) -> Store:
    """The same Redis with other keys; the first one seals."""
    return replace(store, secrets=Secrets(keys, next(iter(keys)), pepper))


@pytest.fixture
async def lived_in(store: Store, clock: Clock) -> Store:
    """Anna and Bram are known, under the key `old`."""
    lived = with_keys(store, old=OLD)
    await check_keys(lived, GM)
    await commit(lived, Decision(keep=(anna(clock), bram(clock))), "op1", clock)
    return lived


async def refusal(store: Store) -> str:
    """Why these keys do not fit."""
    with pytest.raises(WrongStore) as refused:
        await check_keys(store, GM)
    return str(refused.value)


async def test_the_same_keys_and_a_new_one_before_them_are_fine(
    lived_in: Store, clock: Clock
) -> None:
    for keys in ({"old": OLD}, {"new": NEW, "old": OLD}, {"new": NEW, "old": OLD}):
        await check_keys(with_keys(lived_in, **keys), GM)
    assert await lived_in.work(GM, "look", clock.now).get(Person, "anna") == anna(clock)


async def test_a_lost_key_another_key_and_another_pepper_are_refused_by_name(
    lived_in: Store,
) -> None:
    before = await lived_in.redis.hgetall(Keys(GM).proofs)
    lost = await refusal(with_keys(lived_in, new=NEW))
    assert "master key old is not in BUURTBOT_MASTER_KEYS" in lost
    assert "master key old is another key" in await refusal(with_keys(lived_in, old=OTHER))
    pepper = with_keys(lived_in, pepper=b"another pepper than then", old=OLD)
    assert "BUURTBOT_PEPPER" in await refusal(pepper)
    assert await lived_in.redis.hgetall(Keys(GM).proofs) == before


async def test_data_of_before_there_were_proofs_is_tried_itself(lived_in: Store) -> None:
    await lived_in.redis.delete(Keys(GM).proofs)
    for wrong in (with_keys(lived_in, new=NEW), with_keys(lived_in, old=OTHER)):
        assert "master key old" in await refusal(wrong)
    await check_keys(with_keys(lived_in, old=OLD), GM)


async def test_a_start_does_not_look_through_all_that_is_kept(
    lived_in: Store, clock: Clock
) -> None:
    await lived_in.redis.delete(Keys(GM).proofs)
    await lived_in.redis.config_resetstat()
    await check_keys(with_keys(lived_in, old=OLD), GM)
    assert await Known(lived_in).besides(()) == ()
    asked = await lived_in.redis.info("commandstats")
    assert "zrandmember" in str(asked)
    assert "cmdstat_scan" not in str(asked)


async def test_what_no_key_opens_is_not_taken_for_forgotten(lived_in: Store, clock: Clock) -> None:
    stranger = with_keys(lived_in, new=NEW)
    with pytest.raises(CannotOpen) as shut:
        await stranger.work(GM, "look", clock.now).get(Person, "anna")
    assert cause_of(shut.value) == "no_key"


async def test_all_moves_to_the_new_key_and_the_old_one_may_go(
    lived_in: Store, clock: Clock
) -> None:
    both = with_keys(lived_in, new=NEW, old=OLD)
    await check_keys(both, GM)
    assert await rewrap(both, GM) == Rewrapped(moved=2, were=0)
    assert await rewrap(both, GM) == Rewrapped(moved=0, were=2)
    only_new = with_keys(lived_in, new=NEW)
    await check_keys(only_new, GM)
    assert await only_new.work(GM, "look", clock.now).get(Person, "bram") == bram(clock)
    assert "master key new" in await refusal(lived_in)
