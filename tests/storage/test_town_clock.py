"""One clock for all hosts: Redis's. It never jumps, and who sees a jump first mends it for all."""

import pytest

from buurtbot.clock import steady
from buurtbot.storage.shared_keys import CLOCK
from buurtbot.storage.store import Store
from buurtbot.storage.wire.town_clock import WEARS_OFF
from tests.storage.machine import Machine

HOUR = 3600.0
NEAR = 1.5  # seconds; less than any jump, more than a busy machine takes to answer


@pytest.fixture
def machine(store: Store) -> Machine:
    return Machine(store)


async def test_hosts_whose_own_clocks_are_far_apart_agree(machine: Machine) -> None:
    await machine.starts()
    await machine.starts(lambda: steady() + 15)
    await machine.starts(lambda: steady() - HOUR)
    times = [clock().timestamp() for clock in machine.processes]
    assert max(times) - min(times) < NEAR
    assert abs(times[0] - await machine.says()) < NEAR
    assert not await machine.store.redis.exists(CLOCK)


@pytest.mark.parametrize("jump", [HOUR, -HOUR, 15.0])
async def test_a_jump_and_back_is_none_for_anybody(
    machine: Machine, jump: float, caplog: pytest.LogCaptureFixture
) -> None:
    first = await machine.starts()
    await machine.starts()
    began = first().timestamp() - steady()
    for by in (jump, -jump, jump):
        await machine.is_set(by)
        await machine.starts()  # a newcomer knows it at once
        for clock in machine.processes:
            assert abs(clock().timestamp() - steady() - began) < NEAR
    assert [record.levelname for record in caplog.records] == ["CRITICAL"] * 3


async def test_who_started_in_the_jump_follows_who_was_there_before(machine: Machine) -> None:
    first = await machine.starts()
    machine.ahead = HOUR
    late = await machine.starts()
    assert late().timestamp() - first().timestamp() > HOUR - NEAR
    await machine.is_set(0)
    assert abs(late().timestamp() - first().timestamp()) < NEAR


async def test_what_was_added_wears_off_a_second_in_ten(machine: Machine) -> None:
    clock = await machine.starts()
    await machine.is_set(-60)
    added = await machine.added()
    assert abs(added - 60) < NEAR
    # A hundred seconds ago by Redis, so ten of it are gone; and long enough ago, all of it.
    for ago, left in ((100, added - 100 / WEARS_OFF), (10_000, 0)):
        at = (await machine.says() - ago) * 1000
        await machine.store.redis.hset(CLOCK, "at", f"{at:.0f}")
        await clock.look()
        assert abs(await machine.added() - left) < NEAR
    await clock.look()
    assert abs(clock().timestamp() - await machine.says()) < NEAR


async def test_when_nobody_runs_any_more_it_is_forgotten_within_a_minute(machine: Machine) -> None:
    await machine.starts()
    await machine.is_set(HOUR)
    assert 0 < await machine.store.redis.pttl(CLOCK) <= 60_000


async def test_an_answer_that_came_late_tells_no_time(machine: Machine) -> None:
    """A process that was held up for minutes counts on; it sees no jump where there is none."""
    passed = iter((0.0, 0.0, 0.0, 300.0, 300.0))
    clock = await machine.starts(lambda: next(passed))
    await clock.look()
    assert abs(clock().timestamp() - 300 - await machine.says()) < NEAR
    assert not await machine.store.redis.exists(CLOCK)
