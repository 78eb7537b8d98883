"""What is read out on the phone, and the buttons that staff get in place of the resident. Pure."""

import re
from pathlib import Path

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.asking.how_it_stands import buttons_now
from buurtbot.domain.core.messages import (
    At,
    Button,
    Change,
    Deed,
    Hidden,
    Say,
    Text,
    ToChat,
    ToDesk,
    ToPerson,
    text,
)
from buurtbot.domain.desk.own_chat import in_the_group
from buurtbot.domain.helping.afterwards.finishing import finish
from buurtbot.domain.helping.afterwards.questions import thanks_by_phone
from buurtbot.domain.phone.by_phone import ALOUD, aloud, staff_rows, with_answer_buttons
from tests.scenes.helping_street import riet, samir, soup, together
from tests.scenes.street import TUESDAY, all_texts

LOCALES = Path(__file__).parents[3] / "config" / "locales"
WRITES = {
    "nl": re.compile(
        r"\b(schrijf|typ|druk|knop|hieronder|/menu|ik ben een computer|medewerker|balie|telegram)",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(write|type|press|button|below|/menu|i am a computer|staff|the desk|telegram)",
        re.IGNORECASE,
    ),
}
# What a resident is told about a request, by how its keys begin.
TOLD = (
    *("asking-", "resident-", "status-", "next-week", "repeating-", "word-", "withdraw-sure"),
    *("taken-neighbour", "done-early-resident", "change-", "still-", "desk-is-", "desk-has-it"),
)
NEVER_BY_PHONE = {
    *(
        "asking-not-known",
        "asking-other-must-agree",
        "change-begins",
        "desk-is-closed",
        "desk-is-open",
        "still-open-ends",
    ),
    *("status-holding", "status-holding-place", "still-there", "still-to-desk", "word-too-long"),
    *("resident-questions-done", "resident-questions-done-apart"),
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_that_is_read_out_speaks_of_writing_or_of_the_desk_as_another(
    language: str,
) -> None:
    written = "\n".join(file.read_text() for file in (LOCALES / language).rglob("*.ftl"))
    _, *parts = re.split(r"(?m)^([a-z][\w-]*) =", written)
    texts = dict(zip(parts[::2], parts[1::2], strict=True))
    bodies = {key: re.split(r"(?m)^[a-z#]", body, maxsplit=1)[0] for key, body in texts.items()}
    assert len(bodies) > 1000
    writes = {key for key, body in bodies.items() if WRITES[language].search(body)}
    told = {key for key in bodies if key.startswith(TOLD)} - NEVER_BY_PHONE
    assert writes & told <= ALOUD
    assert not [key for key in writes if key.startswith("aloud-")]


def test_what_is_inside_a_text_is_read_out_too() -> None:
    still = text("still-write", until=At(TUESDAY))
    said = aloud(text("resident-you-finished", still=still))
    assert said == text(
        "resident-you-finished", still=text("aloud-still-write", until=At(TUESDAY))
    )


def test_who_reads_out_is_the_desk_and_does_not_promise_to_ask_the_desk() -> None:
    otherwise = text("asking-otherwise", organisation="Welzijn Moerwijk", at=At(TUESDAY))
    words = {"organisation": "Welzijn Moerwijk", "at": "12:00"}
    said = all_texts().say("nl", aloud(otherwise).key, words)
    assert said == "Kan niemand? Dan kijkt Welzijn Moerwijk er zelf naar: 12:00."


def test_staff_press_in_place_of_the_resident_and_are_a_person_themselves() -> None:
    open_one = soup(by_desk=True, case="c1", state="open", holder="")
    rows = staff_rows(((Button(text("x"), url="https://x.nl"),), *buttons_now(open_one)), open_one)
    acts = [b.deed for row in rows for b in row if b.deed]
    names = [(act.name, act.args.get("conversation")) for act in acts]
    assert names[:3] == [("begin", "desk_intake"), ("begin", "desk_word"), ("withdraw", None)]
    assert "want_person" not in dict(names)
    assert names[-1][0] == "phoned"
    again = staff_rows(buttons_now(soup(state="done")), soup(state="done"))
    assert again[0][0].deed == deeds.begin(conversation="desk_intake", request="soup")


def test_what_the_helper_said_without_words_has_no_buttons() -> None:
    assert with_answer_buttons((), soup()) == ()


def test_a_thank_you_only_for_who_has_no_chat_and_wants_to_meet_again() -> None:
    phoned = together(soup(by_desk=True, case="c1"), riet(chat=None))
    apart = together(soup(by_desk=True, case="c1"), riet(chat=None, blocks=("samir",)), samir())
    assert len(thanks_by_phone(phoned)) == 1
    assert thanks_by_phone(apart) == thanks_by_phone(together()) == ()


def test_the_helper_is_not_asked_about_a_chat_that_never_was() -> None:
    phoned = together(soup(by_desk=True, case="c1"), riet(chat=None))
    told = [s.text for s in finish(phoned, "volunteer").tell if isinstance(s, Say)]
    stills = [t.args["still"] for t in told if "still" in t.args]
    assert [s.key for s in stills if isinstance(s, Text)] == ["still-to-desk"]
    assert len(stills) == 1


# -- a worker's own chat


OWN = ToChat("desk", Hidden("w", "9001"), "nl", by="w", instead=ToDesk("moerwijk", "c1"))


def test_what_cannot_reach_a_worker_stands_in_the_topic_as_one_message_with_a_way_there() -> None:
    question = Say(
        OWN, text("intake-name"), ((Button(text("x"), Deed("y")),),), name="question:w:1"
    )
    there = in_the_group(question, "balie_bot")
    assert isinstance(there, Change)
    assert (there.name, there.anew) == ("intake:c1", True)
    assert there.to == ToDesk("moerwijk", "c1", answers=True)
    assert there.buttons[-1][0].url == "https://t.me/balie_bot?start=intake"
    assert in_the_group(Say(OWN, text("x")), "b") == Say(there.to, text("x"))
    ended = in_the_group(Change(OWN, "intake:c1", text("intake-sent")), "b")
    assert isinstance(ended, Change)
    assert ended.buttons == ()


def test_of_others_nothing_stands_in_a_group_instead() -> None:
    assert in_the_group(Say(ToPerson("anna"), text("x")), "b") is None
    assert in_the_group(Say(ToChat("desk", Hidden("w", "1"), "nl"), text("x")), "b") is None
