"""One day of ringing round, with the very code that decides: asked by the bot, then a person."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from buurtbot.domain.calls import calls
from buurtbot.domain.check_ins import check_ins
from buurtbot.domain.core.call import Call, Why
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.times.when import local_day, on_clock
from buurtbot.fast_time import assumptions as a
from buurtbot.fast_time.together import guesses as g
from buurtbot.fast_time.together.happened import Happened
from buurtbot.fast_time.together.lives import OPEN, Group, Trouble
from config.network.policy import Policy

CLOCK: Final = "09:30"
MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True)
class BotAsks:
    """On these days the bot asks how they are; who has no bot is called on them."""

    days: tuple[int, ...]
    policy: Policy
    name: str

    def day(self, group: Group, day: date, trouble: Trouble | None = None) -> Happened:
        """One question to each; with a trouble only to who is in it, as nobody meets another."""
        happened = Happened()
        for who in range(g.MEMBERS) if trouble is None else (trouble.who,):
            at = self._asked_at(who, group, day)
            if at is not None:
                One(group, who, self.policy, trouble, happened).asked(at)
        return happened

    def _asked_at(self, who: int, group: Group, day: date) -> datetime | None:
        begins = on_clock(day, time())
        check_in = CheckIn(str(who), "here", begins, self.days, CLOCK)
        at = check_ins.next_time(check_in, begins, OPEN)
        return at if local_day(at) == day else None


@dataclass(frozen=True)
class One:
    """One person, asked once."""

    group: Group
    who: int
    policy: Policy
    trouble: Trouble | None
    happened: Happened

    def asked(self, at: datetime) -> None:
        """By the bot, or by a call from the list of the day."""
        if self.who not in self.group.bot:
            self._on_list(Why("check_in", at), at, expects=True)
            return
        answers, policy = self._answers(at), self.policy.check_ins
        again = at + policy.second_minutes * MINUTE
        too_late = again + policy.person_minutes * MINUTE
        if answers is None or answers >= too_late:
            self._on_list(Why("silent", too_late, urgent=True), too_late)
        else:
            self._says_how(answers)

    def _answers(self, at: datetime) -> datetime | None:
        """When, if they look at it at all today."""
        day = self.group.day(self.who, local_day(at))
        answers = at + day.after(a.READ_MINUTES, a.READ_SPREAD)
        return answers if day.reads and not self._in_trouble(answers) else None

    def _says_how(self, at: datetime) -> None:
        day = self.group.day(self.who, local_day(at))
        if day.happens(g.CALL_ME):
            self._on_list(Why("call_me", at), at, expects=True)
        elif day.happens(g.SO_SO) and day.happens(g.WANTS_CALL):
            self._on_list(Why("so_so", at), at, expects=True)

    def _in_trouble(self, at: datetime) -> bool:
        return self.trouble is not None and self.trouble.at <= at

    # -- the call list of the day

    def _on_list(self, why: Why, at: datetime, *, expects: bool = False) -> None:
        policy, fresh = self.policy.calls, Call(str(self.who), "here", at, at)
        call = calls.for_anyone(calls.put(None, why, fresh, policy))
        while call.is_open:
            call = self._called(call, expects=expects)

    def _called(self, call: Call, *, expects: bool) -> Call:
        """One call more; nobody takes it in time, or nobody picks up so often: a case."""
        policy = self.policy.calls
        late = calls.looks_again(call, call.at, policy) or call.at
        luck = self.group.day(self.who, local_day(call.at))
        takes = call.at + luck.after(g.LIST_MINUTES * self.group.guesses.desk, g.DESK_SPREAD)
        if takes >= late:
            return self._to_desk(call, late)
        self.happened.worker_calls += 1
        if self._picks_up(takes, expects=expects):
            return calls.over(call, takes)
        tried = calls.for_anyone(calls.not_answered(call, takes, policy))
        return self._to_desk(tried, takes) if calls.is_not_reached(tried, policy) else tried

    def _to_desk(self, call: Call, at: datetime) -> Call:
        self.happened.worker_calls += 1
        self.happened.noticed(self.who, self.group.desk_reads(self.who, at))
        return calls.over(call)

    def _picks_up(self, at: datetime, *, expects: bool) -> bool:
        day = self.group.day(self.who, local_day(at))
        return not self._in_trouble(at) and day.picks_up(at, expects=expects)
