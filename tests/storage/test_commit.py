"""One commit makes a decision true: at once, once, and only on what was read."""

from dataclasses import replace
from datetime import timedelta

import pytest
from redis.exceptions import ResponseError

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import NOTHING, AuditLine, Carry, Decision, Timer
from buurtbot.domain.core.messages import Deed, Hidden, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from geo.point import Point
from tests.scenes.street import Clock
from tests.storage.scenes import (
    GM,
    a_case,
    a_full_day,
    a_talk,
    anna,
    bram,
    commit,
    everything,
    groceries,
)


async def test_what_was_kept_is_read_back(store: Store, clock: Clock) -> None:
    assert await commit(store, Decision(keep=(anna(clock),)), "op1", clock) == "done"
    assert await store.work(GM, "op2", clock.now).get(Person, "anna") == anna(clock)


async def test_many_are_looked_at_in_one_go_and_who_is_absent_is_left_out(
    store: Store, clock: Clock
) -> None:
    await commit(store, Decision(keep=(anna(clock), bram(clock))), "op1", clock)
    work = store.work(GM, "op2", clock.now)
    assert await work.look(Person, ["bram", "nobody", "anna", "bram"]) == {
        "bram": bram(clock),
        "anna": anna(clock),
    }
    assert await work.look(Person, []) == {}


async def test_an_operation_has_its_effect_once(store: Store, clock: Clock) -> None:
    for expected in ("done", "seen"):
        assert await commit(store, a_full_day(clock), "op1", clock) == expected
    assert await store.outbox(GM).length("person:anna") == 1
    assert await store.work(GM, "op1", clock.now).done_before()


async def test_a_decision_on_something_that_changed_is_refused(store: Store, clock: Clock) -> None:
    await commit(store, Decision(keep=(anna(clock),)), "op1", clock)
    slow, quick = (store.work(GM, op, clock.now) for op in ("slow", "quick"))
    await slow.get(Person, "anna")
    await quick.get(Person, "anna")
    assert await quick.commit(Decision(keep=(replace(anna(clock), name="An"),))) == "done"
    before = await everything(store)
    assert await slow.commit(a_full_day(clock)) == "stale"
    assert await everything(store) == before


async def test_the_first_reading_counts_also_when_it_is_read_again(
    store: Store, clock: Clock
) -> None:
    await commit(store, Decision(keep=(anna(clock),)), "op1", clock)
    work = store.work(GM, "slow", clock.now)
    first = await work.get(Person, "anna")
    assert first is not None
    await commit(store, Decision(keep=(replace(first, name="An"),)), "quick", clock)
    await work.get(Person, "anna")
    assert await work.commit(Decision(keep=(replace(first, language="en"),))) == "stale"


async def test_what_was_not_there_may_not_have_come_meanwhile(store: Store, clock: Clock) -> None:
    work = store.work(GM, "slow", clock.now)
    assert await work.get(Talk, "anna") is None
    await commit(store, Decision(keep=(a_talk(clock),)), "quick", clock)
    assert await work.commit(Decision(keep=(a_talk(clock),))) == "stale"


async def test_what_was_removed_meanwhile_does_not_come_back(store: Store, clock: Clock) -> None:
    await commit(store, Decision(keep=(anna(clock),)), "op1", clock)
    slow = store.work(GM, "slow", clock.now)
    read = await slow.get(Person, "anna")
    assert read is not None
    await commit(store, Decision(drop=(read,)), "quick", clock)
    assert await slow.commit(Decision(keep=(replace(read, name="An"),))) == "stale"
    assert await store.work(GM, "look", clock.now).get(Person, "anna") is None


async def test_what_was_removed_and_made_anew_is_not_taken_for_the_old(
    store: Store, clock: Clock
) -> None:
    await commit(store, Decision(keep=(a_talk(clock),)), "op1", clock)
    work = store.work(GM, "slow", clock.now)
    await work.get(Talk, "anna")
    await commit(store, Decision(drop=(a_talk(clock),)), "op2", clock)
    await commit(store, Decision(keep=(a_talk(clock),)), "op3", clock)
    assert await work.commit(NOTHING) == "stale"


async def test_two_who_make_the_first_key_of_a_person_do_not_lock_each_other_out(
    store: Store, clock: Clock
) -> None:
    first, second = (store.work(GM, op, clock.now) for op in ("first", "second"))
    sealed_by_both = Decision(keep=(groceries(clock),))
    plan = second.commit  # both look for Anna's key before either has written one
    await second.ring.fetch({"anna"}, make=True)
    assert await first.commit(sealed_by_both) == "done"
    assert await plan(Decision(keep=(anna(clock),))) == "stale"


