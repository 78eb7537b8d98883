"""What a day of what neighbours do together costs Redis, for 1,000 people: `make bench-days`.

With `--write` the table goes into the README of the service.
"""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.bench.day import Cost, Day, cost_of, cost_of_sending
from tests.bench.days_played import DAYS
from tests.bench.report import README
from tests.scenes.street import running_redis

BEGIN, END = "<!-- days: written by make bench-days -->\n", "<!-- /days -->\n"


def table(costs: list[Cost], sending: float) -> str:
    """Markdown."""
    rows = [
        f"| {one.day} | {one.commands:,.0f} | {one.messages:,.0f} | "
        f"{one.commands + sending * one.messages:,.0f} |"
        for one in costs
    ]
    head = "| a day for 1,000 people | commands | messages | with sending them |"
    return "\n".join([head, "| --- | ---: | ---: | ---: |", *rows, ""])


def put_in(text: str, shown: str) -> str:
    """The README with this table between its markers. Raises ValueError when it has none."""
    before, found, rest = text.partition(BEGIN)
    _, also, after = rest.partition(END)
    if not found or not also:
        raise ValueError(f"{BEGIN!r} or {END!r} is not there")
    return f"{before}{BEGIN}\n{shown}\n{END}{after}"


async def measured(days: tuple[Day, ...]) -> str:
    """All of them, as a table."""
    with tempfile.TemporaryDirectory() as made, running_redis(Path(made)) as redis:
        costs = [await cost_of(redis, day) for day in days]
        return table(costs, await cost_of_sending(redis, Path(made)))


def main() -> None:
    """Show it; with `--write` also put it in the README."""
    shown = asyncio.run(measured(DAYS))
    sys.stdout.write(shown)
    if "--write" in sys.argv:
        README.write_text(put_in(README.read_text(encoding="utf-8"), shown), encoding="utf-8")


if __name__ == "__main__":
    main()
