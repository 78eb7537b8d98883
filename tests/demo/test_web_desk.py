"""A newcomer is at the web desk of the demo with a few presses, and without a mail server."""

import re
from pathlib import Path

from aiohttp import ClientSession, CookieJar

from buurtbot.demo.web_desk import KARIN, POST
from tests.scenes.live import live_town
from tests.scenes.web_desk import Browser


async def test_karin_signs_in_with_what_the_page_of_letters_shows(tmp_path: Path) -> None:
    async with live_town(tmp_path) as town:
        jar = CookieJar(unsafe=True)
        async with ClientSession(town.demo.pages, cookie_jar=jar) as client:
            karin = Browser(client)
            await karin.opens("/desk/sign-in")
            await karin.sends("/desk/sign-in", {**karin.mark, "mail": KARIN.mail})
            await karin.opens(POST)
            code = re.search(r"<dd>(\d{6})</dd>", karin.html)
            link = re.search(r'href="(/desk/sign-in/[^"]+)"', karin.html)
            assert code is not None, karin.seen
            assert link is not None, karin.seen
            await karin.opens(link[1])
            await karin.sends(link[1], karin.mark)
            await karin.sends("/desk/sign-in/code", {**karin.mark, "code": code[1]})
            assert "U bent Karin" in karin.seen
