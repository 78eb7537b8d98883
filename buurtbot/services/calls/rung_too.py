"""Who else rings or asks somebody: looked up when somebody calls them, or they agree to more."""

from buurtbot.domain.calls.rung_too import RungToo
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.together.buddy import Buddies, BuddySeeker
from buurtbot.domain.core.together.circle import Circle, CircleMember
from buurtbot.storage.commit.work import Work


async def rung_too(work: Work, who: str) -> RungToo:
    """Their circle, their buddy and on which days they are asked; nothing of it is held."""
    seeker = (await work.look(BuddySeeker, [who])).get(who)
    of_two = [seeker.buddies] if seeker and seeker.buddies else []
    return RungToo(
        circle=await circle_of(work, who),
        buddies=next(iter((await work.look(Buddies, of_two)).values()), None),
        check_in=(await work.look(CheckIn, [who])).get(who),
    )


async def circle_of(work: Work, who: str) -> Circle | None:
    """The circle that they are in."""
    member = (await work.look(CircleMember, [who])).get(who)
    theirs = [member.circle] if member and member.circle else []
    return next(iter((await work.look(Circle, theirs)).values()), None)
