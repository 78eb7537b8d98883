"""When help is wanted, typed in own words: read, read back, and kept only after a yes."""

from datetime import datetime, timedelta

import pytest

from buurtbot.domain.asking.new_request import Given, read_request
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.times.when import AMSTERDAM, begins, wanted_text
from handlers.talking.talk import Words
from tests.scenes.asking_talk import at_read_back, at_when, sent
from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import CONTEXT, Visitor, a_person, visitor, words


def amsterdam(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=AMSTERDAM)


SUNDAY_EVENING = amsterdam(2026, 11, 29, 21, 30)


def asks_when(now: datetime = TUESDAY) -> Visitor:
    """Mieke, at "when is the help needed"."""
    here = visitor("ask_for_help", now=now).begins().presses("dog", "no")
    return here.says("Erasmusweg 12").presses("yes")


def made(here: Visitor) -> HelpRequest:
    """The request that comes of it when she sends it now."""
    return read_request(
        sent(here),
        a_person(),
        Given("r1", "M-4K7P", "appel fiets", "moerwijk"),
        policy=CONTEXT.network.policy,
        hours=CONTEXT.neighbourhood("moerwijk").desk.hours,
        now=here.scene.now,
    )


def test_a_day_and_a_part_of_it_are_read_back_and_kept_after_a_yes() -> None:
    here = asks_when().says("vrijdagmiddag graag")
    assert here.reads == "Dus vrijdag 27 november, in de middag. Klopt dat?"
    assert here.buttons[:2] == ["Ja", "Nee"]
    assert "when" not in here.draft
    here.says("ja klopt dat", "klopt", "overslaan")
    assert "Wanneer: vrijdag 27 november, in de middag" in here.reads
    request = made(here)
    assert (request.urgency, request.daypart, request.hours) == ("later", "afternoon", "")


def test_an_hour_is_kept_as_it_was_said() -> None:
    here = asks_when().says("donderdag om half drie")
    assert "donderdag 26 november, om 14:30 uur" in here.reads
    request = made(here.presses("yes", "skip"))
    assert request.starts == amsterdam(2026, 11, 26, 14, 30)
    assert request.ends == amsterdam(2026, 11, 26, 16, 30)
    assert (request.daypart, request.hours) == ("afternoon", "at")
    assert words(wanted_text(request, now=TUESDAY)) == "donderdag 26 november, om 14:30 uur"


@pytest.mark.parametrize(
    ("typed", "shown", "starts", "ends"),
    [
        ("morgen tussen 2 en 4", "woensdag 25 november, tussen 14 uur en 16 uur", 14, 16),
        ("morgen voor 12 uur", "woensdag 25 november, voor 12 uur", 8, 12),
        ("morgen na 3 uur", "woensdag 25 november, tussen 15 uur en 22 uur", 15, 22),
    ],
)
def test_between_two_hours_is_a_time_too(typed: str, shown: str, starts: int, ends: int) -> None:
    here = asks_when().says(typed)
    assert here.reads == f"Dus {shown}. Klopt dat?"
    request = made(here.presses("yes", "skip"))
    assert request.starts == amsterdam(2026, 11, 25, starts)
    assert request.ends == amsterdam(2026, 11, 25, ends)
    assert words(wanted_text(request, now=TUESDAY)) == shown


def test_only_the_day_leads_to_the_question_about_the_part() -> None:
    here = asks_when().says("vrijdg").presses("yes")
    assert here.step == "daypart"
    here.says("s middags")
    assert (here.step, here.draft["daypart"]) == ("words", "afternoon")
    here = asks_when().presses("tomorrow").says("ergens in de vroege ochtend")
    assert (here.step, here.draft["daypart"]) == ("words", "morning")


def test_an_hour_at_the_question_about_the_part_belongs_to_that_day() -> None:
    here = asks_when().presses("tomorrow").says("tegen half elf")
    assert "woensdag 25 november, om 10:30 uur" in here.reads
    request = made(here.presses("yes", "skip"))
    assert request.starts == amsterdam(2026, 11, 25, 10, 30)


def test_any_part_of_that_day_may_be_typed_too() -> None:
    here = asks_when().says("vrijdag, hoe laat maakt niet uit").presses("yes")
    assert (here.step, here.draft["daypart"]) == ("words", "")


def test_no_means_something_else_and_an_earlier_answer_is_not_lost() -> None:
    here = at_read_back().presses("change_when").says("vrijdag om 3 uur").presses("no")
    assert here.step == "when"
    assert here.draft["when"] == "today"
    here.presses("back", "back")
    assert "Wanneer: vandaag" in here.says("terug").reads or here.step == "read_back"


