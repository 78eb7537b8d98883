"""A desk that gets another group: its open cases stand there with cards, both groups know."""

import json

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.services.core.context import Context
from buurtbot.services.keeping.forgetting.closing import Closing
from buurtbot.storage.found.known import Known
from buurtbot.storage.store import Store
from config.network.network import Network
from config.network.pages import Worker
from tests.scenes.page import KARIN
from tests.scenes.people_street import Street
from tests.scenes.street import TUESDAY, Clock, queues_of
from tests.scenes.talk_street import a_person

GM, OLD, NEW = "gm0518", -1001, -1009


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Mieke waits for the desk of Moerwijk, and somebody for that of Spoorwijk."""
    street = Street(store, context, clock)
    closing = Closing(store, context)
    await closing.learn()
    mine = Case("c1", "M-4K7P", "moerwijk", "wants_person", TUESDAY, TUESDAY, about="mieke")
    other = Case("c2", "S-4K7Q", "spoorwijk", "wants_person", TUESDAY, TUESDAY)
    done = Case("c3", "M-4K7R", "moerwijk", "wants_person", TUESDAY, TUESDAY, closed=TUESDAY)
    await street.put(a_person(), mine, other, done)
    await store.outbox(GM).desk.remember_topic("c1", OLD, 7)
    return street


def with_group(
    network: Network, group: int, slug: str = "moerwijk", workers: tuple[Worker, ...] = ()
) -> Network:
    """Another group stands in its file, or only who works at the web desk."""
    desk = {"group": group, "workers": workers}
    changed = (
        n.model_copy(update={"desk": n.desk.model_copy(update=desk)}) if n.slug == slug else n
        for n in network.neighbourhoods
    )
    return network.model_copy(update={"neighbourhoods": tuple(changed)})


async def starts(street: Street, group: int, *workers: Worker) -> None:
    """The service learns of what is configured now, and looks after it."""
    street.context.network = with_group(street.context.network, group, workers=workers)
    street.clock.forward(minutes=2)
    closing = Closing(street.store, street.context)
    await closing.learn()
    await closing.look(street.clock.now)


async def cards(street: Street) -> list[str]:
    """The cards that wait for the desk of Moerwijk, by name."""
    entries = [
        json.loads(entry)
        for key in await queues_of(street.store, GM, "desk:moerwijk")
        for entry in await street.store.redis.lrange(key, 0, -1)
    ]
    return [name for one in entries if (name := one["outgoing"].get("name", ""))]


async def test_open_cases_come_along_with_their_cards_and_both_groups_hear(
    street: Street,
) -> None:
    await starts(street, NEW)
    assert await cards(street) == ["card:c1"], "what is closed stays, others have their own desk"
    here = await street.desk_hears()
    assert "De balie van Moerwijk is vanaf nu in deze groep. Eén open melding komt mee" in here
    assert '"desk-moved-away"' in await waiting(street)


async def waiting(street: Street) -> str:
    """All that waits to be told, as it is stored."""
    redis = street.store.redis
    queues = await redis.keys(street.work().keys.queue("*"))
    return str([await redis.lrange(key, 0, -1) for key in queues])


async def test_a_desk_that_goes_to_the_web_is_no_group_there_and_the_old_group_knows(
    street: Street,
) -> None:
    await starts(street, 0, KARIN)
    here = await street.desk_hears()
    assert "werkt vanaf nu hier, op de webbalie. Eén open melding staat op de lijst." in here
    assert '"desk-moved-away-to-web"' in await waiting(street)


async def test_who_works_at_the_web_desk_is_not_told_to_go_when_a_group_comes_beside_it(
    street: Street,
) -> None:
    await starts(street, 0, KARIN)
    await starts(street, NEW, KARIN)
    assert "is vanaf nu in deze groep" in await street.desk_hears()
    assert '"desk-moved-away"' not in await waiting(street)


async def test_it_is_told_once_and_a_move_back_is_a_move(street: Street) -> None:
    await starts(street, NEW)
    await street.desk_hears()
    await starts(street, NEW)
    assert await street.desk_hears() == ""
    await starts(street, OLD)
    assert "is vanaf nu in deze groep" in await street.desk_hears()


async def test_a_move_that_broke_off_is_done_at_the_next_start(street: Street) -> None:
    street.context.network = with_group(street.context.network, NEW)
    await Closing(street.store, street.context).learn()  # and then the machine goes off
    await starts(street, NEW)
    assert await cards(street) == ["card:c1"]


async def test_a_number_that_telegram_gave_and_that_is_filled_in_is_no_move(
    street: Street,
) -> None:
    places = street.store.outbox(GM).desk
    await places.remember_group("moerwijk", NEW)
    await starts(street, OLD)
    await starts(street, NEW)
    assert await street.desk_hears() == ""
    known = await Known(street.store).as_before(street.context.neighbourhood("moerwijk"))
    assert known is not None
    assert known.desk.group == NEW


async def test_after_telegram_gave_a_number_another_group_is_a_move(street: Street) -> None:
    places = street.store.outbox(GM).desk
    await places.remember_group("moerwijk", -1005)
    await starts(street, NEW)
    assert "is vanaf nu in deze groep" in await street.desk_hears()
    assert await places.group_of("moerwijk") is None, "else all of it went to the old one"
