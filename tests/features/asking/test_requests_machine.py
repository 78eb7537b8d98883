"""Whatever people do, in whatever order: no request is lost, held twice, or waits for ever."""

import asyncio
from collections.abc import Coroutine, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from buurtbot.domain.core.help_request import ASKED_AGAIN, ENDED, HELD, HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import open_store
from config.core.kinds import KINDS
from tests.scenes.asking_street import Street, a_person, a_volunteer
from tests.scenes.street import Clock, a_context, fresh_secrets

T = TypeVar("T")
RESIDENTS = ("anna", "bas", "chantal")
LONG_ENOUGH = timedelta(days=4)  # longer than any deadline, any desk weekend and the second ask


def a_patient_house() -> Context:
    """Asks two at a time, so that there are waves in a street of twenty."""
    context = a_context()
    policy = context.policy.model_copy(update={"invite_at_once": 2})
    return replace(context, network=context.network.model_copy(update={"policy": policy}))


class Neighbourhood(RuleBasedStateMachine):
    """Three residents and up to twenty volunteers live through some days together."""

    url: str

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.asked: list[str] = []
        self.volunteers: list[str] = []

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return self.loop.run_until_complete(work)

    @initialize(count=st.integers(2, 12))
    def people_move_in(self, count: int) -> None:
        store = self._do(open_store(self.url, fresh_secrets()))
        self._do(store.redis.flushall())
        self.street = Street(store, a_patient_house(), Clock())
        self._do(self.street.lives_here(*(a_person(id_) for id_ in RESIDENTS)))
        for number in range(count):
            self._moves_in(number)

    def _moves_in(self, number: int) -> None:
        volunteer = a_volunteer(f"v{number:02}", metres=50 + number * 60)
        self._do(self.street.lives_here(volunteer))
        self.volunteers.append(volunteer.id)

    def teardown(self) -> None:
        """In the end everything has ended, or is in the hands of a person."""
        if hasattr(self, "street"):
            self._do(self.street.passes(days=LONG_ENOUGH.days))
            for request in self._requests():
                self._is_settled(request)
            self._do(self.street.store.close())
        self.loop.close()

    def _is_settled(self, request: HelpRequest) -> None:
        assert request.state != "open"
        if request.state == "with_desk" or request.state in HELD:
            assert request.case, "nobody looks at it"

    # -- what people do

    @rule(
        who=st.sampled_from(RESIDENTS),
        kind=st.sampled_from(KINDS),
        when=st.sampled_from(["today", "today", "tomorrow", "weekly"]),
        daypart=st.sampled_from(["", "morning", "evening"]),
    )
    def asks(self, who: str, kind: str, when: str, daypart: str) -> None:
        if not self._do(self.street.knows(who, gm="gm0518")):
            self._do(self.street.lives_here(a_person(who)))  # forgotten, and here again
        request = self._do(self.street.asks(who, kind=kind, when=when, daypart=daypart))
        self.asked.append(request.id)

    @precondition(lambda self: len(self.volunteers) < 20)
    @rule()
    def somebody_offers_help(self) -> None:
        self._moves_in(len(self.volunteers))

    @precondition(lambda self: bool(self._invited()))
    @rule(data=st.data(), says=st.sampled_from(["take_request", "take_request", "not_now"]))
    def who_was_asked_answers(self, data: st.DataObject, says: str) -> None:
        request, who = data.draw(st.sampled_from(self._invited()))
        self._do(self.street.does(who, says, request=request))

    @precondition(lambda self: bool(self._invited()))
    @rule(data=st.data())
    def somebody_is_quick_to_help(self, data: st.DataObject) -> None:
        request, who = data.draw(st.sampled_from(self._invited()))
        self._do(self.street.does(who, "take_request", request=request))

    def _invited(self) -> list[tuple[str, str]]:
        """Every request with a volunteer who may answer now."""
        open_ones = [r for r in self._requests() if r.state in {"open", "with_desk"}]
        return sorted((r.id, i.person) for r in open_ones for i in r.invited)

    @precondition(lambda self: bool(self._held()))
    @rule(data=st.data(), says=st.sampled_from(["cannot_after_all", "on_my_way", "done"]))
    def who_holds_it_presses(self, data: st.DataObject, says: str) -> None:
        held = data.draw(st.sampled_from(self._held()))
        self._do(self.street.does(held.holder, says, request=held.id))

    @precondition(lambda self: bool(self._held()))
    @rule(data=st.data(), says=st.sampled_from(["gone", "forget_sure", "cannot_after_all"]))
    def who_holds_it_drops_out(self, data: st.DataObject, says: str) -> None:
        held = data.draw(st.sampled_from(self._held()))
        args = {"request": held.id} if says == "cannot_after_all" else {}
        self._do(self.street.does(held.holder, says, **args))
        self._do(self.street.passes(seconds=1))

    @precondition(lambda self: bool(self._held()))
    @rule()
    def who_holds_it_is_forgotten(self) -> None:
        self._do(self.street.does(self._held()[0].holder, "forget_sure"))
        self._do(self.street.passes(seconds=1))

    def _held(self) -> list[HelpRequest]:
        return sorted((r for r in self._requests() if r.state in HELD), key=lambda r: r.id)

    @precondition(lambda self: self.asked and self.volunteers)
    @rule(
        data=st.data(),
        says=st.sampled_from(["take_request", "not_now", "not_this_kind", "done", "on_my_way"]),
    )
    def somebody_presses_an_old_button(self, data: st.DataObject, says: str) -> None:
        who = data.draw(st.sampled_from(self.volunteers))
        request = data.draw(st.sampled_from(self.asked))
        self._do(self.street.does(who, says, request=request))

    @precondition(lambda self: self.asked)
    @rule(
        data=st.data(),
        says=st.sampled_from(["withdraw_sure", "not_come", "finished", "want_person"]),
    )
    def a_resident_presses(self, data: st.DataObject, says: str) -> None:
        request = data.draw(st.sampled_from(self.asked))
        who = {found.id: found.resident for found in self._requests()}.get(request)
        if who:
            self._do(self.street.does(who, says, request=request))

    @rule(
        data=st.data(),
        says=st.sampled_from(["back_again", "back_again", "back_again", "gone", "forget_sure"]),
    )
    def somebody_goes_or_comes_back(self, data: st.DataObject, says: str) -> None:
        who = data.draw(st.sampled_from([*RESIDENTS, *self.volunteers]))
        self._do(self.street.does(who, says))
        self._do(self.street.passes(seconds=1))

    @rule(minutes=st.sampled_from([1, 5, 12, 30, 60, 300, 900]))
    def time_passes(self, minutes: int) -> None:
        self._do(self.street.passes(minutes=minutes))

    # -- what is always so

    def _requests(self) -> list[HelpRequest]:
        if not hasattr(self, "street"):
            return []
        work = self.street.store.work("gm0518", "look", self.street.clock.now)
        return list(self._do(work.look(HelpRequest, self._all_ids())).values())

    def _all_ids(self) -> list[str]:
        """Also those that came back by themselves, a week later."""
        keys = self.street.store.timers("gm0518").keys
        return [str(id_) for id_ in self._do(self.street.store.redis.zrange(keys.requests, 0, -1))]

    def _people(self) -> dict[str, Person]:
        work = self.street.store.work("gm0518", "look", self.street.clock.now)
        return self._do(work.look(Person, [*RESIDENTS, *self.volunteers]))

    @precondition(lambda self: hasattr(self, "street"))
    @invariant()
    def all_is_as_it_should_be(self) -> None:
        """Read once after each step, for all three."""
        requests, people = self._requests(), self._people()
        timers = self._do(self.street.timers())
        for request in requests:
            _has_one_holder_at_most_and_everybody_knows_the_same(request, people)
            _asks_nobody_twice_who_answered_or_for_themselves(request)
            _waits_with_a_timer_or_a_person(request, timers)