def test_another_time_may_be_typed_at_the_read_back() -> None:
    here = asks_when().says("vrijdag om 3 uur").says("nee, zaterdag om 10 uur")
    assert "zaterdag 28 november, om 10 uur" in here.reads
    assert here.says("om 11 uur").reads == "Dus zaterdag 28 november, om 11 uur. Klopt dat?"
    assert here.says("'s middags").reads == "Dus zaterdag 28 november, in de middag. Klopt dat?"
    assert "In de nacht komen er geen buren" in here.says("3 uur 's nachts").reads
    assert "zaterdag 28 november, in de middag" in here.reads
    assert here.says("eh").step == "confirm_when"
    assert "begrijp ik niet" in here.reads


def test_a_changed_time_leads_back_to_the_overview() -> None:
    here = at_read_back().presses("change_when").says("vrijdagavond").presses("yes")
    assert here.step == "read_back"
    assert "vrijdag 27 november, in de avond" in here.reads


def test_as_soon_as_possible_is_today_and_any_time_is_this_week() -> None:
    here = asks_when().says("zsm")
    assert (here.step, here.draft["when"]) == ("words", "today")
    here = asks_when().says("vandaag")
    assert (here.step, here.draft["when"]) == ("words", "today")
    here = asks_when().says("maakt niet uit wanneer")
    assert "op een dag die de helper uitkomt, van woensdag 25 november tot en met" in here.reads
    request = made(here.presses("yes", "skip"))
    assert (request.urgency, request.starts) == ("later", amsterdam(2026, 11, 25, 8))
    assert request.ends == amsterdam(2026, 12, 1, 22)
    assert begins(request) == wanted_text(request, now=TUESDAY)
    assert "op een dag die de helper uitkomt" in words(wanted_text(request, now=TUESDAY))


def test_of_several_days_one_is_chosen_and_the_hour_stays() -> None:
    here = asks_when().says("in het weekend om 11 uur")
    assert here.buttons[:2] == ["zaterdag 28 november", "zondag 29 november"]
    here.presses("2026-11-29", "skip")
    assert "zondag 29 november, om 11 uur" in here.reads
    assert made(here).starts == amsterdam(2026, 11, 29, 11)


def test_next_week_shows_the_days_of_next_week() -> None:
    here = asks_when().says("volgende week")
    assert here.buttons[0] == "maandag 30 november"
    assert here.says("woensdag").step == "daypart"
    assert here.draft["date"] == "2026-12-02"


def test_days_of_last_week_are_no_days_to_choose_from() -> None:
    here = asks_when().says("gisteren of eergisteren")
    assert "Die dag is voorbij" in here.reads


def test_a_weekday_where_days_are_shown_is_the_one_that_stands_there() -> None:
    here = asks_when().presses("later").says("dinsdag")
    assert (here.draft["when"], here.step) == ("today", "daypart")
    here = asks_when().presses("later").says("1 december")
    assert here.reads == "Dus dinsdag 1 december. Klopt dat?"
    here = asks_when().presses("later").says("26 november")
    assert (here.draft["date"], here.step) == ("2026-11-26", "daypart")


def test_todays_weekday_is_next_week_unless_today_was_meant() -> None:
    here = asks_when().says("dinsdag om 3 uur")
    assert "dinsdag 1 december, om 15 uur" in here.reads
    assert here.buttons[:3] == ["Ja", "Vandaag", "Nee"]
    request = made(here.presses("today", "skip"))
    assert request.starts == amsterdam(2026, 11, 24, 15)


def test_every_week_too() -> None:
    here = asks_when().says("elke dinsdag om 10.30 uur")
    assert "elke week, voor het eerst op dinsdag 1 december, om 10:30 uur" in here.reads
    request = made(here.presses("yes", "skip"))
    assert (request.urgency, request.starts) == ("weekly", amsterdam(2026, 12, 1, 10, 30))
    here = asks_when().says("elke dinsdagmiddag").presses("today", "skip")
    assert made(here).starts == amsterdam(2026, 11, 24, 12)


def test_every_week_asks_on_which_day() -> None:
    here = asks_when().says("iedere week in de ochtend")
    assert here.reads.startswith("Op welke dag van de week?")
    here.says("vrijdag")
    assert (here.draft["date"], here.draft["daypart"]) == ("2026-11-27", "morning")
    assert here.step == "words"
    here = asks_when().presses("weekly").says("donderdag om 9 uur")
    assert "elke week, voor het eerst op donderdag 26 november, om 9 uur" in here.reads


