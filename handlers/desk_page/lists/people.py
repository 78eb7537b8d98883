"""Who offers help: a page to look somebody up on."""

from aiohttp import web

from buurtbot.domain import deeds
from buurtbot.domain.desk.volunteers import card
from buurtbot.domain.words.plain_words import plain
from buurtbot.services.desk.levels import all_volunteers
from handlers.desk_page.lists.search import opened
from handlers.desk_page.pressing import offered
from handlers.desk_page.site import Visit


async def volunteers_page(visit: Visit, request: web.Request) -> web.Response:
    """Everybody who offers help; "alvaro" finds Álvaro."""
    sought = opened(visit, request.match_info.get("sought", ""))
    found: list[tuple[str, str]] = []
    for municipality in visit.municipalities:
        work = visit.work(municipality)
        here = [n.slug for n in visit.who.here if n.municipality == municipality]
        for person in await all_volunteers(work, visit.site.context, here):
            place = visit.site.context.neighbourhood(person.bot).name
            if person.offer and plain(sought) in plain(person.name):
                found.append((person.name, visit.read(card(person, person.offer, place))))
    title = visit.say("webdesk-volunteers-title")
    by_name = sorted(found, key=lambda one: plain(one[0]))
    rings = [
        (here.name, offered(visit, here.slug, deeds.begin(**_offers(here.slug))))
        for here in visit.who.here
    ]
    return visit.page(
        "volunteers.html",
        title,
        found=[words for _, words in by_name],
        sought=sought,
        rings=rings,
    )


def _offers(slug: str) -> dict[str, str]:
    """The talk in which who rings to help is written down."""
    return {"conversation": "offer_for_caller", "neighbourhood": slug}
