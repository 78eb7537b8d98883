"""What a config may leave out, and whoever runs it should know: no mistake, but a risk."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise, starmap

from config.care.helplines import Helplines, load_helplines
from config.network.directory import Initiative
from config.network.network import Network
from geo.point import Point
from geo.walking import crow_m

MOST_NAMED = 10
FEW_CORNERS = 6
MUCH_LONGER = 3.0


def cautions(network: Network) -> tuple[str, ...]:
    """One line for each risk, for `check-config` and for the log at the start."""
    return (
        *_without_second_channel(network),
        *_open_outlines(network),
        *_over_midnight(network),
    )


def _open_outlines(network: Network) -> Iterator[str]:
    """An outline of which the end may be missing: what closes it is far longer than all else."""
    for n in network.neighbourhoods:
        corners = [Point(lat, lon) for lat, lon in n.outline]
        if corners[0] == corners[-1] or len(corners) < FEW_CORNERS:
            continue
        closing, longest = crow_m(corners[-1], corners[0]), max(starmap(crow_m, pairwise(corners)))
        if closing > MUCH_LONGER * longest:
            gap = f"its last corner lies {closing:.0f} m from its first"
            yield f"The outline of {n.slug} may lack its end: {gap}. A straight line closes it."


def _over_midnight(network: Network) -> tuple[str, ...]:
    return tuple(
        f"The desk of {n.slug} is there from {begin:%H:%M} until {end:%H:%M} the next morning. "
        "Is that not meant? Then the end must be later than the begin."
        for n in network.neighbourhoods
        for begin, end in n.desk.hours.shifts
        if end <= begin
    )


def _without_second_channel(network: Network) -> tuple[str, ...]:
    without = [n.slug for n in network.neighbourhoods if not n.desk.rings]
    if not without:
        return ()
    named = ", ".join(without[:MOST_NAMED])
    more = f" and {len(without) - MOST_NAMED} more" if len(without) > MOST_NAMED else ""
    risk = "when a staff group cannot be reached, or nobody answers there, nobody else is called"
    remedy = "Put a web address under [desk] that rings a phone, or alarm_mail."
    return (f"No second_channel for {named}{more}: {risk}. {remedy}",)


def old_helplines(helplines: Helplines, now: datetime, days: int) -> tuple[str, ...]:
    """One line when help lines were not checked for so many days, or never confirmed."""
    old = helplines.unchecked_since((now - timedelta(days=days)).date())
    if not old:
        return ()
    named = ", ".join(f"{line.name} ({line.checked_on})" for line in old)
    remedy = "Call each number, open its site, and change checked_on in helplines.toml."
    return (f"Help lines not checked for {days} days, or not sure: {named}. {remedy}",)


def old_places(network: Network, now: datetime) -> tuple[str, ...]:
    """One line for each neighbourhood with entries of its directory that are long unchecked."""
    days = network.policy.directory_days
    since = (now - timedelta(days=days)).date()
    remedy = "Ring each, open its site, and change checked_on."
    return tuple(
        f"In the directory of {n.slug} not checked for {days} days: {named}. {remedy}"
        for n in network.neighbourhoods
        if (named := ", ".join(map(_checked, n.directory.unchecked_since(since))))
    )


def _checked(place: Initiative) -> str:
    return f"{place.name} ({place.checked_on})"


def old_today(network: Network) -> tuple[str, ...]:
    """Both, of our own lines and by the day of this machine."""
    today = datetime.fromtimestamp(time.time(), UTC)
    lines = old_helplines(load_helplines(), today, network.policy.helplines_days)
    return (*lines, *old_places(network, today))
