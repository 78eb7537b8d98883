"""An album is one entry at the other side: all its pictures, and all that stood under them."""

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Media, Say, To, ToDesk, ToPerson, text
from buurtbot.outbox.letters.channel import NoTopic, Refused
from tests.outbox.office import GM, Office, a_case, a_person, hidden

DESK = ToDesk("moerwijk", "case", later=True)
ANNA = ToPerson("anna")


def picture(name: str, words: str = "", *, to: To = DESK, album: str = "a1") -> Say:
    """One picture, known to the bot of Moerwijk, with its caption."""
    media = Media("photo", "moerwijk", hidden(name), album)
    said = text("say", words=hidden(words)) if words else text("card")
    return Say(to, said, media=media, name=f"said:case:{name}")


async def at_the_desk(post: Office, *pictures: str) -> None:
    """Anna has a case, and her bot knows these files."""
    await post.tell(keep=(a_case(post.clock, "anna"), a_person("anna", post.clock)))
    for name in pictures:
        post.neighbours.files[f"moerwijk:{name}"] = name.encode()


async def goes_on(post: Office, *, seconds: float = 2) -> None:
    """Let time pass, and send what may be sent then."""
    post.clock.forward(seconds=seconds)
    await post.worker.send_due()


def shown(post: Office) -> list[tuple[str, list[bytes]]]:
    """What came at the desk: words and pictures."""
    sent = [kept.letter for kept in post.desk.kept if kept.what == "send"]
    return [(each.text, [a.content for a in (each.attached, *each.others) if a]) for each in sent]


async def test_the_pictures_of_an_album_come_as_one_with_all_captions(post: Office) -> None:
    await at_the_desk(post, "1", "2", "3")
    for each in (picture("1", "een"), picture("2"), picture("3", "drie")):
        await post.tell(each)
        await post.worker.send_due()
        post.clock.forward(milliseconds=200)
    assert shown(post) == []
    await goes_on(post)
    assert shown(post) == [("Dag een\nDag drie", [b"1", b"2", b"3"])]
    await goes_on(post)
    assert len(shown(post)) == 1


async def test_what_was_said_between_two_albums_stays_between_them(post: Office) -> None:
    await at_the_desk(post, "1", "2", "3")
    talk = Say(DESK, text("say", words="tussendoor"))
    other = picture("3", album="b2")
    await post.tell(picture("1"), picture("2"), talk, other)
    for _ in range(4):
        await goes_on(post, seconds=15)
    assert [words for words, _ in shown(post)] == ["Melding", "Dag tussendoor", "Melding"]
    assert [len(pictures) for _, pictures in shown(post)] == [2, 0, 1]


async def test_a_picture_that_comes_late_comes_after(post: Office) -> None:
    await at_the_desk(post, "1", "2", "3")
    await post.tell(picture("1"), picture("2"))
    await goes_on(post)
    await post.tell(picture("3", "drie"))
    for _ in range(3):
        await goes_on(post, seconds=15)
    assert [pictures for _, pictures in shown(post)] == [[b"1", b"2"], [b"3"]]


async def test_ten_pictures_need_not_wait_and_an_eleventh_is_another_album(post: Office) -> None:
    names = [str(number) for number in range(11)]
    await at_the_desk(post, *names)
    await post.tell(*(picture(name) for name in names))
    await post.worker.send_due()
    assert [len(pictures) for _, pictures in shown(post)] == [10]
    await goes_on(post, seconds=30)
    assert [len(pictures) for _, pictures in shown(post)] == [10, 1]


async def test_an_album_waits_for_its_topic_and_loses_nothing(post: Office) -> None:
    await at_the_desk(post, "1", "2")
    await post.tell(picture("1", "een"), picture("2"))
    post.desk.answers["open_topic"] = [Refused("Bad Request: the chat is not a forum")]
    post.desk.answers["send"] = [NoTopic()]
    for _ in range(3):
        await goes_on(post)
    words, pictures = shown(post)[-1]
    assert words.endswith("Dag een")
    assert pictures == [b"1", b"2"]


async def test_a_picture_that_is_lost_is_told_and_the_others_come(post: Office) -> None:
    await at_the_desk(post, "1", "2")
    post.neighbours.files["moerwijk:1"] = FileNotFoundError()
    await post.tell(picture("1", "een"), picture("2"))
    await goes_on(post)
    assert shown(post) == [("Dag een\n\n(bestand kwijt)", [b"2"])]


async def test_an_album_for_a_person_goes_as_one_too(post: Office) -> None:
    await at_the_desk(post)
    await post.tell(picture("1", "een", to=ANNA), picture("2", to=ANNA))
    await goes_on(post)
    (kept,) = post.neighbours.kept
    assert (kept.text, len(kept.letter.others)) == ("Dag een", 1)
    assert await post.store.outbox(GM).where("said:case:1") is not None


async def test_who_is_forgotten_meanwhile_is_not_shown(post: Office) -> None:
    await at_the_desk(post, "1", "2")
    await post.tell(picture("1", "een"), picture("2"))
    anna = a_person("anna", post.clock)
    forgotten = Decision(drop=(anna,), shred=("anna",))
    await post.store.work(GM, "forget", post.clock.now).commit(forgotten)
    await goes_on(post)
    assert shown(post) == []
    assert await post.waits("desk:moerwijk:later:case") == 0
