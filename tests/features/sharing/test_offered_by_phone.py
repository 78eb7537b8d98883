"""Riet, who only has a telephone, has soup: the desk offers it, and rings her with who comes."""

from buurtbot.domain import deeds
from tests.scenes.call_list import NOOR, takes
from tests.scenes.passing import passes
from tests.scenes.sharing_desk import SharingDesk


async def offers(desk: SharingDesk, rings: str = "Nee, via de balie") -> None:
    """Riet has soup for two, until six."""
    await desk.rings()
    await desk.presses("Heeft iets te delen", "Eten")
    await desk.types("Erwtensoep")
    await desk.presses("Voor 2 buren")
    await desk.types("vanavond 18 uur", "Bij het plein", "Met worst", "Erasmusweg 12")
    await desk.presses("Ja", "Klopt, laat het horen")
    await desk.ends_with(rings)


async def test_she_offers_by_phone_and_is_rung_with_who_comes(desk: SharingDesk) -> None:
    await desk.says(deeds.hear_offers.from_draft(consent="yes"))
    await offers(desk)
    assert "Zeg tegen Riet:\nDank u wel! Buren dichtbij horen het nu" in (await desk.own())[-1]
    await passes(desk, seconds=2)
    soup = await desk.share()
    assert (soup.state, soup.giver) == ("open", (await desk.riet()).id)
    assert "Erwtensoep" in (await desk.reads())[-1]
    await desk.says(deeds.yes_to_share(share=soup.id))
    mina = "\n".join(await desk.reads())
    assert "Riet deelt dit met u. Afspreken gaat via de balie." in mina
    await desk.says(deeds.yes_to_share(share=soup.id), actor=NOOR)
    assert await desk.reasons() == ["share_news"]
    await takes(desk)
    card = (await desk.own())[-1]
    assert "Noor zei ja. Afspreken gaat via ons." in card
    assert "Er komen: Mina, Noor. Alles is vergeven." in card
    assert await desk.reads(soup.giver) == []


async def test_who_comes_may_ring_her_when_she_agrees(desk: SharingDesk) -> None:
    await offers(desk, "Ja, de beller zegt ja")
    soup = await desk.share()
    await desk.says(deeds.yes_to_share(share=soup.id))
    told = "\n".join(await desk.reads())
    assert "Bel Riet om af te spreken waar en hoe laat: +31 70 765 4321" in told
    await takes(desk)
    assert "Mina heeft uw nummer en kan u bellen" in (await desk.own())[-1]


async def test_she_stops_it_by_phone_and_who_comes_hears_so_at_once(desk: SharingDesk) -> None:
    await offers(desk)
    soup = await desk.share()
    await desk.says(deeds.yes_to_share(share=soup.id))
    await desk.rings_again()
    await desk.presses("Kan het toch niet delen")
    assert "Er zei al 1 buur ja." in (await desk.own())[-1]
    await desk.presses("Ja, stop ermee")
    assert "kan toch niet" in (await desk.reads())[-1]
    assert "het is gestopt" in (await desk.own())[-1]
    assert (await desk.is_at(soup)).state == "stopped"


async def test_when_a_neighbour_stops_it_who_comes_by_phone_is_rung(desk: SharingDesk) -> None:
    soup = await desk.cooks()
    await desk.rings()
    await desk.presses("Zegt ja")
    await desk.says(deeds.stop_share(share=soup.id, sure="yes"), actor=NOOR)
    assert await desk.reasons() == ["share_news"]
    await takes(desk)
    assert "kan toch niet. Het gaat dus niet door." in (await desk.own())[-1]
    assert "in het menu" not in (await desk.own())[-1]


async def test_what_nobody_rang_her_with_before_it_is_over_is_for_the_desk(
    desk: SharingDesk,
) -> None:
    await offers(desk)
    soup = await desk.share()
    await desk.says(deeds.yes_to_share(share=soup.id))
    await passes(desk, hours=5)
    case = await desk.case()
    assert (case.about, case.reason, case.what) == (soup.giver, "not_reached", "not_called")


async def test_its_end_is_told_to_who_reads_it_and_to_nobody_else(desk: SharingDesk) -> None:
    soup = await desk.cooks()
    await desk.rings()
    await desk.presses("Zegt ja")
    await passes(desk, hours=9)
    assert (await desk.is_at(soup)).state == "over"
    assert "Dank u wel dat u dit deelde!" in (await desk.reads("noor"))[-1]
    assert await desk.reasons() == []
    assert await desk.reads((await desk.riet()).id) == []
