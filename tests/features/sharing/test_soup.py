"""Truus has soup for two. Who is near hears it, and says yes without asking for help."""

import asyncio

import pytest

from buurtbot.domain.core.messages import Change, Say
from buurtbot.domain.core.together.share import Share
from buurtbot.services.core.context import Context
from tests.scenes.asking_street import a_person
from tests.scenes.sharing_street import SOUP, SharingStreet, lives_near
from tests.scenes.street import MOERWIJK, metres_from


async def test_who_agreed_hears_of_it_without_a_name_and_without_asking(
    street: SharingStreet,
) -> None:
    await street.lives_here(lives_near("els"))  # wants to hear nothing
    await street.shares()
    said = await street.words_told("bram")
    assert "Eten: Groentesoep" in said
    assert "Let op: Zonder vlees" in said
    assert "Truus" not in said
    assert await street.keys_told("els") == []


async def test_nothing_said_of_what_is_in_it_is_no_word_on_an_allergy(
    street: SharingStreet,
) -> None:
    await street.shares(limits="")
    assert "Hebt u een allergie? Vraag dan eerst wat erin zit" in await street.words_told("bram")
    await street.shares(kind="thing", what="Een ladder", limits="")
    assert (await street.words_told("bram")).count("allergie") == 1


async def test_never_more_come_than_there_is_soup_however_many_press_at_once(
    street: SharingStreet,
) -> None:
    crowd = [f"buur{number}" for number in range(20)]
    await street.lives_here(*(a_person(one) for one in crowd))
    soup = await street.shares(places="3")
    await asyncio.gather(*(street.does(one, "yes_to_share", share=soup) for one in crowd))
    share = await street.share(soup)
    assert len(share.coming) == 3
    assert len(share.waits) == 17
    assert {*share.coming, *share.waits} == set(crowd)
    for one in share.coming:
        assert "Fijn, er is plek voor u! Truus" in await street.words_told(one)
    for one in share.waits:
        assert "alles is al vergeven" in await street.words_told(one)


async def test_who_gives_it_sees_who_comes_by_first_name(street: SharingStreet) -> None:
    soup = await street.shares()
    await street.does("bram", "yes_to_share", share=soup)
    await street.does("anna", "yes_to_share", share=soup)
    said = await street.words_told("truus")
    assert "Er komen: Bram. Er is nog plek voor 1." in said
    assert "Er komen: Bram, Anna. Alles is vergeven." in said
    assert "Jansen" not in said


async def test_a_second_press_is_no_second_portion(street: SharingStreet) -> None:
    soup = await street.shares()
    await street.does("bram", "yes_to_share", share=soup)
    await street.does("bram", "yes_to_share", share=soup)
    assert (await street.share(soup)).coming == ("bram",)
    assert "U zei hier al ja op" in await street.words_told("bram")


async def test_who_was_told_and_said_nothing_reads_that_it_is_gone(
    street: SharingStreet,
) -> None:
    soup = await street.shares(places="1")
    await street.does("bram", "yes_to_share", share=soup)
    last = (await street.told("cor"))[-1]
    assert isinstance(last, Change)
    assert last.text.key == "share-gone"
    assert [b.deed.name for row in last.buttons for b in row if b.deed] == ["yes_to_share"]


async def test_who_cannot_after_all_makes_place_for_who_waits_first(
    street: SharingStreet,
) -> None:
    soup = await street.shares(places="1")
    for who in ("anna", "bram", "cor"):
        await street.does(who, "yes_to_share", share=soup)
    assert "na 1 anderen" in await street.words_told("cor")
    await street.does("anna", "not_coming", share=soup)
    share = await street.share(soup)
    assert (share.coming, share.waits) == (("bram",), ("cor",))
    assert "er is toch plek voor u" in await street.words_told("bram")
    assert "Bram komt nu, want een ander kan toch niet." in await street.words_told("truus")
    assert (await street.person("anna")).lines == ()


