"""What becomes of a share: who comes, who waits, who is told next, and until when.

Never more come than there are places; who cancels makes place for who waits first.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.together.share import SHARE_KINDS, Hears, Share, ShareKind
from buurtbot.domain.times.when import quiet_until
from buurtbot.domain.words.open_line import one_line
from buurtbot.domain.words.scams import SCAMS, kinds_of
from config.network.policy import Policy, SharingPace
from geo.point import Point, parse, rounded

MOST_PLACES: Final = 12
LONGEST: Final = 300
A_DAY: Final = timedelta(days=1)
REMEMBERED: Final = timedelta(days=7)


def share_of(
    answers: Mapping[str, str], giver: Person, id_: str, home: Point | None, now: datetime
) -> Share | None:
    """The share that these answers make; None when one is lacking, or its time went by."""
    kind, places = kind_of(answers.get("kind", "")), places_of(answers.get("places", ""))
    ends, what = moment_of(answers.get("until", "")), one_line(answers.get("what", ""), LONGEST)
    place = parse(answers.get("place", "")) or home
    if kind is None or ends is None or ends <= now or place is None or not (places and what):
        return None
    return Share(
        id=id_,
        neighbourhood=giver.bot,
        giver=giver.id,
        kind=kind,
        places=places,
        made=now,
        ends=ends,
        what=what,
        where=one_line(answers.get("where", ""), LONGEST),
        limits=one_line(answers.get("limits", ""), LONGEST),
        point=rounded(place),
        rings=(giver.id,) if answers.get("rings") == "yes" else (),
    )


def kind_of(written: str) -> ShareKind | None:
    """One of the kinds, or None."""
    return next((kind for kind in SHARE_KINDS if kind == written), None)


def places_of(written: str) -> int:
    """For how many neighbours; 0 when it cannot be."""
    return int(written) if written.isdecimal() and 0 < int(written) <= MOST_PLACES else 0


def moment_of(written: str) -> datetime | None:
    """A moment as a talk keeps it; None of anything else."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def needs_desk(share: Share, offer: Offer | None, pace: SharingPace) -> bool:
    """Whether the desk looks first: it does not know this giver well enough for this kind."""
    level = offer.level if offer and not offer.refused else 0
    return level < pace.level_needed.get(share.kind, 1)


def as_swindlers_do(share: Share, known_sites: Collection[str]) -> bool:
    """Whether it holds a link or an account, or asks what swindlers ask: many are to read it."""
    words = (share.what, share.where, share.limits)
    return any(kinds_of(said, known_sites) & SCAMS for said in words)


# -- who comes


def yes(share: Share, person: str) -> Share:
    """They come while there is a place, and else wait for one; who waits may be asked again."""
    if person in share.coming or (person in share.waits and share.free < 1):
        return share
    freed = replace(share, said_no=_without(share.said_no, person))
    if share.free > 0:
        waits = _without(share.waits, person)
        return replace(freed, coming=(*share.coming, person), waits=waits)
    return replace(freed, waits=(*share.waits, person))


def no(share: Share, person: str) -> Share:
    """Not this one."""
    return replace(share, said_no=(*_without(share.said_no, person), person))


def is_late(share: Share, pace: SharingPace, now: datetime) -> bool:
    """Whether it is nearly over: who waited for a place may not be able to come any more."""
    return share.ends - now <= timedelta(minutes=pace.still_minutes)


def leaves(share: Share, person: str, *, late: bool = False) -> tuple[Share, str]:
    """They come no more and wait no more; and who comes instead, if anybody does.

    When it is `late` nobody comes without being asked: somebody would be waited for in vain.
    """
    left = replace(
        share,
        coming=_without(share.coming, person),
        waits=_without(share.waits, person),
        rings=_without(share.rings, person),
    )
    if late or share.state != "open" or not left.waits or left.free < 1:
        return left, ""
    first, *others = left.waits
    return replace(left, coming=(*left.coming, first), waits=tuple(others)), first


def forgets(share: Share, person: str) -> Share:
    """The same, without a trace of somebody."""
    return replace(
        share,
        told=_without(share.told, person),
        said_no=_without(share.said_no, person),
        thanked=_without(share.thanked, person),
    )


def not_told(share: Share, people: Collection[str]) -> Share:
    """These were to hear of it by phone, and nobody rang them yet."""
    return replace(share, told=tuple(one for one in share.told if one not in people))


def may_ring(share: Share, person: str) -> Share:
    """The other side may have their number."""
    return replace(share, rings=(*_without(share.rings, person), person))


def _without(people: tuple[str, ...], person: str) -> tuple[str, ...]:
    return tuple(one for one in people if one != person)


# -- who is told, and when


def may_hear(hears: Hears, share: Share, pace: SharingPace, now: datetime) -> bool:
    """Whether it is told to them: once, and no more than so often a day."""
    today = [at for at in hears.heard if at > now - A_DAY]
    return hears.id not in {share.giver, *share.told} and len(today) < pace.heard_a_day


def heard(hears: Hears, now: datetime) -> Hears:
    """They hear one now; what is long ago is forgotten."""
    lately = tuple(at for at in hears.heard if at > now - REMEMBERED)
    return replace(hears, heard=(*lately, now))


def told_next(share: Share, near: Mapping[str, float], pace: SharingPace) -> tuple[str, ...]:
    """Of who is near (metres) the nearest; as many as a wave, and none while nothing is left."""
    if share.free < 1:
        return ()
    nearest = sorted(near, key=lambda one: (near[one], one))
    return tuple(nearest[: pace.wave_people])


def moves_at(share: Share, policy: Policy, now: datetime) -> datetime:
    """When the clock looks at it next: the next wave, not in quiet hours, or its end."""
    if share.free < 1:
        return share.ends
    soon = now + timedelta(minutes=policy.sharing.wave_minutes)
    return min(quiet_until(soon, policy.quiet) or soon, share.ends)


def begins_at(share: Share, policy: Policy, now: datetime) -> datetime:
    """When the first hear of it."""
    return min(quiet_until(now, policy.quiet) or now, share.ends)
