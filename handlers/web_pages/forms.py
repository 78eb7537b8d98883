"""What stands in a form, and when it is the same as one that was sent before.

Something is drawn for a form when its page is shown. Pressed twice, or sent again with the Back
button, the same form says the same; from another page, or with other words, it is something new.
"""

from aiohttp import web

from buurtbot.storage.at_rest.sealing import Secrets


async def form_of(request: web.Request) -> dict[str, str]:
    """What stands in the fields of a form. Raises HTTPBadRequest for what is no form."""
    try:
        given = await request.post()
    except (ValueError, LookupError):  # bytes that are no letters, an encoding nobody knows
        raise web.HTTPBadRequest from None
    return {name: value for name, value in given.items() if isinstance(value, str)}


def once_of(secrets: Secrets, mark: str, said: str) -> str:
    """What is the same for the same form with the same in it. Tells nothing of what it holds."""
    return secrets.id_of("form", mark, said)
