"""The round of a day as a value: who calls whom now, and what comes of whatever happens.

One call of the chain goes on at a time. Who is not reached is called again after some minutes;
then the chain goes on beside it, while the key holder is rung, and at last the desk has it: all
within the limit of the circle. A caller who does not react is passed by, and called themselves.
Nobody is called twice by two people, and nobody is left out. Two who do not meet any more do
not call each other: another does, or the desk.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from buurtbot.domain.circles.told import Facts, Pace, Played
from buurtbot.domain.core.together.circle import DESK, Call, Circle, Round

MOST_TRIES: Final = 2  # then the chain goes on


@dataclass(frozen=True)
class Play:
    """One moment of a round: everything that may happen leads to what is `Played`."""

    pace: Pace
    facts: Facts
    now: datetime

    # -- beginning

    def begin(self, circle: Circle, day: date) -> Played:
        """The first calls the second; the last calls the first."""
        order = tuple(one for one in circle.members if one not in self.facts.away)
        return self._on(Played(Round(day, order, (*order[1:], *order[:1]))))

    # -- what a member (or the desk) says

    def spoken(self, round_: Round, called: str, by: str) -> Played:
        """They were spoken to, or are well as who has the key saw."""
        played, call = self._by(round_, by), round_.call_to(called)
        if call is None:
            return self._on(self._too_late(played, called))
        heard = played.round.not_calling(called)
        played = replace(played, round=heard.hearing(called, "found" if call.key else "spoken"))
        if call.caller != by:
            played = played.telling(call.caller, "not_needed", called, key=call.key)
        return self._on(played, by)

    def no_answer(self, round_: Round, called: str, by: str) -> Played:
        """Nobody answered: once more after some minutes, then who has the key, then the desk."""
        played = self._by(round_, by)
        call = played.round.call_to(called)
        if call is None or call.again or call.caller != by:
            return self._on(played)
        if call.key:
            return self._on(self._to_desk(played, call))
        tried = replace(call, tries=call.tries + 1)
        if tried.tries < MOST_TRIES:
            again = replace(tried, again=self._in(self.pace.again))
            return replace(played, round=played.round.calling(again)).telling(by, "soon", called)
        if called not in self.facts.key or by == DESK:
            return self._on(self._to_desk(played, tried))
        key = played.round.calling(replace(tried, key=True, asked=self.now))
        return self._on(replace(played, round=key).telling(by, "key", called))

    def worries(self, round_: Round, called: str) -> Played:
        """The desk called, and has them: in a case of its own."""
        if round_.call_to(called) is None:
            return Played(round_)
        return self._on(Played(round_.not_calling(called).hearing(called, "with_desk")))

    def going(self, round_: Round, called: str, by: str) -> Played:
        """Who has the key goes to look."""
        call = round_.call_to(called)
        if call is None or not call.key or call.caller != by:
            return Played(round_)
        goes = round_.calling(replace(call, going=self.now))
        return Played(goes).telling(by, "going", called, key=True)

    def skips(self, round_: Round, who: str) -> Played:
        """They take no part today. They were heard by it; another calls whom they would."""
        return self._on(self._no_part(Played(round_.hearing(who, "skipped")), who))

    def reacts(self, round_: Round, who: str) -> Played:
        """Somebody who was passed by lets us hear that they are well."""
        return self._on(self._by(round_, who))

    def heard_of(self, round_: Round, who: str) -> Played:
        """The desk heard of them otherwise: they rang, say."""
        late = Played(round_) if round_.call_to(who) else self._too_late(Played(round_), who)
        heard = replace(late, round=late.round.hearing(who, "spoken"))
        return self._on(self._heard_of(heard, who))

    # -- what changes while it runs

    def leaves(self, round_: Round, who: str) -> Played:
        """They are no member any more."""
        left = replace(
            round_,
            order=tuple(one for one in round_.order if one != who),
            heard=tuple(one for one in round_.heard if one[0] != who),
        )
        return self._on(self._no_part(Played(left), who))

    def parted(self, round_: Round, one: str, other: str) -> Played:
        """This one reported the other: neither calls the other from this moment on."""
        played = self._by(round_, one)
        for call in played.round.calls:
            if {call.caller, call.called} == {one, other}:
                told = played.telling(call.caller, "parted", call.called, key=call.key)
                played = self._to_desk(told, call) if call.key else self._given(told, call)
        return self._on(played)

    def arranged(self, round_: Round, members: tuple[str, ...]) -> Played:
        """Another order, or new members: who was called is not called again; who is new, is."""
        order = tuple(one for one in members if one not in self.facts.away)
        new = {one for one in order if one not in round_.order}
        played = Played(replace(round_, order=order))
        for one in (one for one in round_.order if one not in order):
            left = self._no_part(played, one)
            heard = tuple(each for each in left.round.heard if each[0] != one)
            played = replace(left, round=replace(left.round, heard=heard))
        first, wanted = round_.order[:1], {*played.round.to_call, *new}
        to_call = [one for one in order if one in wanted and one not in first]
        to_call += [one for one in first if one in wanted]
        return self._on(replace(played, round=replace(played.round, to_call=tuple(to_call))))

    def stopped(self, round_: Round) -> Played:
        """The circle stops. Who was not reached is not forgotten by it: the desk has them."""
        waiting = [one for one in round_.to_call if round_.silent_since(one)]
        played = Played(replace(round_, to_call=()))
        for who in waiting:
            played = self._to_desk(played, Call(who, DESK, self.now, self.now))
        for call in round_.calls:
            if call.tries or round_.silent_since(call.called):
                played = self._to_desk(played, call)
            else:
                ended = replace(played, round=played.round.not_calling(call.called))
                played = ended.telling(call.caller, "stopped", call.called)
        return played

    # -- what time brings

    def due(self, round_: Round) -> Played:
        """All that is due by now."""
        played = Played(round_)
        for called in [call.called for call in round_.calls]:
            call = played.round.call_to(called)
            played = self._late(played, call) if call else played
        for who, since in self._waiting(played.round):
            if self.now >= self._ends(since):
                played = self._to_desk(played, Call(who, DESK, since, since))
        return self._on(played)

    def next(self, round_: Round) -> datetime | None:
        """When something is due; None when the round is over."""
        steps = [self._due_at(call) for call in round_.calls]
        steps += [self._ends(since) for _, since in self._waiting(round_)]
        return min(steps, default=None)

    # -- pieces

    def _waiting(self, round_: Round) -> list[tuple[str, datetime]]:
        """Who did not react, and was not called since."""
        return [one for one in round_.silent if one[0] in round_.to_call]

    def _in(self, minutes: int) -> datetime:
        return self.now + timedelta(minutes=minutes)

    def _ends(self, since: datetime) -> datetime:
        return since + timedelta(minutes=self.pace.limit)

    def _due_at(self, call: Call) -> datetime:
        if call.again:
            step = call.again
        elif call.going:
            step = call.going + timedelta(minutes=self.pace.look)
        elif call.caller == DESK and call.called in self.facts.at_it:
            step = self._ends(call.since)
        else:
            step = call.asked + timedelta(minutes=self.pace.react)
        return min(step, self._ends(call.since))

    def _late(self, played: Played, call: Call) -> Played:
        ends = self.now >= self._ends(call.since)
        if self.now < self._due_at(call):
            return played
        if call.again and not ends:
            parted = not self.facts.may_call(call.caller, call.called)  # since the first call
            return self._given(played, call) if parted else self._once_more(played, call)
        did_not_react = self._did_not_react(call)
        if did_not_react:
            played = self._passed_by(played, call)
        if ends or call.key or not did_not_react:
            return self._to_desk(played, call)
        return self._given(played, call)

    def _did_not_react(self, call: Call) -> bool:
        """Whether a member was asked so long ago, and did nothing."""
        waits = self.now >= call.asked + timedelta(minutes=self.pace.react)
        return call.caller != DESK and waits and not (call.again or call.going)

    def _once_more(self, played: Played, call: Call) -> Played:
        asked = replace(call, again=None, asked=self.now)
        again = replace(played, round=played.round.calling(asked))
        return again.telling(call.caller, "again", call.called)

    def _passed_by(self, played: Played, call: Call) -> Played:
        """They are called themselves: next when nobody spoke to them today, else after others."""
        who, round_ = call.caller, played.round
        if who in round_.out:
            return played
        others = tuple(one for one in round_.to_call if one != who)
        after = (*others, who) if round_.how(who) == "spoken" else (who, *others)
        silent = replace(
            round_,
            out=(*round_.out, who),
            silent=(*round_.silent, (who, self.now)),
            to_call=others if round_.call_to(who) else after,
        )
        return replace(played, round=silent).telling(who, "passed_by", call.called, key=call.key)

    def _given(self, played: Played, call: Call) -> Played:
        """Another calls instead."""
        caller = self.caller_of(played.round, call.called)
        given = replace(call, caller=caller, asked=self.now, again=None)
        changed = replace(played, round=played.round.calling(given))
        return changed.telling(caller, "call", call.called)

    def _to_desk(self, played: Played, call: Call) -> Played:
        left = played.round.not_calling(call.called).hearing(call.called, "with_desk")
        told = replace(played, round=left).telling(DESK, "case", call.called)
        if call.caller == DESK or call.caller in left.out:
            return told
        return told.telling(call.caller, "with_desk", call.called, key=call.key)

    def _too_late(self, played: Played, called: str) -> Played:
        """Somebody reached them after all: the desk hears so."""
        if played.round.how(called) != "with_desk":
            return played
        return played.telling(DESK, "late", called)

    def _by(self, round_: Round, who: str) -> Played:
        """Whoever says something lets us hear that they are there."""
        if who == DESK:
            return Played(round_)
        heard, call = Played(round_.hearing(who, "reacted")), round_.call_to(who)
        wondered_about = round_.silent_since(who) or (call and call.tries)
        return self._heard_of(heard, who) if wondered_about else heard

    def _no_part(self, played: Played, who: str) -> Played:
        """Nobody calls them today, and they call nobody: another does, or the desk has it."""
        out = (*(one for one in played.round.out if one != who), who)
        played = self._heard_of(replace(played, round=replace(played.round, out=out)), who)
        for call in played.round.calls:
            if call.caller == who:
                played = self._to_desk(played, call) if call.key else self._given(played, call)
        return played

    def _heard_of(self, played: Played, who: str) -> Played:
        """They need not be called any more; whoever was to call them hears so."""
        call = played.round.call_to(who)
        played = replace(played, round=played.round.not_calling(who))
        if call is None:
            return played
        return played.telling(call.caller, "not_needed", who, key=call.key)

    def _on(self, played: Played, by: str = DESK) -> Played:
        """The next call of the chain, when none goes on. `by` hears when it was the last."""
        while played.round.to_call and all(call.key for call in played.round.calls):
            played = self._called_next(played)
        return played.telling(by, "round") if by and played.round.over else played

    def _called_next(self, played: Played) -> Played:
        called, *rest = played.round.to_call
        round_ = replace(played.round, to_call=tuple(rest))
        caller, since = self.caller_of(round_, called), round_.silent_since(called)
        if caller == DESK and round_.how(called) and not since:
            return replace(played, round=round_)  # nobody else calls; and they were heard
        call = Call(called, caller, since or self.now, self.now)
        return replace(played, round=round_.calling(call)).telling(caller, "call", called)

    def caller_of(self, round_: Round, called: str) -> str:
        """The nearest before them who can; one who is busy only when there is no other."""
        at = round_.order.index(called) if called in round_.order else 0
        before = (*reversed(round_.order[:at]), *reversed(round_.order[at:]))
        able = [one for one in before if one != called and self._calls(round_, one)]
        able = [one for one in able if self.facts.may_call(one, called)]
        busy = {call.caller for call in round_.calls if call.called != called}
        return next((one for one in able if one not in busy), able[0] if able else DESK)

    def _calls(self, round_: Round, who: str) -> bool:
        unreached = {call.called for call in round_.calls if call.tries}
        lost = who in unreached or round_.how(who) == "with_desk"
        return who in self.facts.bot and who not in round_.out and not lost
