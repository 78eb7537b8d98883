"""Whom nobody of a circle can call stands on the call list of the day, with all that is rung.

What came of it the round hears at once. The list makes no case of it: the circle does, in time.
"""

from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.circles.round import Play
from buurtbot.domain.circles.said import CALLS
from buurtbot.domain.circles.told import Played, Tell
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Hidden, Text, text
from buurtbot.domain.core.together.circle import DESK, CircleMember, Round
from buurtbot.services.calls.put_on_list import Wanted, put_on_list, take_off_list
from buurtbot.services.circles.seen import Seen
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work

REASON = "circle"


async def listed(
    work: Work, context: Context, seen: Seen, tell: Tell, before: Decision
) -> Decision:
    """On the list while the desk is to call them; off it with all else that it hears of them."""
    if tell.to != DESK:
        return NOTHING
    if tell.what not in CALLS:
        return await take_off_list(work, context, tell.about, REASON)
    round_, member = seen.circle.round, seen.members.get(tell.about)
    person = seen.people.get(tell.about)
    if round_ is None or member is None or person is None:
        return NOTHING
    wanted = Wanted(work.now, phone=member.phone, announced=False)
    why = _why(work, seen, round_, member)
    return await put_on_list(work, context, person, why, wanted, before)


def _why(work: Work, seen: Seen, round_: Round, member: CircleMember) -> Why:
    call = round_.call_to(member.id)
    since = call.since if call else work.now
    came = deeds.circle_called(circle=seen.circle.id, called=member.id)
    return Why(
        REASON,
        work.now,
        then=came,
        until=since + timedelta(minutes=seen.circle.limit_minutes),
        lapses=True,
        about=_known(seen, member),
        at=work.now,
        once=True,
    )


def _known(seen: Seen, member: CircleMember) -> Text | None:
    """Who has the key, and what is to be told of a holiday."""
    key, told = member.key_holder, seen.whom(member.id).pass_on
    has = text("call-circle-key", key=Hidden(member.id, key)) if key else None
    return text("two-lines", first=has, rest=told) if has and told else has or told


def plays(play: Play, round_: Round, called: str, came: str) -> Played:
    """What came of a call by the desk, in the round."""
    match came:
        case "not_reached":
            return play.no_answer(round_, called, DESK)
        case "worried" | "no_number":
            return play.worries(round_, called)
        case "not_called":
            return Played(round_)
    return play.spoken(round_, called, DESK)
