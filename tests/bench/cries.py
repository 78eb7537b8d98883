"""How soon a cry is at the desk while a hundred others are busy: `make bench-care`.

The service in its own process, a real Redis that writes each commit to disk, and the local
Telegram with 25 staff groups: Telegram takes twenty messages a minute in one. A hundred ask, offer
and write to each other; at random moments somebody cries. "Queued" is from the update to the
commit with the card, "at the desk" until Telegram has the card in the staff group; seconds. With
Telegram's limits on, without them, and on with four desks only: twelve cry at each.
"""

import asyncio
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Final

from buurtbot.simulator import people
from buurtbot.storage.keys import Keys
from tests.bench.crowd import write_town
from tests.chaos.crowd import Crowd
from tests.chaos.neighbour import Neighbour
from tests.chaos.records import known, put
from tests.chaos.village import Village, open_village

FIRST_ID: Final = 840_000_001
SEED: Final = 2026
CRIES: Final = ("ik wil niet meer leven", "mijn man slaat me", "ik ben gevallen, het bloedt")
QUEUED_WITHIN, DELIVERED_WITHIN = 2.0, 5.0  # seconds, p99: what we want
LOOK_EVERY, PATIENCE = 0.01, 180.0


@dataclass(frozen=True)
class Night:
    """So many are busy, so many cry within these seconds; whether Telegram limits."""

    busy: int = 100
    cries: int = 50
    seconds: float = 20.0
    groups: int = 25
    limits: bool = True
    gap: float = 2.5  # seconds between two messages of one of the crowd


@dataclass
class Heard:
    """When each cried, by name, and how many seconds later it was where."""

    night: Night
    cried: dict[str, float] = field(default_factory=dict)
    queued: dict[str, float] = field(default_factory=dict)
    delivered: dict[str, float] = field(default_factory=dict)
    refused: int = 0  # what Telegram found too much

    @property
    def lost(self) -> int:
        """Who was not heard."""
        return len(self.cried.keys() - self.delivered.keys())


async def play(folder: Path, night: Night) -> Heard:
    """One night, until every cry is in its staff group."""
    write = partial(write_town, night.groups)
    async with open_village(folder, webhook=True, write=write) as village:
        village.world.limits.set(on=night.limits)
        crowd = Crowd(village, Random(SEED))
        tenth = night.busy // 10
        await crowd.moves_in(asking=night.busy - 3 * tenth, offering=tenth, pairs=tenth)
        criers = [await _crier(village, number) for number in range(night.cries)]
        await village.service.start()
        await village.service.ready()
        heard, last = Heard(night), village.world.diary.last
        async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
            group.create_task(crowd.acts(gap=night.gap, spread=night.seconds / 2))
            group.create_task(_deliveries(village, heard, last))
            group.create_task(_all_cry(village, heard, criers))
        calls = village.events("api_call")
        heard.refused = sum("Too Many Requests" in str(call) for call in calls)
        return heard


async def _crier(village: Village, number: int) -> Neighbour:
    slugs = [n.slug for n in village.network.neighbourhoods]
    name = f"Roeper{number:03}"
    village.world.add_person(name, id=FIRST_ID + number)
    one = Neighbour(village, slugs[number % len(slugs)], FIRST_ID + number, name)
    one.chat.started = True
    await put(one, known(one))
    return one


async def _all_cry(village: Village, heard: Heard, criers: Sequence[Neighbour]) -> None:
    random = Random(SEED)
    async with asyncio.TaskGroup() as group:
        for one in criers:
            moment = random.uniform(0.25, 1.25) * heard.night.seconds
            group.create_task(_cries(village, heard, one, moment, random.choice(CRIES)))


async def _cries(
    village: Village, heard: Heard, one: Neighbour, moment: float, words: str
) -> None:
    """What they cry, and when Redis has the mark that comes in one step with the card."""
    await asyncio.sleep(moment)
    heard.cried[one.name] = begin = village.clock()
    said = people.say(village.world, one.chat.person, one.chat, {"text": words})
    keys = Keys(village.network.neighbourhood(one.slug).municipality)
    mark = keys.seen(f"{one.slug}:{said.update_ids[0]}")
    heard.queued[one.name] = await _moment_of(village, mark) - begin


async def _moment_of(village: Village, mark: str) -> float:
    while True:
        if await village.store.redis.exists(mark):
            return village.clock()
        await asyncio.sleep(LOOK_EVERY)


async def _deliveries(village: Village, heard: Heard, last: int) -> None:
    """When Telegram took each card, by the name on it."""
    while len(heard.delivered) < heard.night.cries:
        for event in await village.world.diary.wait_after(last, 1.0):
            last = event["n"]
            for name in _names_in(village, heard, event):
                heard.delivered.setdefault(name, event["at"] - heard.cried[name])


def _names_in(village: Village, heard: Heard, event: dict[str, Any]) -> list[str]:
    if event["kind"] != "api_call" or not event["ok"] or event["method"] != "sendmessage":
        return []
    if event["bot"] != village.network.shared.desk_bot:
        return []
    return [name for name in heard.cried if name in str(event["args"].get("text"))]


def say(line: str) -> None:
    """Write a line of the table."""
    sys.stdout.write(f"{line}\n")


def cut(times: Sequence[float]) -> tuple[float, float]:
    """p50 and p99, seconds."""
    ordered = sorted(times)
    return statistics.median(ordered), ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


def table(nights: Sequence[Heard]) -> None:
    """Print what was measured, and whether it is what we want."""
    say("| Telegram's limits | queued p50 | p99 | at the desk p50 | p99 | 429 | lost |")
    say("| --- | ---: | ---: | ---: | ---: | ---: | ---: |")
    for one in nights:
        queued, there = cut(list(one.queued.values())), cut(list(one.delivered.values()))
        limits = f"{'on' if one.night.limits else 'off'}, {one.night.groups} desks"
        times = " | ".join(f"{seconds:.2f}" for seconds in (*queued, *there))
        say(f"| {limits} | {times} | {one.refused} | {one.lost} |")
    for one in nights:
        soon = cut(list(one.queued.values()))[1] <= QUEUED_WITHIN
        came = cut(list(one.delivered.values()))[1] <= DELIVERED_WITHIN
        say(f"{'yes' if soon else 'NO '}  queued within {QUEUED_WITHIN:.0f} s (p99)")
        say(f"{'yes' if came else 'NO '}  at the desk within {DELIVERED_WITHIN:.0f} s (p99)")


async def run(folder: Path, *nights: Night) -> list[Heard]:
    """Play each, and print the table."""
    heard = []
    for number, night in enumerate(nights):
        (folder / str(number)).mkdir()
        heard.append(await play(folder / str(number), night))
    table(heard)
    return heard


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        few = Night(groups=4, cries=48)
        asyncio.run(run(Path(scratch), Night(), Night(limits=False), few))
