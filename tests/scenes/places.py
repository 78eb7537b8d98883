"""Places to go in a neighbourhood of a scene: all made up."""

from datetime import date, time
from typing import Any

from buurtbot.services.core.context import Context
from config.core.hours import Hours
from config.network.directory import Directory, Initiative, Words

MEAL = Words(nl="Samen eten", en="Eating together")


def a_place(key: str = "open-table", **known: Any) -> Initiative:
    """The open table: Tuesday and Thursday from five until half past seven."""
    told: dict[str, Any] = {
        "name": "Open tafel",
        "kinds": ("company", "cooking"),
        "what": MEAL,
        "phone": "070 205 24 91",
        "hours": (Hours(days=(2, 4), begin=time(17), end=time(19, 30)),),
        "checked_on": date(2026, 11, 20),
        "source": "Made up for a test",
    }
    return Initiative(key=key, **(told | known))


def papers(**known: Any) -> Initiative:
    """Help with letters, on weekdays, also in Polish."""
    told: dict[str, Any] = {
        "name": "Papierspreekuur",
        "kinds": ("paperwork",),
        "what": Words(nl="Hulp met brieven", en="Help with letters"),
        "languages": ("nl", "pl"),
        "phone": "070 205 24 92",
        "hours": (Hours(days=(1, 2, 3, 4, 5), begin=time(9), end=time(12)),),
    }
    return a_place("papers", **(told | known))


def with_places(context: Context, *places: Initiative, slug: str = "moerwijk") -> None:
    """The neighbourhood has these from now on."""
    there = tuple(
        n.model_copy(update={"directory": Directory(initiative=places)}) if n.slug == slug else n
        for n in context.network.neighbourhoods
    )
    context.network = context.network.model_copy(update={"neighbourhoods": there})
