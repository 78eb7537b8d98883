"""Whose words worry us reads a number that can be pressed, the one question, and a person."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from buurtbot.domain.care import crisis
from buurtbot.domain.care.crisis import MOST_SOON, THEN_EVERY, InDanger, answered, length
from buurtbot.domain.cases import cases
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Text
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.helpline_numbers import load_once
from config.care.screening import CONCERNS, Concern
from tests.domain.cases.test_sheet import a_case
from tests.scenes.asking_street import a_person
from tests.scenes.desk_street import TEXTS, mina
from tests.scenes.street import TUESDAY, Clock, a_context

DESK = a_context().neighbourhood("moerwijk")
NIGHT = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)  # a Saturday, three o'clock
LANGUAGES = ("nl", "en")
# Whom each worry is led to, beside 112; and never to anybody else.
LINES: dict[Concern, tuple[str, ...]] = {
    "acute_danger": (),
    "suicide": ("113",),
    "child": ("0800-2000", "0800-0432"),
    "violence": ("0800-2000",),
    "sexual_violence": ("0800-0188",),
    "threat_to_others": (),
    "lost": (),
    "scam": ("088-7867372",),
}
OTHERS = {"113", "0800-2000", "0800-0188", "0800-0432", "088-7867372"}
NAMES = {"112", "113"}  # are called by their number too
HOUR = re.compile(r"\buur\b|o'clock|\d:\d\d")


def in_danger(worry: Concern = "suicide", now: datetime = TUESDAY, **case: object) -> InDanger:
    """Mina, whose words worry us since just now."""
    hours, soon = DESK.desk.hours, timedelta(minutes=15)
    by = cases.looks_by(hours, now, soon)
    what: dict[str, object] = {"reason": "sensitive", "what": worry, "urgent": True, "look_by": by}
    return InDanger(a_case(**(what | case)), worry, DESK, load_once(), now)


def said(text: Text, language: str = "nl", now: datetime = TUESDAY) -> str:
    return Renderer(TEXTS, language, now).text(text)


def presses(danger: InDanger) -> list[Text]:
    """What is said at each press, and at each answer in between."""
    told = mina(Clock())
    unsafe = replace(danger, case=replace(danger.case, not_safe=danger.now))
    return [
        danger.answer(told, "long"),
        *(danger.answer(replace(told, crisis_answers=n), "again") for n in range(4)),
        danger.safe(),
        danger.not_safe(),
        unsafe.not_safe(),
        unsafe.answer(told, "again"),
        danger.call_me(),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("worry", CONCERNS)
def test_whatever_is_pressed_the_line_stays_that_of_the_worry(
    worry: Concern, language: str
) -> None:
    for text in presses(in_danger(worry)):
        lines = said(text, language).splitlines()
        numbers = [line for line in lines if line in OTHERS]
        assert tuple(numbers) == LINES[worry]
        assert not [other for other in OTHERS - set(numbers) if other in " ".join(lines)]


@pytest.mark.parametrize("worry", CONCERNS)
def test_112_is_there_for_all_who_may_be_in_danger_now(worry: Concern) -> None:
    danger = in_danger(worry)
    unsafe = replace(danger, case=replace(danger.case, not_safe=danger.now))
    for text in (danger.safe(), danger.not_safe(), unsafe.answer(mina(Clock()), "again")):
        assert "112" in said(text).splitlines()
    if worry not in {"suicide", "scam"}:
        assert all("112" in said(text).splitlines() for text in presses(danger))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("worry", CONCERNS)
def test_every_number_stands_alone_on_its_line_and_paragraphs_are_short(
    worry: Concern, language: str
) -> None:
    for text in presses(in_danger(worry)):
        shown = said(text, language)
        for line in shown.splitlines():
            beside = (
                set(re.findall(r"\d[\d-]+\d", line)) if line not in {"112", *OTHERS} else set()
            )
            assert not beside - NAMES, line
        assert all(len(part) <= 190 for part in shown.split("\n\n"))
        assert len(shown) <= 500


@pytest.mark.parametrize("worry", CONCERNS)
def test_no_hour_is_promised_to_who_is_in_danger(worry: Concern) -> None:
    for text in presses(in_danger(worry)):
        shown = said(text)
        assert not HOUR.search(shown), shown


def test_at_night_what_is_there_now_comes_before_the_team() -> None:
    at_night = said(in_danger("suicide", NIGHT).answer(mina(Clock()), "long"), now=NIGHT)
    assert at_night.index("113 is er nu") < at_night.index("De balie is gewaarschuwd")
    assert "Wacht daar niet op: die is er weer maandag 30 november, om 9 uur." in at_night
    assert "hoort u" not in at_night


def test_minutes_count_down_and_never_begin_anew() -> None:
    danger = in_danger("violence")
    assert "Binnen 15 minuten" in said(danger.team)
    later = replace(danger, now=TUESDAY + timedelta(minutes=14, seconds=10))
    assert "Binnen een minuut" in said(later.team)
    over = replace(danger, now=TUESDAY + timedelta(minutes=15))
    assert "U had al iets van een mens moeten horen" in said(over.team)


def test_minutes_that_do_not_fit_in_before_the_desk_closes_are_not_promised() -> None:
    almost = datetime(2026, 11, 24, 15, 50, tzinfo=UTC)
    danger = in_danger("violence", almost)
    assert "die is er weer morgen, woensdag 25 november, om 9 uur" in said(danger.team, now=almost)


def test_who_has_a_moderator_hears_who_it_is() -> None:
    held = in_danger("violence", holder="sara", holder_name="Sara")
    assert said(held.team) == "Sara van Welzijn Moerwijk heeft uw bericht."
    first, second = (said(held.held(turn)) for turn in range(2))
    assert first != second
    assert "Sara" in first


# -- how much, and never the same twice


def test_no_two_answers_in_a_row_are_the_same() -> None:
    for worry in CONCERNS:
        person, heard, now = mina(Clock()), [], TUESDAY
        for number in range(60):
            danger = in_danger(worry)
            how = length(person, now, new=False)
            heard.append(said(danger.answer(person, how)))
            person = answered(person, how, now)
            now += timedelta(seconds=5 if number % 3 else 65)
        assert all(one != other for one, other in pairwise(heard))


def test_who_types_faster_than_anyone_reads_is_told_when_we_answer_again() -> None:
    person, hows = mina(Clock()), []
    for second in range(1 + MOST_SOON + 2 * THEN_EVERY):
        at = TUESDAY + timedelta(seconds=second)
        hows.append(length(person, at, new=False))
        person = answered(person, hows[-1], at)
    every = ["last", *["nothing"] * (THEN_EVERY - 1)]
    assert hows == ["long", *["soon"] * MOST_SOON, *every, *every]
    assert "Over een minuut antwoord ik weer" in said(in_danger().answer(person, "last"))
    assert length(person, TUESDAY + timedelta(minutes=1), new=False) == "again"


def test_the_long_answer_comes_for_another_worry_and_again_after_a_day() -> None:
    told = mina(Clock(), crisis_told_at=TUESDAY, crisis_answered_at=TUESDAY)
    assert length(told, TUESDAY + timedelta(hours=2), new=False) == "again"
    assert length(told, TUESDAY, new=True) == "long"
    assert length(told, TUESDAY + timedelta(hours=24), new=False) == "long"
    assert length(a_person("anna"), TUESDAY, new=False) == "long"


def test_while_a_moderator_talks_we_keep_out_of_it() -> None:
    talks = a_case(holder="sara", attended=TUESDAY)
    assert crisis.is_talking(talks, TUESDAY + timedelta(minutes=2))
    assert not crisis.is_talking(talks, TUESDAY + timedelta(minutes=3))
    assert not crisis.is_talking(a_case(holder="sara"), TUESDAY)
    assert not crisis.is_talking(a_case(attended=TUESDAY), TUESDAY)


# -- buttons


def shown(worry: Concern, *, not_safe: datetime | None = None) -> list[tuple[str, str]]:
    """The buttons under the answer, with where they lead."""
    rows = crisis.buttons(in_danger(worry, not_safe=not_safe))
    return [(said(button.label), button.url) for row in rows for button in row]


@pytest.mark.parametrize("worry", CONCERNS)
def test_no_button_says_that_it_calls(worry: Concern) -> None:
    assert not [label for label, url in shown(worry) if url and "Chat" not in label]
    assert not [label for label, _ in shown(worry) if label.startswith(("Bel", "Call"))]


def test_who_may_be_overheard_can_write_with_the_line_of_their_worry() -> None:
    assert ("Chat met 113", "https://www.113.nl") in shown("suicide")
    assert ("Chat met Veilig Thuis", "https://www.veiligthuis.nl") in shown("violence")
    assert not [url for _, url in shown("scam") if url]


@pytest.mark.parametrize("worry", CONCERNS)
def test_a_person_is_always_the_last_and_plainest_way(worry: Concern) -> None:
    call_me = crisis.buttons(in_danger(worry))[-1][-1]
    assert (call_me.label.key, call_me.style) == ("button-call-me", "primary")
    assert call_me.deed
    assert call_me.deed.args == {"case": a_case().id, "worry": worry}


def test_who_said_no_is_not_asked_once_more() -> None:
    labels = [label for label, _ in shown("violence", not_safe=TUESDAY)]
    assert "Nee, ik ben niet veilig" not in labels
    assert "Nee, niet iedereen is veilig" in [label for label, _ in shown("child")]


def test_a_worry_that_is_not_known_any_more_leads_to_113() -> None:
    unknown: Case = a_case(reason="sensitive", what="not_safe")
    assert crisis.worry_of(unknown) == "suicide"
    assert crisis.worry_of(a_case(what="suicide violence not_safe")) == "violence"
    assert crisis.worry_of(a_case(what="suicide violence"), "suicide") == "suicide"
