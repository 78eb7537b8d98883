"""The desk sees who drifts away, who was asked often and who never, and why people stopped."""

from datetime import timedelta

from buurtbot.domain.core.messages import Rows
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.staying import for_desk, stopping
from buurtbot.domain.staying.why import Why
from tests.scenes.asking_street import a_volunteer
from tests.scenes.helping_street import POLICY, shown
from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import words

LONG = TUESDAY - timedelta(days=80)
ASKED = tuple(TUESDAY - timedelta(days=day) for day in (50, 40, 30, 20))
OFTEN = tuple(TUESDAY - timedelta(days=day) for day in range(12))


def everybody() -> list[Person]:
    """Dewi drifts away, Bram is asked often, Noor never; Tim rests."""
    pause = TUESDAY + timedelta(days=5)
    return [
        a_volunteer("dewi", asked=ASKED, since=LONG),
        a_volunteer("bram", asked=OFTEN, since=LONG, last_took=TUESDAY),
        a_volunteer("noor"),
        a_volunteer("tim", paused_until=pause),
    ]


def names(group: for_desk.Group) -> list[str]:
    return [person.id for person in for_desk.members(group, everybody(), POLICY, TUESDAY)]


def test_each_is_where_they_belong_and_who_rests_is_nowhere() -> None:
    assert [names(group) for group in for_desk.GROUPS] == [["dewi"], ["bram"], ["noor"]]


def test_the_overview_says_what_each_word_means() -> None:
    said = words(for_desk.overview(everybody(), POLICY, TUESDAY))
    assert "Raakt uit beeld: 1. Minstens 4 keer gevraagd in 60 dagen, en niet één keer ja." in said
    assert "Vaak gevraagd: 1. Minstens 12 keer in 30 dagen." in said
    assert "Nooit gevraagd: 1. Biedt minstens 21 dagen hulp aan." in said


def test_a_line_says_what_makes_them_belong_there() -> None:
    dewi, bram, noor, _ = everybody()
    drifts = words(for_desk.line("drifting", dewi, POLICY, TUESDAY, None))
    assert drifts == "• Dewi Jansen: 4 keer gevraagd. Laatste ja: nog niet."
    often = words(for_desk.line("often", bram, POLICY, TUESDAY, None))
    assert "12 keer gevraagd. Laatste ja: vandaag" in often
    never = words(for_desk.line("never", noor, POLICY, TUESDAY, Why(("too_far",))))
    assert never == "• Noor Jansen: het was te ver lopen"


def labels(rows: Rows) -> list[str]:
    return [words(button.label) for row in rows for button in row]


def test_each_has_their_card_and_a_kind_question_and_there_may_be_a_next_page() -> None:
    dewi = everybody()[0]
    assert labels(for_desk.rows("drifting", [dewi], ["moerwijk"], more=0)) == [
        "Dewi Jansen",
        "Vraag hoe het bevalt",
    ]
    (*_, onward) = for_desk.rows("drifting", [dewi], ["moerwijk"], more=1)
    assert onward[0].deed
    assert onward[0].deed.args["page"] == "1"
    assert len(labels(for_desk.overview_rows(["moerwijk"]))) == 4


def test_why_people_stopped_is_shown_once_it_tells_of_nobody() -> None:
    few = words(for_desk.stops({"moved": 2, "no_time": 2}, POLICY))
    assert "Vanaf 5" in few
    assert "verhuizen" not in few
    told = words(for_desk.stops({"moved": 2, "no_time": 3}, POLICY))
    assert "5 antwoorden" in told
    assert "Ik ga verhuizen: 2" in told
    assert "gezondheid" not in told


def test_who_says_that_something_felt_bad_is_offered_a_person() -> None:
    assert "[Ik wil een mens]" in shown(stopping.heard("noor", "felt_bad"))
    assert "[Ik wil een mens]" not in shown(stopping.heard("noor", "moved"))
    assert shown(stopping.ask_why("noor")).count("[") == len(stopping.REASONS) + 1
