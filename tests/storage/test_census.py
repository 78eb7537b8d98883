"""Everything that is stored is read and counted; what cannot be says why, and nothing personal."""

from dataclasses import replace

from buurtbot.domain.core.decision import Carry, Decision, Timer
from buurtbot.domain.core.messages import Button, Deed, Hidden, Say, ToPerson, text
from buurtbot.domain.core.talk import Talk
from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.checks.census import Census, Vocabulary, count_all
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from tests.forms.unmarked import take_marks_away
from tests.scenes.street import Clock
from tests.storage.scenes import GM, a_case, anna, bram, commit, everything, groceries

KEYS = Keys(GM)
KNOWN = Vocabulary(frozenset({"note"}), frozenset({"ask_for_help.where"}))
DEED = Deed("note", {"what": "look"})


async def _lived_in(store: Store, clock: Clock) -> None:
    words = text("two-lines", first=Hidden("bram", "Anna woont hier"))
    told = Say(ToPerson("anna"), words, ((Button(text("button-yes"), DEED),),))
    lived = Decision(
        keep=(
            anna(clock),
            bram(clock),
            groceries(clock),
            a_case(clock),
            Talk("anna", "ask_for_help", "where", clock.now),
        ),
        tell=(told,),
        later=(Timer("t:1", clock.now, DEED), Timer("ask:1", clock.now, DEED, asks=True)),
        carry=(Carry("gm0603", DEED, bram(clock)),),
    )
    assert await commit(store, lived, "lived", clock) == "done"


async def _counts(store: Store, clock: Clock) -> Census:
    return await count_all(store, GM, clock.now, KNOWN)


async def test_everything_is_counted_by_kind_and_form_and_nothing_changes(
    store: Store, clock: Clock
) -> None:
    await _lived_in(store, clock)
    before = await everything(store)
    census = await _counts(store, clock)
    each = {"request", "case", "talk", "keyboard", "card", "message", "carry"}
    once = {(kind, 1, "read"): 1 for kind in each}
    assert census.counted == once | {("person", 1, "read"): 2, ("timer", 1, "read"): 2}
    assert census.bad == 0
    assert await everything(store) == before
    await take_marks_away(store.redis, GM)
    census = await _counts(store, clock)
    assert {form for _, form, _ in census.counted} == {0}
    assert census.bad == 0


async def test_what_somebody_was_forgotten_in_is_not_bad(store: Store, clock: Clock) -> None:
    await _lived_in(store, clock)
    await store.redis.delete(KEYS.datakey("bram"))
    census = await _counts(store, clock)
    fate = "of somebody who was forgotten"
    for kind in ("person", "message", "carry"):
        assert census.counted[kind, 1, fate] == 1
    assert census.bad == 0


async def test_what_cannot_be_read_says_why_and_nothing_of_people(
    store: Store, clock: Clock
) -> None:
    await _lived_in(store, clock)
    for key, old, new in (
        (KEYS.record("case", "case"), "wants_person", "Anna de Vries"),
        (KEYS.record("request", "groceries"), '"address":"', '"address":"x'),
        (KEYS.record("talk", "anna"), '"where"', '"nowhere"'),
    ):
        stored = await store.redis.get(key)
        assert old in stored
        await store.redis.set(key, stored.replace(old, new))
    await store.redis.hset(KEYS.timer_deeds, "t:1", '{"name":"unknown","args":{}}')
    await store.redis.zadd(KEYS.timers, {"t:2": 5})
    await store.redis.rpush(KEYS.queue("person:bram"), "no JSON", '{"id":"1"}')
    await store.redis.set(KEYS.card("bram"), "no card")
    census = await _counts(store, clock)
    told = dict.fromkeys(census.counted)
    assert ("case", 1, "does not fit: reason (literal_error)") in told
    assert ("request", 1, "sealed with another key") in told
    assert ("talk", 1, "no such step: ask_for_help.nowhere") in told
    assert ("timer", 0, "no such deed: unknown") in told
    assert ("timer", 0, "has no deed") in told
    assert ("message", 0, "damaged: JSONDecodeError") in told
    assert ("card", 0, "made anew from its record") in told
    assert census.bad == 7
    assert "Anna" not in "".join(census.lines)


async def test_what_a_later_version_wrote_is_counted_as_left_to_it(
    store: Store, clock: Clock
) -> None:
    later = replace(store, forms=Forms(number=2, program="later"))
    await _lived_in(later, clock)
    census = await _counts(store, clock)
    fate = "left to the later version that wrote it"
    assert census.counted["person", 2, fate] == 2
    assert census.counted["timer", 2, fate] == 2
    assert census.bad == sum(census.counted.values()) - 1  # a card is made anew
    assert any(line.startswith("person        form 2       2  left") for line in census.lines)
