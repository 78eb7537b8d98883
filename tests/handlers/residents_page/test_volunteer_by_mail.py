"""A volunteer without Telegram: signs up at the page, is mailed that there is something, helps."""

from pathlib import Path

from buurtbot.mail.post import MailPost
from buurtbot.storage.at_rest.dangers import Dangers
from tests.handlers.residents_page.test_two_on_the_page import ASKS, knows, reads
from tests.mail.mail_server import Mailroom, mailroom
from tests.scenes.browsing import Browsing
from tests.scenes.live import Town, live_town
from tests.scenes.mailed import the_next, wants_mail, words_of
from tests.scenes.waiting import until

SIGNS_UP = (
    *("Ik wil helpen", "Verder", "Daar houd ik mij aan", "Boodschappen", "Klaar", "10 minuten"),
    *("Ochtend", "Middag", "Klaar", "Nederlands", "Klaar"),
)


async def test_noor_signs_up_is_mailed_takes_it_and_hears_no_more_than_she_needs(
    tmp_path: Path,
) -> None:
    async with (
        mailroom() as room,
        live_town(tmp_path) as town,
        Browsing.of(town.demo.pages) as willem,
        Browsing.of(town.demo.pages) as noor,
    ):
        town.demo.post.server = MailPost(room.at(), Dangers()).post
        await knows(noor, "Noor")
        for label in SIGNS_UP:
            await noor.presses(label)
        await noor.writes("Erasmusweg 12")
        for label in ("Ja", "Ja, dat is goed", "Ja, dit klopt"):
            await noor.presses(label)
        assert "Een mens van Welzijn Moerwijk maakt eerst kennis met u" in noor.text
        await wants_mail(noor, room)
        await goes(noor)
        ellen, desk = await town.person("Ellen"), await town.desk()
        await ellen.waits_for(desk, "Noor", since=0)
        await ellen.presses(desk, "Niveau 1")
        await is_mailed(town, room)
        await reads(noor, "kunt u oproepen krijgen")
        await goes(noor)
        await knows(willem, "Willem")
        for label in ASKS:
            await willem.presses(label)
        await willem.writes("Erasmusweg 14")
        for label in ("Ja", "Vandaag, zo snel mogelijk", "Overslaan", "Versturen"):
            await willem.presses(label)
        told = await is_mailed(town, room)
        for hidden in ("Willem", "Boodschappen", "Erasmusweg", "hulp"):
            assert hidden not in told
        await reads(noor, "Kunt u een buur helpen?")
        await noor.presses("Ik help")
        await reads(willem, "Er komt een buur: Noor")


async def goes(browsing: Browsing) -> None:
    """Close the page: what comes from now on is not seen."""
    await browsing.opens()


async def is_mailed(town: Town, room: Mailroom) -> str:
    """Some minutes later a letter says that something is there; its words."""

    async def comes() -> bool:
        town.later(seconds=10)  # what it tells may still be on its way to the page
        return bool(room.taken)

    await until(comes)
    letter = await the_next(room)
    assert "er is iets nieuws" in str(letter["Subject"])
    return words_of(letter)
