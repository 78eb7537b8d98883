"""Who wrote something sees a sign on it when it arrived, and hears in words when it did not."""

import pytest

from buurtbot.domain.core.messages import Change, Origin, ToDesk, ToPerson, text
from buurtbot.outbox.letters.channel import Gone, Moved, Refused, Result, TryLater, Unreachable
from tests.outbox.office import Kept, Office, a_case, a_person, to, to_desk

ANNA = Origin(ToPerson("anna"), 7)
SARA = Origin(ToDesk("moerwijk", "case"), 31)


def signs(kept: list[Kept]) -> list[tuple[int, int, str]]:
    """Chat, message and sign of each."""
    return [(one.chat, one.message, one.text) for one in kept if one.what == "react"]


async def both_are_sent(post: Office) -> None:
    """What is to be said, and then what follows from it."""
    await post.worker.send_due()
    await post.worker.send_due()


@pytest.fixture
async def street(post: Office) -> Office:
    """Anna (chat 1) and Bram (chat 2), and a case about Anna."""
    people = a_person("anna", post.clock), a_person("bram", post.clock, chat=2)
    await post.tell(keep=(*people, a_case(post.clock, "anna")))
    return post


async def test_a_sign_comes_only_after_it_arrived(street: Office) -> None:
    street.neighbours.answers["Dag brood"] = [TryLater(30)]
    await street.tell(to("bram", "brood", passes=(ANNA,)))
    await both_are_sent(street)
    assert signs(street.neighbours.kept) == []
    street.clock.forward(seconds=30)
    await both_are_sent(street)
    assert signs(street.neighbours.kept) == [(1, 7, "👍")]


async def test_what_was_changed_has_arrived_too(street: Office) -> None:
    await street.tell(to("bram", "brood", name="said"))
    await street.tell(Change(ToPerson("bram"), "said", text("say", words="melk"), passes=(ANNA,)))
    await both_are_sent(street)
    assert signs(street.neighbours.kept) == [(1, 7, "👍")]


async def test_each_of_the_messages_that_went_to_the_desk_in_one_gets_its_sign(
    street: Office,
) -> None:
    await street.tell(to_desk("card", "case", name="case:case:card"))
    await street.worker.send_due()
    origins = [Origin(ToPerson("anna"), number) for number in (7, 8, 9)]
    later = ToDesk("moerwijk", "case", later=True)
    said = [to_desk("x", passes=(origin,)) for origin in origins]
    await street.tell(*(type(one)(later, one.text, passes=one.passes) for one in said))
    for _ in range(4):
        await street.worker.send_due()
        street.clock.forward(seconds=2)
    assert signs(street.neighbours.kept) == [(1, 7, "👍"), (1, 8, "👍"), (1, 9, "👍")]
    assert len([kept for kept in street.desk.kept if kept.what == "send"]) == 2


async def test_staff_see_that_what_they_wrote_arrived_without_a_message_in_the_group(
    street: Office,
) -> None:
    await street.tell(to("anna", "hoe gaat het", passes=(SARA,)))
    await both_are_sent(street)
    assert signs(street.desk.kept) == [(-1001, 31, "👍")]
    assert street.desk.texts == []


@pytest.mark.parametrize(
    "answer", [Refused("REACTION_INVALID"), Gone(), Unreachable("blocked"), Moved(-5)]
)
async def test_a_sign_that_fails_is_let_go_and_nobody_hears_of_it(
    street: Office, answer: Result, caplog: pytest.LogCaptureFixture
) -> None:
    street.neighbours.answers["react"] = [answer]
    street.desk.answers["react"] = [answer]
    await street.tell(to("bram", "brood", passes=(ANNA, SARA)))
    await both_are_sent(street)
    street.clock.forward(minutes=5)
    await both_are_sent(street)
    assert len(signs(street.neighbours.kept)) == len(signs(street.desk.kept)) == 1
    assert street.done == []
    assert street.rung == []
    assert {line.levelname for line in caplog.records} <= {"INFO", "DEBUG"}


async def test_a_sign_that_must_wait_holds_up_no_message_and_is_given_up_in_time(
    street: Office,
) -> None:
    street.neighbours.answers["react"] = [TryLater(100)] * 20
    await street.tell(to("bram", "brood", passes=(ANNA,)))
    await both_are_sent(street)
    await street.tell(to("anna", "en nu"))
    await street.worker.send_due()
    assert street.neighbours.texts == ["Dag brood", "Dag en nu"]
    for _ in range(20):
        street.clock.forward(seconds=100)
        await street.worker.send_due()
    assert len(signs(street.neighbours.kept)) == 8, "ten minutes, and no longer"
    assert await street.waits("signs:person:anna") == 0


@pytest.mark.parametrize("answer", [Unreachable("bot was blocked"), Refused("too odd")])
async def test_who_wrote_what_never_arrives_hears_so_and_sees_no_sign(
    street: Office, answer: Result
) -> None:
    street.neighbours.answers["send"] = [answer]
    await street.tell(to("bram", "brood", passes=(ANNA,)))
    await both_are_sent(street)
    assert street.done[0] == "not_arrived anna bram"
    assert signs(street.neighbours.kept) == []


async def test_what_was_for_somebody_who_is_not_there_any_more_did_not_arrive(
    street: Office,
) -> None:
    await street.tell(to("nobody", "brood", passes=(ANNA,)))
    await both_are_sent(street)
    assert street.done == ["not_arrived anna nobody"]


async def test_for_staff_what_did_not_arrive_is_told_at_its_case(street: Office) -> None:
    street.neighbours.answers["send"] = [Refused("too odd")]
    await street.tell(to("anna", "dag", passes=(SARA,), case="case"))
    await both_are_sent(street)
    assert street.done == ["did_not_reach case"]
