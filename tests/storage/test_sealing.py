"""What is private can be read at its own place, with its own key, and nowhere else."""

import json
from dataclasses import replace
from typing import Any

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Hidden, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.storage.at_rest.sealing import CannotOpen, Secrets, Unreadable, name_of, seal, unseal
from buurtbot.storage.keys import Keys
from buurtbot.storage.sealed.records import place, private_fields
from buurtbot.storage.store import Store
from tests.scenes.street import Clock, fresh_secrets
from tests.storage.scenes import GM, anna, bram, commit, groceries

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
PERSON = Keys(GM).record("person", "anna")
REQUEST = Keys(GM).record("request", "groceries")


@pytest.mark.parametrize(
    "elsewhere",
    [
        place(GM, "person", "bram", "name"),
        place(GM, "person", "anna", "phone"),
        place(GM, "request", "anna", "name"),
        place("gm0603", "person", "anna", "name"),
    ],
    ids=["record", "field", "kind", "municipality"],
)
def test_what_is_moved_elsewhere_is_unreadable(elsewhere: str) -> None:
    sealed = seal(KEY, "Anna", place(GM, "person", "anna", "name"))
    assert unseal(KEY, sealed, place(GM, "person", "anna", "name")) == "Anna"
    with pytest.raises(Unreadable):
        unseal(KEY, sealed, elsewhere)


def test_another_key_and_a_changed_value_are_unreadable() -> None:
    sealed = seal(KEY, "Anna", "here")
    with pytest.raises(Unreadable):
        unseal(OTHER_KEY, sealed, "here")
    with pytest.raises(Unreadable):
        unseal(KEY, sealed[:-6] + "AAAAA=", "here")


def test_the_same_value_never_looks_the_same() -> None:
    assert seal(KEY, "Anna", "here") != seal(KEY, "Anna", "here")
    assert name_of(KEY) == name_of(KEY) != name_of(OTHER_KEY)


async def test_two_fields_that_were_swapped_are_unreadable(store: Store, clock: Clock) -> None:
    person = replace(anna(clock), phone="0612345678")
    await commit(store, Decision(keep=(person,)), "op1", clock)
    await _change(store, PERSON, lambda plain: plain | {"name": plain["phone"]})
    with pytest.raises(Unreadable):
        await store.work(GM, "look", clock.now).get(Person, "anna")


async def test_fields_of_two_requests_of_one_person_that_were_swapped_are_unreadable(
    store: Store, clock: Clock
) -> None:
    other = replace(groceries(clock), id="other")
    await commit(store, Decision(keep=(groceries(clock), other)), "op1", clock)
    stolen = await _read(store, Keys(GM).record("request", "other"))
    await _change(store, REQUEST, lambda plain: plain | {"address": stolen["address"]})
    with pytest.raises(Unreadable):
        await store.work(GM, "look", clock.now).get(HelpRequest, "groceries")


async def test_a_record_copied_to_another_municipality_is_not_there(
    store: Store, clock: Clock
) -> None:
    await commit(store, Decision(keep=(anna(clock),)), "op1", clock)
    elsewhere = Keys("gm0603")
    await store.redis.set(elsewhere.record("person", "anna"), await store.redis.get(PERSON))
    work = store.work("gm0603", "look", clock.now)
    assert await work.get(Person, "anna") is None
    stolen = await store.redis.get(Keys(GM).datakey("anna"))
    await store.redis.set(elsewhere.datakey("anna"), stolen)
    with pytest.raises(CannotOpen):
        await store.work("gm0603", "look", clock.now).get(Person, "anna")


