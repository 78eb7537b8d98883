"""What a volunteer offers: from the answers of a talk to an Offer, pauses, and stopping.

A change keeps what was earned and counted: the level, how often someone was asked and helped.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final, get_args

from buurtbot.domain.core.people.person import DAYPARTS, Daypart, Language, Offer, Person
from buurtbot.domain.times.when import FURTHEST, next_day, on_clock
from config.core.kinds import KINDS, Kind
from config.network.policy import Policy, QuietHours
from geo.point import Point, parse, rounded
from geo.walking import Wish

WALKS: Final = (5, 10, 15, 20)
LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")
WISHES: Final[tuple[Wish, ...]] = get_args(Wish)
ONE_WEEK: Final = timedelta(days=7)
UNTIL_I_SAY: Final = datetime(9999, 1, 1, tzinfo=UTC)


# -- an offer from answers


def kinds_of(written: str) -> tuple[Kind, ...]:
    """The kinds in "dog groceries", in the order we name them; others are left out."""
    return tuple(kind for kind in KINDS if kind in written.split())


def dayparts_of(written: str) -> tuple[Daypart, ...]:
    """The parts of the day in "evening morning", in their order."""
    return tuple(part for part in DAYPARTS if part in written.split())


def languages_of(written: str) -> tuple[Language, ...]:
    """The languages in "nl en"."""
    return tuple(language for language in LANGUAGES if language in written.split())


def walk_of(written: str) -> int:
    """The minutes someone wants to walk; 0 when it is none of the choices."""
    return int(written) if written.isdecimal() and int(written) in WALKS else 0


def wishes_of(written: str) -> tuple[Wish, ...]:
    """What is needed of the way in "no_stairs pram", in our order; others are left out."""
    return tuple(wish for wish in WISHES if wish in written.split())


def home_of(written: str) -> Point | None:
    """Where a volunteer lives, rounded before anybody keeps it."""
    point = parse(written)
    return rounded(point) if point else None


def offering(answers: Mapping[str, str], before: Offer | None, now: datetime) -> Offer | None:
    """The offer that these answers make, or change; None when one is lacking.

    Wishes for the way need not be there; without any, earlier ones are gone.
    """
    kinds, dayparts = kinds_of(answers.get("kinds", "")), dayparts_of(answers.get("dayparts", ""))
    languages = languages_of(answers.get("languages", ""))
    minutes = walk_of(answers.get("minutes", ""))
    if not (kinds and dayparts and languages and minutes):
        return None
    earned = before or Offer(kinds, minutes, dayparts, languages, since=now, agreed_rules=now)
    return replace(
        earned,
        kinds=kinds,
        walk_minutes=minutes,
        dayparts=dayparts,
        languages=languages,
        wishes=wishes_of(answers.get("wishes", "")),
    )


def as_answers(person: Person | None) -> dict[str, str]:
    """An offer as the answers that would make it, for changing one of them."""
    if person is None or person.offer is None:
        return {}
    offer, place = person.offer, person.place
    return {
        "kinds": " ".join(offer.kinds),
        "minutes": str(offer.walk_minutes),
        "dayparts": " ".join(offer.dayparts),
        "languages": " ".join(offer.languages),
        "wishes": " ".join(offer.wishes),
        "rules": "yes",
        "consent": "yes",
        **({"place": f"{place.lat:.7f},{place.lon:.7f}"} if place else {}),
    }


def not_yet(offer: Offer, policy: Policy) -> tuple[Kind, ...]:
    """The kinds that are offered but not asked for yet: the desk first wants to know them."""
    level = max(offer.level, 1)  # what approval brings by itself is not worth a warning
    return tuple(kind for kind in offer.kinds if policy.level_for(kind) > level)


# -- pauses


def pauses_until(length: str, now: datetime, quiet: QuietHours) -> datetime | None:
    """When a pause ends; None when it is no length we know, or a day that is not to come.

    An evening lasts until the quiet hours end next morning, as a pause until a day does on it.
    """
    if length == "evening":
        return on_clock(next_day(now), quiet.end)
    known = {"week": now + ONE_WEEK, "open": UNTIL_I_SAY}.get(length)
    return known or _until_day(length, now, quiet)


def _until_day(told: str, now: datetime, quiet: QuietHours) -> datetime | None:
    try:
        end = on_clock(date.fromisoformat(told), quiet.end)
    except ValueError:
        return None
    return end if now < end <= now + FURTHEST else None


def is_paused(offer: Offer, now: datetime) -> bool:
    """Whether this volunteer wants no invitations now."""
    return offer.paused_until is not None and offer.paused_until > now


def paused(person: Person, until: datetime | None) -> Person:
    """No invitations until then; None ends the pause. Only for who offers help."""
    if person.offer is None:
        return person
    return replace(person, offer=replace(person.offer, paused_until=until))


# -- stopping


def no_longer_offering(person: Person) -> Person:
    """The offer and the home are gone; the account stays."""
    return replace(person, offer=None, place=None)


def asked_lately(offer: Offer, *, days: int, now: datetime) -> int:
    """How often this volunteer was asked in the last so many days."""
    return sum(1 for at in offer.asked if now - at <= timedelta(days=days))