async def test_a_talk_that_ends_and_one_that_begins_in_one_decision(
    store: Store, clock: Clock
) -> None:
    await commit(store, Decision(keep=(a_talk(clock),)), "op1", clock)
    begun = replace(a_talk(clock), conversation="offer_help")
    onward = Decision(drop=(a_talk(clock),)) + Decision(keep=(begun,))
    await commit(store, onward, "op2", clock)
    assert await store.work(GM, "look", clock.now).get(Talk, "anna") == begun
    ended = Decision(keep=(a_talk(clock),)) + Decision(drop=(a_talk(clock),))
    await commit(store, ended, "op3", clock)
    assert await store.work(GM, "look", clock.now).get(Talk, "anna") is None


async def test_a_timer_taken_away_and_set_again_in_one_decision_is_set(
    store: Store, clock: Clock
) -> None:
    look = Timer("look_by:1", clock.now, deeds.look_by(request="1"))
    gone = Timer("look_by:1", None)
    await commit(store, Decision(later=(gone,)) + Decision(later=(look,)), "op1", clock)
    assert [due.name for due in await store.timers(GM).due(clock.now)] == ["look_by:1"]
    await commit(store, Decision(later=(look, gone)), "op2", clock)
    assert await store.timers(GM).due(clock.now) == []


async def test_volunteers_are_found_nearby_while_they_can_be_asked(
    store: Store, clock: Clock
) -> None:
    home = Point(52.05, 4.3)
    await commit(store, Decision(keep=(anna(clock), bram(clock))), "op1", clock)
    work = store.work(GM, "look", clock.now)
    assert list(await work.near(home, 500)) == ["bram"]
    assert await work.near(home, 5) == {}
    away = replace(bram(clock), reachable=False)
    await commit(store, Decision(keep=(away,)), "op2", clock)
    assert await work.near(home, 500) == {}
    await commit(store, Decision(keep=(bram(clock),)), "op3", clock)
    await commit(store, Decision(drop=(bram(clock),)), "op4", clock)
    assert await work.near(home, 500) == {}


async def test_open_cases_are_listed_until_they_are_closed(store: Store, clock: Clock) -> None:
    await commit(store, Decision(keep=(a_case(clock),)), "op1", clock)
    work = store.work(GM, "look", clock.now)
    assert await work.open_cases() == ["case"]
    closed = replace(a_case(clock), closed=clock.now)
    await commit(store, Decision(keep=(closed,)), "op2", clock)
    assert await work.open_cases() == []
    await commit(store, Decision(drop=(a_case(clock),)), "op3", clock)
    assert await work.look(Case, ["case"]) == {}


async def test_nothing_is_left_of_what_is_dropped(store: Store, clock: Clock) -> None:
    kept = (anna(clock), groceries(clock), a_case(clock), a_talk(clock))
    await commit(store, Decision(keep=kept), "op1", clock)
    await commit(store, Decision(drop=kept, shred=("anna",)), "op2", clock)
    left = {Keys(GM).seen("op1"), Keys(GM).seen("op2"), Keys(GM).commits}
    assert set(await everything(store)) == left


async def test_marks_and_keyboards_end_by_themselves(store: Store, clock: Clock) -> None:
    await commit(store, a_full_day(clock), "op1", clock)
    for key in await store.redis.keys("*"):
        ends = await store.redis.pttl(key)
        assert (ends > 0) == (":seen:" in key or ":keyboard:" in key), key


async def test_two_municipalities_do_not_know_each_other(store: Store, clock: Clock) -> None:
    await commit(store, a_full_day(clock), "op1", clock)
    elsewhere = store.work("gm0603", "op1", clock.now)
    assert await elsewhere.get(Person, "anna") is None
    assert not await elsewhere.done_before()


async def test_what_another_municipality_must_do_waits_to_be_carried(
    store: Store, clock: Clock
) -> None:
    lent = Carry("gm0603", deeds.borrow_volunteer(person="bram"), bram(clock))
    told = Carry("gm0603", deeds.note_at_home(person="bram", at="gm0518"))
    await commit(store, Decision(carry=(lent, told)), "op1", clock)
    assert await store.outbox(GM).length("carry") == 2


async def test_every_operation_is_noted_in_order(store: Store, clock: Clock) -> None:
    for number in range(3):
        line = AuditLine("anna", f"deed_{number}", "groceries")
        await commit(store, Decision(noted=(line,)), f"op{number}", clock)
    lines = await store.redis.xrange(Keys(GM).audit)
    assert [fields["did"] for _, fields in lines] == ["deed_0", "deed_1", "deed_2"]


