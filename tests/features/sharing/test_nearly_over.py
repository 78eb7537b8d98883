"""A portion is given back when it is nearly over: who waited is asked before they are counted."""

from buurtbot.domain import deeds
from tests.scenes.asking_street import a_person
from tests.scenes.call_list import takes
from tests.scenes.passing import passes
from tests.scenes.sharing_desk import SharingDesk
from tests.scenes.sharing_street import SharingStreet

STILL = "Er kwam nog een plek vrij. Lukt het u op tijd?"


async def soup_for_one(street: SharingStreet, **left: float) -> str:
    """Anna comes, Bram and Cor wait, and so much time goes by."""
    await street.lives_here(a_person("bram"), a_person("cor"))
    soup = await street.shares(places="1")
    for who in ("anna", "bram", "cor"):
        await street.does(who, "yes_to_share", share=soup)
    await street.passes(**left)
    return soup


async def test_a_minute_before_the_end_who_waits_is_asked_and_the_first_yes_comes(
    street: SharingStreet,
) -> None:
    soup = await soup_for_one(street, hours=7, minutes=58, seconds=30)
    await street.does("anna", "not_coming", share=soup)
    share = await street.share(soup)
    assert (share.coming, share.waits) == ((), ("bram", "cor")), "nobody is counted unasked"
    assert STILL in await street.words_told("bram")
    assert STILL in await street.words_told("cor")
    assert "Bram komt nu" not in await street.words_told("truus")
    assert "Misschien komt er niemand meer bij." in await street.words_told("truus")
    await street.does("cor", "yes_to_share", share=soup)
    share = await street.share(soup)
    assert (share.coming, share.waits) == (("cor",), ("bram",))
    assert "Er komen: Cor." in await street.words_told("truus")
    await street.does("bram", "yes_to_share", share=soup)
    assert "alles is al vergeven" in (await street.words_told("bram")).rpartition(STILL)[2]
    assert (await street.share(soup)).coming == ("cor",)


async def test_an_hour_and_more_before_the_end_who_waits_first_just_comes(
    street: SharingStreet,
) -> None:
    soup = await soup_for_one(street, hours=6, minutes=50)
    await street.does("anna", "not_coming", share=soup)
    assert (await street.share(soup)).coming == ("bram",)
    assert STILL not in await street.words_told("bram")


async def test_who_cannot_make_it_any_more_says_so_or_nothing(street: SharingStreet) -> None:
    soup = await soup_for_one(street, hours=7, minutes=30)
    await street.does("anna", "not_coming", share=soup)
    await street.does("bram", "not_coming", share=soup)
    assert (await street.share(soup)).waits == ("cor",)
    await street.passes(hours=1)
    share = await street.share(soup)
    assert share.coming == ()
    assert "Bedank" not in await street.words_told("cor")


async def test_where_nobody_waits_who_gives_it_reads_that_perhaps_nobody_comes(
    street: SharingStreet,
) -> None:
    soup = await street.shares(places="1")
    await street.does("anna", "yes_to_share", share=soup)
    await street.passes(hours=7, minutes=59)
    before = {who: await street.keys_told(who) for who in ("bram", "dina")}
    await street.does("anna", "not_coming", share=soup)
    await street.passes(seconds=30)
    assert "Misschien komt er niemand meer bij." in await street.words_told("truus")
    assert {who: await street.keys_told(who) for who in ("bram", "dina")} == before


async def test_who_only_has_a_telephone_is_rung_with_the_question_and_no_longer_than_it_lasts(
    desk: SharingDesk,
) -> None:
    soup = await desk.cooks(places="1")
    await desk.says(deeds.yes_to_share(share=soup.id))
    await desk.rings()
    await desk.presses("Op de lijst")
    riet = (await desk.riet()).id
    await passes(desk, hours=7, minutes=10)
    await desk.says(deeds.not_coming(share=soup.id))
    assert (await desk.is_at(soup)).coming == ()
    assert await desk.reasons() == ["share_ask"]
    await takes(desk)
    assert "Deze buur wachtte op een plek." in (await desk.own())[-1]
    await desk.presses("Ja: een buur deelt iets")
    assert (await desk.is_at(soup)).coming == (riet,)
    assert await desk.reasons() == []


async def test_nobody_is_rung_about_it_when_another_was_first(desk: SharingDesk) -> None:
    soup = await desk.cooks(places="1")
    await desk.says(deeds.yes_to_share(share=soup.id))
    await desk.rings()
    await desk.presses("Op de lijst")
    await passes(desk, hours=7, minutes=10)
    await desk.says(deeds.not_coming(share=soup.id))
    assert await desk.reasons() == ["share_ask"]
    await desk.says(deeds.yes_to_share(share=soup.id))
    assert (await desk.is_at(soup)).coming == ("mina",)
    assert await desk.reasons() == []
    assert len((await desk.is_at(soup)).waits) == 1
