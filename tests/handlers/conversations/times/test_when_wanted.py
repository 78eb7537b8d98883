"""When help is wanted: only what is still to come is offered."""

from tests.scenes.asking_talk import at_when, sent
from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import visitor

NIGHT = TUESDAY.replace(hour=22)  # 23:00 in Amsterdam
AFTERNOON = TUESDAY.replace(hour=14)  # 15:00


def test_for_a_day_the_next_seven_are_offered() -> None:
    here = at_when().presses("later")
    assert here.buttons[:2] == ["dinsdag 24 november", "woensdag 25 november"]
    assert len(here.question.choices) == 7


def test_a_day_that_is_today_or_tomorrow_is_called_so() -> None:
    here = at_when().presses("later", "2026-11-24", "evening")
    assert (here.draft["when"], here.draft["daypart"]) == ("today", "evening")
    here = at_when().presses("later", "2026-11-25", "any")
    assert (here.draft["when"], here.draft["daypart"]) == ("tomorrow", "")
    here = at_when().presses("later", "2026-11-28", "any")
    assert (here.draft["when"], here.draft["date"]) == ("later", "2026-11-28")


def test_a_part_of_the_day_that_is_over_is_not_offered() -> None:
    here = visitor("ask_for_help", now=AFTERNOON).begins().presses("dog", "no")
    here.says("Erasmusweg 12").presses("yes", "later", "2026-11-24")
    assert here.buttons[:3] == ["Middag", "Avond", "Maakt niet uit"]


def test_late_at_night_today_is_over() -> None:
    here = visitor("ask_for_help", now=NIGHT).begins().presses("dog", "no")
    here.says("Erasmusweg 12").presses("yes")
    assert here.buttons[0] == "Morgen"
    assert here.presses("later").buttons[0] == "woensdag 25 november"
    assert len(here.question.choices) == 7


def test_every_week_says_from_when() -> None:
    here = at_when().presses("weekly")
    assert here.buttons[0] == "Elke week vanaf dinsdag 24 november"
    here.presses("2026-11-24", "any", "skip")
    assert (here.draft["when"], here.draft["date"]) == ("weekly", "2026-11-24")
    assert sent(here)["when"] == "weekly"
