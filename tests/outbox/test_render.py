"""Keys and arguments become words in the language of the receiver, at the moment of sending."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from buurtbot.domain.core.messages import At, Button, Deed, Hidden, Key, text
from buurtbot.outbox.letters.channel import Shown, ShownKey
from buurtbot.outbox.letters.render import Renderer
from config.words.texts import LANGUAGES, NoSuchText, load_texts
from tests.scenes.street import TUESDAY


def _renderer(tmp_path: Path, language: str = "nl") -> Renderer:
    moments = "\n".join(
        [f"weekday-{n} = dag{n}" for n in range(1, 8)]
        + [f"month-{n} = maand{n}" for n in range(1, 13)]
        + ["moment-today = vandaag { $time }", "moment-tomorrow = morgen { $time }"]
        + ["moment-day = { $day }", "clock-hour = { $hour } uur", "clock-time = { $time } uur"]
    )
    for known in LANGUAGES:
        (tmp_path / known).mkdir()
        (tmp_path / known / "a.ftl").write_text(f"said = {known}: {{ $what }}\n{moments}\n")
    return Renderer(load_texts(tmp_path), language, TUESDAY)


def test_at_a_web_desk_what_has_other_words_there_is_said_in_those(tmp_path: Path) -> None:
    plain = _renderer(tmp_path)
    more = tmp_path / "nl" / "b.ftl"
    more.write_text("webdesk-says-said = kies { $what }\nround = ({ $said })\n")
    on_web = replace(plain, texts=load_texts(tmp_path), page="webdesk")
    said = text("said", what="open")
    for _ in range(2):
        assert on_web.text(text("round", said=said)) == "(kies open)"
    assert on_web.text(text("weekday-1")) == "dag1"
    assert replace(on_web, page="").text(said) == "nl: open"
    assert replace(on_web, page="own-page").text(said) == "nl: open"


def test_every_kind_of_argument(tmp_path: Path) -> None:
    renderer = _renderer(tmp_path)
    for what, words in (
        (6, "6"),
        ("Anna", "Anna"),
        (Hidden("anna", "{ $what } <b>"), "{ $what } <b>"),
        (At(TUESDAY + timedelta(hours=2)), "vandaag 12 uur"),
        (At(TUESDAY + timedelta(days=1, minutes=15)), "morgen 10:15 uur"),
        (text("said", what=Hidden("anna", "Anna")), "nl: Anna"),
    ):
        assert renderer.text(text("said", what=what)) == f"nl: {words}"


def test_a_key_that_is_nowhere_is_an_error_also_deep_inside(tmp_path: Path) -> None:
    with pytest.raises(NoSuchText):
        _renderer(tmp_path, "en").text(text("said", what=text("no-such-text")))


def test_buttons_are_numbered_in_reading_order(tmp_path: Path) -> None:
    said = text("said", what=1)
    rows = ((Button(said, Deed("a")), Button(said, url="https://x")), (Button(said, Deed("b")),))
    shown = _renderer(tmp_path).buttons(rows, municipality="gm0518", token="t0k3n")
    assert shown == (
        (Shown("nl: 1", data="gm0518.t0k3n.0"), Shown("nl: 1", url="https://x")),
        (Shown("nl: 1", data="gm0518.t0k3n.2"),),
    )


def test_keys_stay_go_or_come(tmp_path: Path) -> None:
    renderer = _renderer(tmp_path)
    assert renderer.keys(None) is None
    assert renderer.keys(()) == ()
    asked = ((Key(text("said", what="x"), asks_location=True),),)
    assert renderer.keys(asked) == ((ShownKey("nl: x", asks_location=True),),)


def test_a_number_stays_on_one_line_where_people_read_it() -> None:
    renderer = Renderer(load_texts(), "nl", TUESDAY, whole=True)
    told = text("desk-done", ref="M-4K7P")
    assert renderer.text(told) == "M\u20114K7P: de hulp is klaar."
    inside = text("two-parts", first=told, rest=text("just-this", words="wit-brood"))
    assert "M\u20114K7P" in renderer.text(inside)
    assert "wit-brood" in renderer.text(inside)
