"""About another is about another: the desk sees who, and at whose door; the helper what to do."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Edited, Words
from tests.scenes.helping_street import THE_LINE, Street, riet, samir, soup
from tests.scenes.phone_street import Phone
from tests.scenes.street import TUESDAY, Clock

WISH = "ze zegt dat ze zelfmoord wil plegen"


class AtTheDoor:
    """Samir stands at the door of Riet, and holds a real phone."""

    def __init__(self, store: Store, context: Context, clock: Clock) -> None:
        self.street = Street(store, context, clock)
        self.phone = Phone(store, context, clock, name="Samir")

    async def begins(self) -> None:
        who = self.phone.who
        await self.street.put(
            riet(phone="+31701234567"),
            samir(id=who, chat=self.phone.user),
            soup(holder=who),
        )

    async def worry(self) -> Case:
        """The one case there is."""
        work = self.phone.work
        (id_,) = await work.redis.zrange(work.keys.cases, 0, -1)
        return await self.street.get(Case, id_)


@pytest.fixture
async def door(store: Store, context: Context, clock: Clock) -> AtTheDoor:
    there = AtTheDoor(store, context, clock)
    await there.begins()
    return there


async def presses_it(door: AtTheDoor) -> str:
    await door.street.presses(door.phone.who, "worried", request="soup")
    return await door.street.hears(door.phone.who)


async def test_the_button_makes_a_case_of_both_with_the_address(door: AtTheDoor) -> None:
    heard = await presses_it(door)
    assert "Is er nu gevaar? Bel nu:\n112" in heard
    assert "Is het voor u niet veilig? Ga dan weg en bel." in heard
    case = await door.worry()
    assert (case.reason, case.about, case.whom) == ("worry", door.phone.who, "riet")
    assert (case.request, case.urgent) == ("soup", True)
    desk = await door.street.desk_hears()
    assert "Zorg M-4K7P" in desk
    assert "Gemeld door: Samir" in desk
    assert "Gaat over: Riet Jansen" in desk
    assert "Adres daar: Erasmusweg 12" in desk
    assert "Telefoon daar: +31701234567" in desk
    assert await door.street.hears("riet") == ""


async def test_what_follows_belongs_to_it_and_is_about_her(door: AtTheDoor) -> None:
    await presses_it(door)
    await door.street.desk_hears()
    await door.phone.types("Haar zus is er nu ook bij")
    assert "zus is er nu" in await door.street.desk_hears()
    await door.phone.types(WISH)
    reads = door.phone.reads
    assert "113" in reads
    assert "Vraag gerust of iemand aan zelfmoord denkt." in reads
    assert "Bent u nu veilig" not in reads
    case = await door.worry()
    assert (case.what, case.words) == ("suicide", WISH)
    assert f"❗ Samir: {WISH}" in await door.street.desk_hears()
    await door.phone.types("ze wil echt niet meer leven")
    assert door.phone.reads.startswith("Ik heb het doorgegeven aan de balie.")
    assert await door.street.hears("riet") == ""


async def test_without_the_button_it_is_at_her_door_all_the_same(door: AtTheDoor) -> None:
    await door.phone.types(WISH)
    case = await door.worry()
    assert (case.reason, case.whom, case.request) == ("worry", "riet", "soup")
    assert "Wat goed dat u dit schrijft" not in door.phone.reads
    assert "Gaat het ook over uzelf?" in door.phone.reads
    assert "Erasmusweg 12" in await door.street.desk_hears()
    assert (await door.street.get(HelpRequest, "soup")).case == case.id


@pytest.mark.parametrize(
    "words",
    ["ik wil dood", "ik ben bij haar en ik wil ook dood", "ze zegt: ik wil dood. En ik ook"],
)
async def test_what_a_helper_says_of_themselves_is_theirs(door: AtTheDoor, words: str) -> None:
    await presses_it(door)
    await door.phone.types(words)
    assert "Bent u nu veilig?" in door.phone.reads
    work = door.phone.work
    ids = await work.redis.zrange(work.keys.cases, 0, -1)
    cases = [await door.street.get(Case, id_) for id_ in ids]
    assert {case.reason for case in cases} == {"worry", "sensitive"}


async def test_in_doubt_it_is_their_own_and_the_desk_is_told_of_the_doubt(
    door: AtTheDoor,
) -> None:
    await door.phone.types("mijn man wil scheiden, wil niet meer leven")
    assert "Bent u nu veilig?" in door.phone.reads
    assert (await door.worry()).reason == "sensitive"
    assert "Misschien gaat dit over iemand anders." in await door.street.desk_hears()


async def test_whose_own_danger_is_open_is_answered_as_such(door: AtTheDoor) -> None:
    await door.phone.types("ik wil dood")
    await door.phone.types("ze zegt dat ze ook zelfmoord wil plegen")
    case = await door.worry()
    assert case.reason == "sensitive"


async def test_pressed_again_it_stays_one_case_until_the_desk_closes_it(door: AtTheDoor) -> None:
    await presses_it(door)
    heard = await presses_it(door)
    assert heard.startswith("Ik heb het doorgegeven")
    case = await door.worry()
    by = Actor("moderator", "sara", "moerwijk", "Sara")
    await door.street.does(by, "mine", case=case.id)
    await door.street.does(by, "close_as", case=case.id, outcome="helped", sure="yes")
    heard = await door.street.hears(door.phone.who)
    assert "Dank u dat u het zei" in heard
    assert (await door.street.get(HelpRequest, "soup")).holder == door.phone.who


async def test_at_night_it_says_who_is_there_now(door: AtTheDoor) -> None:
    door.street.clock.now = TUESDAY.replace(hour=23)
    heard = await presses_it(door)
    assert "Wacht daar niet op: die is er weer" in heard


async def test_a_resident_about_a_neighbour_is_asked_where(
    store: Store, context: Context, clock: Clock
) -> None:
    street, phone = Street(store, context, clock), Phone(store, context, clock, name="Riet")
    await street.put(riet(id=phone.who, chat=phone.user, requests=(), lines=()))
    await phone.types("Mijn buurvrouw zegt dat ze zelfmoord wil plegen")
    assert "113" in phone.reads
    assert "Schrijf hier om wie het gaat, en waar." in phone.reads
    desk = await street.desk_hears()
    assert "Om wie het gaat, en waar, is niet bekend." in desk
    await phone.types("Erasmusweg 14, ze doet niet open")
    assert "Riet: Erasmusweg 14" in await street.desk_hears()
    await phone.sends(Edited(Words("Erasmusweg 16")))
    assert "Erasmusweg 16" in await street.desk_hears()


async def test_who_tells_it_reads_that_a_computer_does_and_may_be_called(
    store: Store, context: Context, clock: Clock
) -> None:
    street, phone = Street(store, context, clock), Phone(store, context, clock, name="Riet")
    await street.put(riet(id=phone.who, chat=phone.user, requests=(), lines=()))
    await phone.types("Mijn buurvrouw zegt dat ze zelfmoord wil plegen")
    assert "Ik ben een computer. De balie is er ook." in phone.reads
    assert "[Chat met 113]" in phone.reads
    await phone.presses("Iemand mag mij bellen of schrijven")
    assert phone.reads.startswith("Ik zeg het tegen de balie.")
    assert "112" in phone.reads.splitlines()
    assert "Deze persoon wil dat iemand belt of schrijft." in await street.desk_hears()


async def test_a_man_at_her_own_door_is_her_own_danger(
    store: Store, context: Context, clock: Clock
) -> None:
    street, phone = Street(store, context, clock), Phone(store, context, clock, name="Riet")
    await street.put(riet(id=phone.who, chat=phone.user, requests=(), lines=()))
    await phone.types("hij komt met een mes")
    work = phone.work
    (id_,) = await work.redis.zrange(work.keys.cases, 0, -1)
    assert (await street.get(Case, id_)).reason == "sensitive"


async def test_a_resident_about_who_helps_names_both(
    store: Store, context: Context, clock: Clock
) -> None:
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    await street.presses("riet", "worried", request="soup")
    assert "Gaat over: Samir El Idrissi" in await street.desk_hears()
    await street.presses("riet", "report_behaviour", request="soup")
    cases = [await street.get(Case, one) for one in (await street.get(Person, "riet")).cases]
    case = next(one for one in cases if one.reason == "behaviour")
    assert (case.about, case.whom) == ("riet", "samir")
    desk = await street.desk_hears()
    assert "Gemeld door: Riet" in desk
    assert "Gaat over: Samir El Idrissi" in desk
    assert "Adres daar" not in desk


async def test_the_other_is_forgotten_and_the_desk_reads_on(door: AtTheDoor) -> None:
    await presses_it(door)
    case = await door.worry()
    await door.street.presses("riet", "forget_sure")
    by = Actor("moderator", "sara", "moerwijk", "Sara")
    await door.street.does(by, "show_case", case=case.id)
    assert (await door.worry()).closed is None


async def test_who_is_nowhere_in_it_cannot_press_it(door: AtTheDoor) -> None:
    await door.street.presses("piet", "worried", request="soup")
    assert "hoort niet bij u" in await door.street.hears("piet")
    held = replace(soup(), holder="", state="open")
    await door.street.put(held, samir(lines=(THE_LINE,)))
    await door.street.presses("piet", "worried", request="x")
    assert "hoort niet bij u" in await door.street.hears("piet")
