"""What the environment names outside of us, and whether it can all be opened."""

from collections.abc import Mapping

from config.core.mistakes import Mistake, WrongConfig
from config.environment.geocoding import open_geocoder
from config.environment.streets import open_walks


async def mistakes_outside(env: Mapping[str, str]) -> list[Mistake]:
    """Open and close what looks addresses up and says how far it is; nobody is asked anything."""
    mistakes: list[Mistake] = []
    for opened in (open_geocoder(env), open_walks(env)):
        try:
            async with opened:
                pass
        except WrongConfig as wrong:
            mistakes += wrong.mistakes
    return mistakes
