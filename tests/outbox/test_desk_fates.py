"""Nothing for a desk is lost: without topics, cut off, moved, or refused by Telegram."""

from dataclasses import replace

import pytest

from buurtbot.domain.messages import Alarm, Button, Change, Media, Say, ToDesk, TopicIs, deed, text
from buurtbot.outbox.channel import Delivered, Gone, Moved, NoTopic, Refused, Shown, Unreachable
from buurtbot.outbox.fates import DESK_AGAIN_SECONDS
from tests.outbox.office import GM, Office, a_case, a_person, hidden, to, to_desk

NOT_A_FORUM = Refused("Bad Request: the chat is not a forum")
NO_RIGHT = Refused("Bad Request: not enough rights to create a topic")
FULL = Refused("Bad Request: TOPICS_TOO_MUCH")
CARD = Button(text("help"), deed("mine", case="case"), style="success")
TO = ToDesk("moerwijk", "case", urgent=True)
OPENING = (
    TopicIs(TO, text("card")),
    Say(TO, text("say", words=hidden("ik wil dood")), ((CARD,),), name="card:case"),
)


async def a_cry(post: Office) -> None:
    """Anna's case comes in: its topic, and its card with a button."""
    case = replace(a_case(post.clock, "anna"), urgent=True)
    await post.tell(*OPENING, keep=(case, a_person("anna", post.clock)))
    await post.worker.send_due()


async def goes_on(post: Office, *, seconds: float = 1) -> None:
    """Let time pass, and send what may be sent then."""
    post.clock.forward(seconds=seconds)
    await post.worker.send_due()


async def case_of(post: Office, message: int) -> str | None:
    """Which case an answer to this message belongs to."""
    return await post.store.work(GM, "look", post.clock.now).case_of_thread(-1001, message)


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
        ("open_topic", None),
        ("send", 104),
        ("send", 104),
    ]
    assert post.done == ["card_again case"]
    assert await case_of(post, 101) is None
    assert await case_of(post, 104) == "case"


async def test_a_card_whose_topic_is_gone_is_the_card_of_the_new_one(post: Office) -> None:
    await a_cry(post)
    post.desk.answers["change"] = [Gone()] * 2
    post.desk.answers["send"] = [NoTopic()]
    await post.tell(Change(TO, "card:case", text("closed"), ((CARD,),), anew=True))
    await post.worker.send_due()
    await goes_on(post)
    last = post.desk.kept[-1]
    assert (last.what, last.text, last.letter.thread) == ("send", "Gesloten", 106)
    assert post.done == []
    where = await post.store.outbox(GM).where("card:case")
    assert where is not None
    assert where.message == 107


async def test_a_telegram_that_makes_topics_it_then_denies_gets_no_more_of_them(
    post: Office,
) -> None:
    await a_cry(post)
    post.desk.answers["send"] = [NoTopic()] * 2
    await post.tell(replace(to_desk("1", "case"), to=TO))
    for _ in range(3):
        await goes_on(post)
    whats = [kept.what for kept in post.desk.kept[2:]]
    assert whats == ["send", "open_topic", "send", "send"]
    assert post.desk.texts[-1] == "M-4K7P\nDag 1"


async def test_a_desk_that_cannot_be_reached_rings_once_for_every_case_that_waits(
    post: Office, caplog: pytest.LogCaptureFixture
) -> None:
    post.desk.answers["open_topic"] = [Unreachable("bot was kicked")] * 2
    other = replace(a_case(post.clock), id="other", ref="M-2222")
    await post.tell(keep=(other,))
    await a_cry(post)
    await post.tell(Say(replace(TO, case="other"), text("say", words="x")))
    assert await post.waits("desk:moerwijk:urgent") == 3
    await goes_on(post, seconds=DESK_AGAIN_SECONDS)
    assert post.done == ["desk_cut_off moerwijk case", "desk_cut_off moerwijk other"]
    assert "the desk of moerwijk cannot be reached" in caplog.text
    await goes_on(post, seconds=DESK_AGAIN_SECONDS)
    assert post.desk.texts == ["Dag ik wil dood", "Dag x"]
    assert post.done[2].startswith("desk_reached moerwijk ")
    await goes_on(post)
    assert len(post.done) == 3


async def test_a_group_that_moved_hears_its_new_number_once(post: Office) -> None:
    post.desk.answers["send"] = [Moved(-100200300)] * 2
    await post.tell(to_desk("1"))
    await post.worker.send_due()
    assert post.done == ["desk_moved moerwijk -100200300"]
    assert post.desk.texts[-1] == "Dag 1"
    assert await post.waits("desk:moerwijk") == 0


async def test_what_telegram_refuses_goes_to_the_desk_barer_and_barer(
    post: Office, caplog: pytest.LogCaptureFixture
) -> None:
    """A file, buttons, styles, odd signs: without each of them in turn, and the words stay."""
    post.neighbours.files["moerwijk:PHOTO"] = b"jpg"
    photo = Media("photo", "moerwijk", hidden("PHOTO"))
    words = hidden("ik wil \u202edood")
    said = Say(TO, text("say", words=words), ((CARD,),), media=photo, protect=True)
    await a_cry(post)
    post.desk.answers["send"] = [Refused("Bad Request: can't parse entities")] * 4
    await post.tell(said)
    await post.worker.send_due()
    forms = [
        (k.letter.attached is not None, k.letter.buttons, "\u202e" in k.text)
        for k in post.desk.kept[2:]
    ]
    data = post.desk.kept[2].letter.buttons[0][0].data
    styled = ((Shown("Ik help", data=data, style="success"),),)
    plain = ((Shown("Ik help", data=data),),)
    assert forms == [
        (True, styled, True),
        (False, styled, True),
        (False, plain, True),
        (False, (), True),
        (False, (), False),
    ]
    assert post.desk.texts[-1].endswith("dood\n\n(bestand kwijt)")
    assert "can't parse entities" in caplog.text


