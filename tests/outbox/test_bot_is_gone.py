"""What waits for people whose bot is not here: it waits for a while, and never for ever."""

from buurtbot.services.core.context import Context
from tests.outbox.office import Office, a_person, to, to_desk


def _gone(context: Context, *, closed: bool) -> None:
    """The file of Moerwijk was taken away."""
    left = tuple(n for n in context.network.neighbourhoods if n.slug != "moerwijk")
    former = context.network.neighbourhood("moerwijk").model_copy(update={"closed": closed})
    known = {"neighbourhoods": left, "former": (former,)}
    context.network = context.network.model_copy(update=known)


async def test_it_waits_while_the_file_may_come_back_and_then_goes(
    post: Office, context: Context
) -> None:
    _gone(context, closed=False)
    post.neighbours.away = {"moerwijk"}
    await post.tell(to("anna", "a"), keep=(a_person("anna", post.clock),))
    for _ in range(3):
        await post.worker.send_due()
        post.clock.forward(minutes=5)
    assert await post.waits("person:anna") == 1
    assert post.done == []
    post.neighbours.away = set()
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag a"]


async def test_it_goes_while_the_token_is_still_there(post: Office, context: Context) -> None:
    _gone(context, closed=True)
    await post.tell(to("anna", "a"), keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag a"]


async def test_of_a_closed_neighbourhood_without_a_bot_nothing_waits_for_ever(
    post: Office, context: Context
) -> None:
    _gone(context, closed=True)
    post.neighbours.away = {"moerwijk"}
    await post.tell(to("anna", "a"), to("anna", "b"), keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    assert await post.waits("person:anna") == 0
    assert post.done[:1] == ["sending anna"]  # noted as not reached


async def test_what_its_desk_hears_goes_to_its_group_as_before(
    post: Office, context: Context
) -> None:
    _gone(context, closed=True)
    post.neighbours.away = {"moerwijk"}
    await post.tell(to_desk("balie"))
    await post.worker.send_due()
    assert post.desk.texts == ["Dag balie"]
