"""What waits for a chat that joined who was known by phone reaches them all the same."""

from dataclasses import replace

from tests.outbox.office import Office, a_person, to


async def test_it_goes_to_the_chat_that_is_theirs_now(post: Office) -> None:
    both = a_person("anna", post.clock, chat=7, came_by="way")
    way = replace(a_person("way", post.clock, chat=None), same_as="anna")
    await post.tell(to("way", "1"), keep=(both, way))
    await post.worker.send_due()
    assert [one.chat for one in post.neighbours.kept] == [7]


async def test_who_was_forgotten_since_gets_nothing(post: Office) -> None:
    way = replace(a_person("way", post.clock, chat=None), same_as="anna")
    await post.tell(to("way", "1"), keep=(way,))
    await post.worker.send_due()
    assert post.neighbours.texts == []
    assert await post.waits("person:way") == 0
