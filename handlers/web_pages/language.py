"""In which language a page of ours is read, also by somebody whom we do not know yet."""

from typing import Final

from aiohttp import web

from buurtbot.domain.core.people.person import Language

ASKED: Final = "taal"  # in an address: which language is asked for


def language_of(request: web.Request, known: Language | None = None) -> Language:
    """The one that is asked for, else the one that is `known`, else that of the browser."""
    speaks = request.headers.get("Accept-Language", "nl").casefold()
    guess: Language = "en" if speaks.startswith("en") and "nl" not in speaks else "nl"
    return "en" if request.query.get(ASKED, known or guess) == "en" else "nl"
