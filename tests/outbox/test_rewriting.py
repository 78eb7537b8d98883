"""Words that were changed: at the other side stands what is said now, and nothing of before."""

from collections.abc import Sequence
from dataclasses import replace

from buurtbot.domain.core.messages import Media, MediaKind, Say, ToPerson, text
from buurtbot.domain.desk.albums import as_one
from buurtbot.domain.words.rewriting import named, rewritten
from buurtbot.outbox.letters.channel import Gone, Unreachable
from tests.outbox.office import Office, a_person, hidden

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


# -- with a picture, a voice message or a place


def media(kind: MediaKind = "photo", file: str = "DOOR", bot: str = "moerwijk") -> Media:
    """What goes with it."""
    return Media(kind, bot, hidden(file))


async def pictured(post: Office, words: str, media: Media, *, again: bool = False) -> None:
    """A picture with its words, or those changed."""
    letter = replace(pieces(words)[0], media=media)
    told = rewritten([letter], NAME) if again else named([letter], NAME)
    await post.tell(*told, keep=(a_person("anna", post.clock),))
    for _ in range(3):
        await post.worker.send_due()
        post.clock.forward(seconds=5)


def calls(post: Office) -> list[tuple[str, int, str, str]]:
    """What was done in Anna's chat: to which message, with which file, and the words."""
    return [
        (
            kept.what,
            kept.message,
            kept.letter.attached.file if kept.letter.attached else "",
            kept.text,
        )
        for kept in post.neighbours.kept
    ]


async def test_a_changed_caption_stands_where_it_stood_and_so_does_another_picture(
    post: Office,
) -> None:
    await pictured(post, "voordeur", media())
    await pictured(post, "achterdeur", media(file="BACK"), again=True)
    assert calls(post) == [
        ("send", 0, "DOOR", "Dag voordeur"),
        ("change", 101, "BACK", "Dag achterdeur"),
    ]


async def test_one_that_cannot_be_changed_any_more_comes_once_more(post: Office) -> None:
    await pictured(post, "voordeur", media())
    post.neighbours.answers["change"] = [Gone()]
    await pictured(post, "achterdeur", media(), again=True)
    assert calls(post)[-1] == ("send", 0, "DOOR", "Dag achterdeur")


async def test_of_a_place_the_words_change_and_the_place_stays(post: Office) -> None:
    await pictured(post, "hier", media("location", "52.05,4.3"))
    await pictured(post, "achterom", media("location", "52.05,4.3"), again=True)
    assert calls(post)[-1] == ("change", 101, "", "Dag achterom")


async def test_another_picture_that_is_away_is_waited_for(post: Office) -> None:
    await pictured(post, "voordeur", media())
    post.desk.files["desk:BACK"] = OSError("502")
    await pictured(post, "achterdeur", media(file="BACK", bot="desk"), again=True)
    assert len(calls(post)) == 1
    post.desk.files["desk:BACK"] = b"jpg"
    post.clock.forward(seconds=30)
    await post.worker.send_due()
    assert calls(post)[-1][:2] == ("change", 101)


async def test_of_pictures_together_with_words_under_a_later_one_each_comes_by_itself(
    post: Office,
) -> None:
    """One message shows all their words: to change those of one would take the others away."""
    first = replace(pieces("een")[0], media=replace(media(), album="a"))
    second = replace(first, media=replace(media(file="BACK"), album="a"))
    silent = replace(second, text=text("card"))
    told = [replace(one, name=f"said:{number}") for number, one in enumerate((first, second))]
    assert as_one(told).name == ""
    assert as_one([told[0], silent]).name == "said:0"
