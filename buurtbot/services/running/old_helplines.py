"""Help lines that nobody checked for long: each desk hears which, at the start of a month.

The mark that it was told lives as long as these first days, so it is told once.
"""

from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain.cases.cases import AMSTERDAM
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, Text, ToDesk, text
from buurtbot.services.core.context import Context
from buurtbot.services.core.helpline_numbers import load_once
from buurtbot.storage.store import Store
from config.care.helplines import Helpline, Helplines

FIRST_DAYS: Final = 3


async def tell_of_old_helplines(
    store: Store, context: Context, now: datetime, helplines: Helplines | None = None
) -> None:
    """Once a month, quietly. Raises what Redis raises."""
    there = now.astimezone(AMSTERDAM)
    if there.day > FIRST_DAYS:
        return
    days = context.policy.helplines_days
    old = (helplines or load_once()).unchecked_since((there - timedelta(days=days)).date())
    if not old:
        return
    lines = ", ".join(_to_ring(line) for line in old)
    said = text("helplines-old", days=days, lines=lines)
    for municipality in context.network.municipalities:
        work = store.work(municipality, f"old-helplines:{there:%Y-%m}", now)
        if not await work.done_before():
            await work.commit(_told(context, municipality, said))


def _to_ring(line: Helpline) -> str:
    return line.name if line.name == line.number else f"{line.name} ({line.number})"


def _told(context: Context, municipality: str, said: Text) -> Decision:
    """Each group once, however many neighbourhoods it serves."""
    groups: dict[int, str] = {}
    for there in context.network.neighbourhoods:
        if there.municipality == municipality:
            groups.setdefault(there.staff_chat, there.slug)
    return Decision(tell=tuple(Say(ToDesk(s), said, quiet=True) for s in groups.values()))
