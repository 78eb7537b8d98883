"""Willem has his talk on two computers: both go on with it, and what he wipes is gone on both."""

from pathlib import Path

from tests.handlers.residents_page.test_a_resident import GETTING_KNOWN
from tests.handlers.residents_page.test_two_on_the_page import ASKS, helps_next_door, knows, reads
from tests.scenes.browsing import Browsing
from tests.scenes.live import live_town


def with_a_slip(words: list[str]) -> str:
    """As he types them: capitals, spaces, and one letter wrong."""
    first, second, third, fourth = words
    return f"  {first.upper()}   {second.title()}, {third}  {fourth[:-1]}q "


async def test_both_go_on_with_it_and_forgotten_on_one_it_is_gone_on_the_other(
    tmp_path: Path,
) -> None:
    async with (
        live_town(tmp_path) as town,
        Browsing.of(town.demo.pages) as home,
        Browsing.of(town.demo.pages) as library,
        Browsing.of(town.demo.pages) as noor,
    ):
        words = await home.begins("Willem")
        await home.opens()
        for label in GETTING_KNOWN:
            await home.presses(label)
        await library.opens()
        assert "Bedoelt u dit?" in await library.sends("/terug", words=with_a_slip(words))
        await library.sends("/terug", words=" ".join(words))
        await knows(noor, "Noor")
        await helps_next_door(noor, town)
        for label in ASKS:
            await home.presses(label)
        await library.opens()  # where the question of the other computer stands
        await library.writes("Erasmusweg 12")
        await home.opens()
        for label in ("Ja", "Vandaag, zo snel mogelijk", "Overslaan", "Versturen"):
            await home.presses(label)
        await reads(noor, "Kunt u een buur helpen?")
        await noor.presses("Ik help")
        await noor.presses("Ik ben onderweg")
        await reads(library, "Noor is onderweg")
        await library.opens()
        await home.opens()
        await library.writes("wit brood")
        await home.writes("en melk")
        await reads(noor, "en melk")
        assert "wit brood" in noor.text
        await library.writes("vergeet mij")
        await library.presses("Vergeet mij")
        await library.presses("Ja, vergeet mij")
        await reads(library, "Ik ben u vergeten")
        await reads(home, "Ik ben u vergeten")
        for shown in (home, library):
            assert "wit brood" not in shown.text
            assert "Erasmusweg" not in shown.text
        await reads(noor, "U hoeft niet te komen.")
        await home.writes("hallo?")
        assert "Welke taal wilt u gebruiken?" in home.text
