"""How soon a worker sees a page of the web desk: `make bench-desk`.

A real Redis and the whole service in this process, with 500 open cases of 500 people in one
neighbourhood; a worker who signed in loads each page again and again, over HTTP on this machine.
The time is from the request to the last byte, so without what a browser does with it.
"""

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from tests.bench.report import README
from tests.scenes.desk_day import DeskDay
from tests.scenes.desk_people import mina
from tests.scenes.live import live_town
from tests.scenes.page import KARIN, with_web_desk
from tests.scenes.web_desk import Browser, web_desk

BEGIN, END = "<!-- bench-desk: written by make bench-desk -->\n", "<!-- /bench-desk -->\n"
CASES, LOADS, FIRST = 500, 100, 5  # the first loads fill what is made once, and do not count
AT_ONCE: Final = 50
Times = Mapping[str, list[float]]
TARGETS: Final = {"first": 200, "list": 500}
LABELS: Final = {
    "first": "first page, one open case",
    "list": "list of {cases} open cases",
    "case": "one case",
    "calls": "call list",
    "search": "a name among {cases}",
}


async def measure(folder: Path, *, cases: int = CASES, loads: int = LOADS) -> Times:
    """Seconds of each load, by page."""
    async with (
        live_town(folder, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        day, times = DeskDay(town.demo.service), {}
        case = await day.alvaro_asks_for_a_person()
        await day.riet_is_to_be_called()
        times["first"] = await _loads(karin, "/desk", loads)
        await _many(day, cases)
        times["list"] = await _loads(karin, "/desk", loads)
        assert karin.html.count('class="card') >= cases
        times["case"] = await _loads(karin, f"/desk/case/{case.id}", loads)
        times["calls"] = await _loads(karin, "/desk/calls", loads)
        await karin.opens("/desk/search")
        await karin.presses("Zoeken", find="alvaro")
        times["search"] = await _loads(karin, karin.address, loads)
    return times


async def _many(day: DeskDay, cases: int) -> None:
    """So many open cases, each about somebody else; nothing of them is told."""
    like = await day.newest_case()
    for begin in range(0, cases, AT_ONCE):
        numbers = range(begin, min(begin + AT_ONCE, cases))
        people = [
            mina(day.clock, id=f"p{one}", name=f"Buur {one}", chat=None, phone="+31 70 222 33 44")
            for one in numbers
        ]
        made = [replace(like, id=f"case{one}", ref=f"M-{one}", about=f"p{one}") for one in numbers]
        await day.keep(*people, *made)


async def _loads(browser: Browser, address: str, loads: int) -> list[float]:
    times = []
    for _ in range(loads + FIRST):
        began = time.perf_counter()
        await browser.opens(address)
        times.append(time.perf_counter() - began)
        assert browser.status == 200, browser.seen
    return times[FIRST:]


def table(times: Times, *, cases: int = CASES, load: float = 0.0) -> str:
    """What came of it, beside what we want."""
    rows = [_row(name, taken, cases) for name, taken in times.items()]
    loads = len(times["first"])
    head = (
        f"{loads} loads of each page, one after the other; ms from the request to the last byte."
    )
    lines = (
        f"{head} Load average before: {load:.1f}.",
        "",
        "| page of the web desk | p50 | p99 | wanted |",
        "| --- | ---: | ---: | ---: |",
        *rows,
        "",
    )
    return "\n".join(lines)


def _row(name: str, taken: list[float], cases: int) -> str:
    label = LABELS[name].format(cases=cases)
    cuts = statistics.quantiles(taken, n=100, method="inclusive")
    wanted = TARGETS.get(name, "")
    return f"| {label} | {cuts[49] * 1000:.0f} | {cuts[98] * 1000:.0f} | {wanted} |"


def put_in(told: str, figures: str) -> str:
    """The README with these figures between its marks. Raises ValueError without marks."""
    before, _, rest = told.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError(f"no {BEGIN.strip()} in the README")
    return f"{before}{BEGIN}\n{figures}\n{END}{after}"


def main() -> None:
    """Measure, print the table; with --write in buurtbot/README.md too."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="put it in buurtbot/README.md")
    given = parser.parse_args()
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as folder:
        times = asyncio.run(measure(Path(folder)))
    figures = table(times, load=load)
    sys.stdout.write(figures)
    if given.write:
        told = README.read_text(encoding="utf-8")
        README.write_text(put_in(told, figures), encoding="utf-8")


if __name__ == "__main__":
    main()
