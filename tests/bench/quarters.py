"""Neighbourhoods apart from each other, each with one address, its bot and the same policy.

So many bots because Telegram takes some thirty messages a second of each, and more than that is
what a process can do.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from config.network.network import Network, load_network
from tests.chaos.service import CONFIG

COLUMNS: Final = ("postcode", "number_from", "number_to", "lat", "lon", "street", "place")
SIDE: Final = 10  # so many next to each other
NORTH, EAST = 0.05, 0.08  # degrees from one to the next; some five kilometres
ORIGIN: Final = (51.90, 4.90)
AROUND_M: Final = 700.0  # how far from the address volunteers live, at most
PAIR: Final = re.compile(r"\[(\d+\.\d+), (\d+\.\d+)\]")
CENTRE: Final = (52.05040, 4.29868)  # of the file that is copied


@dataclass(frozen=True)
class Quarters:
    """So many bots, so many volunteers at each."""

    bots: int
    volunteers: int

    def centre(self, number: int) -> tuple[float, float]:
        """Latitude and longitude of one neighbourhood."""
        north, east = divmod(number, SIDE)
        return round(ORIGIN[0] + north * NORTH, 5), round(ORIGIN[1] + east * EAST, 5)

    def address(self, number: int) -> str:
        """The postcode and house number at its centre."""
        return f"{3000 + number}AB 12"

    def write(self, folder: Path) -> Network:
        """The config folder of an operator, and the addresses that are known."""
        (folder / "neighbourhoods").mkdir(parents=True)
        (folder / "network.toml").write_bytes((CONFIG / "network.toml").read_bytes())
        policy = (CONFIG / "policy.toml").read_text(encoding="utf-8")
        (folder / "policy.toml").write_text(at_any_hour(policy), encoding="utf-8")
        one = (CONFIG / "neighbourhoods" / "moerwijk.toml").read_text(encoding="utf-8")
        for number in range(self.bots):
            own = folder / "neighbourhoods" / f"quarter-{number:02}.toml"
            own.write_text(self._moved(one, number), encoding="utf-8")
        with (folder / "places.csv").open("w", encoding="utf-8", newline="") as file:
            out = csv.writer(file, lineterminator="\n")
            out.writerow(COLUMNS)
            for number in range(self.bots):
                postcode = self.address(number)[:6]
                out.writerow((postcode, 1, 99, *self.centre(number), "Dorpsstraat", "Den Haag"))
        return load_network(folder)

    def _moved(self, one: str, number: int) -> str:
        lat, lon = self.centre(number)

        def there(found: re.Match[str]) -> str:
            north, east = float(found[1]) - CENTRE[0], float(found[2]) - CENTRE[1]
            return f"[{lat + north:.5f}, {lon + east:.5f}]"

        moved = PAIR.sub(there, one).replace("moerwijk_", f"quarter{number:02}_")
        moved = moved.replace('"moerwijk"', f'"quarter-{number:02}"')
        return moved.replace("-1009000000518", f"-10090000{number:02}518")

    def homes(self, first_id: int) -> Iterator[tuple[int, tuple[int, float, float]]]:
        """Every volunteer: number -> neighbourhood and where they live, around its address."""
        for at in range(self.bots):
            lat, lon = self.centre(at)
            for one in range(self.volunteers):
                north = (one / max(1, self.volunteers) - 0.5) * 2 * AROUND_M / 111_267
                east = ((one * 7) % 10 / 10 - 0.5) * AROUND_M / 68_500
                yield first_id + at * self.volunteers + one, (at, lat + north, lon + east)


def at_any_hour(policy: str) -> str:
    """The same policy by night as by day, and who was asked just now can be asked again."""
    policy = re.sub(r"^rest_minutes = \d+", "rest_minutes = 0", policy, flags=re.MULTILINE)
    policy = re.sub(r"^begin = 21:30:00", "begin = 03:00:00", policy, flags=re.MULTILINE)
    return re.sub(r"^end = 08:00:00", "end = 03:01:00", policy, flags=re.MULTILINE)
