"""What becomes of a call: it waits for its hour, is taken for a while, given back, over.

Who takes it has it for so many minutes; then it goes back by itself. Whom nobody reached after so
many tries, and whom nobody called in time, is for a case: the list never ends in silence.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final, Literal

from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.times.when import AMSTERDAM, local_day, next_day, on_clock
from config.network.policy import Calls

LONGEST_NOTES: Final = 3000
LONGEST_WORDS: Final = 1000
Moves = Literal["waits", "lease_over", "was_let_go", "asks_first", "comes_up", "too_late"]


# -- when people are rung


def ringing_hour(at: datetime, policy: Calls) -> datetime:
    """The same moment, or the next at which people are rung (UTC)."""
    clock, day = at.astimezone(AMSTERDAM).time(), local_day(at)
    if clock < policy.begin:
        return on_clock(day, policy.begin)
    return at if clock < policy.end else on_clock(next_day(at), policy.begin)


def later_choices(now: datetime, policy: Calls) -> tuple[datetime, ...]:
    """When somebody may be called again, to choose from: today and tomorrow, in order (UTC)."""
    soon = ringing_hour(now + timedelta(hours=1), policy)
    days: tuple[date, ...] = (local_day(now), next_day(now))
    fixed = (on_clock(day, clock) for day in days for clock in policy.later)
    return (soon, *(at for at in fixed if at > soon))[: policy.later_choices]


# -- put on the list


def put(call: Call | None, why: Why, fresh: Call, policy: Calls) -> Call:
    """The call with one more reason; of the same reason there is one, with the newest words."""
    if call is None or not call.is_open:
        last, notes = (call.last, call.notes) if call else (None, "")
        at = ringing_hour(fresh.at, policy)
        return replace(fresh, at=at, since=at, whys=(why,), last=last, notes=notes)
    before = next((one for one in call.whys if _same(one, why)), None)
    others = tuple(one for one in call.whys if not _same(one, why))
    joined = replace(why, since=before.since, words=_both(before, why)) if before else why
    at = min(call.at, ringing_hour(fresh.at, policy)) if call.tries == 0 else call.at
    told = call.told and (call.urgent or not why.urgent)
    phone = fresh.phone or call.phone
    return replace(call, whys=(*others, joined), at=at, phone=phone, told=told)


def _same(one: Why, other: Why) -> bool:
    return (one.reason, one.of) == (other.reason, other.of)


def _both(before: Why, why: Why) -> str:
    if before.words == why.words:
        return why.words
    return "\n".join(filter(None, (before.words, why.words)))[-LONGEST_WORDS:]


def taken_off(call: Call, *reasons: str, of: str = "") -> Call:
    """Without these; who is at it goes on with the others, or hears that it is over."""
    left = tuple(w for w in call.whys if w.reason not in reasons or (of and w.of != of))
    return replace(call, whys=left) if left else _let_go(call)


def _let_go(call: Call) -> Call:
    """Over, and whoever is on the line is still known to be."""
    ended, by = over(call), call.holder_name
    return replace(ended, holder=call.holder, holder_name=by, chat=call.chat, until=call.until)


def answered(call: Call, of: str) -> Call:
    """Without what was asked of this one."""
    left = tuple(why for why in call.whys if why.asks is None or why.of != of)
    return replace(call, whys=left) if left else over(call)


# -- taken and given back


def is_held(call: Call, now: datetime) -> bool:
    """Whether somebody is at it now."""
    return call.is_open and _is_had(call, now)


def is_let_go(call: Call, now: datetime) -> bool:
    """Whether its holder reads that nobody needs to call any more."""
    return not call.is_open and _is_had(call, now)


def _is_had(call: Call, now: datetime) -> bool:
    return bool(call.holder) and call.until is not None and now < call.until


def may_take(call: Call, who: str, now: datetime) -> bool:
    """Whether it is there to be taken, or is theirs already."""
    return call.is_open and call.due <= now and (call.holder == who or not is_held(call, now))


def taken(call: Call, *, who: str, name: str, chat: str, now: datetime, policy: Calls) -> Call:
    """Theirs, for so many minutes."""
    until = now + timedelta(minutes=policy.lease_minutes)
    return replace(call, holder=who, holder_name=name, chat=chat, until=until, had=who, told=True)


def given_back(call: Call) -> Call:
    """There for another; what was noted stays."""
    return replace(call, holder="", holder_name="", chat="", until=None)


def for_anyone(call: Call) -> Call:
    """For all who may call: the one who was asked first could not, or did not say."""
    return replace(call, by="", told=True)


def may_say(call: Call, who: str, now: datetime) -> bool:
    """Whether they may say what came of it: they have it, or had it and nobody has it since."""
    return call.is_open and may_worry(call, who, now)


def may_worry(call: Call, who: str, now: datetime) -> bool:
    """Whether they may say that it worries them: whoever had it last, also when it is over."""
    return call.holder == who or (call.had == who and not is_held(call, now))


# -- what came of it


def not_answered(call: Call, now: datetime, policy: Calls) -> Call:
    """Nobody picked up: called again in a while."""
    at = ringing_hour(now + timedelta(minutes=policy.again_minutes), policy)
    return replace(given_back(call), tries=call.tries + 1, at=at, since=at, told=False)


def may_lapse(call: Call) -> bool:
    """Whether nobody misses it when it is not rung: then it is for no case either."""
    return all(why.lapses for why in call.whys)


def tried_once(call: Call) -> tuple[Call, Call]:
    """What is over now that nobody picked up, and the call without it."""
    once = replace(call, whys=tuple(why for why in call.whys if why.once))
    left = replace(call, whys=tuple(why for why in call.whys if not why.once))
    return once, left if left.is_open else over(call)


def is_not_reached(call: Call, policy: Calls) -> bool:
    """Whether it was tried often enough: now a person of the desk looks."""
    return call.tries >= policy.tries


def put_off(call: Call, at: datetime, policy: Calls) -> Call:
    """They asked to be called then. It is no try."""
    then = ringing_hour(at, policy)
    return replace(given_back(call), at=then, since=then, told=False)


def over(call: Call, spoken: datetime | None = None) -> Call:
    """There is nothing to call about any more; `spoken` when they were."""
    ended = replace(given_back(call), whys=(), tries=0, by="", shown=(), told=False)
    return replace(ended, last=spoken or call.last)


def noted(call: Call, words: str) -> Call:
    """With what a caller wrote down, for who calls next."""
    notes = "\n".join(filter(None, (call.notes, words)))
    return replace(call, notes=notes[-LONGEST_NOTES:])


# -- what the clock sees


def moves(call: Call, now: datetime, policy: Calls) -> Moves:
    """What is to be done about it now."""
    if not call.is_open:
        return "was_let_go" if call.holder and not is_let_go(call, now) else "waits"
    if now < call.due or is_held(call, now):
        return "waits"
    if call.holder:
        return "lease_over"
    if now >= _too_late(call, policy):
        return "too_late"
    if not call.told:
        return _comes_up(call, now)
    return "comes_up" if call.by and now >= _for_anyone(call, policy) else "waits"


def _comes_up(call: Call, now: datetime) -> Moves:
    """What has an hour of its own comes up elsewhere."""
    if now < call.at:
        return "waits"
    return "asks_first" if call.by else "comes_up"


def _too_late(call: Call, policy: Calls) -> datetime:
    return min(_rung_by(call, why, policy) for why in call.whys)


def _rung_by(call: Call, why: Why, policy: Calls) -> datetime:
    waits = policy.urgent_minutes if call.urgent else policy.waits_minutes
    return why.until or call.since + timedelta(minutes=waits)


def without_lapsed(call: Call, now: datetime, policy: Calls) -> Call:
    """Without what it is too late for, as far as that is for no case."""
    left = [w for w in call.whys if not w.lapses or now < _rung_by(call, w, policy)]
    if len(left) == len(call.whys):
        return call
    return replace(call, whys=tuple(left)) if left else over(call)


def _for_anyone(call: Call, policy: Calls) -> datetime:
    return call.since + timedelta(minutes=policy.own_caller_minutes)


def looks_again(call: Call, now: datetime, policy: Calls) -> datetime | None:
    """When the clock looks at it next; None when there is nothing to call about."""
    if call.holder and call.until:
        return call.until
    if not call.is_open:
        return None
    if now < call.due:
        return call.due
    if not call.told:
        return max(call.at, now)
    anyone = _for_anyone(call, policy)
    return anyone if call.by and now < anyone else _too_late(call, policy)


# -- the list


def in_order(calls: tuple[Call, ...], now: datetime) -> tuple[Call, ...]:
    """Who can be called now: what is urgent first, then who waits longest."""
    there = (c for c in calls if c.is_open and c.due <= now and not is_held(c, now))
    return tuple(sorted(there, key=lambda call: (not call.urgent, call.since)))
