"""A group has several queues. When one is held up, what it brings late undoes nothing."""

from datetime import timedelta

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Change, Erase, Say, ToDesk, text
from tests.outbox.cry import CARD
from tests.outbox.office import GM, Office

NAME = "closing:c1"
HELD_UP, GOES_ON = ToDesk("moerwijk"), ToDesk("moerwijk", answers=True)


def asks(to: ToDesk, words: str) -> Say:
    return Say(to, text("say", words=words), ((CARD,),), name=NAME)


def ends(to: ToDesk) -> Change:
    return Change(to, NAME, text("closed"), ((Button(text("help"), CARD.deed),),))


async def goes(post: Office, *, held: bool = False) -> None:
    """What may be sent is; the ordinary queue of the group stands still, or is let go."""
    outbox, soon = post.store.outbox(GM), timedelta(minutes=5)
    until = post.clock.now + soon if held else post.clock.now
    await outbox.wait("desk:moerwijk", until)
    await post.worker.send_due()
    post.clock.forward(seconds=1)


async def test_a_deletion_that_comes_late_does_not_take_the_next_question_away(
    post: Office,
) -> None:
    await post.tell(asks(GOES_ON, "1"))
    await goes(post)
    await post.tell(Erase(HELD_UP, NAME))
    await goes(post, held=True)
    await post.tell(asks(GOES_ON, "2"))
    await goes(post, held=True)
    await goes(post)
    assert [(kept.what, kept.text) for kept in post.desk.kept] == [
        ("send", "Dag 1"),
        ("send", "Dag 2"),
    ]
    assert await post.waits("desk:moerwijk") == 0


async def test_a_text_that_comes_late_does_not_stand_over_a_later_one(post: Office) -> None:
    await post.tell(asks(HELD_UP, "1"))
    await goes(post)
    await post.tell(ends(HELD_UP))
    await goes(post, held=True)
    await post.tell(asks(GOES_ON, "2"))
    await goes(post, held=True)
    await goes(post)
    assert [kept.what for kept in post.desk.kept] == ["send", "send"]
    await post.tell(ends(GOES_ON))
    await goes(post)
    assert (post.desk.kept[-1].what, post.desk.kept[-1].message) == ("change", 102)


async def test_what_is_said_again_is_not_said_as_it_was_before(post: Office) -> None:
    await post.tell(asks(HELD_UP, "1"))
    await goes(post, held=True)
    await post.tell(asks(GOES_ON, "2"))
    await goes(post, held=True)
    await goes(post)
    assert post.desk.texts == ["Dag 2"]


async def test_what_was_taken_away_does_not_come_after_all(post: Office) -> None:
    await post.tell(asks(HELD_UP, "1"))
    await goes(post, held=True)
    await post.tell(Erase(GOES_ON, NAME))
    await goes(post, held=True)
    await goes(post)
    assert post.desk.kept == []


async def test_words_whose_correction_came_first_are_still_read(post: Office) -> None:
    await post.tell(asks(HELD_UP, "1"))
    await goes(post, held=True)
    await post.tell(ends(GOES_ON))
    await goes(post, held=True)
    await goes(post)
    assert [(kept.what, kept.text) for kept in post.desk.kept] == [("send", "Dag 1")]


async def test_a_clock_that_goes_back_silences_nothing(post: Office) -> None:
    await post.tell(asks(GOES_ON, "1"))
    await goes(post)
    post.clock.forward(hours=-2)
    await post.tell(Erase(GOES_ON, NAME), asks(GOES_ON, "2"))
    await goes(post)
    assert [kept.what for kept in post.desk.kept] == ["send", "erase", "send"]


async def test_who_is_answered_has_the_old_question_taken_away_first() -> None:
    """In the same queue: the other one may stand still for a minute."""
    told = Decision(tell=(Erase(HELD_UP, NAME), asks(HELD_UP, "1"))).answering.tell
    assert [one.to for one in told] == [GOES_ON, GOES_ON]
