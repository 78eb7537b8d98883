"""Every version reads what those before it wrote; what a later one wrote waits, unharmed."""

import json
import logging
from dataclasses import replace

import pytest
from pydantic import ValidationError

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Carry, Decision, Timer
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Button, Deed, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.storage.at_rest.forms import Forms, Later, number_of, program
from buurtbot.storage.at_rest.moved import Moved
from buurtbot.storage.checks.form_check import begin_writing, check_forms
from buurtbot.storage.keys import Keys
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import WrongStore, cause_of
from geo.point import Point
from tests.forms.unmarked import take_marks_away
from tests.scenes.street import Clock
from tests.storage.scenes import GM, a_case, anna, bram, commit, everything, groceries

KEYS = Keys(GM)
DEED = Deed("note", {"what": "look"})
BUTTON = Button(text("button-yes"), DEED)


def version(store: Store, number: int, name: str, **moved: Moved) -> Store:
    """Another version of the service on the same Redis."""
    moves = {int(form.removeprefix("form")): move for form, move in moved.items()}
    forms = Forms(number=number, moves=moves, program=name, dangers=store.condition.dangers)
    return replace(store, forms=forms)


async def _lived_in(store: Store, clock: Clock) -> None:
    at = clock.now
    told = Say(ToPerson("anna"), text("menu-more"), ((BUTTON,),))
    lived = Decision(
        keep=(anna(clock), bram(clock), groceries(clock), a_case(clock)),
        tell=(told,),
        later=(Timer("t:1", at, DEED), Timer("ask:1", at, DEED, asks=True)),
        carry=(Carry("gm0603", DEED, bram(clock)),),
    )
    assert await commit(store, lived, "lived", clock) == "done"


async def _reads_all(store: Store, clock: Clock) -> None:
    """Everything that was written can be read by this version."""
    work = store.work(GM, "look", clock.now)
    assert await work.get(Person, "anna") == anna(clock)
    assert await work.get(HelpRequest, "groceries") == groceries(clock)
    assert await work.get(Case, "case") == a_case(clock)
    assert set(await work.near(Point(52.05, 4.3), 2000)) == {"bram"}
    (entry,) = await store.outbox(GM).ahead("person:anna", 0)
    waiting = await work.read_waiting(entry)
    keyboard = await work.keyboard(waiting.token)
    assert keyboard
    assert keyboard.deeds == (DEED,)
    assert [one.deed for one in await store.timers(GM).due(clock.now)] == [DEED]
    assert [one.deed for one in await store.asking(GM).due("us", clock.now)] == [DEED]


async def test_all_that_is_written_is_marked_and_read_back(store: Store, clock: Clock) -> None:
    await _lived_in(store, clock)
    await _reads_all(store, clock)
    assert store.forms.mark == f"{store.forms.number}.{program()}"