async def test_what_cannot_be_shown_at_all_is_named_by_its_reference(post: Office) -> None:
    await a_cry(post)
    post.desk.answers["Dag 1"] = [Refused("Bad Request: nonsense")]
    await post.tell(replace(to_desk("1", "case"), to=TO), replace(to_desk("2", "case"), to=TO))
    await post.worker.send_due()
    assert post.desk.texts[1:] == ["Dag 1", "M-4K7P niet getoond", "Dag 2"]


async def test_a_group_that_refuses_everything_keeps_what_is_for_it_and_rings(
    post: Office,
) -> None:
    await a_cry(post)
    post.desk.answers["send"] = [Refused("Bad Request: nonsense")] * 3
    await post.tell(replace(to_desk("1", "case"), to=TO))
    await post.worker.send_due()
    assert await post.waits("desk:moerwijk:urgent") == 1
    assert post.done == ["desk_cut_off moerwijk case"]
    await goes_on(post, seconds=DESK_AGAIN_SECONDS)
    assert post.desk.texts[-1] == "Dag 1"


async def test_a_general_topic_that_is_closed_for_us_keeps_what_is_for_it(post: Office) -> None:
    post.desk.answers["send"] = [NoTopic()]
    await post.tell(to_desk("1"), to_desk("2"))
    await post.worker.send_due()
    assert await post.waits("desk:moerwijk") == 2
    await goes_on(post, seconds=DESK_AGAIN_SECONDS)
    assert post.desk.texts == ["Dag 1", "Dag 1", "Dag 2"]


async def test_a_text_of_ours_that_is_missing_is_told_at_the_desk_and_holds_up_nothing(
    post: Office,
) -> None:
    await a_cry(post)
    await post.tell(Say(TO, text("no-such-text")), replace(to_desk("2", "case"), to=TO))
    await post.worker.send_due()
    assert post.desk.texts[1:] == ["M-4K7P niet getoond", "Dag 2"]


async def test_a_change_of_what_is_gone_is_said_anew_only_where_it_must(post: Office) -> None:
    await post.tell(to_desk("1", name="line"), to_desk("2", name="digest"))
    await post.worker.send_due()
    post.desk.answers["change"] = [Gone(), Gone(), Refused("Bad Request: nonsense")]
    to_group = ToDesk("moerwijk")
    await post.tell(
        Change(to_group, "line", text("closed")),
        Change(to_group, "line", text("closed"), anew=True),
        Change(to_group, "never-sent", text("card"), anew=True),
    )
    await post.worker.send_due()
    assert [(k.what, k.text) for k in post.desk.kept[2:]] == [
        ("change", "Gesloten"),
        ("change", "Gesloten"),
        ("send", "Gesloten"),
        ("send", "Melding"),
    ]


async def test_a_change_that_is_refused_goes_on_without_its_buttons(post: Office) -> None:
    await post.tell(to_desk("1", name="line"))
    await post.worker.send_due()
    post.desk.answers["change"] = [Refused("Bad Request: BUTTON_DATA_INVALID")] * 2
    await post.tell(Change(ToDesk("moerwijk"), "line", text("closed"), ((CARD,),)))
    await post.worker.send_due()
    assert [len(kept.letter.buttons) for kept in post.desk.kept[1:]] == [1, 1, 0]


async def test_what_the_desk_said_and_did_not_arrive_is_told_there_once_and_nobody_waits(
    post: Office,
) -> None:
    people = (a_person("anna", post.clock), a_person("bram", post.clock, chat=2))
    post.neighbours.answers["Dag a"] = [Unreachable("Forbidden: bot was blocked by the user")]
    await post.tell(to("anna", "a", case="case"), to("anna", "b"), to("bram", "c"), keep=people)
    await post.worker.send_due()
    assert post.done == ["did_not_reach case", "clock anna"]
    assert sorted(post.neighbours.texts) == ["Dag a", "Dag b", "Dag c"]


async def test_an_alarm_of_a_group_is_no_message_of_that_group(post: Office) -> None:
    post.desk.answers["open_topic"] = [Unreachable("bot was kicked")]
    await a_cry(post)
    await post.tell(Alarm(TO, "M-4K7P", "desk_unreachable"))
    await post.worker.send_due()
    assert post.rung == ["moerwijk M-4K7P desk_unreachable"]
    assert await post.store.outbox(GM).desk.cut_off_since("moerwijk") is not None


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


async def test_a_delivered_message_without_a_number_leads_nowhere(post: Office) -> None:
    await a_cry(post)
    post.desk.answers["send"] = [Delivered()]
    await post.tell(replace(to_desk("1", "case"), to=TO))
    await post.worker.send_due()
    assert await case_of(post, 0) is None