def _has_one_holder_at_most_and_everybody_knows_the_same(
    request: HelpRequest, people: Mapping[str, Person]
) -> None:
    takers = [i.person for i in request.invited if i.reply == "taken"]
    if request.state in HELD:
        assert takers == [request.holder]
        assert request.holder in people, "held by someone who was forgotten"
    elif request.state not in ENDED:
        assert (request.holder, takers) == ("", [])
    for person in people.values():
        busy = request.id in (person.offer.busy_with if person.offer else ())
        holds = request.state in HELD and request.holder == person.id
        assert busy == holds, (person.id, request.state)


def _asks_nobody_twice_who_answered_or_for_themselves(request: HelpRequest) -> None:
    last = {i.person: i for i in request.invited}
    assert request.resident not in last
    for invited in request.invited:
        again = invited is not last[invited.person]
        assert not again or invited.reply in ASKED_AGAIN, invited


def _waits_with_a_timer_or_a_person(request: HelpRequest, timers: Mapping[str, float]) -> None:
    if request.state == "open":
        assert f"look_by:{request.id}" in timers
    if request.state in HELD:
        assert f"came_yet:{request.id}" in timers or request.case
    if request.state == "with_desk":
        assert request.case


@pytest.mark.parametrize("seed", [1])
def test_whatever_people_do_no_request_is_lost(redis_url: str, seed: int) -> None:
    machine = type(f"Neighbourhood{seed}", (Neighbourhood,), {"url": redis_url})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=25,
            stateful_step_count=30,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
