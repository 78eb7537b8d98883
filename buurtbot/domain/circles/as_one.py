"""Two records of one person become one in a circle, also while its round runs.

Who is called stays called, by whom and as often as they were; nobody is called a second time.
"""

from dataclasses import replace

from buurtbot.domain.circles.round import Play
from buurtbot.domain.circles.told import Played
from buurtbot.domain.core.people.as_one import Twice
from buurtbot.domain.core.together.circle import Circle, CircleMember, How, Round

WELL: tuple[How, ...] = ("spoken", "reacted", "found")


def under_one(circle: Circle, twice: Twice) -> Circle:
    """The one member of it is called by the name that stays."""
    round_ = _round(circle.round, twice) if circle.round else None
    return replace(circle, members=twice.each(circle.members), round=round_)


def _round(round_: Round, twice: Twice) -> Round:
    now = twice.now
    return replace(
        round_,
        order=twice.each(round_.order),
        to_call=twice.each(round_.to_call),
        calls=tuple(
            replace(one, called=now(one.called), caller=now(one.caller)) for one in round_.calls
        ),
        out=twice.each(round_.out),
        silent=tuple((now(who), since) for who, since in round_.silent),
        heard=tuple((now(who), how) for who, how in round_.heard),
    )


def once(play: Play, round_: Round, twice: Twice) -> Played:
    """Both were in it: the one who goes leaves, and what was heard of them is of who stays."""
    how = round_.how(twice.me.id)
    played = play.leaves(round_, twice.me.id)
    if how not in WELL or played.round.how(twice.both.id):
        return played
    heard = play.heard_of(played.round, twice.both.id)
    return replace(heard, tells=(*played.tells, *heard.tells))


def member_of(mine: CircleMember, theirs: CircleMember | None, who: str) -> CircleMember:
    """What is kept of them, with what either said; who is in one waits for none."""
    known = [one for one in (theirs, mine) if one is not None]
    first, *rest = sorted(known, key=lambda one: not one.circle)
    other = rest[0] if rest else first
    heard = {**dict(other.heard), **dict(first.heard)}
    return replace(
        first,
        id=who,
        since=min(first.since, other.since),
        phone=first.phone or other.phone,
        address=first.address or other.address,
        key_holder=first.key_holder or other.key_holder,
        away=tuple(dict.fromkeys((*first.away, *other.away))),
        heard=tuple(sorted(heard.items())),
    )
