"""The desk looks first at what somebody it does not know offers; it switches this off and on."""

import pytest

from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.together.activities import Activity, Switches
from buurtbot.services.core.context import Context
from tests.scenes.asking_street import a_person, a_volunteer
from tests.scenes.sharing_street import SOUP, SharingStreet


async def test_the_desk_looks_first_at_what_somebody_it_does_not_know_offers(
    street: SharingStreet,
) -> None:
    soup = await street.shares("dina")
    assert (await street.share(soup)).state == "checked"
    assert "share-offered" not in await street.keys_told("anna")
    await street.passes(hours=2)
    assert "Vertrouwt u het?" in await street.words_told_desk()
    await street.does("dina", "check_share", share=soup, to="yes")
    await street.passes(seconds=1)
    assert "share-offered" in await street.keys_told("anna")
    await street.does("dina", "check_share", share=soup, to="no")
    assert (await street.share(soup)).state == "open"


@pytest.mark.parametrize(
    "what",
    [
        {"what": "Soep, betaal eerst 5 euro met een tikkie"},
        {"limits": "kijk op www.gratis-soep.xyz/win"},
        {"where": "app me op WhatsApp"},
    ],
)
async def test_what_holds_a_link_or_asks_for_money_first_the_desk_reads_before_neighbours_do(
    street: SharingStreet, what: dict[str, str]
) -> None:
    soup = await street.shares("truus", **what)
    assert (await street.share(soup)).state == "checked"
    assert "De balie kijkt eerst mee." in await street.words_told("truus")
    await street.passes(hours=2)
    assert "share-offered" not in await street.keys_told("anna")
    told = await street.words_told_desk()
    assert "iets over geld vooraf" in told
    assert "kent u nog niet" not in told
    await street.does("truus", "check_share", share=soup, to="yes")
    await street.passes(seconds=1)
    assert "share-offered" in await street.keys_told("anna")


async def test_a_link_to_the_town_is_shared_as_anything_else(street: SharingStreet) -> None:
    soup = await street.shares("truus", limits="zie denhaag.nl")
    assert (await street.share(soup)).state == "open"


async def test_what_the_desk_does_not_trust_goes_to_nobody(street: SharingStreet) -> None:
    soup = await street.shares("dina")
    await street.does("dina", "check_share", share=soup, to="no")
    await street.passes(hours=2)
    assert "share-offered" not in await street.keys_told("anna")
    assert "laat dit niet aan de buurt horen" in await street.words_told("dina")


async def test_a_lift_is_first_for_the_desk_unless_it_knows_the_driver_well(
    street: SharingStreet,
) -> None:
    await street.lives_here(a_volunteer("omar", level=1), a_volunteer("wim", level=2))
    assert (await street.share(await street.shares("omar", kind="ride"))).state == "checked"
    assert (await street.share(await street.shares("wim", kind="ride"))).state == "open"


async def test_a_volunteer_who_was_refused_shares_nothing(street: SharingStreet) -> None:
    await street.lives_here(a_volunteer("joost", refused=True))
    await street.does("joost", "share_something")
    await street.does("joost", "offer_share", **SOUP)
    assert await street.share_ids() == ()


async def test_what_seems_wrong_goes_to_the_desk_and_to_nobody_else(
    street: SharingStreet,
) -> None:
    soup = await street.shares()
    told = len(await street.told("truus"))
    await street.does("bram", "report_share", share=soup)
    assert len(await street.told("truus")) == told
    assert "De balie kijkt ernaar." in await street.words_told("bram")
    assert len(await street.told_desk()) > 0
    assert (await street.person("bram")).paused_from == ("truus",)


async def test_who_comes_and_reports_comes_no_more(street: SharingStreet) -> None:
    soup = await street.shares()
    await street.does("bram", "yes_to_share", share=soup)
    await street.does("bram", "report_share", share=soup)
    found = await street.share(soup)
    assert (found.coming, found.said_no) == ((), ("bram",))
    assert (await street.person("truus")).lines == ()
    await street.does("truus", "report_share", share=soup)
    assert (await street.person("truus")).paused_from == ()


# -- off and on


async def test_switched_off_nobody_hears_more_and_switched_on_it_goes_on(
    street: SharingStreet, context: Context
) -> None:
    soup = await street.shares(places="1")
    await street.does("anna", "yes_to_share", share=soup)
    context.switches["moerwijk"] = Switches("moerwijk")
    await street.does("clock", "sharing_switched", neighbourhood="moerwijk")
    assert "Delen stopt nu in deze buurt." in await street.words_told("anna")
    assert "Delen stopt nu in deze buurt." in await street.words_told("truus")
    for deed in ("share_something", "want_to_hear", "shared_now"):
        await street.does("cor", deed)
    await street.does("cor", "yes_to_share", share=soup)
    assert (await street.words_told("cor")).count("Delen staat in deze buurt nu uit") == 4
    await street.passes(hours=2)
    context.switches["moerwijk"] = Switches("moerwijk", on=(Activity.SHARING,))
    await street.does("clock", "sharing_switched", neighbourhood="moerwijk", on="yes")
    await street.does("anna", "not_coming", share=soup)
    await street.passes(seconds=1)
    await street.does("cor", "yes_to_share", share=soup)
    assert (await street.share(soup)).coming == ("cor",)


async def test_the_desk_reads_out_what_is_shared_now(street: SharingStreet) -> None:
    await street.does("sara", "shares")
    assert "In Moerwijk deelt nu niemand iets." in await street.words_told_desk()
    await street.shares()
    await street.shares(what="Brood")
    await street.does("sara", "shares", neighbourhoods="moerwijk")
    said = await street.words_told_desk()
    assert "Groentesoep" in said
    assert "Brood" in said


async def test_who_asks_what_is_shared_when_nothing_is_may_share_something(
    street: SharingStreet,
) -> None:
    await street.does("cor", "shared_now")
    assert "Hebt u zelf iets?" in await street.words_told("cor")
    begun = await street.does("cor", "share_something")
    assert begun.decision.first(Talk).conversation == "offer_share"
    await street.lives_here(a_person("els"))
    begun = await street.does("els", "want_to_hear")
    assert begun.decision.first(Talk).conversation == "hear_offers"
    await street.does("els", "hear_offers", consent="yes")
    assert "Begin gerust opnieuw" in await street.words_told("els")


async def test_who_is_not_known_is_told_how_to_begin(street: SharingStreet) -> None:
    soup = await street.shares()
    for name in ("share_something", "offer_share", "want_to_hear", "hear_offers"):
        await street.does("nobody", name)
    for name in ("hear_no_offers", "shared_now", "something_too"):
        await street.does("nobody", name)
    for name in ("yes_to_share", "no_to_share"):
        await street.does("nobody", name, share=soup)
    assert (await street.share(soup)).coming == ()


async def test_who_blocks_the_bot_gives_their_place_away(street: SharingStreet) -> None:
    soup = await street.shares(places="1")
    await street.does("anna", "yes_to_share", share=soup)
    await street.does("bram", "yes_to_share", share=soup)
    await street.does("anna", "gone")
    assert (await street.share(soup)).coming == ("bram",)
    assert not (await street.person("anna")).reachable
    await street.does("truus", "gone")
    assert "kan toch niet" in await street.words_told("bram")
    assert await street.share_ids() == ()
