"""Texts are read as Telegram reads them, and refused in its own words."""

import pytest

from buurtbot.simulator.state.entities import parse_html, trimmed, with_found
from buurtbot.simulator.state.errors import Refused
from buurtbot.simulator.wire import Json, pieces, utf16_length


def marks(source: str) -> list[tuple[str, int, int]]:
    return [(e["type"], e["offset"], e["length"]) for e in parse_html(source)[1]]


def only(source: str) -> Json:
    (entity,) = parse_html(source)[1]
    return entity


def test_marks_are_counted_in_utf_16_units() -> None:
    assert parse_html("😀 <b>dag</b>")[0] == "😀 dag"
    assert marks("😀 <b>dag</b> <i>é</i>") == [("bold", 3, 3), ("italic", 7, 1)]
    assert utf16_length("😀é") == 3


def test_marks_may_stand_inside_each_other() -> None:
    assert marks("<b>a<i>b</i></b>") == [("bold", 0, 2), ("italic", 1, 1)]
    assert marks("<b></b>x") == []
    assert marks("<s>a</s><u>b</u><tg-spoiler>c</tg-spoiler>") == [
        ("strikethrough", 0, 1),
        ("underline", 1, 1),
        ("spoiler", 2, 1),
    ]


def test_links_code_and_quotes_carry_what_telegram_gives_them() -> None:
    assert only('<a href="https://denhaag.nl/x?a=1&amp;b=2">x</a>')["url"] == (
        "https://denhaag.nl/x?a=1&b=2"
    )
    assert only('<a href="denhaag.nl">x</a>')["url"] == "http://denhaag.nl/"
    assert only("<a href='tg://user?id=42'>x</a>")["user_id"] == 42
    assert only('<a href="tg://resolve?domain=x">x</a>')["url"] == "tg://resolve?domain=x"
    assert parse_html('<a href="http://localhost">x</a>') == ("x", [])
    assert only('<pre><code class="language-py">x</code></pre>')["language"] == "py"
    assert only('<code class="language-py">x</code>') == {"type": "code", "offset": 0, "length": 1}
    assert only("<blockquote expandable>x</blockquote>")["type"] == "expandable_blockquote"
    assert only('<span class="tg-spoiler">x</span>')["type"] == "spoiler"
    assert only('<tg-emoji emoji-id="5">👍</tg-emoji>')["custom_emoji_id"] == "5"


def test_the_few_known_html_characters_are_read_and_others_stay() -> None:
    assert parse_html("&lt;&gt;&amp;&quot;&#39;&#x41; &euro; & R&D")[0] == "<>&\"'A &euro; & R&D"


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("é <b>x</i>", 'Unmatched end tag at byte offset 7, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<div>x</div>", 'Unsupported start tag "div" at byte offset 0'),
        ("3 < 4 > 2", 'Unsupported start tag "" at byte offset 2'),
        ("x <", "Unclosed start tag at byte offset 2"),
        ("<a href=>x", 'Can\'t find end tag corresponding to start tag "a"'),
        ("<a href=x", "Unclosed start tag at byte offset 0"),
        ("<a href >x", "Expected equal sign in declaration of an attribute of the tag"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
    ],
)
def test_broken_html_is_refused_in_telegrams_words(source: str, problem: str) -> None:
    with pytest.raises(Refused) as refused:
        parse_html(source)
    assert refused.value.description.startswith(f"Bad Request: can't parse entities: {problem}")


def test_white_space_around_a_text_goes_and_the_marks_move_along() -> None:
    bold = {"type": "bold", "offset": 0, "length": 8}
    assert trimmed("  dag  \n", [bold]) == ("dag", [bold | {"length": 3}])
    assert trimmed("   ", [bold]) == ("", [])


def test_telegram_finds_commands_mentions_and_addresses_by_itself() -> None:
    text = "/start@buurt_bot #hulp @anna_1 x@y.nl https://denhaag.nl/a. denhaag.nl +31 6 12345678"
    found = [e["type"] for e in with_found(text, [])]
    assert found == ["bot_command", "hashtag", "mention", "email", "url", "url", "phone_number"]
    assert with_found("a/b 12/3 niet/zo", []) == []
    code: Json = {"type": "code", "offset": 0, "length": 6}
    assert with_found("/start", [code]) == [code]


def test_a_long_text_is_cut_where_an_app_cuts_it() -> None:
    assert [utf16_length(piece) for piece in pieces("😀" * 3, 4)] == [4, 2]
    assert list(pieces("", 4)) == [""]
