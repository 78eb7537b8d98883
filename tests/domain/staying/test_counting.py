"""Hours and milestones are for who likes them; a piece of the guide comes once, when it fits."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.messages import Text
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.staying.counting import (
    KEEPS_MEANT,
    counted,
    hours,
    minutes_of,
    with_meaning,
    with_thanks,
)
from buurtbot.domain.staying.guiding import given
from buurtbot.domain.staying.looking_back import looking_back, rows
from config.words.guide import Moment, load_guide
from tests.scenes.asking_street import an_offer
from tests.scenes.helping_street import shown, soup, together
from tests.scenes.talk_street import words

LIKES_IT = Staying("samir", counts=True)


def test_who_did_not_ask_for_it_hears_nothing_of_it() -> None:
    assert counted(together(), Staying("samir"), an_offer(times_helped=10)) == (
        Staying("samir"),
        (),
    )


@pytest.mark.parametrize(
    ("times", "before", "said"),
    [(1, 0, "uw eerste keer"), (10, 5, "uw 10e keer"), (11, 10, ""), (10, 10, "")],
)
def test_a_milestone_is_told_once_when_it_is_reached(times: int, before: int, said: str) -> None:
    known = replace(LIKES_IT, milestone=before)
    after, told = counted(together(), known, an_offer(times_helped=times))
    words_ = " ".join(shown(one) for one in told)
    assert (said in words_) if said else "🌱" not in words_
    assert "Hoe lang was u bezig?" in words_
    assert counted(together(), after, an_offer(times_helped=times))[1] == told[-1:]


def test_hours_are_told_as_people_say_them() -> None:
    def said(minutes: int) -> str:
        found = hours(replace(LIKES_IT, minutes=minutes))
        return words(found) if found else ""

    assert said(0) == ""
    assert said(30) == "U was er 30 minuten voor een buur."
    assert said(120) == "U was er 2 uur voor een buur."
    assert said(150) == "U was er 2 uur en 30 minuten voor een buur."
    assert hours(Staying("samir", minutes=90)) is None


def test_only_the_minutes_of_a_button_count() -> None:
    assert [minutes_of(told) for told in ("30", "0", "-5", "31", "veel")] == [
        30,
        0,
        None,
        None,
        None,
    ]


def test_what_it_meant_and_whose_words_is_kept_and_no_more_of_it_than_fits() -> None:
    known = Staying("samir")
    for number in range(KEEPS_MEANT + 5):
        known = with_thanks(with_meaning(known, "good_day"), f"r{number}")
    assert len(known.meant) == KEEPS_MEANT
    assert known.thanks[-1] == "r104"
    assert with_thanks(known, "r100").thanks[-1] == "r100"


def test_looking_back_tells_what_it_meant_in_words_that_may_be_read_again() -> None:
    may = soup(thanks="De soep was heerlijk", answers=(("resident.reads_again", "yes"),))
    may_not = soup(thanks="Voor deze ene keer")
    known = replace(LIKES_IT, minutes=90, meant=("less_alone", "less_alone", "good_day"))
    told = words(looking_back(Text("stopped-offering"), known, (may, may_not)))
    assert "1 uur en 30 minuten" in told
    assert "2 keer voelde een buur zich minder alleen." in told
    assert "Eén buur had een goede dag." in told
    assert "“De soep was heerlijk”" in told
    assert "deze ene keer" not in told


def test_what_can_be_chosen_is_the_other_of_what_is_so() -> None:
    def labels(known: Staying) -> list[str]:
        return [words(button.label) for row in rows(known) for button in row]

    assert "Tel mijn uren en mijlpalen" in labels(Staying("samir"))
    assert "Tel mijn uren niet meer" in labels(LIKES_IT)
    assert "Stuur mij weer tips en vragen" in labels(Staying("samir", quiet=True))
    assert "Stuur mij geen tips en vragen" in labels(Staying("samir"))


# -- the conversation guide

GUIDE = load_guide()


def pieces(kind: str, *moments: Moment, times_helped: int = 3) -> list[str]:
    """What somebody gets at these moments, one after another."""
    known, got = Staying("samir"), []
    for moment in moments:
        offer = an_offer(times_helped=times_helped)
        known, told = given(GUIDE, known, offer, soup(kind=kind), moment)
        got += [one.text.key.removeprefix("guide-") for one in told]
    return got


def test_before_a_first_visit_one_hears_how_to_come_in_calmly() -> None:
    assert pieces("groceries", "takes", "on_the_way", times_helped=0) == ["calm"]
    assert pieces("groceries", "takes", "on_the_way") == []


def test_after_taking_company_a_piece_at_a_time_and_none_twice() -> None:
    assert pieces("company", *(("takes", "on_the_way") * 4)) == [
        "open",
        "ask_on",
        "silence",
        "next",
        "heavy",
        "own_limits",
    ]


def test_who_wants_no_tips_gets_none() -> None:
    known = Staying("samir", quiet=True)
    assert given(GUIDE, known, an_offer(), soup(kind="company"), "takes") == (known, ())
