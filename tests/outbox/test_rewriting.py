"""Words that were changed: at the other side stands what is said now, and nothing of before."""

from collections.abc import Sequence

from buurtbot.domain.messages import Say, ToPerson, text
from buurtbot.domain.rewriting import named, rewritten
from buurtbot.outbox.channel import Gone, Unreachable
from tests.outbox.office import Office, a_person

NAME = "said:case:7"


def pieces(*words: str) -> Sequence[Say]:
    """What is said, in so many pieces."""
    return [Say(ToPerson("anna"), text("say", words=each), protect=True) for each in words]


async def sent(post: Office, *words: str, again: bool = False) -> None:
    """It is said, or said otherwise, and sent."""
    letters = pieces(*words)
    told = rewritten(letters, NAME) if again else named(letters, NAME)
    await post.tell(*told, keep=(a_person("anna", post.clock),))
    for _ in range(4):
        await post.worker.send_due()
        post.clock.forward(seconds=5)


def shown(post: Office) -> list[str]:
    """What stands in Anna's chat now, by the number of each message."""
    chat: dict[int, str] = {}
    for number, kept in enumerate(post.neighbours.kept, start=101):
        if kept.what == "erase":
            del chat[kept.message]
        else:
            chat[kept.message or number] = kept.text
    return list(chat.values())


async def test_what_became_shorter_leaves_nothing_of_the_old_words(post: Office) -> None:
    await sent(post, "one", "two", "three", "four")
    await sent(post, "short", again=True)
    assert shown(post) == ["Dag short"]


async def test_what_became_longer_gets_more_pieces_and_may_become_shorter_again(
    post: Office,
) -> None:
    await sent(post, "short")
    await sent(post, "one", "two", "three", again=True)
    assert shown(post) == ["Dag one", "Dag two", "Dag three"]
    assert post.neighbours.kept[-1].letter.protect
    await sent(post, "1", "2", again=True)
    assert shown(post) == ["Dag 1", "Dag 2"]


async def test_a_piece_that_is_too_old_to_be_taken_away_is_emptied(post: Office) -> None:
    await sent(post, "one", "two")
    post.neighbours.answers["erase"] = [Gone()]
    await sent(post, "short", again=True)
    last = post.neighbours.kept[-1]
    assert (last.what, last.message, last.text) == ("change", 102, "(weg)")


async def test_who_blocked_us_in_between_stops_it(post: Office) -> None:
    await sent(post, "one", "two", "three")
    post.neighbours.answers["erase"] = [Unreachable("bot was blocked by the user")]
    await sent(post, "short", again=True)
    assert [kept.what for kept in post.neighbours.kept].count("erase") == 1
    assert await post.waits("person:anna") == 0


def test_nothing_said_is_nothing_changed() -> None:
    assert rewritten([], NAME) == ()
