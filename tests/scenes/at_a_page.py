"""Whose place a browser has at our page for residents, and where what they are told is kept."""

from buurtbot.storage.doors.pages import Page
from handlers.residents_page.place import Place, opened
from tests.scenes.browsing import Browsing
from tests.scenes.live import Town


def place_in(browsing: Browsing, town: Town) -> Place:
    """The place that this browser remembers."""
    (cookie,) = browsing.session.cookie_jar
    service = town.demo.service
    place = opened(service.store.secrets, cookie.value, service.now())
    assert place
    return place


async def own_page(browsing: Browsing, town: Town) -> Page:
    """Where what is told to them is kept."""
    service = town.demo.service
    number = place_in(browsing, town).number(service.store.secrets)
    found = service.way_in.channel.of("moerwijk", number)
    assert found
    return found[1]
