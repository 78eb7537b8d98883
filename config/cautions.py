"""What a config may leave out, and whoever runs it should know: no mistake, but a risk."""

import time
from datetime import UTC, datetime, timedelta

from config.helplines import Helplines, load_helplines
from config.network import Network

MOST_NAMED = 10


def cautions(network: Network) -> tuple[str, ...]:
    """One line for each risk, for `check-config` and for the log at the start."""
    without = [n.slug for n in network.neighbourhoods if not n.desk.second_channel]
    if not without:
        return ()
    named = ", ".join(without[:MOST_NAMED])
    more = f" and {len(without) - MOST_NAMED} more" if len(without) > MOST_NAMED else ""
    risk = "when a staff group cannot be reached, or nobody answers there, nobody else is called"
    remedy = "Put a web address under [desk] that rings a phone."
    return (f"No second_channel for {named}{more}: {risk}. {remedy}",)


def old_helplines(helplines: Helplines, now: datetime, days: int) -> tuple[str, ...]:
    """One line when help lines were not checked for so many days, or never confirmed."""
    old = helplines.unchecked_since((now - timedelta(days=days)).date())
    if not old:
        return ()
    named = ", ".join(f"{line.name} ({line.checked_on})" for line in old)
    remedy = "Call each number, open its site, and change checked_on in helplines.toml."
    return (f"Help lines not checked for {days} days, or not sure: {named}. {remedy}",)


def old_today(network: Network) -> tuple[str, ...]:
    """The same, of our own lines, by the day of this machine."""
    today = datetime.fromtimestamp(time.time(), UTC)
    return old_helplines(load_helplines(), today, network.policy.helplines_days)
