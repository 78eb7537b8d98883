"""What was configured is known later, so that whoever takes a file away leaves nobody behind."""

from buurtbot.services.core.context import Context
from buurtbot.storage.found.known import Known
from buurtbot.storage.store import Store
from tests.scenes.page import with_web_desk


async def test_a_desk_that_has_only_the_web_is_known_as_well(
    store: Store, context: Context
) -> None:
    network = with_web_desk(group=False)
    await Known(store).note(network.neighbourhoods)
    names = {n.slug for n in network.neighbourhoods}
    assert {n.slug for n in await Known(store).besides(())} == names
    moerwijk = network.neighbourhood("moerwijk")
    before = await Known(store).as_before(moerwijk)
    assert before is not None
    assert before.desk == moerwijk.desk
