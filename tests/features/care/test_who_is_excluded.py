"""The desk asks who is excluded: since when, why, what they say of it; and lets them in again."""

from datetime import timedelta

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.people.ban import Ban
from buurtbot.domain.core.people.person import Consent, Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.found.excluded import excluded_in
from buurtbot.storage.store import Store
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import TUESDAY, Clock

KARIN = Actor("moderator", "karin", "moerwijk", "Karin")
ELLEN = Actor("moderator", "ellen", "moerwijk", "Ellen")
PIET = Actor("moderator", "piet", "spoorwijk", "Piet")


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Riet reported Samir, and Karin excluded him."""
    street = Street(store, context, clock)
    await street.put(riet(), samir(consent=Consent("1", TUESDAY)), soup())
    await street.presses("riet", "report_behaviour", request="soup", words="hij schreeuwde")
    case = await the_case(street)
    await street.does(KARIN, "ban", case=case.id, why="threat", sure="yes")
    for who in ("riet", "samir"):
        await street.hears(who)
    await street.desk_hears()
    return street


async def the_case(street: Street, who: str = "riet", reason: str = "behaviour") -> Case:
    found = [await street.get(Case, one) for one in (await street.get(Person, who)).cases]
    return next(one for one in found if one.reason == reason)


async def lists(street: Street, actor: Actor = KARIN, **args: str) -> str:
    """What the group reads."""
    await street.does(actor, "list_excluded", neighbourhoods=actor.neighbourhood, **args)
    return await street.desk_hears()


async def test_the_list_says_since_when_why_and_until_when_and_not_what_happened(
    street: Street,
) -> None:
    case = await the_case(street)
    shown = await lists(street)
    for part in ("Samir El Idrissi (Moerwijk)", "dreigen of schelden", f"Besloten bij {case.ref}"):
        assert part in shown
    assert "tot de balie iemand weer toelaat" in shown
    assert f"[{case.ref}" in shown or case.ref in shown.rpartition("[Weer toelaten")[2]
    for never in ("schreeuwde", "Riet", "Karin"):
        assert never not in shown


async def test_what_they_say_of_it_stands_there_and_that_another_looked(street: Street) -> None:
    await street.presses("samir", "appeal", words="Ik was het niet")
    await street.desk_hears()
    shown = await lists(street)
    assert "Een collega moet er nog naar kijken" in shown
    assert "Ik was het niet" not in shown
    case = await the_case(street, "samir", "appeal")
    street.clock.forward(minutes=60)
    await street.does(ELLEN, "ban_stays", case=case.id, sure="yes")
    await street.desk_hears()
    assert "en het bleef zo" in await lists(street)


async def test_from_the_list_somebody_is_let_in_again_once_it_is_sure(street: Street) -> None:
    assert "[Weer toelaten: Samir El Idrissi]" in await lists(street)
    await street.does(ELLEN, "let_in", person="samir")
    assert "[Ja, weer toelaten]" in await street.desk_hears()
    assert (await street.get(Person, "samir")).ban
    await street.does(ELLEN, "let_in", person="samir", sure="yes")
    assert (await street.get(Person, "samir")).ban is None
    assert "U kunt weer meedoen" in await street.hears("samir")
    assert "Weer toegelaten" in await street.desk_hears()
    assert "niemand uitgesloten" in await lists(street)
    await street.does(ELLEN, "let_in", person="samir", sure="yes")
    assert "niet (meer) uitgesloten" in await street.desk_hears()


async def test_another_desk_sees_and_ends_nothing_of_it(street: Street) -> None:
    assert "Samir" not in await lists(street, PIET)
    await street.does(PIET, "list_excluded", neighbourhoods="moerwijk")
    await street.does(PIET, "let_in", person="samir", sure="yes")
    assert (await street.get(Person, "samir")).ban
    assert "Samir" not in await street.desk_hears()


async def test_each_look_is_noted(street: Street) -> None:
    await lists(street)
    await street.does(ELLEN, "list_excluded", neighbourhoods="moerwijk", told="")
    assert await street.desk_hears() == ""
    noted = await street.store.redis.xrevrange("{gm0518}:audit", count=2)
    assert [(one["did"], one["who"], one["subject"]) for _, one in noted] == [
        ("list_excluded", "ellen", "moerwijk"),
        ("list_excluded", "karin", "moerwijk"),
    ]


async def test_of_many_there_are_pages_the_newest_first(street: Street) -> None:
    for number in range(9):
        ban = Ban(TUESDAY - timedelta(days=number + 1), "money")
        await street.put(samir(id=f"p{number}", chat=100 + number, name=f"Nr{number}", ban=ban))
    first = await lists(street)
    assert first.index("Samir") < first.index("Nr0")
    assert "Nr8" not in first
    assert "Uitgesloten: 10" in first
    assert "Nr8" in await lists(street, page="1")


async def test_who_is_forgotten_or_of_another_municipality_is_not_on_it(
    street: Street, store: Store
) -> None:
    ban = Ban(TUESDAY, "money")
    await street.put(samir(id="lent", home="gm0603", lent_to=("gm0518",), ban=ban))
    await street.presses("samir", "forget_sure")
    work = store.work("gm0518", "look", TUESDAY)
    assert await excluded_in(work, ["moerwijk"]) == []
    assert await store.redis.exists("{gm0518}:list:excluded:moerwijk") == 0
