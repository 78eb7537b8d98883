"""What somebody wrote in a case and should have been an alarm: one press beside that line."""

import re
from html import unescape
from pathlib import Path

from buurtbot.domain.core.people.screen_line import ScreenLine
from buurtbot.services.desk.looking_up.screen_lines import all_lines
from tests.handlers.desk_page.test_web_desk import TAKE, _opens_the_case
from tests.handlers.pages.test_desk import willem_wants_to_talk
from tests.scenes.desk_day import DeskDay
from tests.scenes.live import live_town
from tests.scenes.page import KARIN, with_web_desk
from tests.scenes.waiting import until
from tests.scenes.web_desk import Browser, web_desk

MISSED = "Had alarm moeten zijn"
SAID = "Het is zo stil in huis, bel maar 06-12345678"
BARE = "Het is zo stil in huis, bel maar […]"


def lines_to_mark(browser: Browser) -> list[str]:
    """The words above each press for a line of the talk; the card has one of its own."""
    told = re.findall(r"<article.*?</article>", browser.html, re.DOTALL)
    said = (one for one in told if "/missed" in one)
    return [unescape(re.findall(r'class="words">([^<]*)<', one)[0]) for one in said]


async def kept(day: DeskDay) -> list[ScreenLine]:
    """What whoever keeps the screening gets."""
    work = day.work()
    return list((await work.look(ScreenLine, await all_lines(work))).values())


async def test_a_line_of_the_talk_is_marked_as_missed_without_who_said_it(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        willem = await willem_wants_to_talk(town.demo.service)
        await _opens_the_case(karin)
        await karin.presses(TAKE)
        await karin.presses("Sturen", words="Dag Willem, hier Karin")
        await karin.presses("Sturen", words="belt liever niet", aside="1")
        await willem.writes(SAID)
        case = karin.address.partition("?")[0].partition("#")[0]

        async def is_read() -> bool:
            return SAID in unescape(await karin.opens(case))

        await until(is_read)
        assert lines_to_mark(karin) == [
            "een buur: Ik wil over iets praten",
            f"een buur: {SAID}",
        ], "not what staff wrote, nor the card"
        again = karin.html
        await _marks(karin)
        assert karin.seen.count(BARE) == 1
        karin.html = again
        await _marks(karin)
        assert karin.seen.count(BARE) == 1, "sent twice, asked once"
        assert await kept(DeskDay(town.demo.service)) == []
        await karin.presses("Bewaren: het wordt te veel")
        (line,) = await kept(DeskDay(town.demo.service))
        assert line.words == BARE


async def _marks(browser: Browser) -> None:
    """Press it at the last line that has it."""
    browser.html = re.findall(r'<form[^>]*/missed"[^>]*>.*?</form>', browser.html, re.DOTALL)[-1]
    await browser.presses(MISSED)
    assert browser.status == 200


async def test_a_line_that_is_not_there_is_not_marked(tmp_path: Path) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        await willem_wants_to_talk(town.demo.service)
        await _opens_the_case(karin)
        case = karin.address
        await karin.sends(f"{case}/missed", {**karin.mark, "line": "7", "once": "x"})
        assert karin.status == 404