@pytest.mark.parametrize("key", [Keys(GM).queue("person:anna"), Keys(GM).audit])
async def test_a_key_of_the_wrong_type_changes_no_record(
    store: Store, clock: Clock, key: str
) -> None:
    await store.redis.hset(key, "spoilt", "1")
    work = store.work(GM, "op1", clock.now)
    work._etags[Keys(GM).record("person", "anna")] = ""
    with pytest.raises(ResponseError):
        await work.commit(a_full_day(clock))
    await store.redis.delete(key)
    assert not await store.work(GM, "op1", clock.now).done_before()
    assert await store.work(GM, "look", clock.now).look(Person, ["anna", "bram"]) == {}


async def test_who_is_forgotten_cannot_be_read_again(store: Store, clock: Clock) -> None:
    await commit(store, Decision(keep=(anna(clock),)), "op1", clock)
    copy = await store.redis.get(Keys(GM).record("person", "anna"))
    await commit(store, Decision(drop=(anna(clock),), shred=("anna",)), "op2", clock)
    await store.redis.set(Keys(GM).record("person", "anna"), copy)  # as from an old backup
    assert await store.work(GM, "op3", clock.now).get(Person, "anna") is None


async def test_who_comes_back_after_being_forgotten_does_not_stumble_over_what_was_left(
    store: Store, clock: Clock
) -> None:
    await commit(store, Decision(keep=(anna(clock), a_case(clock))), "op1", clock)
    await commit(store, Decision(drop=(anna(clock),), shred=("anna",)), "op2", clock)
    await commit(store, Decision(keep=(anna(clock),)), "op3", clock)
    work = store.work(GM, "look", clock.now)
    assert await work.look(Case, await work.open_cases()) == {}
    assert await work.get(Person, "anna") == anna(clock)


async def test_the_last_goodbye_has_a_key_that_ends_by_itself(store: Store, clock: Clock) -> None:
    goodbye = Say(ToPerson("anna"), text("goodbye", name=Hidden("passing:1", "Anna")))
    await commit(store, Decision(tell=(goodbye,)), "op1", clock)
    assert 0 < await store.redis.pttl(Keys(GM).datakey("passing:1")) <= 72 * 3600 * 1000


async def test_audit_lines_go_after_the_time_they_are_kept(store: Store, clock: Clock) -> None:
    old = round((clock.now - timedelta(days=400)).timestamp() * 1000)
    await store.redis.xadd("{gm0518}:audit", {"who": "murat"}, id=f"{old}-1")
    noted = Decision(noted=(AuditLine("ellen", "close_case", "case-1"),))
    await store.work("gm0518", "new", clock.now).commit(noted)
    [(_, line)] = await store.redis.xrange("{gm0518}:audit")
    assert (line["at"], line["who"]) == (clock.now.isoformat(), "ellen")


async def test_what_is_very_much_at_once_is_not_too_much_for_one_command(
    store: Store, clock: Clock
) -> None:
    timers = tuple(Timer(f"t:{n}", clock.now, Deed("look", {"n": str(n)})) for n in range(2500))
    told = tuple(Say(ToPerson("anna"), text("say", words=str(n))) for n in range(2500))
    work = store.work(GM, "op1", clock.now)
    assert await work.commit(Decision(later=timers, tell=told)) == "done"
    assert len(await store.timers(GM).due(clock.now, most=3000)) == 2500
    assert await store.outbox(GM).length("person:anna") == 2500
    gone = tuple(Timer(timer.name, None) for timer in timers)
    assert await commit(store, Decision(later=gone), "op2", clock) == "done"
    assert await store.timers(GM).due(clock.now) == []


async def test_what_stands_on_the_map_already_is_not_written_again(
    store: Store, clock: Clock
) -> None:
    """So a volunteer who only says hello is in nobody's way who asks at that moment."""
    await commit(store, Decision(keep=(bram(clock),)), "op1", clock)
    card = Keys(GM).card("bram")
    await store.redis.set(card, "as it was")
    work = store.work(GM, "op2", clock.now)
    read = await work.get(Person, "bram")
    assert read is not None
    await work.commit(Decision(keep=(replace(read, name="Bram J."),)))
    assert await store.redis.get(card) == "as it was"
    work = store.work(GM, "op3", clock.now)
    read = await work.get(Person, "bram")
    assert read is not None
    assert read.offer is not None
    await work.commit(Decision(keep=(replace(read, offer=replace(read.offer, level=2)),)))
    assert "as it was" not in await store.redis.get(card)
