"""Cases and how staff see them: hours, calls, titles and cards. Pure."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any, get_args

import pytest

from buurtbot.domain.cases import alarms, cases
from buurtbot.domain.cases.calling import calling
from buurtbot.domain.cases.card import called, sheet
from buurtbot.domain.core.case import Case, Outcome, Reason
from buurtbot.domain.core.help_request import Invited
from buurtbot.domain.core.messages import Change, Hidden, Text, TopicIs
from buurtbot.domain.desk import volunteers
from buurtbot.domain.desk.choices import REFERRALS, referral_buttons
from buurtbot.outbox.letters.render import Renderer
from config.core.hours import Hours
from config.network.policy import Trust
from tests.scenes.desk_street import TEXTS, groceries, mina, nearby
from tests.scenes.street import MOERWIJK, TUESDAY, Clock

OFFICE = Hours()
MINUTES = (5, 15, 30)


def a_case(**different: Any) -> Case:
    case = Case("c1", "M-AAAA", "moerwijk", "wants_person", TUESDAY, TUESDAY, about="mina")
    return replace(case, **different)


def file_of(case: Case, **around: Any) -> sheet.File:
    return sheet.File(case, "Moerwijk", **around)


def said(text: Text, language: str = "nl") -> str:
    return Renderer(TEXTS, language, TUESDAY).text(text)


# -- hours


@pytest.mark.parametrize(
    ("hour", "minute", "there"),
    [(7, 59, False), (8, 0, True), (15, 59, True), (16, 0, False)],
)
def test_the_desk_is_there_from_nine_to_five_in_amsterdam(
    hour: int, minute: int, *, there: bool
) -> None:
    assert cases.at_desk(OFFICE, TUESDAY.replace(hour=hour, minute=minute)) is there


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        (TUESDAY, TUESDAY),
        (datetime(2026, 11, 24, 5, tzinfo=UTC), datetime(2026, 11, 24, 8, tzinfo=UTC)),
        (datetime(2026, 11, 24, 20, tzinfo=UTC), datetime(2026, 11, 25, 8, tzinfo=UTC)),
        (datetime(2026, 11, 28, 12, tzinfo=UTC), datetime(2026, 11, 30, 8, tzinfo=UTC)),
        (datetime(2026, 3, 28, 12, tzinfo=UTC), datetime(2026, 3, 30, 7, tzinfo=UTC)),
    ],
)
def test_the_next_opening_is_found_over_nights_weekends_and_summer_time(
    now: datetime, opens: datetime
) -> None:
    assert cases.next_at_desk(OFFICE, now) == opens


def test_a_desk_of_one_morning_a_week_opens_a_week_later() -> None:
    mornings = Hours(days=(2,), begin=time(9), end=time(12))
    after = TUESDAY + timedelta(hours=3)
    opens = TUESDAY.replace(hour=8) + timedelta(days=7)
    assert cases.next_at_desk(mornings, after) == opens


def test_a_desk_that_is_always_there_is_there_now() -> None:
    always = Hours(days=(1, 2, 3, 4, 5, 6, 7), begin=time(0), end=time(23, 59, 59))
    assert cases.next_at_desk(always, TUESDAY) == TUESDAY


# -- calls


@pytest.mark.parametrize(("calls", "minutes"), [(0, 5), (1, 15), (2, 30)])
def test_the_calls_of_the_policy(calls: int, minutes: int) -> None:
    at = cases.next_call(a_case(calls=calls), now=TUESDAY, minutes=MINUTES, hours=OFFICE)
    assert at == TUESDAY + timedelta(minutes=minutes)


def test_after_those_it_calls_each_hour_while_somebody_is_there() -> None:
    evening = datetime(2026, 11, 24, 15, 30, tzinfo=UTC)
    case = a_case(calls=3)
    at = cases.next_call(case, now=TUESDAY, minutes=MINUTES, hours=OFFICE)
    late = cases.next_call(case, now=evening, minutes=MINUTES, hours=OFFICE)
    assert at == TUESDAY + timedelta(hours=1)
    assert late == datetime(2026, 11, 25, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize("case", [a_case(holder="sara"), a_case(closed=TUESDAY)])
def test_a_case_that_somebody_has_or_that_is_closed_does_not_call(case: Case) -> None:
    assert cases.next_call(case, now=TUESDAY, minutes=MINUTES, hours=OFFICE) is None
    assert cases.call_timer(case, now=TUESDAY, minutes=MINUTES, hours=OFFICE).at is None


def test_what_becomes_urgent_waits_anew_even_when_somebody_had_it() -> None:
    held = a_case(holder="sara", holder_name="Sara", calls=3)
    later = TUESDAY + timedelta(hours=3)
    calm = cases.grown(held, "nog iets")
    loud = alarms.alarmed(held, "suicide", "", later, urgent=True, look_by=later)
    assert (calm.holder, calm.words, calm.times) == ("sara", "nog iets", 2)
    assert (loud.holder, loud.calls, cases.waits_since(loud)) == ("", 0, later)


def test_a_case_may_be_opened_again_for_a_week() -> None:
    closed = cases.closed(a_case(), outcome="other", now=TUESDAY)
    assert cases.may_reopen(closed, TUESDAY + timedelta(days=7))
    assert not cases.may_reopen(closed, TUESDAY + timedelta(days=7, minutes=1))
    assert not cases.may_reopen(a_case(), TUESDAY)


# -- what staff see


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("reason", get_args(Reason))
def test_every_reason_has_a_title_that_fits_and_a_card_that_says_why(
    reason: Reason, language: str
) -> None:
    clock = Clock()
    known = {"sensitive": "suicide not_safe", "worry": "suicide", "taking": "gave_back"}
    known |= {"not_reached": "no_number"}
    what = (known | {"hard_times": "distress loneliness"}).get(reason, "KeyError")
    case = a_case(reason=reason, what=what)
    shown = file_of(case, about=mina(clock), request=groceries(clock, kind="going_along"))
    assert len(said(sheet.title(shown), language).encode("utf-16-le")) // 2 <= 128
    assert case.ref in said(sheet.title(shown), language)[:20]
    assert "Mina" not in said(sheet.title(shown), language)
    assert "Mina" in said(sheet.card(shown), language)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("worry", called.GRAVEST_FIRST)
def test_a_phone_shows_the_kind_of_danger_and_the_reference_of_each_case(
    worry: str, language: str
) -> None:
    shown = said(sheet.title(file_of(a_case(reason="sensitive", what=worry))), language)[:20]
    assert said(Text(f"danger-{worry}"), language) in shown
    assert "M-AAAA" in shown


def test_of_several_dangers_the_gravest_is_in_the_title() -> None:
    title = said(sheet.title(file_of(a_case(reason="sensitive", what="scam not_safe suicide"))))
    assert title == "🔴 Zelfmoord M-AAAA · Moerwijk"


def test_what_cannot_wait_has_another_sign_until_somebody_has_it() -> None:
    urgent = a_case(reason="sensitive", what="suicide", urgent=True)
    assert said(sheet.title(file_of(urgent))).startswith("❗ Zelfmoord M-AAAA")
    assert said(sheet.title(file_of(replace(urgent, holder="sara")))).startswith("🟡")


def test_a_place_that_was_filled_in_is_not_called_unknown_any_more() -> None:
    found = file_of(a_case(reason="place_unknown"), request=groceries(Clock()))
    assert said(sheet.title(found)).startswith("🔴 Met adres M-AAAA")


def test_a_card_begins_with_what_to_do_and_leaves_out_what_is_empty() -> None:
    request = groceries(Clock(), invited=())
    card = said(sheet.card(file_of(a_case(urgent=True), about=mina(Clock()), request=request)))
    assert card.startswith("❗ Dit kan niet wachten.\n👉 Nog niemand heeft dit. Kijk nu.\n\n")
    assert "ronde" not in card
    asked = replace(request, invited=(Invited("noor", TUESDAY, 200, "no"),), wave=1)
    card = said(sheet.card(file_of(a_case(), about=mina(Clock()), request=asked)))
    assert "1 ronde, 1 gevraagd, 1 zei nee." in card


def test_as_soon_as_possible_stays_that_on_the_card() -> None:
    soon = groceries(Clock(), urgency="today", created=TUESDAY, starts=TUESDAY)
    assert "zo snel mogelijk" in said(sheet.card(file_of(a_case(), request=soon)))


def test_the_card_of_someone_with_only_a_phone_shows_the_number() -> None:
    annie = mina(Clock(), chat=None, phone="070 765 43 21", name="Annie")
    assert "070 765 43 21" in said(sheet.card(file_of(a_case(), about=annie)))


def test_the_card_of_a_sensitive_case_without_a_class_is_still_readable() -> None:
    assert "Zorgelijk M-AAAA" in said(sheet.card(file_of(a_case(reason="sensitive"))))


@pytest.mark.parametrize("outcome", get_args(Outcome))
def test_a_closed_card_says_how_it_ended_and_offers_to_open_again(outcome: Outcome) -> None:
    closed = cases.closed(a_case(urgent=True), outcome=outcome, now=TUESDAY)
    shown = file_of(closed)
    assert said(Text(f"outcome-{outcome}")) in said(sheet.card(shown))
    assert "kan niet wachten" not in said(sheet.card(shown))
    assert [b.label.key for row in sheet.buttons(shown) for b in row] == ["desk-button-reopen"]


def test_an_address_is_on_the_card_only_where_a_person_must_look_it_up() -> None:
    case = a_case(reason="place_unknown")
    unplaced = groceries(Clock(), point=None, address="Nergensweg 5, achterom")
    shown = said(sheet.card(file_of(case, request=unplaced)))
    assert "Nergensweg 5, achterom" in shown
    placed = file_of(case, request=replace(unplaced, point=MOERWIJK))
    assert "Nergensweg" not in said(sheet.card(placed))
    assert "getypt" not in said(sheet.card(file_of(case, request=replace(unplaced, address=""))))


def labels(shown: sheet.File) -> list[str]:
    return [b.label.key.removeprefix("desk-button-") for r in sheet.buttons(shown) for b in r]


def test_the_buttons_fit_what_the_case_is_about() -> None:
    clock = Clock()
    person, request = mina(clock), groceries(clock)
    nobody = file_of(a_case(reason="parked"))
    talks = file_of(a_case(), about=person)
    helps = file_of(a_case(reason="unmatched"), about=person, request=request)
    assert labels(nobody) == ["mine", "close"]
    assert labels(talks) == ["mine", "call-back", "refer", "advice", "close"]
    assert labels(helps) == ["mine", "ask-wider", "choose", "call-back", "refer", "close"]


@pytest.mark.parametrize("why", [{"state": "done"}, {"holder": "noor"}])
def test_nobody_is_asked_for_a_request_that_is_over_or_held(
    why: dict[str, object],
) -> None:
    clock = Clock()
    shown = file_of(a_case(holder="sara"), about=mina(clock), request=groceries(clock, **why))
    assert labels(shown) == ["take-over", "hand-over", "call-back", "refer", "advice", "close"]


def test_a_request_without_a_place_has_a_button_to_fill_it_in() -> None:
    shown = file_of(a_case(), request=groceries(Clock(), point=None, address=""))
    assert labels(shown) == ["mine", "address", "advice", "close"]
    assert "Druk dan op “Adres invullen”" in said(sheet.card(shown))


def test_an_urgent_line_asks_to_take_it_at_once() -> None:
    assert "meteen" in said(sheet.line(file_of(a_case(urgent=True))).text)
    later = calling(
        file_of(a_case(urgent=True)),
        now=TUESDAY + timedelta(minutes=15),
        since=TUESDAY,
    )
    assert "15 min en kan niet wachten" in said(later.text)


def test_everything_that_shows_a_case_changes_together() -> None:
    shown = sheet.showing(file_of(a_case()))
    assert [type(told) for told in shown] == [TopicIs, Change, Change]


def test_every_referral_has_its_button() -> None:
    assert len(referral_buttons(a_case())) == len(REFERRALS)


# -- volunteers


def test_a_volunteer_without_anything_yet_is_shown_all_the_same() -> None:
    person = nearby(Clock(), level=2)
    assert person.offer is not None
    empty = replace(person.offer, kinds=())
    card = said(volunteers.card(person, empty, "Moerwijk"))
    assert "Wil helpen met: niets." in card
    assert "Niveau 2" in card


def test_a_refused_volunteer_can_only_be_given_a_level() -> None:
    person = nearby(Clock())
    assert person.offer is not None
    refused = replace(person.offer, refused=True, level=0)
    rows = volunteers.buttons(person, refused)
    assert [b.label.key for row in rows for b in row] == ["button-level-1", "button-level-2"]
    shown = volunteers.decided(person, refused, "Moerwijk", Hidden("noor", "Sara"))
    assert "Wordt niet gevraagd" in said(shown)


def test_who_offers_nothing_any_more_is_not_counted() -> None:
    gone = replace(nearby(Clock()), offer=None)
    assert said(volunteers.overview([gone], Clock().now, Trust())) == "Vrijwilligers."
    assert len(volunteers.list_buttons([gone], slugs=["moerwijk"], page=0)) == 1


def test_words_and_names_that_turn_the_line_round_leave_the_card_as_it_is() -> None:
    turned = a_case(words="\u202eIk ben gevallen", holder="sara", holder_name="Sara\u202e")
    card = said(sheet.card(file_of(turned, about=mina(Clock(), name="Mina\u202e Bakker"))))
    assert "Ik ben gevallen" in card
    assert "Sara heeft dit." in card
    assert "\u202e" not in card
