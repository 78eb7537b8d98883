"""What the environment names outside of us, and whether it can all be opened."""

from collections.abc import Mapping

from config.geocoding import open_geocoder
from config.mistakes import Mistake, WrongConfig
from config.streets import open_walks


async def check_outside(env: Mapping[str, str]) -> None:
    """Open and close what looks addresses up and says how far it is; nobody is asked anything.

    Raises WrongConfig that names what is wrong with each.
    """
    mistakes: list[Mistake] = []
    for opened in (open_geocoder(env), open_walks(env)):
        try:
            async with opened:
                pass
        except WrongConfig as wrong:
            mistakes += wrong.mistakes
    if mistakes:
        raise WrongConfig(mistakes)
