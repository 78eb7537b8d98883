"""Riet only has a telephone: the desk says yes, offers and cancels for her, and rings her."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.together.share import Hears, Sharing
from buurtbot.services.core.context import Actor
from tests.scenes.call_list import MINA, takes
from tests.scenes.desk_street import OMAR, mina
from tests.scenes.passing import passes
from tests.scenes.sharing_desk import SharingDesk

# -- who rings


async def test_who_rings_says_yes_and_hears_on_the_line_what_it_is(desk: SharingDesk) -> None:
    soup = await desk.cooks()
    await desk.rings()
    assert "Eten: Groentesoep" in (await desk.own())[-2]
    assert "Riet is aan de lijn." in (await desk.own())[-1]
    await desk.presses("Zegt ja")
    said = (await desk.own())[-1]
    assert "Zeg tegen Riet:\nFijn, er is plek voor u! Noor deelt dit met u." in said
    assert "Afspreken gaat via ons." in said
    riet = await desk.riet()
    assert (await desk.is_at(soup)).coming == (riet.id,)
    assert (riet.chat, riet.phone) == (None, "+31 70 765 4321")
    noor = (await desk.reads("noor"))[-1]
    assert "Riet zei ja. Afspreken gaat via de balie." in noor
    assert "Riet" not in "\n".join(await desk.desk())


async def test_her_number_is_given_only_when_she_agrees(desk: SharingDesk) -> None:
    await desk.cooks()
    await desk.rings()
    await desk.presses("Zegt ja")
    assert "765 4321" not in "\n".join(await desk.reads("noor"))
    await desk.presses("Nummer mag naar wie dit deelt")
    assert "Wie dit deelt, heeft nu het nummer." in (await desk.own())[-1]
    assert "Bel Riet om af te spreken waar en hoe laat: +31 70 765 4321" in "\n".join(
        await desk.reads("noor")
    )


async def test_who_would_rather_not_be_written_down_is_not(desk: SharingDesk) -> None:
    await desk.cooks()
    await desk.command("/delen")
    await desk.press("Iemand aan de telefoon")
    await desk.types("Riet de Vries", "070 765 43 21")
    await desk.presses("Nee")
    assert "Er is niets genoteerd." in (await desk.own())[-1]
    with pytest.raises(ValueError, match="not enough"):
        await desk.riet()


async def test_who_rings_again_is_the_same_person_also_without_a_case(
    desk: SharingDesk,
) -> None:
    await desk.cooks()
    await desk.rings()
    await desk.presses("Zegt ja")
    first = (await desk.riet()).id
    await desk.rings_again("Riet", "+31 70 7654321")
    assert "U zei hier ja op." in (await desk.own())[-2]
    assert (await desk.riet()).id == first


async def test_who_agreed_once_is_not_asked_again_until_they_take_it_back(
    desk: SharingDesk,
) -> None:
    await desk.rings()
    riet = await desk.riet()
    await desk.rings_again()
    assert "Riet is aan de lijn." in (await desk.own())[-1]
    await desk.rings_again("Riet de Vries", "070 111 22 33")  # another number
    assert "mogen uw naam en nummer bewaard worden" in (await desk.own())[-1]
    await desk.presses("Nee")
    await desk.do(
        deeds.hear_no_more_for(person=riet.id),
        actor=Actor("moderator", "sara", "moerwijk", "Sara"),
    )
    assert (await desk.get(Sharing, "moerwijk")).callers == ()
    await desk.rings_again()
    assert "mogen uw naam en nummer bewaard worden" in (await desk.own())[-1]


async def test_who_is_forgotten_is_asked_like_anybody_new(desk: SharingDesk) -> None:
    await desk.rings()
    riet = await desk.riet()
    await desk.do(deeds.forget_sure(), actor=Actor("person", riet.id, "moerwijk", "Riet"))
    assert (await desk.get(Sharing, "moerwijk")).callers == ()


async def test_all_gone_is_told_kindly_and_a_place_that_comes_free_is_rung_through(
    desk: SharingDesk,
) -> None:
    soup = await desk.cooks(places="1")
    await desk.says(deeds.yes_to_share(share=soup.id))
    await desk.rings()
    await desk.presses("Op de lijst")
    assert "Helaas, alles is al vergeven. U staat nu als eerste" in (await desk.own())[-1]
    riet = (await desk.riet()).id
    assert (await desk.is_at(soup)).waits == (riet,)
    await desk.says(deeds.not_coming(share=soup.id))
    assert (await desk.is_at(soup)).coming == (riet,)
    assert await desk.reasons() == ["share_news"]
    assert await desk.reads(riet) == []
    await takes(desk)
    assert "Goed nieuws: er is toch plek voor u! Noor deelt dit" in (await desk.own())[-1]


async def test_she_cancels_by_phone_and_makes_place_for_another(desk: SharingDesk) -> None:
    soup = await desk.cooks(places="1")
    await desk.rings()
    await desk.presses("Zegt ja")
    await desk.says(deeds.yes_to_share(share=soup.id))
    await desk.rings_again()
    await desk.presses("Kan toch niet")
    assert "Uw plek is nu voor een ander." in (await desk.own())[-1]
    assert (await desk.is_at(soup)).coming == ("mina",)
    assert "er is toch plek voor u" in "\n".join(await desk.reads())


async def test_where_it_is_off_nothing_begins(desk: SharingDesk) -> None:
    await desk.command("/delen")
    desk.context.switches.clear()
    await desk.press("Iemand aan de telefoon")
    await desk.types("Riet de Vries", "070 765 43 21")
    await desk.presses("Ja, de beller zegt ja")
    assert "staat in deze buurt nu uit" in (await desk.own())[-1]
    await desk.command("/delen")
    assert (await desk.last("desk:moerwijk")).buttons == ()


async def test_who_is_looked_up_can_share_with_one_press(desk: SharingDesk) -> None:
    await desk.cooks()
    riet = mina(desk.clock, id="riet", chat=None, name="Riet de Vries", phone="+31 70 765 43 21")
    case = Case("c1", "M-7777", "moerwijk", "by_phone", desk.clock.now, desk.clock.now)
    await desk.keep(riet, replace(case, about="riet"))
    await desk.command("/zoek Riet")
    await desk.press("Delen met deze beller")
    assert "Riet is aan de lijn." in (await desk.own())[-1]
    await desk.presses("Zegt ja")
    assert (await desk.share()).coming == ("riet",)
    desk.context.switches.clear()
    await desk.command("/zoek Riet")
    buttons = (await desk.last("desk:moerwijk")).buttons
    assert "button-share-for-found" not in {b.label.key for row in buttons for b in row}


# -- who is rung


async def test_who_agreed_by_phone_is_rung_and_a_yes_on_the_card_is_a_portion(
    desk: SharingDesk,
) -> None:
    await desk.wants_to_be_rung()
    assert "Als een buur dichtbij iets deelt, bellen we u." in (await desk.own())[-1]
    soup = await desk.cooks()
    assert await desk.reasons() == ["share_ask"]
    await takes(desk)
    card = (await desk.own())[-1]
    assert "Bel nu: Riet de Vries" in card
    assert "Eten: Groentesoep" in card
    assert "Noor" not in card
    await desk.presses("Ja: een buur deelt iets")
    riet = await desk.riet()
    assert (await desk.is_at(soup)).coming == (riet.id,)
    assert "Fijn, er is plek voor u!" in (await desk.own())[-1]
    assert "Dank u wel. Het antwoord is genoteerd." in (await desk.own())[-2]
    call = await desk.get(Call, riet.id)
    assert (call.is_open, call.last) == (False, desk.clock.now)


async def test_a_no_on_the_card_is_told_to_nobody(desk: SharingDesk) -> None:
    await desk.wants_to_be_rung()
    soup = await desk.cooks()
    told = len(await desk.reads("noor"))
    await takes(desk)
    await desk.presses("Nee: een buur deelt iets")
    assert (await desk.is_at(soup)).said_no == ((await desk.riet()).id,)
    assert len(await desk.reads("noor")) == told
    assert await desk.reasons() == []


async def test_a_worker_who_rings_while_the_last_goes_reads_out_that_all_is_gone(
    desk: SharingDesk,
) -> None:
    await desk.wants_to_be_rung()
    soup = await desk.cooks(places="1")
    await takes(desk)
    await desk.says(deeds.yes_to_share(share=soup.id))
    await desk.presses("Ja: een buur deelt iets")
    after = await desk.is_at(soup)
    assert (after.coming, after.waits) == (("mina",), ((await desk.riet()).id,))
    assert "Helaas, alles is al vergeven." in (await desk.own())[-1]


async def test_nobody_is_rung_for_what_is_gone_or_over(desk: SharingDesk) -> None:
    await desk.wants_to_be_rung()
    soup = await desk.cooks(places="1")
    await desk.says(deeds.yes_to_share(share=soup.id))
    assert await desk.reasons() == []
    assert (await desk.is_at(soup)).told == ()
    await desk.says(deeds.not_coming(share=soup.id))
    await passes(desk, seconds=2)
    assert await desk.reasons() == ["share_ask"]
    await passes(desk, hours=9)
    assert await desk.reasons() == []
    with pytest.raises(IndexError):
        await desk.case()


async def test_no_more_are_rung_than_there_are_places_and_nobody_about_two_at_once(
    desk: SharingDesk,
) -> None:
    await desk.wants_to_be_rung()
    riet = await desk.riet()
    await desk.rings("Joop Kok", "06 12 34 56 78")
    await desk.presses("Wil hierover gebeld worden")
    await desk.types("Erasmusweg 12")
    await desk.presses("Ja", "Ja, de beller zegt ja")
    soup = await desk.cooks(places="1")
    [asked] = (await desk.is_at(soup)).told
    await passes(desk, minutes=30)
    assert (await desk.is_at(soup)).told == (asked,)
    other = await desk.cooks(actor=MINA, places="4", what="Brood")
    await desk.press("Laat het horen")
    await passes(desk, seconds=2)
    assert asked not in (await desk.is_at(other)).told
    assert riet.id in {asked, *(await desk.is_at(other)).told}


async def test_in_the_evening_nobody_is_rung_for_what_ends_before_the_morning(
    desk: SharingDesk,
) -> None:
    await desk.wants_to_be_rung()
    await passes(desk, hours=10, minutes=45)
    until = desk.clock.now.replace(hour=21, minute=0).isoformat()
    soup = await desk.cooks(until=until)
    assert soup.told == ()


async def test_she_hears_nothing_more_when_she_wants_no_more(desk: SharingDesk) -> None:
    await desk.wants_to_be_rung()
    await desk.rings_again()
    await desk.presses("Wil niet meer gebeld worden")
    assert "wordt deze buur niet meer gebeld" in (await desk.own())[-1]
    assert not await desk._work().look(Hears, [(await desk.riet()).id])
    soup = await desk.cooks()
    assert soup.told == ()


async def test_who_would_rather_not_be_rung_is_not(desk: SharingDesk) -> None:
    await desk.rings()
    await desk.presses("Wil hierover gebeld worden")
    await desk.types("Erasmusweg 12")
    await desk.presses("Ja", "Nee")
    assert "wordt deze buur niet meer gebeld" in (await desk.own())[-1]
    assert not await desk._work().look(Hears, [(await desk.riet()).id])


# -- old buttons


async def test_what_is_gone_is_said_to_be_gone(desk: SharingDesk) -> None:
    for act in (
        deeds.sharing_caller(neighbourhood="moerwijk", person="nobody"),
        deeds.share_for_caller(neighbourhood="moerwijk", person="nobody"),
        deeds.hear_for_caller(neighbourhood="moerwijk", person="nobody"),
        deeds.name_for_caller(neighbourhood="moerwijk", person="nobody"),
        deeds.hear_no_more_for(person="nobody"),
        deeds.yes_for_caller(share="gone", person="nobody"),
        deeds.not_coming_for(share="gone", person="nobody"),
        deeds.stop_for_caller(share="gone"),
        deeds.give_number(share="gone", person="nobody"),
        deeds.answer_share(share="gone", call="nobody"),
    ):
        await desk.do(act)
        assert "Er is niets genoteerd." in (await desk.desk())[-1], act.name


async def test_two_workers_with_old_cards_give_one_portion(desk: SharingDesk) -> None:
    soup = await desk.cooks()
    await desk.rings()
    await desk.presses("Zegt ja")
    riet = (await desk.riet()).id
    await desk.do(deeds.yes_for_caller(share=soup.id, person=riet))
    assert "U zei hier al ja op." in (await desk.desk())[-1]
    assert (await desk.is_at(soup)).coming == (riet,)
    await desk.types("/bellijst", user=OMAR)
    assert "niemand om te bellen" in (await desk.own(OMAR))[-1]
