"""Which activities a desk switched on or off; what it never touched is as its file says."""

from dataclasses import dataclass, replace

from buurtbot.domain.core.people.screen_line import HOUSE
from config.network.activities import Activity
from config.network.network import Neighbourhood

__all__ = ["Activity", "Switches", "switched"]


@dataclass(frozen=True)
class Switches:
    """What is not as the file of this neighbourhood (`id` is its slug) says."""

    id: str
    on: tuple[str, ...] = ()
    off: tuple[str, ...] = ()

    @property
    def owner(self) -> str:
        """Whose key seals what is private: nothing is."""
        return HOUSE


def switched(here: Neighbourhood, switches: Switches | None) -> frozenset[Activity]:
    """What is on here now."""
    known = switches or Switches(here.slug)
    on = {*map(str, here.activities), *known.on} - {*known.off}
    return frozenset(one for one in Activity if one in on)


def switch(switches: Switches, activity: Activity, *, on: bool) -> Switches:
    """The same, with this one on or off."""
    others_on = tuple(one for one in switches.on if one != activity)
    others_off = tuple(one for one in switches.off if one != activity)
    if on:
        return replace(switches, on=(*others_on, activity), off=others_off)
    return replace(switches, on=others_on, off=(*others_off, activity))
