"""A worker types one line while somebody rings, sees what was read, corrects it, and sends it."""

import pytest

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from geo.lookup.geocoding import Found, NotFound, Unavailable
from tests.scenes.calls import FOR_CALLER, called
from tests.scenes.desk_street import OMAR, SARA, DeskStreet
from tests.scenes.street import MOERWIJK, Clock

LINE = "mevrouw de vries 0612345678 erasmusweg 12 brood en melk vrijdagmiddag"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    """Sara has somebody on the line who says yes."""
    street = DeskStreet(store, context, clock)
    await street.command("/intake")
    return street


async def last(street: DeskStreet, user: int = SARA) -> str:
    return (await street.own(user))[-1]


async def test_one_line_is_read_shown_corrected_and_sent(street: DeskStreet) -> None:
    await street.presses("Ja, de beller zegt ja")
    assert "Of typ alles in één regel" in await last(street)
    await street.types(LINE)
    await street.presses(*FOR_CALLER)
    shown = await last(street)
    for part in ("mevrouw de vries", "+31 6 12345678", "Boodschappen", "brood en melk"):
        assert part in shown
    assert "vrijdag 27 november, in de middag" in shown
    assert "Erasmusweg 12" in shown
    await street.presses("Naam")
    await street.types("Mevrouw de Vries")
    await street.presses("Versturen")
    request = await street.get(HelpRequest, (await street.case()).request)
    caller = await street.get(Person, request.resident)
    assert (caller.name, caller.phone) == ("Mevrouw de Vries", "+31 6 12345678")
    assert (request.kind, request.words) == ("groceries", "brood en melk")
    assert request.starts.date().isoformat() == "2026-11-27"


async def test_what_the_line_lacks_is_asked_and_nothing_else(street: DeskStreet) -> None:
    await street.presses("Ja, de beller zegt ja")
    await street.types("Jansen 070 765 43 21 de hond uitlaten")
    await street.presses(*FOR_CALLER)
    assert "Waar is de hulp nodig?" in await last(street)
    await street.types("Erasmusweg 12")
    await street.presses("Ja", "Morgen", "Middag")
    shown = await last(street)
    assert "Jansen" in shown
    assert "de hond uitlaten" in shown


class Map:
    """One that knows two streets, and is away when it must be."""

    def __init__(self, *, away: bool = False) -> None:
        self.away, self.asked = away, list[str]()

    async def find(self, postcode: str, number: object) -> NotFound:
        """No postcode."""
        return NotFound()

    async def find_street(self, text: str) -> Found | NotFound | Unavailable:
        """The Erasmusweg and the Prins Hendrikstraat."""
        self.asked.append(text)
        if self.away:
            return Unavailable("timed_out")
        known = text.startswith(("Erasmusweg", "Prins Hendrikstraat"))
        return Found(MOERWIJK, text) if known else NotFound()


@pytest.mark.parametrize(
    ("line", "name", "place"),
    [
        ("Annie Erasmusweg 12 hond uitlaten", "Annie", "Erasmusweg 12, Den Haag"),
        ("Annie de Wit Erasmusweg 12 hond uitlaten", "Annie de Wit", "Erasmusweg 12, Den Haag"),
        ("Annie Prins Hendrikstraat 4 boodschappen", "Annie", "Prins Hendrikstraat 4, Den Haag"),
    ],
)
async def test_a_name_without_a_comma_before_the_street_is_told_by_the_map(
    store: Store, context: Context, clock: Clock, line: str, name: str, place: str
) -> None:
    street = DeskStreet(store, context, clock, places=Map())
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types(f"{line} 0612345678 morgenmiddag")
    await street.presses(*FOR_CALLER)
    shown = await last(street)
    assert f"\n{name}, +31 6 12345678\n" in shown
    assert place in shown


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("Prins Hendrikstraat 4 boodschappen", Map()),
        ("Annie Erasmusweg 12 hond uitlaten", Map(away=True)),
    ],
)
async def test_a_street_after_somebody_names_no_caller_nor_does_a_map_that_is_away(
    store: Store, context: Context, clock: Clock, line: str, places: Map
) -> None:
    street = DeskStreet(store, context, clock, places=places)
    await street.command("/intake")
    await street.presses("Ja, de beller zegt ja")
    await street.types(f"{line} 0612345678")
    assert "Hoe heet" in await last(street)
    assert len(places.asked) == 1


async def test_a_line_before_the_yes_is_held_and_goes_with_a_no(street: DeskStreet) -> None:
    await street.types(LINE)
    assert "Dit heb ik gelezen. Zonder ja gaat het weer weg." in await last(street)
    await street.presses("Ja, de beller zegt ja", *FOR_CALLER)
    assert "mevrouw de vries" in await last(street)
    assert "Erasmusweg 12" in await last(street)


async def test_without_a_yes_nothing_of_the_line_is_kept(street: DeskStreet) -> None:
    await street.types(LINE)
    await street.presses("Nee")
    assert await street.store.redis.keys("{gm0518}:talk:*") == []
    assert await street.store.redis.keys("{gm0518}:person:*") == []


async def test_a_number_that_is_known_is_shown_before_it_is_written_down_again(
    store: Store, context: Context, clock: Clock
) -> None:
    street = DeskStreet(store, context, clock)
    case = await called(street)
    await street.command("/intake", user=OMAR)
    await street.presses("Ja, de beller zegt ja", user=OMAR)
    await street.types("Jansen 070 765 43 21 boodschappen morgen", user=OMAR)
    assert f"{case.ref} · Boodschappen" in await last(street, OMAR)
    await street.presses("Nieuwe hulpvraag", *FOR_CALLER, user=OMAR)
    assert "Waar is de hulp nodig?" in await last(street, OMAR)


async def test_a_name_alone_is_a_name(street: DeskStreet) -> None:
    await street.presses("Ja, de beller zegt ja")
    await street.types("Jansen")
    assert "Op welk nummer kunnen we bellen?" in await last(street)


async def test_danger_in_the_line_is_danger(street: DeskStreet) -> None:
    await street.presses("Ja, de beller zegt ja")
    await street.types("mevrouw de vries 0612345678 ze zegt ik wil dood, brood vrijdag")
    assert [line for line in await street.desk() if "Zelfmoord" in line]