async def test_what_was_written_before_there_were_marks_is_read_and_written_anew(
    store: Store, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    await _lived_in(store, clock)
    await take_marks_away(store.redis, GM)
    await _reads_all(store, clock)
    with caplog.at_level(logging.INFO):
        work = store.work(GM, "anew", clock.now)
        known = await work.get(Person, "anna")
        assert known
        assert await work.commit(Decision(keep=(replace(known, name="Anna"),))) == "done"
    assert "a person of form 0 is form 1 now" in caplog.text
    assert "Anna" not in caplog.text
    header = (await store.redis.get(KEYS.record("person", "anna"))).partition("\n")[0]
    assert header.split(" ")[3] == store.forms.mark


async def test_a_later_form_waits_for_its_version_and_stays_as_it_is(
    store: Store, clock: Clock
) -> None:
    await _lived_in(version(store, 2, "later"), clock)
    before = await everything(store)
    work = store.work(GM, "op", clock.now)
    for reading in (
        work.get(Person, "anna"),
        work.get(HelpRequest, "groceries"),
        work.get(Case, "case"),
    ):
        with pytest.raises(Later):
            await reading
    with pytest.raises(Later):
        await work.near(Point(52.05, 4.3), 2000)
    (entry,) = await store.outbox(GM).ahead("person:anna", 0)
    with pytest.raises(Later) as waits:
        await work.read_waiting(entry)
    assert cause_of(waits.value) == "later"
    with pytest.raises(Later):
        await work.keyboard(json.loads(entry)["token"])
    (due,) = await store.timers(GM).due(clock.now)
    assert due.by_later
    assert due.deed.name == ""
    assert await everything(store) == before
    (told,) = store.condition.dangers.told
    assert "check-data" in told
    assert store.condition.cause is None
    await _reads_all(version(store, 2, "later"), clock)


async def test_a_field_or_a_word_that_only_a_later_version_knows_waits_for_it(
    store: Store, clock: Clock
) -> None:
    later = version(store, 1, "later")
    await _lived_in(later, clock)
    key = KEYS.record("case", "case")
    stored = await store.redis.get(key)
    for changed in (
        stored.replace('"calls":', '"rang":1,"calls":'),
        stored.replace("wants_p", "q"),
    ):
        assert changed != stored
        await store.redis.set(key, changed)
        with pytest.raises(Later):
            await store.work(GM, "op", clock.now).get(Case, "case")
    await store.redis.set(key, stored)
    await _reads_all(store, clock)  # all else of it we know: we work beside each other


async def test_of_an_earlier_version_a_field_that_went_is_let_go_and_damage_is_our_mistake(
    store: Store, clock: Clock
) -> None:
    earlier = version(store, 1, "earlier")
    await _lived_in(earlier, clock)
    key = KEYS.record("case", "case")
    stored = await store.redis.get(key)
    await begin_writing(earlier, GM, clock.now)
    await begin_writing(store, GM, clock.forward(minutes=1))
    await store.redis.set(key, stored.replace('"calls":', '"rang":1,"calls":'))
    assert await store.work(GM, "op", clock.now).get(Case, "case")
    await store.redis.set(key, stored.replace("wants_person", "quiet"))
    with pytest.raises(ValidationError):
        await store.work(GM, "op", clock.now).get(Case, "case")
    assert not store.condition.dangers.told


async def test_who_goes_back_to_the_version_before_finds_what_is_readable(
    store: Store, clock: Clock
) -> None:
    before, after = version(store, 1, "before"), version(store, 1, "after")
    await begin_writing(before, GM, clock.now)
    await begin_writing(after, GM, clock.forward(minutes=1))
    again = version(store, 1, "before")
    await begin_writing(again, GM, clock.forward(minutes=1))
    assert again.forms.is_later(after.forms.mark)
    assert not after.forms.is_later(before.forms.mark)
    assert not again.forms.is_later("")


async def test_a_private_field_is_read_under_the_name_it_was_sealed_with(
    store: Store, clock: Clock
) -> None:
    """Form 1 called `words` of a request otherwise; what is sealed is bound to that name."""
    await _lived_in(store, clock)
    work = store.work(GM, "look", clock.now)
    assert await work.get(HelpRequest, "groceries")
    from buurtbot.storage.at_rest.sealing import seal  # noqa: PLC0415 - what only this scene digs up
    from buurtbot.storage.sealed.records import place  # noqa: PLC0415 - what only this scene digs up

    key = KEYS.record("request", "groceries")
    header, _, plain = (await store.redis.get(key)).partition("\n")
    request = json.loads(plain)
    del request["words"]
    sealed_for = place(GM, "request", "groceries", "note")
    request["note"] = seal(work.ring.held["anna"], "twee tassen melk", sealed_for)
    await store.redis.set(key, f"{header}\n{json.dumps(request)}")
    today = version(store, 2, "today", form2=Moved(fields={"request": {"note": "words"}}))
    await _reads_all(today, clock)


async def test_a_version_that_is_too_old_is_refused_in_words_also_in_the_middle(
    store: Store, clock: Clock
) -> None:
    await _lived_in(store, clock)
    await check_forms(store, GM)
    later = version(store, 2, "later")
    later.forms.beside = 2
    began = store.work(GM, "began", clock.now)
    await began.get(Person, "anna")
    await begin_writing(later, GM, clock.now)
    before = await everything(store)
    with pytest.raises(WrongStore, match="too old for this data: it writes form 1"):
        await began.commit(Decision(keep=(replace(anna(clock), name="Iemand anders"),)))
    assert await everything(store) == before
    with pytest.raises(WrongStore, match="Start that version again"):
        await check_forms(store, GM)
    await check_forms(later, GM)
    await _reads_all(later, clock)
    lower = version(store, 3, "lower")
    lower.forms.beside = 1
    await begin_writing(lower, GM, clock.now)
    with pytest.raises(WrongStore):
        await check_forms(store, GM)


@pytest.mark.parametrize(
    ("mark", "number"), [("", 0), ("1.abc", 1), ("12.abc", 12), ("of another time", 0)]
)
def test_a_mark_tells_the_number_of_the_form(mark: str, number: int) -> None:
    assert number_of(mark) == number
