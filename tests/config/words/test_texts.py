"""Sentences from locale files, and moments as people say them in Amsterdam."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from config.words.check_texts import LOCALES
from config.words.texts import LANGUAGES, NoSuchText, load_texts

TEXTS = load_texts()
TUESDAY_10 = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "now", "said"),
    [
        ("2026-11-24T13:00", "2026-11-24T09:00", "vandaag om 14 uur"),
        ("2026-11-24T13:30", "2026-11-24T09:00", "vandaag om 14:30 uur"),
        ("2026-11-25T09:00", "2026-11-24T09:00", "morgen, woensdag 25 november, om 10 uur"),
        ("2026-11-30T09:05", "2026-11-24T09:00", "maandag 30 november, om 10:05 uur"),
        ("2026-11-23T09:00", "2026-11-24T09:00", "maandag 23 november, om 10 uur"),
        ("2027-01-01T09:00", "2026-12-31T09:00", "morgen, vrijdag 1 januari, om 10 uur"),
        # Just before and after midnight in Amsterdam, which is 23:00 UTC in winter.
        ("2026-11-24T22:59", "2026-11-24T09:00", "vandaag om 23:59 uur"),
        ("2026-11-24T23:00", "2026-11-24T09:00", "morgen, woensdag 25 november, om 0 uur"),
        ("2026-11-24T23:30", "2026-11-24T23:10", "vandaag om 0:30 uur"),
        # 29 March 2026, 2:00 becomes 3:00; the day has 23 hours.
        ("2026-03-29T00:30", "2026-03-28T23:30", "vandaag om 1:30 uur"),
        ("2026-03-29T01:00", "2026-03-29T00:30", "vandaag om 3 uur"),
        ("2026-03-29T22:00", "2026-03-28T23:00", "morgen, maandag 30 maart, om 0 uur"),
        ("2026-03-29T21:59", "2026-03-28T23:00", "vandaag om 23:59 uur"),
        # 25 October 2026, 3:00 becomes 2:00; the day has 25 hours.
        ("2026-10-25T00:30", "2026-10-24T22:00", "vandaag om 2:30 uur"),
        ("2026-10-25T01:30", "2026-10-24T22:00", "vandaag om 2:30 uur"),
        ("2026-10-25T22:59", "2026-10-24T22:00", "vandaag om 23:59 uur"),
        ("2026-10-25T23:00", "2026-10-24T22:00", "morgen, maandag 26 oktober, om 0 uur"),
        ("2026-10-26T08:00", "2026-10-25T08:00", "morgen, maandag 26 oktober, om 9 uur"),
    ],
)
def test_a_moment_is_said_as_people_say_it(at: str, now: str, said: str) -> None:
    moment = datetime.fromisoformat(f"{at}+00:00")
    assert TEXTS.moment("nl", moment, datetime.fromisoformat(f"{now}+00:00")) == said


def test_a_moment_in_english() -> None:
    moment = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
    said = TEXTS.moment("en", moment, TUESDAY_10)
    assert "tomorrow" in said.lower()
    assert "Wednesday" in said
    assert "10:30" in said


def test_every_day_and_month_has_a_name_in_every_language() -> None:
    for language in LANGUAGES:
        for month in range(1, 13):
            for day in range(1, 8):
                moment = datetime(2027, month, day, 9, tzinfo=UTC)
                assert str(day) in TEXTS.moment(language, moment, TUESDAY_10)


COUNTED: dict[str, dict[str, str | int]] = {
    "card-tried": {"waves": 0, "asked": 3, "refused": 0},
    "button-choose": {"name": "Bo", "walk": "4 min", "level": 1, "helped": 0},
    "open-head": {"count": 2, "new": 0},
    "age-minutes": {"count": 0},
    "what-i-did": {"times": 1, "people": 1, "days": 30, "asked": 0},
    "did-nothing-yet": {"days": 30, "asked": 0},
    "forget-still-open": {"asked": 0, "held": 2},
    "desk-closing": {"name": "Moerwijk", "people": 0, "cases": 0},
    "desk-file-gone": {"name": "Moerwijk", "people": 2, "cases": 0, "until": "morgen"},
    "status-open": {"asked": 0, "waiting": 0, "by": "morgen"},
    "resident-on-the-way": {"name": "Bo", "minutes": 0},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", COUNTED)
def test_what_there_is_none_of_is_left_out(language: str, key: str) -> None:
    said = TEXTS.say(language, key, COUNTED[key])
    assert not re.search(r"\b0\b", said)
    assert "  " not in said
    assert not re.search(r" [.,]", said)


# Read by staff, or read out by them; the agreements are read before there is danger.
BY_STAFF = (
    "advice-",
    "aloud-",
    "card-silent-at-home",
    "desk-for-whom-worries",
    "line-on-the-phone",
    "door-desk",
)
NOT_FOR_A_THUMB = (*BY_STAFF, "offer-rules", "circle-paper")
CALLS = re.compile(r"(?i)\b(?:bel|call)\b[^\n]*(?:\b112\b|\$emergency|\$suicide_line)")


@pytest.mark.parametrize("language", LANGUAGES)
def test_112_stands_alone_on_its_line_where_a_phone_makes_it_pressable(language: str) -> None:
    written = "\n".join(f.read_text() for f in sorted((LOCALES / language).rglob("*.ftl")))
    texts = re.split(r"(?m)^(?=[a-z0-9_-]+ =)", written)
    assert len(texts) > 1000
    shown = [said for said in texts if not said.startswith(NOT_FOR_A_THUMB)]
    assert not [said for said in shown if CALLS.search(said)]


def test_a_text_that_is_not_there() -> None:
    with pytest.raises(NoSuchText, match="no-such-text"):
        TEXTS.say("nl", "no-such-text", {})


def test_a_text_whose_argument_is_missing() -> None:
    with pytest.raises(NoSuchText, match="moment-today"):
        TEXTS.say("nl", "moment-today", {})


def test_words_of_people_are_shown_as_they_are(tmp_path: Path) -> None:
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        (tmp_path / language / "a.ftl").write_text("said = { $words }!\nbare =\n    .x = y\n")
    texts = load_texts(tmp_path)
    for words in ("{ $name }", "<b>x</b>", "\u202eabc", "a\nb", "1.000"):
        assert texts.say("nl", "said", {"words": words}) == f"{words}!"
    with pytest.raises(NoSuchText):
        texts.say("nl", "bare", {})


def test_a_clash_of_languages_is_not_shown_in_a_log() -> None:
    assert "bundle" not in repr(TEXTS)


def test_a_text_is_read_with_all_that_it_quotes_and_none_of_what_follows(tmp_path: Path) -> None:
    written = """# About the door.
open = Press { again }.
    { $n ->
        [one] Once.
       *[other] As { door } says.
}

again = the { -colour } { door }
-colour = deep
door = green door
not a text
door = blue
last = end"""
    for language in LANGUAGES:
        (tmp_path / language).mkdir()
        (tmp_path / language / "a.ftl").write_text(written)
    texts = load_texts(tmp_path)
    assert texts.say("en", "open", {"n": 2}) == "Press the deep green door.\nAs green door says."
    assert texts.say("en", "last", {}) == "end"
    with pytest.raises(NoSuchText):
        texts.say("en", "not", {})