async def test_who_waits_may_stop_waiting(street: SharingStreet) -> None:
    soup = await street.shares(places="1")
    await street.does("anna", "yes_to_share", share=soup)
    await street.does("bram", "yes_to_share", share=soup)
    await street.does("bram", "not_coming", share=soup)
    await street.does("bram", "not_coming", share=soup)
    assert (await street.share(soup)).waits == ()
    assert "niet meer op de lijst" in await street.words_told("bram")


async def test_without_anybody_waiting_the_next_neighbours_hear_of_a_place_that_came_free(
    street: SharingStreet, context: Context
) -> None:
    soup = await street.shares(places="1")
    await street.does("anna", "yes_to_share", share=soup)
    await street.lives_here(lives_near("fien"))
    await street.does("fien", "hear_offers", consent="yes")
    await street.does("anna", "not_coming", share=soup)
    await street.passes(seconds=1)
    assert "share-offered" in await street.keys_told("fien")
    assert "Een buur kan toch niet komen." in await street.words_told("truus")


async def test_a_no_is_told_to_nobody_and_may_become_a_yes(street: SharingStreet) -> None:
    soup = await street.shares()
    told = len(await street.told("truus"))
    await street.does("cor", "no_to_share", share=soup)
    assert len(await street.told("truus")) == told
    await street.does("cor", "yes_to_share", share=soup)
    assert (await street.share(soup)).coming == ("cor",)
    await street.does("cor", "no_to_share", share=soup)
    assert (await street.share(soup)).coming == ("cor",)


async def test_when_its_time_is_over_who_came_may_thank_once_and_who_waited_hears_so(
    street: SharingStreet,
) -> None:
    soup = await street.shares(places="1")
    await street.does("anna", "yes_to_share", share=soup)
    await street.does("bram", "yes_to_share", share=soup)
    await street.passes(hours=9)
    assert "Dank u wel dat u dit deelde!" in await street.words_told("truus")
    assert "Er kwam geen plek meer vrij." in await street.words_told("bram")
    await street.does("anna", "thank_for_share", share=soup)
    await street.does("anna", "thank_for_share", share=soup)
    assert (await street.words_told("truus")).count("Anna bedankt u") == 1
    await street.does("bram", "thank_for_share", share=soup)
    await street.does("cor", "yes_to_share", share=soup)
    assert "voorbij of gestopt" in await street.words_told("cor")


async def test_nobody_says_yes_and_nobody_is_blamed(street: SharingStreet) -> None:
    await street.shares()
    await street.passes(hours=9)
    assert "Dat ligt niet aan u." in await street.words_told("truus")
    assert (await street.told("bram"))[-1].does == "change"


async def test_who_gives_it_cannot_after_all_and_all_who_come_hear_so_at_once(
    street: SharingStreet,
) -> None:
    soup = await street.shares()
    await street.does("anna", "yes_to_share", share=soup)
    await street.does("truus", "stop_share", share=soup)
    assert "Er zei al 1 buur ja." in await street.words_told("truus")
    await street.does("truus", "stop_share", share=soup, sure="yes")
    assert "kan toch niet" in await street.words_told("anna")
    assert await street.share_ids() == ()
    await street.does("truus", "stop_share", share=soup, sure="yes")
    await street.does("anna", "not_coming", share=soup)


async def test_nobody_else_stops_it(street: SharingStreet) -> None:
    soup = await street.shares()
    await street.does("anna", "stop_share", share=soup, sure="yes")
    assert (await street.share(soup)).state == "open"
    await street.does("truus", "yes_to_share", share=soup)
    assert (await street.share(soup)).coming == ()


# -- who hears of it, how often and when