def test_a_part_of_the_day_alone_leads_to_the_day() -> None:
    here = asks_when().says("in de ochtend")
    assert here.step == "date"
    assert here.presses("2026-11-27").step == "words"
    here = asks_when(TUESDAY.replace(hour=14)).says("in de ochtend").presses("2026-11-24")
    assert here.step == "daypart"


def test_an_hour_alone_is_today_or_when_it_went_by_tomorrow() -> None:
    assert "dinsdag 24 november, om 15 uur" in asks_when().says("drie uur").reads
    afternoon = asks_when(TUESDAY.replace(hour=15))
    assert "woensdag 25 november, om 14:30 uur" in afternoon.says("half drie").reads


@pytest.mark.parametrize("typed", ["vanochtend om 8 uur", "gisteren", "vandaag om 9.00 uur"])
def test_what_went_by_is_asked_again(typed: str) -> None:
    here = asks_when(TUESDAY.replace(hour=20, minute=30)).says(typed)
    assert "voorbij. Kies een tijd die nog komt" in here.reads
    assert here.step == "when"


def test_the_night_is_told_with_a_way_to_a_person() -> None:
    here = asks_when().says("vannacht om 3 uur")
    assert "tussen 8 uur en 22 uur" in here.reads
    assert "Ik wil een mens" in here.reads


def test_too_far_ahead_is_told() -> None:
    assert "binnen 183 dagen" in asks_when().says("24 juli").reads
    assert "binnen 183 dagen" in asks_when().says("24 juli of 25 juli").reads


def test_what_is_no_time_gets_examples() -> None:
    for typed in ("mijn rug doet zeer", "3 flessen melk", "bus 12", "x" * 4096):
        here = asks_when().says(typed)
        assert "Deze dag of tijd begrijp ik niet" in here.reads
        assert here.step == "when"


def test_the_third_choice_may_still_be_typed_as_3() -> None:
    assert asks_when().says("3").step == "date"


def test_tomorrow_is_the_day_after_it_was_sent_however_late_it_came() -> None:
    here = asks_when(amsterdam(2026, 11, 25, 0, 20))
    here.scene = here.scene.__class__(
        **{**vars(here.scene), "sent": amsterdam(2026, 11, 24, 23, 50)}
    )
    assert "woensdag 25 november, in de ochtend" in here.says("morgenochtend").reads


def test_on_sunday_evening() -> None:
    for typed, read in {
        "morgenochtend": "maandag 30 november, in de ochtend",
        "maandag om 9 uur": "maandag 30 november, om 9 uur",
        "volgende week dinsdag 14u": "dinsdag 1 december, om 14 uur",
        "zondag om 11 uur": "zondag 6 december, om 11 uur",
        "om 10 uur": "maandag 30 november, om 10 uur",
    }.items():
        here = asks_when(SUNDAY_EVENING).says(typed)
        assert here.reads == f"Dus {read}. Klopt dat?"
        assert here.buttons[:2] == ["Ja", "Nee"]
    assert asks_when(SUNDAY_EVENING).says("vanmiddag").step == "when"


@pytest.mark.parametrize(
    ("now", "hours"), [(amsterdam(2026, 10, 24, 12), 25), (amsterdam(2027, 3, 27, 12), 23)]
)
def test_over_the_nights_of_23_and_25_hours_ten_is_ten_on_the_clock(
    now: datetime, hours: int
) -> None:
    request = made(asks_when(now).says("morgen om 10 uur").presses("yes", "skip"))
    assert request.starts.astimezone(AMSTERDAM).hour == 10
    passed = request.starts.astimezone(now.tzinfo) - now.replace(hour=10)
    assert request.starts.timestamp() - now.replace(hour=10).timestamp() == hours * 3600
    assert passed == timedelta(days=1)


def test_a_time_that_went_by_while_the_talk_waited_is_asked_again() -> None:
    here = asks_when().says("vandaag om 3 uur")
    here.comes_back(TUESDAY + timedelta(hours=8))
    assert here.presses("yes").step == "when"
    here = asks_when().says("vandaag om 3 uur").presses("yes", "skip")
    here.comes_back(TUESDAY + timedelta(hours=8))
    assert here.presses("send").step == "when"


def test_a_question_that_is_not_there_any_more_is_asked_anew() -> None:
    confirm = at_when().conversation.steps["confirm_when"]
    turn = confirm.hear({"typed_days": "onzin"}, Words("eh"), at_when().scene)
    assert turn.again is not None
    assert at_when().conversation.steps["date"].ask({"typed_days": "onzin"}, at_when().scene)
