"""What Telegram says to one queue of a staff group holds for all, and no cry waits unheard."""

from dataclasses import replace

from buurtbot.domain.core.messages import Say, text
from buurtbot.outbox.fates import TOO_LONG_SECONDS
from buurtbot.outbox.letters.channel import TryLater
from buurtbot.storage.sending.outbox import LONGEST_WAIT
from tests.outbox.cry import OPENING, TO, a_cry, goes_on
from tests.outbox.office import GM, Office, a_case, a_person, to, to_desk


async def _is_told(post: Office, seconds: float) -> None:
    """A line for the general topic is refused: wait so long."""
    post.desk.answers["send"] = [TryLater(seconds, told=True)]
    await post.tell(to_desk("1"))
    await post.worker.send_due()
    assert len(post.desk.kept) == 1


async def test_no_queue_of_a_group_speaks_while_telegram_says_wait(post: Office) -> None:
    await _is_told(post, 30)
    case = replace(a_case(post.clock, "anna"), urgent=True)
    await post.tell(*OPENING, keep=(case, a_person("anna", post.clock)))
    await post.worker.send_due()
    await goes_on(post, seconds=29)
    assert len(post.desk.kept) == 1
    assert post.store.answers[GM, "TryLater"] == 1, "what was not asked is no answer of Telegram"
    await goes_on(post, seconds=1)
    await goes_on(post)
    assert post.desk.texts == ["Dag 1", "Dag 1", "Dag ik wil dood"]
    assert not post.done


async def test_who_is_no_group_is_spoken_to_meanwhile(post: Office) -> None:
    await _is_told(post, 30)
    await post.tell(to("anna", "hallo"), keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag hallo"]


async def test_a_cry_that_comes_while_a_group_must_not_be_spoken_to_rings_the_second_channel(
    post: Office,
) -> None:
    await _is_told(post, TOO_LONG_SECONDS + 60)
    assert not post.done
    await a_cry(post)
    assert post.done == ["desk_cut_off moerwijk case"]
    assert len(post.desk.kept) == 1
    await goes_on(post, seconds=TOO_LONG_SECONDS + 60)
    await goes_on(post)
    assert post.desk.texts == ["Dag 1", "Dag 1", "Dag ik wil dood"]


async def test_a_case_that_cannot_wait_is_not_kept_behind_a_rest_that_telegram_forgot(
    post: Office,
) -> None:
    """Told to wait a day, it is tried after a quarter of an hour, as ever."""
    await _is_told(post, 86_400)
    await a_cry(post)
    await goes_on(post, seconds=LONGEST_WAIT.total_seconds())
    await goes_on(post)
    assert "Dag ik wil dood" in post.desk.texts


async def test_the_clock_that_goes_back_does_not_make_a_group_wait_for_ever(post: Office) -> None:
    await a_cry(post)
    await _is_told_later(post)
    post.clock.forward(hours=-3)
    await post.tell(Say(TO, text("say", words="2")))
    await post.worker.send_due()
    assert post.desk.texts[-1] == "Dag 2"


async def _is_told_later(post: Office) -> None:
    post.desk.answers["Dag 1"] = [TryLater(30, told=True)]
    await post.tell(to_desk("1"))
    await post.worker.send_due()
    assert post.desk.texts[-1] == "Dag 1"
