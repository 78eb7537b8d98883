"""Who is put together was referred by one name: of each place only the last counts."""

from dataclasses import replace

from buurtbot.domain.core.people.referral import Referrals
from buurtbot.domain.directory.afterwards import referred


def of_both(mine: Referrals, theirs: Referrals | None, who: str) -> Referrals:
    """Where they were sent, under either name."""
    both = replace(mine, id=who, given=())
    for one in sorted((*mine.given, *(theirs.given if theirs else ())), key=lambda one: one.at):
        both = referred(both, one)
    return both
