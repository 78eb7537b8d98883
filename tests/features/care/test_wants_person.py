"""In danger nothing is met with silence, and who wants a person is answered in any state."""

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from handlers.neighbours.flood import MOST, MOST_TO_DESK, counters
from handlers.talking.talk import Pressed
from tests.handlers.neighbours.test_cries import at_the_desk
from tests.scenes.asking_street import a_volunteer
from tests.scenes.desk_street import DeskStreet
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock

GETTING_KNOWN = ("Nederlands", "Ja, dat is goed", "Ja")
WISHES = (
    "ik wil een mens",
    "I want a person",
    "/mens",
    "bir insanla konuşmak istiyorum",
    "chcę rozmawiać z człowiekiem",
    "хочу поговорити з людиною",
    "أريد التحدث مع شخص",
)
CRY = "mijn man slaat mij"
SARA = Actor("moderator", "sara", "moerwijk", "Sara")


@pytest.fixture
def stranger(store: Store, context: Context, clock: Clock) -> Phone:
    """Mina, who never wrote before."""
    return Phone(store, context, clock, name="Mina")


@pytest.fixture
async def mina(stranger: Phone) -> Phone:
    """Mina, who is known."""
    await stranger.types("/start")
    return await stranger.presses(*GETTING_KNOWN)


async def the_cases(phone: Phone) -> list[Case]:
    person = (await phone.work.look(Person, [phone.who]))[phone.who]
    return list((await phone.work.look(Case, person.cases)).values())


async def at_desk(phone: Phone, act: Deed) -> None:
    """A moderator does something; the phone has read what came of it."""
    street = DeskStreet(phone.store, phone.context, phone.clock, numbers=phone.updates)
    await street.do(act, actor=SARA)
    await phone._receives()


async def known_as(phone: Phone, **different: Any) -> None:
    """Something else is so about them now."""
    work = phone.work
    person = await work.get(Person, phone.who)
    assert person is not None
    await work.commit(Decision(keep=(replace(person, **different),)))


async def sends_so_much(phone: Phone, many: int) -> None:
    """So many messages within this minute, as the dam counts them."""
    now, _ = counters(phone.work, phone.who)
    await phone.store.redis.set(now, many)


# -- who is in no danger


@pytest.mark.parametrize("wish", WISHES)
async def test_from_the_menu_and_in_a_talk_a_person_comes(mina: Phone, wish: str) -> None:
    await mina.types(wish)
    assert "U wilt een mens spreken. Dat kan." in mina.reads
    (case,) = await the_cases(mina)
    assert case.reason == "wants_person"


@pytest.mark.parametrize("wish", WISHES)
async def test_in_the_middle_of_a_talk_it_is_no_answer_and_the_talk_waits(
    mina: Phone, wish: str
) -> None:
    await mina.presses("Ik zoek hulp", "Boodschappen")
    await mina.types(wish)
    assert "U wilt een mens spreken. Dat kan." in mina.reads
    assert "[Ga verder]" in mina.reads or "verder" in mina.reads
    await mina.types(wish)
    assert "Ik heb het doorgegeven." in mina.reads
    assert len(await the_cases(mina)) == 1


@pytest.mark.parametrize("wish", WISHES)
async def test_who_agreed_to_nothing_yet_hears_where_a_person_is_and_when(
    stranger: Phone, wish: str
) -> None:
    await stranger.types(wish)
    assert "070 123 45 67" in stranger.reads.splitlines()
    assert "maandag tot en met vrijdag" in stranger.reads
    assert "112" in stranger.reads.splitlines()
    await stranger.types(wish)
    assert "070 123 45 67" in stranger.reads.splitlines()
    assert await the_cases(stranger) == []


@pytest.mark.parametrize("wish", WISHES)
async def test_on_the_line_with_a_helper_it_goes_to_the_desk_and_not_to_the_helper(
    mina: Phone, wish: str
) -> None:
    await known_as(mina, lines=(Line("request", "r1", "gm0518"),))
    await mina.types(wish)
    assert "U wilt een mens spreken. Dat kan." in mina.reads
    (case,) = await the_cases(mina)
    assert case.reason == "wants_person"


