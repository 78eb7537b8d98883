"""Albums: what belongs together, and what of its words stands under it."""

from dataclasses import replace

from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.messages import (
    Button,
    Deed,
    Erase,
    Hidden,
    Media,
    MediaKind,
    Say,
    Text,
    ToDesk,
    ToPerson,
    text,
)
from buurtbot.domain.desk.albums import MOST, album_of, as_one, parts_of_album

TO = ToDesk("moerwijk", "case")


def picture(words: str = "", *, album: str = "a1", kind: MediaKind = "photo") -> Say:
    """One picture of Mina's, with its caption."""
    media = Media(kind, "moerwijk", Hidden("mina", f"file-{words}"), album)
    said = text("desk-heard", words=Hidden("mina", words)) if words else text("desk-heard-media")
    return Say(TO, said, media=media)


def words_of(said: Text) -> list[str]:
    """The captions in a text, in order."""
    if said.key == "two-lines":
        return [w for part in said.args.values() if isinstance(part, Text) for w in words_of(part)]
    shown = said.args.get("words")
    return [shown.value if isinstance(shown, Hidden) else said.key]


def test_pictures_of_one_album_go_together_as_far_as_they_follow_each_other() -> None:
    album = (picture("een"), picture(), picture("drie"))
    assert parts_of_album(album) == album
    assert parts_of_album((*album, Say(TO, text("x")), picture())) == album
    assert parts_of_album((picture("een"), picture(album="b2"))) == (picture("een"),)
    assert parts_of_album((picture("een"), picture(kind="document"))) == (picture("een"),)
    elsewhere = replace(picture(), to=ToPerson("samir"))
    assert parts_of_album((picture("een"), elsewhere)) == (picture("een"),)
    assert parts_of_album((Erase(TO, "x"), picture())) == ()
    assert len(parts_of_album([picture()] * 12)) == MOST


def test_what_is_no_album_goes_by_itself() -> None:
    alone = picture("een", album="")
    assert parts_of_album((alone, picture(album=""))) == (alone,)
    button = Button(text("x"), Deed("y"))
    assert album_of(replace(picture(), buttons=((button,),))) == ""
    assert album_of(Say(TO, text("x"))) == ""


def test_all_captions_stand_under_it_and_what_says_nothing_does_not() -> None:
    parts = (picture("een"), picture(), picture("drie"))
    one = as_one(parts)
    assert words_of(one.text) == ["een", "drie"]
    assert one.text == lines((parts[0].text, parts[2].text))
    assert [m.file.value for m in (one.media, *one.others) if m] == [
        "file-een",
        "file-",
        "file-drie",
    ]


def test_without_any_caption_it_says_once_from_whom_it_is() -> None:
    one = as_one((picture(), picture()))
    assert one.text == text("desk-heard-media")
    assert len(one.others) == 1


def test_captions_that_do_not_fit_together_begin_another_album() -> None:
    long = picture("a" * 1500)
    assert parts_of_album((long, picture("b" * 1500), picture("c"))) == (long,)
    assert parts_of_album((picture("d" * 3000),)) == (picture("d" * 3000),)
