"""A volunteer says what they need of the way, changes it, and takes it back."""

import json

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from geo.point import rounded
from handlers.talking.talk import Pressed
from tests.scenes.people_street import Street
from tests.scenes.phone_street import Phone
from tests.scenes.street import MOERWIJK, Clock, metres_from
from tests.scenes.talk_street import a_person, an_offer

OPEN = "Geen trap, rolstoel, buggy …"
TO_THE_WALK = ("Ik wil helpen", "Verder", "Daar houd ik mij aan", "Boodschappen", "Klaar")


@pytest.fixture
async def mieke(store: Store, context: Context, clock: Clock) -> Phone:
    """Mieke, who is known."""
    phone = Phone(store, context, clock)
    await phone.types("/start")
    return await phone.presses("Nederlands", "Ja, dat is goed", "Ja")


async def signs_up(phone: Phone) -> None:
    await phone.presses("10 minuten", "Ochtend", "Klaar", "Nederlands", "Klaar")
    await phone.types("Erasmusweg 12", "ja")
    await phone.presses("Ja, dat is goed")


async def offer_of(phone: Phone) -> Offer:
    offer = (await phone.work.look(Person, [phone.who]))[phone.who].offer
    assert offer is not None
    return offer


async def test_two_needs_are_chosen_then_changed_then_cleared(mieke: Phone) -> None:
    await mieke.presses(*TO_THE_WALK, OPEN, "Geen trappen", "Geen pont", "Klaar")
    assert "Hoe ver wilt u lopen" in mieke.reads
    await signs_up(mieke)
    assert "Onderweg: geen trappen, geen pont" in mieke.reads
    await mieke.presses("Ja, dit klopt")
    assert (await offer_of(mieke)).wishes == ("no_stairs", "no_ferry")

    await mieke.types("/menu", "ik wil helpen")
    await mieke.presses("Anders: onderweg", "✅ Geen pont", "Met kinderwagen", "Klaar")
    assert "Onderweg: geen trappen, met kinderwagen" in mieke.reads
    await mieke.presses("Wijzigingen versturen")
    assert (await offer_of(mieke)).wishes == ("no_stairs", "pram")

    await mieke.types("/menu", "ik wil helpen")
    await mieke.presses("Anders: onderweg", "✅ Geen trappen", "✅ Met kinderwagen", "Klaar")
    assert "Onderweg" not in mieke.reads.partition("[")[0]
    await mieke.presses("Wijzigingen versturen")
    assert (await offer_of(mieke)).wishes == ()


async def test_typed_needs_are_understood_wherever_the_walk_is_spoken_of(mieke: Phone) -> None:
    await mieke.presses(*TO_THE_WALK)
    await mieke.types("ik zit in een scootmobiel")
    assert "Onderweg: met rolstoel of scootmobiel." in mieke.reads
    assert "Hoe ver wilt u lopen" in mieke.reads
    await mieke.presses("Anders: onderweg")
    await mieke.types("geen trappen", "klaar")
    await signs_up(mieke)
    await mieke.presses("Ja, dit klopt")
    assert (await offer_of(mieke)).wishes == ("no_stairs", "wheelchair")


async def test_my_data_tells_it(
    mieke: Phone, store: Store, context: Context, clock: Clock
) -> None:
    await mieke.presses(*TO_THE_WALK)
    await mieke.types("rolstoel")
    await signs_up(mieke)
    await mieke.presses("Ja, dit klopt")
    street = Street(store, context, clock)
    await street.does("my_data", who=mieke.who)
    assert "- Onderweg: met rolstoel of scootmobiel" in await street.hears(mieke.who)


async def test_back_from_the_needs_leads_to_the_walk(mieke: Phone) -> None:
    await mieke.presses(*TO_THE_WALK, OPEN, "← Terug")
    assert "Hoe ver wilt u lopen" in mieke.reads
    await mieke.presses("← Terug")
    assert "Waarmee wilt u helpen?" in mieke.reads


async def test_an_old_keyboard_of_the_needs_changes_nothing_any_more(mieke: Phone) -> None:
    await mieke.presses(*TO_THE_WALK)
    walk = Pressed(mieke.data("5 minuten"))
    await mieke.presses(OPEN)
    pont = Pressed(mieke.data("Geen pont"))
    mieke.clock.forward(minutes=1)
    await mieke.sends(walk)
    assert "een knop van een eerdere vraag" in mieke.reads
    assert "Waar moet ik op letten" in mieke.reads
    await mieke.presses("Klaar")
    mieke.clock.forward(minutes=1)
    await mieke.sends(pont)
    assert "een knop van een eerdere vraag" in mieke.reads
    assert "Hoe ver wilt u lopen" in mieke.reads
    await signs_up(mieke)
    await mieke.presses("Ja, dit klopt")
    assert ((await offer_of(mieke)).wishes, (await offer_of(mieke)).walk_minutes) == ((), 10)


async def test_it_all_goes_in_english_too(store: Store, context: Context, clock: Clock) -> None:
    zoe = Phone(store, context, clock, user=4712, name="Zoe", language="en")
    await zoe.types("/start")
    await zoe.presses("English", "Yes, that is fine", "Yes", "I want to help", "Continue")
    await zoe.presses("I will keep to these", "Groceries", "Ready")
    await zoe.presses("No stairs, wheelchair, pram …", "Wheelchair or mobility scooter")
    await zoe.types("no ferry", "ready")
    assert "How far are you happy to walk" in zoe.reads
    await zoe.presses("5 minutes", "Morning", "Ready", "English", "Ready")
    await zoe.types("Erasmusweg 12", "yes")
    await zoe.presses("Yes, that is fine")
    assert "On the way: no ferry, with wheelchair or mobility scooter" in zoe.reads
    await zoe.presses("Yes, this is right")
    assert (await offer_of(zoe)).wishes == ("no_ferry", "wheelchair")


async def test_the_needs_of_who_is_lent_are_known_across_the_border(
    store: Store, context: Context, clock: Clock
) -> None:
    street = Street(store, context, clock)
    south = metres_from(MOERWIJK, north=-900)
    await street.put(a_person(offer=an_offer(), place=rounded(south)))
    answers = {"kinds": "dog", "minutes": "15", "dayparts": "morning", "languages": "nl"}
    for wishes in ("no_stairs no_ferry", ""):
        await street.does("offer_help", **answers, rules="yes", wishes=wishes)
        await street.carries()
        copy = await street.find(Person, "mieke", gm="gm0603")
        assert copy is not None
        assert copy.offer is not None
        assert copy.offer.wishes == tuple(wishes.split())


async def test_who_offered_before_we_asked_for_needs_is_known_as_before(
    store: Store, context: Context, clock: Clock
) -> None:
    """A record of then, without the field, is read; and can be changed."""
    street = Street(store, context, clock)
    await street.put(a_person(offer=an_offer(), place=rounded(MOERWIJK)))
    key = street.work().keys.record("person", "mieke")
    header, _, body = str(await store.redis.get(key)).partition("\n")
    record = json.loads(body)
    assert record["offer"].pop("wishes")
    await store.redis.set(key, f"{header}\n{json.dumps(record)}")
    person = await street.person()
    assert person.offer == an_offer()
    assert await street.work().commit(Decision(keep=(person,))) == "done"
