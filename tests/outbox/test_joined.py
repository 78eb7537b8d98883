"""What waits for a chat that joined who was known by phone reaches them all the same."""

from dataclasses import replace

from buurtbot.domain.core.messages import Change, ToPerson, text
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


async def test_what_was_told_to_that_chat_before_changes_when_they_answer(post: Office) -> None:
    chat = a_person("way", post.clock, chat=7)
    await post.tell(to("way", "1", name="share:s:way"), keep=(chat,))
    await post.worker.send_due()
    both = a_person("anna", post.clock, chat=7, came_by="way")
    changed = Change(ToPerson("anna"), "share:s:anna", text("closed"))
    await post.tell(changed, keep=(both, replace(chat, chat=None, same_as="anna")))
    post.clock.forward(seconds=3)
    await post.worker.send_due()
    last = post.neighbours.kept[-1]
    assert (last.what, last.chat) == ("change", 7)
