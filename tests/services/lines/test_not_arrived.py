"""Who wrote to somebody who cannot be reached hears that it did not arrive."""

from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import Clock


async def test_they_hear_whom_it_did_not_reach_with_a_way_to_a_person(
    store: Store, context: Context, clock: Clock
) -> None:
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    await street.strikes("not_arrived", person="riet", other="samir")
    heard = await street.hears("riet")
    assert "Ik kan Samir nu niet bereiken. Uw bericht is niet aangekomen." in heard
    assert "[Ik wil een mens]" in heard
    await street.strikes("not_arrived", person="riet", other="who-left")
    assert "Ik kan een buur nu niet bereiken." in await street.hears("riet")
    await street.strikes("not_arrived", person="who-left", other="samir")
    assert await street.hears("who-left") == ""