async def test_who_speaks_with_the_desk_already_hears_who_has_it(mina: Phone) -> None:
    await mina.types("ik wil een mens")
    (case,) = await the_cases(mina)
    await at_desk(mina, deeds.mine(case=case.id))
    await mina.types("ik wil een mens")
    assert "Sara van Welzijn Moerwijk heeft het opgepakt." in mina.reads
    await at_desk(mina, deeds.close_as(case=case.id, outcome="other", sure="yes"))
    await mina.types("ik wil een mens")
    assert "U wilt een mens spreken. Dat kan." in mina.reads


async def test_who_is_not_asked_to_help_any_more_gets_a_person_too(mina: Phone) -> None:
    refused = a_volunteer("x").offer
    assert refused is not None
    await known_as(mina, offer=replace(refused, refused=True), reachable=False)
    await mina.types("ik wil een mens")
    assert "U wilt een mens spreken. Dat kan." in mina.reads


@pytest.mark.parametrize("wish", ["/mens", "chcę rozmawiać z człowiekiem"])
async def test_behind_the_dam_a_wish_for_a_person_is_heard(mina: Phone, wish: str) -> None:
    await sends_so_much(mina, MOST)
    await mina.types("hallo", "hallo")
    assert mina.reads == ""
    await mina.types(wish)
    assert "U wilt een mens spreken. Dat kan." in mina.reads


# -- who is in danger: each state, each language, each message


@pytest.mark.parametrize("agreed", [True, False])
@pytest.mark.parametrize("wish", WISHES)
async def test_in_danger_a_wish_for_a_person_is_answered_with_the_line_of_the_worry(
    stranger: Phone, wish: str, *, agreed: bool
) -> None:
    if agreed:
        await stranger.types("/start")
        await stranger.presses(*GETTING_KNOWN)
    await stranger.types(CRY, wish)
    lines = stranger.reads.splitlines()
    assert "U wilt een mens. Ik heb de balie gewaarschuwd." in stranger.reads
    assert {"112", "0800-2000"} <= set(lines)
    assert "Binnen 15 minuten" in stranger.reads
    first = stranger.reads
    await stranger.types(wish)
    assert stranger.reads not in {"", first}
    (case,) = await the_cases(stranger)
    assert case.what == "violence wants_person"
    assert sum("Nu nodig" in line for line in (await at_the_desk(stranger)).splitlines()) == 2


@pytest.mark.parametrize("state", ["open", "in a talk", "taken", "closed"])
async def test_each_message_of_somebody_in_danger_is_answered_in_other_words(
    mina: Phone, state: str
) -> None:
    if state == "in a talk":
        await mina.presses("Ik zoek hulp", "Boodschappen")
    await mina.types(CRY)
    (case,) = await the_cases(mina)
    if state in {"taken", "closed"}:
        await at_desk(mina, deeds.mine(case=case.id))
        mina.clock.forward(minutes=5)
    if state == "closed":
        await at_desk(mina, deeds.close_as(case=case.id, outcome="referred", sure="yes"))
    heard = []
    for words in ("hallo?", "is daar iemand", CRY, "help", CRY, "ik ben bang", CRY, CRY):
        await mina.types(words)
        heard.append(mina.reads)
    assert all(heard)
    assert all(one != other for one, other in pairwise(heard))


async def test_while_a_moderator_talks_the_bot_keeps_out_of_it(mina: Phone) -> None:
    await mina.types(CRY)
    (case,) = await the_cases(mina)
    await at_desk(mina, deeds.mine(case=case.id))
    await mina.types("dank u, ik ben in de keuken")
    assert mina.reads == ""
    mina.clock.forward(minutes=4)
    await mina.types("bent u er nog")
    assert "Sara van Welzijn Moerwijk" in mina.reads
    await mina.types(CRY)
    assert "0800-2000" in mina.reads.splitlines()


