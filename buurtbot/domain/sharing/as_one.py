"""Who is put together gives, comes and waits under one name; one yes is for one portion."""

from dataclasses import replace

from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.together.share import Share


def given_by_one(share: Share, twice: Twice) -> Share:
    """Who gives it; and who waits for a place while they have one waits no more."""
    waits = tuple(one for one in share.waits if one not in twice.ids)
    comes = any(one in share.coming for one in twice.ids)
    return replace(
        share, giver=twice.now(share.giver), waits=waits if comes else twice.each(share.waits)
    )


def one_too_many(share: Share, twice: Twice) -> str:
    """Under which name they are to come no more: they come twice, or to what they give.

    It is that of the telephone: who comes by that of the chat can write to who gives it. Of who
    gives it already under the name that stays.
    """
    me, both = twice.ids
    if share.giver == both:
        return next((one for one in twice.ids if share.expects(one)), "")
    return both if {me, both} <= {*share.coming} else ""


def under_one(share: Share, twice: Twice) -> Share:
    """All that they said of it, under the name that stays."""
    return replace(
        share,
        coming=twice.each(share.coming),
        waits=twice.each(share.waits),
        told=twice.each(share.told),
        said_no=twice.each(share.said_no),
        thanked=twice.each(share.thanked),
        rings=twice.each(share.rings),
    )
