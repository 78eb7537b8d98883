"""Each kind of message, and what becomes of it on its way."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import (
    Button,
    Change,
    Erase,
    Key,
    Media,
    Say,
    SendFile,
    ToChat,
    ToPerson,
    Unbutton,
    text,
)
from buurtbot.outbox.letters.channel import Shown, ShownKey, TryLater
from config.words.texts import load_texts
from tests.outbox.office import GM, Office, a_case, a_person, hidden, to, to_desk

HELP = Button(text("help"), deeds.take_request(request="1"), style="success")
SITE = Button(text("card"), url="https://example.org")


async def test_buttons_get_our_tokens_in_reading_order(post: Office) -> None:
    rows = ((SITE, HELP), (HELP,))
    await post.tell(to("anna", "1", buttons=rows), keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    (first, second), (third,) = post.neighbours.kept[0].letter.buttons
    assert first == Shown("Melding", url="https://example.org")
    assert (second.label, second.style) == ("Ik help", "success")
    municipality, token, number = second.data.split(".")
    assert (municipality, number) == (GM, "1")
    assert third.data == f"{GM}.{token}.2"
    keyboard = await post.store.work(GM, "look", post.clock.now).keyboard(token)
    assert keyboard is not None
    assert keyboard.who == "anna"
    assert keyboard.deeds == (None, HELP.deed, HELP.deed)
    assert len(second.data.encode()) <= 64


async def test_buttons_for_a_desk_are_for_its_staff(post: Office) -> None:
    await post.tell(to_desk("1", buttons=((HELP,),)))
    await post.worker.send_due()
    token = post.desk.kept[0].letter.buttons[0][0].data.split(".")[1]
    keyboard = await post.store.work(GM, "look", post.clock.now).keyboard(token)
    assert keyboard is not None
    assert (keyboard.who, keyboard.group) == ("", "moerwijk")


async def test_everybody_is_told_in_the_language_they_have_when_it_is_sent(post: Office) -> None:
    person = a_person("anna", post.clock)
    await post.tell(to("anna", "1"), keep=(person,))
    await post.tell(keep=(replace(person, language="en"),))
    await post.worker.send_due()
    assert post.neighbours.texts == ["Hello 1"]


async def test_an_earlier_message_is_changed_and_taken_away_by_its_name(post: Office) -> None:
    await post.tell(to("anna", "1", name="q:1"), keep=(a_person("anna", post.clock),))
    await post.tell(
        Change(ToPerson("anna"), "q:1", text("closed"), ((HELP,),)),
        Change(ToPerson("anna"), "never-sent", text("closed")),
        Erase(ToPerson("anna"), name="q:1"),
        Erase(ToPerson("anna"), name="never-sent"),
        Erase(ToPerson("anna"), message=55),
        Unbutton(ToPerson("anna"), message=54),
    )
    for _ in range(3):
        await post.worker.send_due()
        post.clock.forward(seconds=3)
    assert [(kept.what, kept.message) for kept in post.neighbours.kept] == [
        ("send", 0),
        ("change", 101),
        ("erase", 101),
        ("erase", 55),
        ("unbutton", 54),
    ]
    assert post.neighbours.kept[1].letter.buttons[0][0].label == "Ik help"
    assert await post.waits("person:anna") == 0


async def test_keys_under_the_text_field(post: Office) -> None:
    keys = ((Key(text("help"), asks_location=True),), (Key(text("card")),))
    person = a_person("anna", post.clock)
    await post.tell(to("anna", "1", keys=keys), to("anna", "2", keys=()), keep=(person,))
    await post.worker.send_due()
    first, second = post.neighbours.kept
    shown = ((ShownKey("Ik help", asks_location=True),), (ShownKey("Melding"),))
    assert first.letter.keys == shown
    assert second.letter.keys == ()


async def test_someone_with_only_a_phone_is_called_by_the_desk(post: Office) -> None:
    about = a_case(post.clock, "anna")
    anna = a_person("anna", post.clock, chat=None, phone="0612345678", cases=("case",))
    await post.tell(to("anna", "Bram komt", buttons=((HELP,),)), keep=(anna, about))
    await post.worker.send_due()
    assert post.neighbours.kept == []
    opened, asked = post.desk.kept
    assert (opened.what, asked.letter.thread) == ("open_topic", 101)
    assert asked.text == "Bel: Dag Bram komt"
    assert asked.letter.buttons == ()


async def test_also_when_no_case_of_theirs_is_open_any_more(post: Office) -> None:
    anna = a_person("anna", post.clock, chat=None, phone="0612345678")
    await post.tell(to("anna", "Bram komt"), keep=(anna,))
    await post.worker.send_due()
    assert post.desk.texts == ["Bel: Dag Bram komt"]
    assert post.desk.kept[0].letter.thread is None


async def test_someone_without_chat_and_phone_cannot_be_told(post: Office) -> None:
    await post.tell(to("anna", "1"), keep=(a_person("anna", post.clock, chat=None),))
    await post.worker.send_due()
    assert post.desk.kept == post.neighbours.kept == []
    assert await post.waits("person:anna") == 0


async def test_the_last_goodbye_goes_to_a_chat_that_no_record_leads_to(post: Office) -> None:
    goodbye = Say(ToChat("moerwijk", hidden("4711", "passing:1"), "en"), text("say", words="bye"))
    await post.tell(goodbye)
    await post.worker.send_due()
    assert [(kept.chat, kept.text) for kept in post.neighbours.kept] == [(4711, "Hello bye")]


async def test_a_file_of_the_same_bot_goes_by_its_id_and_of_another_by_its_bytes(
    post: Office,
) -> None:
    own = Media("voice", "moerwijk", hidden("VOICE1"))
    from_desk = Media("photo", "desk", hidden("PHOTO2"))
    from_next = Media("document", "spoorwijk", hidden("DOC3"))
    place = Media("location", "spoorwijk", hidden("52.05,4.3"))
    post.desk.files["desk:PHOTO2"] = b"a photo"
    post.neighbours.files["spoorwijk:DOC3"] = b"a document"
    await post.tell(
        *(to("anna", "1", media=media) for media in (own, from_desk, from_next, place)),
        keep=(a_person("anna", post.clock),),
    )
    await post.worker.send_due()
    post.clock.forward(seconds=3)
    await post.worker.send_due()
    sent = [kept.letter.attached for kept in post.neighbours.kept]
    assert [(a.kind, a.file, a.content) for a in sent if a] == [
        ("voice", "VOICE1", b""),
        ("photo", "", b"a photo"),
        ("document", "", b"a document"),
        ("location", "52.05,4.3", b""),
    ]


async def test_a_file_that_is_gone_is_said_and_one_that_is_away_is_waited_for(
    post: Office,
) -> None:
    gone, away = (Media("photo", "desk", hidden(file)) for file in ("GONE", "AWAY"))
    post.desk.files |= {"desk:GONE": FileNotFoundError(), "desk:AWAY": OSError()}
    person = a_person("anna", post.clock)
    await post.tell(to("anna", "1", media=gone), to("anna", "2", media=away), keep=(person,))
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag 1\n\n(bestand kwijt)"]
    post.desk.files["desk:AWAY"] = b"a photo"
    post.clock.forward(seconds=30)
    await post.worker.send_due()
    assert post.neighbours.texts[1:] == ["Dag 2"]


async def test_words_that_are_too_long_go_in_pieces_with_the_buttons_under_the_last(
    post: Office,
) -> None:
    words = "x" * 4096
    await post.tell(to("anna", words, buttons=((HELP,),)), keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    first, last = post.neighbours.kept
    assert (first.text + last.text).replace(" ", "") == f"Dag{words}"
    assert (first.letter.buttons, len(last.letter.buttons)) == ((), 1)


async def test_words_that_are_too_long_for_a_caption_go_before_their_file(post: Office) -> None:
    voice = Media("voice", "moerwijk", hidden("VOICE1"))
    place = Media("location", "moerwijk", hidden("52.05,4.3"))
    long = (to("anna", "x" * 1024, media=voice), to("anna", "x" * 1024, media=place))
    await post.tell(*long, keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    kinds = [(k.letter.attached and k.letter.attached.kind, k.text) for k in post.neighbours.kept]
    words = f"Dag {'x' * 1024}"
    assert kinds == [(None, words), ("voice", ""), (None, words), ("location", "")]


async def test_pieces_wait_together_when_it_is_not_now(post: Office) -> None:
    post.neighbours.answers["send"] = [TryLater(2)]
    await post.tell(to("anna", "x" * 5000), keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    assert len(post.neighbours.kept) == 1
    post.clock.forward(seconds=2)
    await post.worker.send_due()
    assert "".join(k.text for k in post.neighbours.kept[1:]).count("x") == 5000


async def test_my_data_comes_as_a_file_that_cannot_be_passed_on(post: Office) -> None:
    file = SendFile(ToPerson("anna"), text("card"), hidden('{"naam": "Anna"}'), "mine.json")
    await post.tell(file, keep=(a_person("anna", post.clock),))
    await post.worker.send_due()
    letter = post.neighbours.kept[0].letter
    assert letter.protect
    assert letter.attached is not None
    assert (letter.attached.content, letter.attached.filename) == (
        b'{"naam": "Anna"}',
        "mine.json",
    )


async def test_the_file_of_someone_with_only_a_phone_goes_into_their_case(post: Office) -> None:
    file = SendFile(ToPerson("anna"), text("card"), hidden("{}"), "mine.json")
    anna = a_person("anna", post.clock, chat=None, phone="06", cases=("case",))
    await post.tell(file, keep=(anna, a_case(post.clock, "anna")))
    post.desk.answers["open_topic"] = [TryLater(1)]
    await post.worker.send_due()
    post.clock.forward(seconds=1)
    await post.worker.send_due()
    assert post.desk.kept[-1].letter.thread


@pytest.mark.parametrize("language", ["nl", "en"])
def test_our_own_words_are_there(language: str) -> None:
    texts = load_texts()
    assert "Bram" in texts.say(language, "desk-please-call", {"words": "Bram"})
    assert texts.say(language, "desk-topic-new", {})
    assert texts.say(language, "media-lost", {})