@pytest.mark.parametrize("agreed", [True, False])
async def test_in_danger_help_is_no_wish_to_see_a_menu(stranger: Phone, *, agreed: bool) -> None:
    await stranger.types("/start")
    if agreed:
        await stranger.presses(*GETTING_KNOWN)
    await stranger.types(CRY, "/help")
    assert "U wilt een mens. Ik heb de balie gewaarschuwd." in stranger.reads
    await stranger.types("hij staat voor de deur")
    assert "hij staat voor de deur" in await at_the_desk(stranger)


async def test_what_is_typed_with_a_no_reaches_the_desk_whole(mina: Phone) -> None:
    await mina.types(CRY, "nee ik ben niet veilig, hij heeft een mes", "nee niet veilig")
    read = await at_the_desk(mina)
    assert "Mina: nee ik ben niet veilig, hij heeft een mes" in read


# -- "are you safe now?", answered in words


@pytest.mark.parametrize(
    "no", ["nee", "Nee!", "nee, ik ben niet veilig", "niet veilig", "no", "I am not safe"]
)
async def test_a_typed_no_is_a_no(mina: Phone, no: str) -> None:
    await mina.types(CRY, no)
    assert "Dank u dat u dat eerlijk zegt. Bel nu:\n112\n" in mina.reads
    assert "0800-2000" in mina.reads.splitlines()
    (case,) = await the_cases(mina)
    assert case.not_safe
    assert "NEE. Neem nu contact op." in await at_the_desk(mina)
    await mina.types(no if "veilig" in no or "safe" in no else "ik ben nog niet veilig")
    assert "U bent nog niet veilig. Wacht niet op ons." in mina.reads


async def test_a_typed_yes_is_a_yes_and_only_when_that_was_asked(mina: Phone) -> None:
    await mina.types(CRY, "hallo", "ja")
    (case,) = await the_cases(mina)
    assert "Fijn" not in mina.reads
    await mina.types("nee", "ja")
    (case,) = await the_cases(mina)
    assert case.not_safe, "nobody asked: yes to what?"


async def test_a_no_is_answered_with_the_line_of_what_it_was_asked_about(mina: Phone) -> None:
    await mina.types(CRY)
    asked_first = mina.data("Nee, ik ben niet veilig")
    await mina.types("ik wil niet meer leven")
    await mina.sends(Pressed(asked_first))
    assert "Dank u dat u dat eerlijk zegt." in mina.reads
    assert "0800-2000" in mina.reads.splitlines()
    assert "0800-0113" not in mina.reads.splitlines()


async def test_a_yes_to_the_question_is_kind(mina: Phone) -> None:
    await mina.types(CRY, "ja")
    assert "Fijn dat u het zegt." in mina.reads
    (case,) = await the_cases(mina)
    assert case.not_safe is None


async def test_a_no_to_a_moderator_is_for_the_moderator(mina: Phone) -> None:
    await mina.types(CRY)
    (case,) = await the_cases(mina)
    await at_desk(mina, deeds.mine(case=case.id))
    await mina.types("nee")
    (case,) = await the_cases(mina)
    assert case.not_safe is None
    assert "Mina: nee" in await at_the_desk(mina)


async def test_behind_the_dam_who_is_not_safe_is_heard(mina: Phone) -> None:
    await mina.types(CRY)
    shown = mina.on_screen
    await sends_so_much(mina, MOST_TO_DESK)
    await mina.types("hallo", "hallo")
    assert mina.reads == ""
    mina.on_screen = shown
    await mina.presses("Nee, ik ben niet veilig")
    assert "Dank u dat u dat eerlijk zegt. Bel nu:\n112\n" in mina.reads
    heard = [(await mina.types(CRY)).reads for _ in range(10)]
    assert any(heard)
    (case,) = await the_cases(mina)
    assert case.times == 12, "the desk reads each cry"
