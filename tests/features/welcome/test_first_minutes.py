"""The first quarter of an hour of somebody new, and of who comes back to it later."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Pressed, Words
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock
from tests.scenes.talk_street import an_offer

KNOWN = ("Nederlands", "Ja, dat is goed", "Ja")
AT_WHEN = ("Ik zoek hulp", "Boodschappen", "Voor mijzelf")


@pytest.fixture
def riet(store: Store, context: Context, clock: Clock) -> Phone:
    """Riet, 78, who never wrote to a bot before."""
    return Phone(store, context, clock, name="Riet")


@pytest.fixture
async def mieke(store: Store, context: Context, clock: Clock) -> Phone:
    """Mieke, who is known."""
    phone = await Phone(store, context, clock).types("/start")
    return await phone.presses(*KNOWN)


async def person_of(phone: Phone) -> Person | None:
    return (await phone.work.look(Person, [phone.who])).get(phone.who)


async def asked_when(phone: Phone) -> Phone:
    """At the question when the help is needed."""
    return await (await (await phone.presses(*AT_WHEN)).types("Erasmusweg 12")).presses("Ja")


# -- before anything is agreed


@pytest.mark.parametrize("leaves", ["← Terug", "Stoppen"])
async def test_who_leaves_at_the_first_question_finds_one_button_to_begin_anew(
    riet: Phone, leaves: str
) -> None:
    await riet.types("/start")
    old = riet.data("Nederlands")
    await riet.presses(leaves)
    assert "Ik bewaar niets over u" in riet.reads
    assert riet.reads.count("[") == 1, "the buttons of the question are gone"
    assert "[Opnieuw beginnen]" in riet.reads
    assert "/start" not in riet.reads
    assert await person_of(riet) is None
    await riet.types("Opnieuw beginnen")
    assert "[Nederlands]" in riet.reads
    await riet.presses(leaves)
    await riet.sends(Pressed(old, message=7))
    assert riet.reads.startswith("<unbutton>\nWelkom bij Buurtbot")
    assert "[Nederlands]" in riet.reads, "a button that still stood there begins anew"
    await riet.presses(*KNOWN)
    assert "[Ik zoek hulp]" in riet.reads


async def test_who_says_no_can_begin_anew_with_a_button(riet: Phone) -> None:
    await (await riet.types("/start")).presses("Nederlands", "Nee")
    assert "[Opnieuw beginnen]" in riet.reads
    await riet.types("Opnieuw beginnen")
    assert "[Nederlands]" in riet.reads


@pytest.mark.parametrize("command", ["/hulplijnen", "/helplines"])
async def test_the_help_lines_are_there_before_consent(riet: Phone, command: str) -> None:
    for begun in (False, True):
        await riet.types(command)
        assert "0800-0113" in riet.reads
        assert "070 123 45 67" in riet.reads
        assert "[Naar het menu]" not in riet.reads, "there is none yet"
        assert "[Nederlands]" in riet.reads, begun


async def test_a_person_is_there_before_consent(riet: Phone) -> None:
    for _ in range(2):
        await riet.types("/mens")
        assert "Bel dan Welzijn Moerwijk" in riet.reads
        assert "070 123 45 67" in riet.reads
        assert "[Nederlands]" in riet.reads


@pytest.mark.parametrize("typed", ["ik ben 78", "78", "Ja, 78 jaar", "78 jaar oud.", "zestien"])
async def test_who_types_their_age_has_answered_whether_they_are_old_enough(
    riet: Phone, typed: str
) -> None:
    await (await riet.types("/start")).presses(*KNOWN[:2])
    await riet.types(typed)
    assert "[Ik zoek hulp]" in riet.reads


@pytest.mark.parametrize("typed", ["15", "ik ben 12", "nee, veertien jaar"])
async def test_who_types_that_they_are_younger_is_too_young(riet: Phone, typed: str) -> None:
    await (await riet.types("/start")).presses(*KNOWN[:2])
    await riet.types(typed)
    assert "Kindertelefoon" in riet.reads
    assert await person_of(riet) is None


@pytest.mark.parametrize("typed", ["78 rozen", "900", "3", "oud genoeg", "ik ben 78 geweest"])
async def test_what_is_no_age_is_asked_again(riet: Phone, typed: str) -> None:
    await (await riet.types("/start")).presses(*KNOWN[:2])
    await riet.types(typed)
    assert "Bent u 16 jaar of ouder?" in riet.reads
    assert "begrijp ik niet" in riet.reads


# -- "STOP"


@pytest.mark.parametrize("said", ["STOP", "Stop!", "/stop", "/forget", "ik wil stoppen"])
async def test_stop_of_a_stranger_leaves_nothing(riet: Phone, said: str) -> None:
    for begun in (False, True):
        if begun:
            await (await riet.types("hallo")).presses("Nederlands")
        await riet.types(said)
        assert "ik ben gestopt" in riet.reads
        assert "[Opnieuw beginnen]" in riet.reads
        assert await person_of(riet) is None


async def test_stop_of_who_is_known_shows_what_can_stop(mieke: Phone) -> None:
    await mieke.types("STOP")
    assert "Waarmee wilt u stoppen?" in mieke.reads
    assert "[Vergeet mij]" in mieke.reads
    assert "[Ik wil een mens]" in mieke.reads
    assert "[Stoppen met helpen]" not in mieke.reads


async def test_stop_of_a_volunteer_shows_the_pause_and_the_end(mieke: Phone) -> None:
    person = await person_of(mieke)
    assert person is not None
    await mieke.work.commit(Decision(keep=(replace(person, offer=an_offer()),)))
    await mieke.types("stop")
    assert "[Pauze nemen]" in mieke.reads
    await mieke.presses("Stoppen met helpen")
    assert "Wilt u stoppen met helpen?" in mieke.reads


async def test_stop_in_a_talk_ends_the_talk(mieke: Phone) -> None:
    await asked_when(mieke)
    await mieke.types("hou op")
    assert "ik ben gestopt" in mieke.reads
    assert not await mieke.work.look(Talk, [mieke.who])


async def test_stop_with_the_desk_on_the_line_goes_there_too(mieke: Phone) -> None:
    await mieke.types("/mens", "STOP")
    assert "Waarmee wilt u stoppen?" in mieke.reads
    [case] = (await mieke.work.look(Case, await mieke.work.open_cases())).values()
    assert case.closed is None


# -- the day it was sent


@pytest.mark.parametrize(
    ("typed", "read_back"),
    [
        ("vandaag", "Dat was dinsdag 24 november. Die dag is voorbij."),
        ("Vandaag, zo snel mogelijk", "Dat was dinsdag 24 november. Die dag is voorbij."),
        ("Morgen", "Dus woensdag 25 november. Klopt dat?"),
        ("morgenmiddag", "Dus woensdag 25 november, in de middag. Klopt dat?"),
        ("overmorgen", "Dus donderdag 26 november. Klopt dat?"),
    ],
)
async def test_a_day_is_meant_as_it_was_sent_also_when_it_comes_a_day_late(
    mieke: Phone, clock: Clock, typed: str, read_back: str
) -> None:
    await asked_when(mieke)
    sent = clock.now
    clock.forward(hours=23)
    await mieke.sends(Words(typed), sent=sent)
    assert read_back in mieke.reads


async def test_the_day_that_was_read_back_is_the_day_that_is_sent(
    mieke: Phone, clock: Clock
) -> None:
    await asked_when(mieke)
    await mieke.presses("Morgen", "Ochtend", "Overslaan")
    assert "Wanneer: woensdag 25 november, in de ochtend" in mieke.reads
    send = mieke.data("Versturen")
    clock.forward(hours=16)  # past midnight
    await mieke.sends(Pressed(send))
    assert "Boodschappen – woensdag 25 november, in de ochtend" in mieke.reads


async def test_today_of_yesterday_is_asked_again(mieke: Phone, clock: Clock) -> None:
    await asked_when(mieke)
    await mieke.presses("Vandaag, zo snel mogelijk", "Overslaan")
    assert "vandaag (dinsdag 24 november), zo snel mogelijk" in mieke.reads
    send = mieke.data("Versturen")
    clock.forward(hours=23)
    await mieke.sends(Pressed(send))
    assert "De dag die u koos is al voorbij" in mieke.reads


# -- a name that changed


async def test_another_name_is_used_from_the_next_message_on(mieke: Phone) -> None:
    mieke.name = "Mieke de Wit"
    await mieke.types("/menu")
    person = await person_of(mieke)
    assert person is not None
    assert person.name == "Mieke de Wit"
    mieke.name = "Wilhelmina"
    await mieke.types("ik wil een mens spreken")
    person = await person_of(mieke)
    assert person is not None
    assert person.name == "Wilhelmina"
    mieke.name = ""
    await mieke.types("/menu")
    person = await person_of(mieke)
    assert person is not None
    assert person.name == "Wilhelmina", "no name says nothing"


# -- what is said, said plainly


async def test_what_is_not_understood_and_what_follows_are_one_message(mieke: Phone) -> None:
    await mieke.types("blauw")
    assert len(mieke.on_screen) == 1
    assert "Dit begrijp ik niet" in mieke.reads
    assert "[Ik zoek hulp]" in mieke.reads
    await mieke.presses("Ik zoek hulp")
    old = mieke.data("Boodschappen")
    await mieke.presses("Boodschappen")
    mieke.clock.forward(seconds=10)
    await mieke.sends(Pressed(old))
    said = [shown for shown in mieke.on_screen if shown.outgoing.does == "say"]
    assert len(said) == 1
    assert "een knop van een eerdere vraag" in mieke.reads
    assert "[Voor mijzelf]" in mieke.reads


@pytest.mark.parametrize("typed", ["Dat zeg ik liever niet", "liever niet", "wil ik niet zeggen"])
async def test_who_would_rather_not_say_where_is_understood(mieke: Phone, typed: str) -> None:
    await mieke.presses(*AT_WHEN)
    await mieke.types(typed)
    assert "Dan vraagt iemand van de balie u waar het is." in mieke.reads
    await mieke.presses("Vandaag, zo snel mogelijk", "Overslaan")
    assert "Waar: dat vertelt u aan een mens\n" in mieke.reads
    assert typed.casefold() not in mieke.reads.casefold()


async def test_what_is_no_address_is_not_read_back_as_one(mieke: Phone) -> None:
    await mieke.presses(*AT_WHEN)
    await mieke.types("bij mij thuis", "Dat vertel ik liever aan een mens")
    await mieke.presses("Vandaag, zo snel mogelijk", "Overslaan")
    assert "Waar: dat vertelt u aan een mens\n" in mieke.reads


async def test_an_address_nobody_knows_is_kept_for_a_person(mieke: Phone) -> None:
    await mieke.presses(*AT_WHEN)
    await mieke.types("Kerkstraat 3", "Dat vertel ik liever aan een mens")
    await mieke.presses("Vandaag, zo snel mogelijk", "Overslaan")
    assert "Waar: Kerkstraat 3. Een mens vraagt u straks of dit klopt.\n" in mieke.reads


@pytest.mark.parametrize("typed", ["boodschappen", "De hond uitlaten", "hond uitlaten"])
async def test_who_types_what_they_need_is_asked_for_whom(mieke: Phone, typed: str) -> None:
    await mieke.types(typed)
    assert "Voor wie is de hulp?" in mieke.reads
    await mieke.presses("← Terug")
    assert "[Ik zoek hulp]" in mieke.reads


async def test_who_helps_and_types_a_kind_sees_the_menu(mieke: Phone) -> None:
    person = await person_of(mieke)
    assert person is not None
    await mieke.work.commit(Decision(keep=(replace(person, offer=an_offer()),)))
    await mieke.types("boodschappen")
    assert "Dit begrijp ik niet" in mieke.reads


async def test_an_old_button_has_the_way_to_the_menu_with_it(mieke: Phone) -> None:
    await mieke.sends(Pressed("gm0518.gone.0", message=3))
    assert "[Naar het menu]" in mieke.reads
    await mieke.types("/onzin")
    assert "[Naar het menu]" in mieke.reads
