"""The answers of a talk, read as a help request. What cannot be read is left to a person."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Language, Person
from buurtbot.domain.matching.pace import deadline
from buurtbot.domain.times.when import Wanted, when_wanted
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.names import plain_name
from buurtbot.domain.words.open_line import cleaned
from buurtbot.domain.words.traces.money import without_secrets
from config.core.hours import Hours
from config.core.kinds import KINDS, Kind
from config.network.policy import Policy
from geo.point import Point, parse

LONGEST_WORDS: Final = 2000  # fits on the card, with all else that stands there
LONGEST_ADDRESS: Final = 300
A_DAY: Final = timedelta(days=1)
Draft = Mapping[str, str]


@dataclass(frozen=True)
class Given:
    """What a new request has before any answer: its id, its reference, the word for the door.

    And where it is made, and whether the desk makes it for who only has a phone.
    """

    id: str
    ref: str
    door_word: str
    neighbourhood: str
    by_desk: bool = False


def read_request(
    draft: Draft,
    resident: Person,
    given: Given,
    *,
    policy: Policy,
    hours: Hours,
    now: datetime,
) -> HelpRequest:
    """A request, open, with its deadline. Only ask neighbours when it `is_clear`."""
    wanted = _wanted(draft, now) or Wanted("today", now, now + A_DAY)
    request = HelpRequest(
        id=given.id,
        ref=given.ref,
        neighbourhood=given.neighbourhood,
        resident=resident.id,
        kind=_kind(draft) or "other",
        urgency=wanted.urgency,
        language=_language(draft, resident),
        created=now,
        starts=wanted.starts,
        ends=wanted.ends,
        look_by=now,
        daypart=wanted.daypart,
        hours=wanted.hours,
        for_other=draft.get("for_other") == "yes",
        point=_point(draft),
        address=cut(draft.get("address", ""), LONGEST_ADDRESS),
        words=cut(without_secrets(cleaned(draft.get("words", ""))), LONGEST_WORDS),
        voice=draft.get("voice", ""),
        other_name=plain_name(draft.get("other_name", "")),
        door_word=given.door_word,
        by_desk=given.by_desk,
        may_ring=given.by_desk and draft.get("may_ring") == "yes",
        first_ask=draft.get("first_ask", ""),
        follows=draft.get("follows", ""),
    )
    return replace(request, look_by=deadline(request, policy, hours, now))


def is_clear(draft: Draft, now: datetime) -> bool:
    """Whether kind, place and time are known well enough to ask neighbours."""
    known = _kind(draft) is not None and _wanted(draft, now) is not None
    return known and _point(draft) is not None


def others_agreed(draft: Draft) -> bool:
    """Who asks for someone else must have asked them."""
    return draft.get("for_other") != "yes" or draft.get("other_agreed") == "yes"


def asks_a_lot(resident: Person, policy: Policy, now: datetime) -> bool:
    """Whether this person asked so often in a day that a person should look first."""
    return len(_last_day(resident, now)) >= policy.most_requests_a_day


def has_asked(resident: Person, request: str, now: datetime) -> Person:
    """The resident with one more request."""
    return replace(
        resident,
        requests=(*resident.requests, request),
        asked_at=(*_last_day(resident, now), now),
    )


def _last_day(resident: Person, now: datetime) -> tuple[datetime, ...]:
    return tuple(at for at in resident.asked_at if now - at < A_DAY)


def _kind(draft: Draft) -> Kind | None:
    return next((kind for kind in KINDS if kind == draft.get("kind")), None)


def _wanted(draft: Draft, now: datetime) -> Wanted | None:
    return when_wanted(
        when=draft.get("when", ""),
        day=draft.get("date", ""),
        daypart=draft.get("daypart", ""),
        at=draft.get("at", ""),
        until=draft.get("until", ""),
        now=now,
    )


def _point(draft: Draft) -> Point | None:
    return None if draft.get("place_unknown") == "yes" else parse(draft.get("place", ""))


def _language(draft: Draft, resident: Person) -> Language:
    known: tuple[Language, ...] = ("nl", "en")
    return next((one for one in known if one == draft.get("language")), resident.language)