async def test_first_the_nearest_hear_of_it_and_later_the_others(
    street: SharingStreet, context: Context
) -> None:
    for number in range(8):
        one = f"ver{number}"
        await street.lives_here(lives_near(one, metres=450))
        await street.does(one, "hear_offers", consent="yes")
    soup = await street.shares()
    told = (await street.share(soup)).told
    assert len(told) == context.policy.sharing.wave_people
    assert set(told) >= {"anna", "bram", "cor", "dina"}
    await street.passes(minutes=context.policy.sharing.wave_minutes)
    assert len((await street.share(soup)).told) == 12


async def test_nobody_hears_of_more_than_two_a_day(street: SharingStreet) -> None:
    for who in ("truus", "truus", "truus"):
        await street.shares(who)
    assert (await street.keys_told("anna")).count("share-offered") == 2
    await street.does("truus", "offer_share", **SOUP)
    assert "al een paar dingen" in await street.words_told("truus")


async def test_at_night_nobody_hears_of_it(street: SharingStreet) -> None:
    await street.passes(hours=12, minutes=45)  # a quarter to eleven in the evening
    tomorrow = street.clock.now.replace(day=25, hour=17).isoformat()
    await street.shares(until=tomorrow)
    assert "share-offered" not in await street.keys_told("anna")
    await street.passes(hours=10)
    assert "share-offered" in await street.keys_told("anna")


async def test_who_lives_far_is_blocked_or_left_hears_nothing(street: SharingStreet) -> None:
    away = metres_from(MOERWIJK, north=5000)
    await street.lives_here(
        a_person("far", place=away),
        lives_near("apart", blocks=("truus",)),
        lives_near("gone", reachable=False),
    )
    for who in ("far", "apart", "gone"):
        await street.does(who, "hear_offers", consent="yes")
    soup = await street.shares()
    await street.passes(hours=2)
    assert not {"far", "apart", "gone", "truus"} & set((await street.share(soup)).told)
    await street.does("apart", "yes_to_share", share=soup)
    assert (await street.share(soup)).coming == ()


async def test_who_wants_no_more_hears_nothing_more(street: SharingStreet) -> None:
    await street.does("anna", "want_to_hear")
    assert "U hoort al wat buren dichtbij delen." in await street.words_told("anna")
    await street.does("anna", "hear_no_offers")
    await street.does("anna", "hear_no_offers")
    await street.shares()
    assert "share-offered" not in await street.keys_told("anna")


@pytest.mark.parametrize("lacks", ["kind", "what", "places", "until"])
async def test_an_offer_in_which_something_lacks_goes_to_nobody(
    street: SharingStreet, lacks: str
) -> None:
    await street.does("truus", "offer_share", **{**SOUP, lacks: ""})
    assert await street.share_ids() == ()
    assert "Begin gerust opnieuw" in await street.words_told("truus")


async def test_it_is_kept_for_a_week_and_no_longer(street: SharingStreet) -> None:
    soup = await street.shares()
    await street.passes(hours=8)
    await street.passes(days=8)
    work = street.store.work(street.gm, "look", street.clock.now)
    assert await work.look(Share, [soup]) == {}


async def test_what_is_shared_now_is_shown_with_what_each_can_do(street: SharingStreet) -> None:
    soup = await street.shares(places="1")
    await street.does("anna", "yes_to_share", share=soup)
    await street.does("bram", "yes_to_share", share=soup)
    for who, reads in {
        "anna": "U zei hier ja op.",
        "bram": "U staat op de lijst.",
        "cor": "U kunt op de lijst.",
        "truus": "Dit deelt u zelf.",
    }.items():
        await street.does(who, "shared_now")
        assert reads in await street.words_told(who)
    await street.does("anna", "shares", neighbourhoods="moerwijk")
    assert "Vrij: 0" in await street.words_told_desk()


async def test_says_are_protected_from_being_forwarded(street: SharingStreet) -> None:
    soup = await street.shares()
    await street.does("anna", "yes_to_share", share=soup)
    told = [one for one in await street.told("anna") if isinstance(one, Say)]
    assert any(one.protect and one.text.key == "share-you-come" for one in told)