async def test_words_moved_to_another_message_are_unreadable(store: Store, clock: Clock) -> None:
    for operation, words in (("op1", "kom maar"), ("op2", "kom niet")):
        told = Say(ToPerson("bram"), text("words", words=Hidden("anna", words)))
        await commit(store, Decision(keep=(anna(clock),), tell=(told,)), operation, clock)
    first, second = await store.redis.lrange(Keys(GM).queue("person:bram"), 0, -1)
    work = store.work(GM, "look", clock.now)
    read = (await work.read_waiting(first)).outgoing
    assert isinstance(read, Say)
    assert read.text.args["words"] == Hidden("anna", "kom maar")
    mixed = json.loads(first)
    mixed["outgoing"]["text"] = json.loads(second)["outgoing"]["text"]
    with pytest.raises(Unreadable):
        await work.read_waiting(json.dumps(mixed))


async def test_a_message_about_someone_forgotten_is_unreadable_for_ever(
    store: Store, clock: Clock
) -> None:
    told = Say(ToPerson("bram"), text("words", words=Hidden("anna", "kom maar")))
    await commit(store, Decision(keep=(anna(clock),), tell=(told,)), "op1", clock)
    (entry,) = await store.redis.lrange(Keys(GM).queue("person:bram"), 0, -1)
    for operation, decision in (
        ("op2", Decision(drop=(anna(clock),), shred=("anna",))),
        ("op3", Decision(keep=(anna(clock),))),  # she came back, with a new key
    ):
        await commit(store, decision, operation, clock)
        with pytest.raises(Unreadable):
            await store.work(GM, "look", clock.now).read_waiting(entry)


async def test_the_old_master_key_opens_and_the_new_one_wraps(store: Store, clock: Clock) -> None:
    await commit(store, Decision(keep=(anna(clock),)), "op1", clock)
    old = fresh_secrets()
    both = Secrets({"t2": b"n" * 32, **old.master_keys}, current="t2", pepper=old.pepper)
    rotated = replace(store, secrets=both)
    assert await rotated.work(GM, "look", clock.now).get(Person, "anna") == anna(clock)
    await commit(rotated, Decision(keep=(bram(clock),)), "op2", clock)
    wrapped = {who: await store.redis.get(Keys(GM).datakey(who)) for who in ("anna", "bram")}
    assert wrapped["anna"].startswith("t1.")
    assert wrapped["bram"].startswith("t2.")
    only_new = replace(store, secrets=Secrets({"t2": b"n" * 32}, "t2", old.pepper))
    assert await only_new.work(GM, "look", clock.now).get(Person, "bram") == bram(clock)
    with pytest.raises(CannotOpen, match="t1"):
        await only_new.work(GM, "look", clock.now).get(Person, "anna")


def test_a_data_key_opens_only_where_it_was_wrapped() -> None:
    secrets = fresh_secrets()
    wrapped = secrets.wrap(KEY, "{gm0518}:datakey:anna")
    assert secrets.unwrap(wrapped, "{gm0518}:datakey:anna") == KEY
    with pytest.raises(CannotOpen):
        secrets.unwrap(wrapped, "{gm0518}:datakey:bram")


def test_ids_tell_nothing_without_the_pepper() -> None:
    secrets = fresh_secrets()
    id_ = secrets.id_of("person", "moerwijk", "4711")
    assert id_ == secrets.id_of("person", "moerwijk", "4711")
    assert id_ != replace(secrets, pepper=b"another").id_of("person", "moerwijk", "4711")
    assert id_ != secrets.id_of("person", "moerwijk4711")
    assert id_.isalnum()


def test_secrets_are_not_shown_when_something_shows_them() -> None:
    shown = repr(fresh_secrets())
    assert "tttt" not in shown
    assert "pepper of" not in shown


def test_what_is_private_is_marked_so() -> None:
    theirs = ("offer.wishes", "offer.vog_seen", "offer.vog_until")
    assert private_fields(Person) == ("chat", "name", "phone", "place", *theirs)
    assert "words" in private_fields(HelpRequest)


async def _read(store: Store, key: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((await store.redis.get(key)).partition("\n")[2])
    return read


async def _change(store: Store, key: str, change: Any) -> None:
    plain = change(await _read(store, key))
    header = (await store.redis.get(key)).partition("\n")[0]
    await store.redis.set(key, f"{header}\n{json.dumps(plain)}")
