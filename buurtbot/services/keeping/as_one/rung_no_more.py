"""Who was to be rung reads it now, and answers with buttons; who they met can write to them.

What nobody can read for themselves (how they are, a call in a circle) stays on the call list.
"""

from typing import Final

from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Say, ToPerson
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.share import Share
from buurtbot.domain.helping import by_phone as helping
from buurtbot.domain.matching.invitation import invitation
from buurtbot.domain.matching.pace import waiting
from buurtbot.domain.sharing import by_phone as sharing
from buurtbot.domain.sharing import shown
from buurtbot.services.buddies.as_one import buddies_write
from buurtbot.services.buddies.reads_now import READ as BUDDY
from buurtbot.services.buddies.reads_now import buddy_read
from buurtbot.services.calls.put_on_list import take_off_list
from buurtbot.services.calls.ring_back import REASON as ASKED
from buurtbot.services.calls.switched import READ as SWITCHED
from buurtbot.services.calls.switched import read_of_switch
from buurtbot.services.circles.for_caller import NONE as NO_CIRCLE
from buurtbot.services.circles.my_circle import none_came
from buurtbot.services.core.context import Context
from buurtbot.services.directory.afterwards import REASON as REFERRAL
from buurtbot.services.directory.as_one import referral_read
from buurtbot.services.sharing.as_one import sharers_write
from buurtbot.storage.commit.work import Work

READ: Final = (
    *(helping.ASK, helping.NEWS, ASKED, sharing.ASK, sharing.NEWS),
    *(*BUDDY, NO_CIRCLE, *SWITCHED, REFERRAL),
)


async def rung_no_more(
    work: Work, context: Context, found: Person, me: Person
) -> tuple[tuple[Say, ...], Decision]:
    """What they read instead, and the call without it.

    They are not asked to help with what they asked for, or were asked for, in the chat.
    """
    call = await work.get(Call, found.id)
    whys = call.whys if call else ()
    about = {helping.NEWS, sharing.NEWS}
    told = [Say(ToPerson(found.id), w.about) for w in whys if w.reason in about and w.about]
    requests = await work.look(HelpRequest, [w.of for w in whys if w.reason == helping.ASK])
    invited = (
        invitation(request, one, now=work.now)
        for request in requests.values()
        for one in waiting(request)
        if one.person == found.id and _is_new_to(request, me)
    )
    told += [none_came(context, found) for why in whys if why.reason == NO_CIRCLE]
    asked = (
        *invited,
        *await _shares(work, found.id, whys, me),
        *await buddy_read(work, context, found, me, whys),
        *await referral_read(work, found, whys),
    )
    news = (*told, *read_of_switch(context, found, whys))
    return (*news, *asked), await take_off_list(work, context, found.id, *READ)


def _is_new_to(request: HelpRequest, me: Person) -> bool:
    """They did not ask it themselves in the chat, and were not asked for it there."""
    return request.resident != me.id and request.reply_of(me.id) is None


async def _shares(work: Work, who: str, whys: tuple[Why, ...], me: Person) -> list[Say]:
    """Not what they give themselves, or come to already under the name of the chat."""
    asked = {why.of: why for why in whys if why.reason == sharing.ASK}
    found = (await work.look(Share, asked)).values()
    theirs = (one for one in found if one.giver != me.id and not one.expects(me.id))
    return [shown.asked_to_read(one, who, asked[one.id].about) for one in theirs]


async def write_now(work: Work, context: Context, twice: Twice, so_far: Decision) -> Decision:
    """Whom they rang, or arranged it with by way of the desk: now the two can write."""
    done = await sharers_write(work, context, twice, so_far)
    return done + await buddies_write(work, context, twice, so_far + done)
