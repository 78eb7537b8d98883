"""Samir helps Riet and Joop at once: the scene of those who speak with more than one."""

from dataclasses import replace

from buurtbot.domain.core.people.person import Consent, Line, Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import riet, samir, soup
from tests.scenes.lines_street import HERE, LinesStreet
from tests.scenes.street import TUESDAY, Clock

RIET, SAMIR, JOOP = 11, 22, 33
SOUP, WALK = Line("request", "soup", HERE), Line("request", "walk", HERE)
ASKED = "Voor wie is dit? Ik heb het nog niet verstuurd."


def agreed(person: Person, street: LinesStreet, user: int, *lines: Line) -> Person:
    """Somebody known here, with these lines."""
    consent = Consent("2026-11", TUESDAY)
    return replace(person, id=street.who(user), chat=user, lines=lines, consent=consent)


async def helps_two(store: Store, context: Context, clock: Clock) -> LinesStreet:
    """Riet wants soup, Joop's dog wants out, and Samir does both."""
    street = LinesStreet(store, context, clock)
    both = agreed(samir(), street, SAMIR, SOUP, WALK)
    assert both.offer
    offer = replace(both.offer, busy_with=("soup", "walk"))
    joop = replace(riet(), name="Joop de Vries", requests=("walk",))
    cook = soup(resident=street.who(RIET), holder=both.id)
    cook = replace(cook, invited=(replace(cook.invited[0], person=both.id),))
    await street.put(
        replace(both, offer=offer),
        agreed(riet(), street, RIET, SOUP),
        agreed(joop, street, JOOP, WALK),
        cook,
        replace(cook, id="walk", ref="M-7777", resident=street.who(JOOP), kind="dog"),
    )
    return street


async def both_wrote(street: LinesStreet) -> None:
    """Both asked something, and Samir read it."""
    await street.types(RIET, "Heeft u brood?")
    await street.types(JOOP, "Hoe laat komt u?")
    heard = street.reads(SAMIR)
    assert "Bericht van Riet:\nHeeft u brood?" in heard
    assert "Bericht van Joop:\nHoe laat komt u?" in heard
