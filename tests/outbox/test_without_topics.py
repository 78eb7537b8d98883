"""Topics off, deleted, or not to be made: the case stands in the group, and comes back."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.messages import Change, text
from buurtbot.outbox.letters.channel import Delivered, Gone, NoTopic, Refused
from tests.outbox.cry import (
    CARD,
    FULL,
    NO_RIGHT,
    NOT_A_FORUM,
    TO,
    a_cry,
    case_of,
    goes_on,
)
from tests.outbox.office import GM, Office, a_case, to_desk


@pytest.mark.parametrize(
    ("refused", "said"),
    [
        (NOT_A_FORUM, "Onderwerpen uit"),
        (NO_RIGHT, "Geen recht op onderwerpen"),
        (FULL, "Geen onderwerp"),
    ],
)
async def test_without_topics_a_case_stands_in_the_group_by_its_reference_with_its_buttons(
    post: Office, refused: Refused, said: str
) -> None:
    post.desk.answers["open_topic"] = [refused]
    await a_cry(post)
    await post.tell(replace(to_desk("later", "case"), to=TO))
    await post.worker.send_due()
    assert post.desk.texts == [said, "M-4K7P\nDag ik wil dood", "M-4K7P\nDag later"]
    assert [kept.what for kept in post.desk.kept].count("open_topic") == 1
    card = post.desk.kept[2]
    assert (card.letter.thread, card.letter.buttons[0][0].label) == (None, "Ik help")
    assert [await case_of(post, n) for n in (102, 103, 104)] == [None, "case", "case"]


async def test_when_topics_work_again_the_next_message_makes_one_and_the_card_comes_along(
    post: Office,
) -> None:
    post.desk.answers["open_topic"] = [NOT_A_FORUM, NOT_A_FORUM]
    await a_cry(post)
    for words in ("soon", "still none", "again"):
        await post.tell(replace(to_desk(words, "case"), to=TO))
        await goes_on(post, seconds=0 if words == "soon" else 61)
    tail = [(kept.what, kept.text, kept.letter.thread) for kept in post.desk.kept[-6:]]
    assert tail == [
        ("send", "M-4K7P\nDag soon", None),
        ("open_topic", "Melding", None),
        ("send", "M-4K7P\nDag still none", None),
        ("open_topic", "Melding", None),
        ("send", "Weer onderwerpen", None),
        ("send", "Dag again", 107),
    ]
    assert post.done == ["card_again case"]


async def test_a_topic_that_was_deleted_comes_back_with_the_card_and_loses_no_message(
    post: Office,
) -> None:
    await a_cry(post)
    post.desk.answers["send"] = [NoTopic()]
    await post.tell(replace(to_desk("1", "case"), to=TO), replace(to_desk("2", "case"), to=TO))
    await post.worker.send_due()
    await goes_on(post)
    assert [(k.what, k.letter.thread) for k in post.desk.kept[2:]] == [
        ("send", 101),
        ("reopen_topic", None),
        ("open_topic", None),
        ("send", 105),
        ("send", 105),
    ]
    assert post.done == ["card_again case"]
    assert await case_of(post, 101) is None
    assert await case_of(post, 105) == "case"


async def test_topics_that_were_off_for_a_while_are_found_again_with_all_that_was_said(
    post: Office,
) -> None:
    await a_cry(post)
    post.desk.answers["send"] = [NoTopic()]
    post.desk.answers["reopen_topic"] = [NOT_A_FORUM, Delivered()]
    for words, later in (("1", 1), ("2", 61), ("3", 61)):
        await post.tell(replace(to_desk(words, "case"), to=TO))
        await post.worker.send_due()
        await goes_on(post, seconds=later)
    await goes_on(post)
    assert [(k.text, k.letter.thread) for k in post.desk.kept if "Dag" in k.text][2:] == [
        ("M-4K7P\nDag 1", None),
        ("M-4K7P\nDag 2", None),
        ("Dag 3", 101),
    ]
    assert [kept.what for kept in post.desk.kept].count("open_topic") == 1
    assert await case_of(post, 101) == "case"


async def test_a_topic_that_stayed_behind_in_another_group_is_made_anew(post: Office) -> None:
    await a_cry(post)
    await post.store.outbox(GM).desk.remember_group("moerwijk", -2001)
    await post.tell(replace(to_desk("1", "case"), to=TO))
    await post.worker.send_due()
    assert [(k.what, k.chat, k.letter.thread) for k in post.desk.kept[2:]] == [
        ("open_topic", -2001, None),
        ("send", -2001, 103),
    ]
    assert post.done == ["card_again case"]


async def test_a_card_whose_topic_is_gone_is_the_card_of_the_new_one(post: Office) -> None:
    await a_cry(post)
    post.desk.answers["change"] = [Gone()] * 2
    post.desk.answers["send"] = [NoTopic()]
    await post.tell(Change(TO, "card:case", text("closed"), ((CARD,),), anew=True))
    await post.worker.send_due()
    await goes_on(post)
    last = post.desk.kept[-1]
    assert (last.what, last.text, last.letter.thread) == ("send", "Gesloten", 107)
    assert post.done == []
    where = await post.store.outbox(GM).where("card:case")
    assert where is not None
    assert where.message == 108


async def test_a_telegram_that_makes_topics_it_then_denies_gets_no_more_of_them(
    post: Office,
) -> None:
    await a_cry(post)
    post.desk.answers["send"] = [NoTopic()] * 2
    await post.tell(replace(to_desk("1", "case"), to=TO))
    for _ in range(3):
        await goes_on(post)
    whats = [kept.what for kept in post.desk.kept[2:]]
    assert whats == ["send", "reopen_topic", "open_topic", "send", "send"]
    assert post.desk.texts[-1] == "M-4K7P\nDag 1"


async def test_long_words_in_the_group_begin_with_the_reference_in_every_piece(
    post: Office,
) -> None:
    post.desk.answers["open_topic"] = [NOT_A_FORUM]
    await post.tell(to_desk("x" * 2400 + " " + "y" * 1900, "case"), keep=(a_case(post.clock),))
    await post.worker.send_due()
    _, *letters = post.desk.texts
    assert len(letters) == 2
    assert all(words.startswith("M-4K7P\n") and len(words) <= 4096 for words in letters)
    assert [await case_of(post, 100 + number) for number in (3, 4)] == ["case", "case"]
