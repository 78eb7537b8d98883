"""Ending, the questions, the thank you, what is kept, and what comes back next week."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.helping.afterwards.finishing import ending, finish, helped
from buurtbot.domain.helping.afterwards.questions import answered
from buurtbot.domain.helping.afterwards.repeating import (
    AHEAD,
    next_of,
    plan_next_week,
    repeats,
    weeks_later,
    weeks_on,
)
from buurtbot.domain.helping.afterwards.thanking import meant, thank
from buurtbot.domain.helping.changing import answers_of, changing, with_voice, with_word
from buurtbot.domain.helping.sides import Side
from buurtbot.domain.keeping.retention import cleared
from config.core.kinds import KINDS
from tests.scenes.helping_street import POLICY, keys, read, riet, samir, soup, together
from tests.scenes.street import TUESDAY

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


# -- ending


def test_an_ended_request_waits_for_nothing_but_its_retention() -> None:
    ended, timers = ending(soup(), TUESDAY, POLICY)
    assert (ended.state, ended.ended) == ("done", TUESDAY)
    due = {timer.name: timer.at for timer in timers}
    assert due == {
        "look_by:soup": None,
        "widen_circle:soup": None,
        "came_yet:soup": None,
        "clear_request:soup": TUESDAY + timedelta(days=7),
    }


def test_an_end_that_was_reached_is_kept() -> None:
    closed = soup(state="closed", ended=TUESDAY - timedelta(hours=1))
    ended, _ = ending(closed, TUESDAY, POLICY)
    assert ended == closed
    assert ending(soup(), TUESDAY, POLICY, state="closed")[0].state == "closed"


@pytest.mark.parametrize("by", ["resident", "volunteer"])
def test_both_hear_it_and_are_asked_how_it_went(by: Side) -> None:
    decision = finish(together(soup(case="c1")), by)
    assert {"ask-how-resident-went", "ask-how-volunteer-went", "desk-done"} <= set(keys(decision))
    assert decision.noted[0].who == ("riet" if by == "resident" else "samir")
    assert read(decision)


def test_someone_with_only_a_phone_is_not_asked_questions_in_a_chat() -> None:
    decision = finish(together(soup(by_desk=True, case="c1"), riet(chat=None)), "volunteer")
    assert "ask-how-resident-went" not in keys(decision)


def test_helping_is_remembered_once_for_each_resident() -> None:
    again = helped(helped(samir(), "riet", "soup"), "riet", "bread")
    assert again.offer
    assert (again.offer.helped, again.offer.times_helped) == (("riet",), 4)
    stopped = samir(offer=None)
    assert helped(stopped, "riet", "soup") == stopped
    gone = replace(together(), holder=None)
    assert len(finish(gone, "resident").keep) == 2


# -- the questions


@pytest.mark.parametrize(("side", "bad"), [("resident", "no"), ("volunteer", "bad")])
def test_a_bad_answer_offers_a_person(side: Side, bad: str) -> None:
    done = soup(state="done", ended=TUESDAY)
    decision = answered(together(done), side, "went", bad)
    assert "sorry-to-hear" in keys(decision)
    assert f"ask-how-{side}-again" in keys(decision)
    assert read(decision)


def test_an_answer_nobody_offered_changes_nothing() -> None:
    done = soup(state="done", ended=TUESDAY)
    assert not answered(together(done), "resident", "went", "splendid").keep


def test_nobody_is_kept_apart_from_someone_who_is_gone() -> None:
    alone = replace(together(soup(state="done", ended=TUESDAY)), holder=None)
    decision = answered(alone, "resident", "again", "no")
    assert len(decision.keep) == 1


# -- thanks


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("times", [0, 1, 12])
def test_a_thank_you_says_what_it_meant(kind: str, times: int) -> None:
    helper = samir()
    assert helper.offer
    helper = replace(helper, offer=replace(helper.offer, times_helped=times))
    done = together(soup(kind=kind, state="done", ended=TUESDAY), holder=helper)
    assert read(thank(done, ready="2"))


def test_a_secret_in_a_thank_you_is_not_passed_on() -> None:
    done = together(soup(state="done", ended=TUESDAY))
    assert "4821" not in read(thank(done, words="Dank! Mijn pincode is 4821"))


def test_a_thank_you_that_cannot_be_brought_is_said_kindly() -> None:
    done = soup(state="done", ended=TUESDAY)
    for sides, words in (
        (together(done), " \u200b"),
        (together(done, holder=samir(reachable=False)), "Dank u"),
        (replace(together(done), holder=None), "Dank u"),
    ):
        assert keys(thank(sides, words=words)) == ["thanks-not-sent"]
        assert not thank(sides, words=words).keep
    assert meant(replace(together(done), holder=None)).args["times"] == 1


# -- what is kept


def test_a_request_that_has_not_ended_keeps_everything() -> None:
    retention = POLICY.retention
    assert not cleared(soup(), riet(), now=TUESDAY, retention=retention).keep
    late = TUESDAY + timedelta(days=8)
    ended = soup(state="done", ended=TUESDAY)
    assert len(cleared(ended, None, now=late, retention=retention).keep) == 1
    busy = riet(phone="070", requests=("bread",))
    assert len(cleared(ended, busy, now=late, retention=retention).keep) == 1


# -- changing


def test_the_answers_are_those_it_was_made_of() -> None:
    draft = answers_of(soup(daypart="afternoon"), TUESDAY)
    assert draft == {
        "changes": "soup",
        "kind": "cooking",
        "for_other": "no",
        "place": "52.0555,4.304",
        "address": "Erasmusweg 12",
        "when": "today",
        "date": "2026-11-24",  # today is that day, also after midnight
        "daypart": "afternoon",
        "words": "De bel doet het niet",
        "language": "nl",
    }


def test_what_was_asked_for_friday_is_for_tomorrow_on_thursday() -> None:
    friday = TUESDAY + timedelta(days=3)
    request = soup(starts=friday, urgency="later", for_other=True, other_name="Bep", point=None)
    draft = answers_of(request, TUESDAY)
    assert (draft["when"], draft["date"]) == ("later", "2026-11-27")
    assert (draft["other_name"], draft["other_agreed"]) == ("Bep", "yes")
    assert draft["place_unknown"] == "yes"
    assert answers_of(request, TUESDAY + timedelta(days=2))["when"] == "tomorrow"
    weekly = answers_of(replace(request, urgency="weekly"), TUESDAY)
    assert (weekly["when"], weekly["date"]) == ("weekly", "2026-11-27")
    assert read(changing(together(request)))


def test_words_that_are_empty_or_too_long_are_not_added() -> None:
    open_one = together(soup(state="open", holder=""))
    assert keys(with_word(open_one, " \u200b")) == ["word-empty"]
    assert keys(with_word(open_one, "x" * 2001)) == ["word-too-long"]
    assert keys(with_word(open_one, "x")) == ["word-added"]
    assert keys(with_voice(open_one, "file")) == ["word-added"]
    spoken = with_voice(together(soup(case="c1")), "file")
    assert keys(spoken) == ["word-added-held", "relay-voice", "desk-voice-added"]
    assert read(spoken)


# -- every week


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM).astimezone(UTC)


def test_the_clock_on_the_wall_stays_the_same_when_summer_time_begins_or_ends() -> None:
    assert weeks_later(at("2026-03-27T10:00"), 1) == at("2026-04-03T10:00")
    assert weeks_later(at("2026-10-23T10:00"), 1) == at("2026-10-30T10:00")


MOMENTS = st.integers(0, 4 * 365 * 24).map(lambda hours: TUESDAY + timedelta(hours=hours))


@given(MOMENTS, st.timedeltas(timedelta(0), timedelta(days=60)))
def test_next_time_is_the_same_weekday_and_hour_and_at_least_a_day_ahead(
    starts: datetime, later: timedelta
) -> None:
    now = starts + later
    weekly = soup(urgency="weekly", starts=starts, ends=starts + timedelta(hours=2))
    following = next_of(weekly, id_="next", ref="M-NEXT", now=now)
    there = following.starts.astimezone(AMSTERDAM)
    before = starts.astimezone(AMSTERDAM)
    assert there.date() == before.date() + timedelta(weeks=weeks_on(weekly, now))
    assert following.starts >= now + AHEAD
    assert following.ends > following.starts
    (timer,) = plan_next_week(replace(weekly, state="done", ended=now), now)
    assert timer.at is not None
    assert now <= timer.at <= max(now, following.starts - AHEAD)


def test_next_week_is_asked_as_if_new() -> None:
    weekly = soup(urgency="weekly", case="c1", answers=(("resident.went", "yes"),))
    following = next_of(weekly, id_="next", ref="M-NEXT", now=TUESDAY)
    assert (following.holder, following.case, following.answers, following.invited) == (
        ("", "", (), ())
    )
    assert (following.follows, following.first_ask) == ("soup", "samir")
    unheld = next_of(replace(weekly, holder="", first_ask="fatma"), id_="n", ref="r", now=TUESDAY)
    assert unheld.first_ask == "fatma"


def test_only_a_weekly_request_that_was_not_stopped_comes_back() -> None:
    assert not repeats(soup())
    assert plan_next_week(soup(), TUESDAY) == ()
    assert repeats(soup(urgency="weekly"))
    assert not repeats(soup(urgency="weekly", last_time=True))
    withdrawn = soup(urgency="weekly", state="withdrawn")
    assert [timer.at for timer in plan_next_week(withdrawn, TUESDAY)] == [None]
    assert repeats(replace(withdrawn, answers=(("resident.skips", "yes"),)))
