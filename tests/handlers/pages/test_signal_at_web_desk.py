"""A worry signal at the web desk: its contact reads it on their own page, and no colleague."""

from pathlib import Path

from buurtbot.demo.start import with_all_activities
from config.network.network import Network
from tests.scenes.live import live_town
from tests.scenes.page import (
    FATMA,
    KARIN,
    PageReader,
    a_resident,
    at_web_desk,
    own_page,
    with_web_desk,
)
from tests.scenes.waiting import reads
from tests.scenes.web_desk import web_desk

WORRY = "Bij de buren brandt al dagen geen licht"


def karin_reads(deputy: str = FATMA.mail) -> Network:
    """Karin is the contact of Moerwijk, and works on the web alone."""
    network = with_all_activities(with_web_desk(group=False))
    moerwijk = network.neighbourhood("moerwijk")
    desk = moerwijk.desk.model_copy(update={"contact": KARIN.mail, "deputy": deputy})
    there = moerwijk.model_copy(update={"desk": desk})
    every = (there if n.slug == "moerwijk" else n for n in network.neighbourhoods)
    return network.model_copy(update={"neighbourhoods": tuple(every)})


async def gives(giver: PageReader) -> None:
    """Somebody tells what they saw, and need not be asked."""
    await giver.writes("/start")
    for label in ("Nederlands", "Ja, dat is goed", "Ja"):
        await giver.presses(label)
    await giver.writes("/menu")
    for label in ("Meer: taal, gegevens, nummers", "Ik maak me zorgen om iemand", "Nee"):
        await giver.presses(label)
    await giver.writes(WORRY)
    await giver.presses("Nee, liever niet")


async def test_the_contact_reads_it_on_their_own_page_and_a_colleague_nowhere(
    tmp_path: Path,
) -> None:
    async with live_town(tmp_path, network=karin_reads()) as town:
        service = town.demo.service
        await gives(a_resident(service, "willem"))
        karin, fatma = own_page(service, KARIN), own_page(service, FATMA)
        await reads(karin, "signaal")
        assert not any(WORRY in text for text in await karin.texts()), "why is asked first"
        await karin.presses("Lezen")
        await karin.presses("Ik kijk of er iets moet gebeuren")
        await reads(karin, WORRY)
        general = at_web_desk(service, FATMA)
        for page in (fatma, general, at_web_desk(service, KARIN)):
            assert not any(WORRY in text for text in await page.texts())
        await fatma.writes("/signalen")
        assert not any(WORRY in text for text in await fatma.texts())


async def test_who_is_away_passes_it_on_at_once_at_the_web_desk_too(tmp_path: Path) -> None:
    async with live_town(tmp_path, network=karin_reads()) as town:
        service = town.demo.service
        karin, fatma = own_page(service, KARIN), own_page(service, FATMA)
        await karin.writes("/signalen")
        for label in ("Ik ben er even niet", "7 dagen"):
            await karin.presses(label)
        await reads(karin, "Uw vervanger krijgt nu de signalen")
        await gives(a_resident(service, "willem"))
        await reads(fatma, "Er is een signaal")
        for label in ("Lezen", "Ik kijk of er iets moet gebeuren"):
            await fatma.presses(label)
        await reads(fatma, WORRY)
        for page in (karin, at_web_desk(service, FATMA), at_web_desk(service, KARIN)):
            assert not any(WORRY in text for text in await page.texts())


async def test_who_reads_signals_finds_them_with_a_button_and_nobody_else_has_it(
    tmp_path: Path,
) -> None:
    async with (
        live_town(tmp_path, network=karin_reads(deputy="")) as town,
        web_desk(town.demo.service, KARIN, FATMA) as [karin, fatma],
    ):
        await karin.opens("/desk/own")
        await karin.presses("Zorgsignalen")
        await reads(own_page(town.demo.service, KARIN), "Signalen: 0.")
        await fatma.opens("/desk/own")
        assert "Zorgsignalen" not in fatma.seen
