"""Who is put together looks for one buddy, or has one, under one name."""

from dataclasses import replace

from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.together.buddy import Buddies, BuddyList, BuddySeeker


def seeker_of(mine: BuddySeeker, theirs: BuddySeeker | None, who: str) -> BuddySeeker:
    """What counts: of who has a buddy that, else what was said last.

    Who looked for the same twice has waited since the first time.
    """
    said = [one for one in (theirs, mine) if one is not None]
    first, *rest = sorted(said, key=lambda one: (bool(one.buddies), one.since), reverse=True)
    other = rest[0] if rest else first
    alike = first.kind == other.kind
    return replace(
        first,
        id=who,
        since=min(first.since, other.since) if alike else first.since,
        phone=first.phone or (other.phone if alike else ""),
    )


def match_of(match: Buddies, twice: Twice) -> Buddies:
    """The two, with who they are now."""
    one, other = map(twice.now, match.people)
    return replace(
        match,
        people=(one, other),
        said_yes=twice.each(match.said_yes),
        rhythms=tuple((twice.now(who), often) for who, often in match.rhythms),
    )


def list_of(list_: BuddyList, twice: Twice, *, looks: bool) -> BuddyList:
    """Who looks, and who is held, with who they are now; who has a buddy does not look."""
    left = replace(list_, seekers=twice.each(list_.seekers), held=twice.each(list_.held))
    held = twice.both.id in left.held
    return left if looks and not held else left.without(twice.both.id)
