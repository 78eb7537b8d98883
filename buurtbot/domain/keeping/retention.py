"""What is kept of a request after its end, and how long: less and less, then nothing."""

from dataclasses import replace
from datetime import datetime, timedelta

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.helping.afterwards.thanking import READS_AGAIN
from buurtbot.domain.helping.sides import mark_of
from config.network.policy import Retention


def cleared(
    request: HelpRequest, resident: Person | None, *, now: datetime, retention: Retention
) -> Decision:
    """Take away what has been kept long enough, and say when the next goes.

    A request that has not ended keeps everything. `resident` is None when already forgotten.
    """
    if request.ended is None:
        return Decision()
    ages = (retention.address_days, retention.words_days, retention.request_days)
    address, words, all_of_it = (request.ended + timedelta(days=days) for days in ages)
    if now >= all_of_it:
        return Decision(drop=(request,))
    people: tuple[Person, ...] = ()
    if now >= address:
        request = replace(request, address="", point=None, door_word="")
        people = (_without_phone(resident),) if resident and _only_phoned(resident) else ()
    if now >= words:
        thanks = request.thanks if mark_of(request, READS_AGAIN) == "yes" else ""
        request = replace(request, words="", voice="", other_name="", thanks=thanks)
    later = min(at for at in (address, words, all_of_it) if at > now)
    timer = Timer(timers.clear_request(request.id), later, deeds.clear_request(request=request.id))
    return Decision(keep=(request, *people), later=(timer,))


def _only_phoned(resident: Person) -> bool:
    """Someone whose number was only kept for this visit: no chat, and nothing else open."""
    return bool(resident.phone and not resident.requests and not resident.cases)


def _without_phone(resident: Person) -> Person:
    return replace(resident, phone="")
