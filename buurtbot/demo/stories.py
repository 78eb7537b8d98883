"""What there is to play after the first five minutes: a story for each thing done together."""

from collections.abc import Iterable
from typing import Any, Final

from buurtbot.demo.ready.buddies import LOOKS
from buurtbot.demo.ready.check_ins import WHO as IS_ASKED
from buurtbot.demo.ready.circles import WHERE
from buurtbot.demo.ready.people import DemoPerson
from config.network.network import Network
from geo.point import rounded
from geo.walking import crow_m

LOOKS_TOO: Final = "Marijke"  # for somebody to walk with
LOOKS_BACK: Final = "Gerard"


def stories(network: Network, people: Iterable[DemoPerson]) -> list[dict[str, Any]]:
    """Per story: how it is called, and for each phone who holds it, with which chat open.

    `chat` is the username of a bot or the id of a group. A story of which somebody is missing is
    left out.
    """
    here = network.neighbourhood(WHERE)
    known = [one for one in people if one.neighbourhood == WHERE]
    first, hears = _giver_and_nearest([one for one in known if one.role == "volunteer"])
    desk = next((one.name for one in known if one.role == "moderator"), "")
    bot, own, group = here.bot, network.shared.desk_bot, here.desk.group
    told = {
        "circle": ((first, bot), (desk, own), (desk, group)),
        "check_in": ((IS_ASKED, bot), (desk, group)),
        "buddies": ((LOOKS_TOO, bot), (LOOKS, bot), (desk, group)),
        "sharing": ((hears, bot), (first, bot), (desk, group)),
        "staying": ((LOOKS_BACK, bot), (desk, group)),
    }
    ids = {one.name: one.id for one in known}
    return [
        {"story": story, "phones": [{"person": ids[name], "chat": chat} for name, chat in held]}
        for story, held in told.items()
        if all(name in ids for name, _ in held)
    ]


def _giver_and_nearest(volunteers: list[DemoPerson]) -> tuple[str, str]:
    """Who begins the circle and has soup, and who hears of that first."""
    if len(volunteers) < 2:
        return "", ""
    giver, *others = volunteers
    at = rounded(giver.point)
    return giver.name, min(others, key=lambda one: crow_m(rounded(one.point), at)).name
