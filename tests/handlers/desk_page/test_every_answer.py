"""Every answer of our pages, to whoever asks, has the same strict headers; and none is kept."""

from pathlib import Path

from buurtbot.our_pages import our_pages
from handlers.web_pages.look import HEADERS
from tests.scenes.live import live_town
from tests.scenes.page import KARIN, with_web_desk
from tests.scenes.web_desk import web_desk

STREAMS = ("/desk/live", "/b/moerwijk/live")  # they have them too, and do not end


async def test_signed_in_or_not_each_page_lets_nothing_run_that_is_not_ours(
    tmp_path: Path,
) -> None:
    async with (
        live_town(tmp_path, network=with_web_desk(group=False)) as town,
        web_desk(town.demo.service, KARIN) as [karin],
    ):
        routes = our_pages(town.demo.service)
        paths = {one.path.replace("{slug}", "moerwijk") for one in routes if one.method == "GET"}
        plain = sorted(path for path in paths if "{" not in path and path not in STREAMS)
        posted = {one.path.replace("{slug}", "moerwijk") for one in routes if one.method == "POST"}
        assert len(plain) > 15
        for is_in in (True, False):
            for path in plain:
                answer = await karin.client.get(path, allow_redirects=False)
                assert answer.status < 500, path
                assert HEADERS.items() <= dict(answer.headers).items(), (path, is_in)
            for path in sorted(one for one in posted if "{" not in one):
                answer = await karin.client.post(path, allow_redirects=False)
                assert answer.status < 500, path
                assert HEADERS.items() <= dict(answer.headers).items(), (path, is_in)
            karin.client.cookie_jar.clear()
