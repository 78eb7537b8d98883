"""Whatever people do on a morning, in whatever order: nobody is left out, and in time."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from hypothesis import given, settings
from hypothesis import strategies as st

from buurtbot.domain.circles.told import Facts, Played
from buurtbot.domain.core.together.circle import DESK, Call, Round
from tests.scenes.five_in_a_circle import FACTS, FIVE, NINE, PACE, at, begun

MOVES: Final = ("spoken", "no_answer", "going", "skips", "reacts", "heard_of", "worries", "leaves")
LATEST: Final = 12 * 60

people = st.sampled_from(FIVE)
events = st.lists(
    st.tuples(st.integers(0, 25), st.sampled_from((*MOVES, "arranged")), people),
    max_size=25,
)
some = st.frozensets(people)


def done(round_: Round, minute: int, move: str, who: str, facts: Facts) -> Played:
    """What they do now; of a call it is whoever is to make it who presses."""
    play = at(minute, facts)
    by = _caller(round_.call_to(who))
    match move:
        case "spoken" | "no_answer" | "going" as pressed:
            done_now: Played = getattr(play, pressed)(round_, who, by)
            return done_now
        case "worries":
            is_theirs = (call := round_.call_to(who)) is not None and call.caller == DESK
            return play.worries(round_, who) if is_theirs else Played(round_)
        case "arranged":
            return play.arranged(round_, (who, *(one for one in round_.order if one != who)))
    left: Played = getattr(play, move)(round_, who)
    return left


def _caller(call: Call | None) -> str:
    return call.caller if call else "ans"


class Morning:
    """A round, its cases, and who is no member any more."""

    def __init__(self, facts: Facts) -> None:
        self.facts, self.minute = facts, 0
        self.round = begun(facts).round
        self.cases: list[str] = []
        self.gone: set[str] = set()

    def takes(self, played: Played) -> None:
        self.round = played.round
        self.cases += [tell.about for tell in played.tells if tell.what == "case"]
        called = [call.called for call in self.round.calls]
        assert len(called) == len(set(called))
        assert not {*called} & {*self.round.to_call}
        assert all(call.called != call.caller for call in self.round.calls)

    def passes(self, minutes: int) -> None:
        for _ in range(minutes):
            self.minute += 1
            self.takes(at(self.minute, self.facts).due(self.round))
            ends = NINE + timedelta(minutes=self.minute - PACE.limit)
            assert all(call.since > ends for call in self.round.calls)

    def does(self, move: str, who: str) -> None:
        if move == "leaves":
            self.gone.add(who)
        self.takes(done(self.round, self.minute, move, who, self.facts))


@settings(max_examples=150)
@given(events=events, phones=some, keys=some, at_it=some)
def test_nobody_is_left_out_and_the_desk_knows_in_time(
    events: list[tuple[int, str, str]],
    phones: frozenset[str],
    keys: frozenset[str],
    at_it: frozenset[str],
) -> None:
    facts = replace(FACTS, bot=frozenset(FIVE) - phones, key=keys, at_it=at_it)
    morning = Morning(facts)
    for minutes, move, who in events:
        morning.passes(minutes)
        if who not in morning.gone:
            morning.does(move, who)
    morning.passes(LATEST)
    assert morning.round.over
    assert {*morning.round.order} == {*FIVE} - morning.gone
    heard = {one for one, _ in morning.round.heard}
    assert {*morning.round.order} <= heard, "each was heard, or is with the desk"
    assert {who for who, how in morning.round.heard if how == "with_desk"} <= {
        *morning.cases,
        *(who for _, move, who in events if move == "worries"),
    }
    assert len(morning.cases) == len({*morning.cases}), "one case of each"
