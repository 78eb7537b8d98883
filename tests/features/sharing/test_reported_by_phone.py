"""Who shares and only has a telephone reports the other in one press of who answers."""

from buurtbot.domain import deeds
from buurtbot.domain.core.people.person import Person
from tests.scenes.sharing_desk import SharingDesk


async def test_who_comes_and_rings_reports_who_gives_it(desk: SharingDesk) -> None:
    soup = await desk.cooks(places="1")
    await desk.rings()
    await desk.presses("Zegt ja")
    riet = (await desk.is_at(soup)).coming[0]
    await desk.rings_again()
    await desk.presses("Dit voelt niet goed")
    assert "Gemeld. Met Noor is er nu geen contact meer." in (await desk.own())[-1]
    assert (await desk.get(Person, riet)).paused_from == ("noor",)
    assert (await desk.is_at(soup)).coming == ()


async def test_who_gives_it_and_rings_says_whom_of_those_who_come(desk: SharingDesk) -> None:
    soup = await desk.cooks(places="2")
    await desk.says(deeds.yes_to_share(share=soup.id))
    act = deeds.report_guest_for(share=soup.id)
    await desk.do(act)
    assert "Over wie gaat het?" in (await desk.desk())[-1]
    for whom, reported in (("nobody", ()), ("mina", ("mina",))):
        await desk.do(deeds.report_guest_for(share=soup.id, whom=whom))
        assert (await desk.get(Person, "noor")).paused_from == reported
    for gone in (
        deeds.report_guest_for(share="gone"),
        deeds.report_giver_for(share="gone", person="noor"),
    ):
        await desk.do(gone)
        assert "niets genoteerd" in (await desk.desk())[-1]
