"""Asking for help: whoever asks gets to the read-back, by any way, and sends what it says."""

from datetime import timedelta

import pytest

from buurtbot.domain.changing import answers_of
from buurtbot.domain.help_request import HelpRequest
from buurtbot.domain.messages import Deed
from handlers.conversations.where import as_written
from handlers.talk import Place, Recording, Strange
from tests.street import MOERWIJK, TUESDAY, metres_from
from tests.talk_street import Visitor, visitor

HOME = metres_from(MOERWIJK, north=100)
NIGHT = TUESDAY.replace(hour=22)  # 23:00 in Amsterdam
AFTERNOON = TUESDAY.replace(hour=14)  # 15:00


def asks() -> Visitor:
    return visitor("ask_for_help").begins()


def at_place() -> Visitor:
    return asks().presses("groceries", "no")


def at_when() -> Visitor:
    return at_place().says("Erasmusweg 12").presses("yes")


def at_read_back() -> Visitor:
    return at_when().presses("today", "skip")


def sent(here: Visitor) -> dict[str, str]:
    here.presses("send")
    assert here.ended is not None
    assert here.ended.name == "ask_for_help"
    return dict(here.ended.args)


# -- the whole way


def test_a_whole_request_by_pressing() -> None:
    assert sent(at_read_back()) == {
        "kind": "groceries",
        "for_other": "no",
        "place": as_written(HOME),
        "address": "Erasmusweg 12, Den Haag",
        "when": "today",
        "daypart": "",
    }


def test_a_whole_request_typed_with_typos() -> None:
    here = asks().says("boodschapen", "iemant anders", "Mensje", "ja hoor", "2532 CP 12", "klopt")
    here.says("elke wek", "woensdag", "middagg", "Graag bellen, de bel is stuk", "verstuuren")
    assert here.ended == Deed(
        "ask_for_help",
        {
            "kind": "groceries",
            "for_other": "yes",
            "other_name": "Mensje",
            "other_agreed": "yes",
            "place": as_written(HOME),
            "address": "Erasmusweg 12, Den Haag",
            "when": "weekly",
            "date": "2026-11-25",
            "daypart": "afternoon",
            "words": "Graag bellen, de bel is stuk",
        },
    )


def test_the_read_back_says_everything() -> None:
    here = at_when().presses("tomorrow", "morning").says("Bel twee keer")
    for said in ("Boodschappen", "voor uzelf", "Erasmusweg 12", "25 november", "Bel twee keer"):
        assert said in here.reads


def test_in_english_too() -> None:
    here = visitor("ask_for_help")
    here.scene = here.scene.__class__(**{**vars(here.scene), "language": "en"})
    here.begins().says("groceries", "for myself", "Erasmusweg 12", "yes", "tomorow", "morning")
    assert "What else should the helper know?" in here.reads


# -- for someone else


def test_without_their_yes_it_does_not_go_on() -> None:
    here = asks().presses("dog", "yes").says("Ali").presses("no")
    assert here.step == "not_agreed"
    assert "Vraag het eerst aan Ali" in here.reads
    assert here.presses("agreed").step == "where"
    assert here.draft["other_agreed"] == "yes"


def test_for_yourself_after_all_forgets_the_other() -> None:
    here = asks().presses("dog", "yes").says("Ali").presses("yes")
    assert here.presses("back", "back", "back").step == "for_whom"
    assert "other_name" not in here.presses("no").draft


def test_the_question_where_names_the_other() -> None:
    here = asks().presses("dog", "yes").says("Ali").presses("yes")
    assert "huisnummer van Ali" in here.reads


# -- where


def test_a_typed_address_is_confirmed_first() -> None:
    here = at_place().says("Erasmusweg 12")
    assert "Bedoelt u dit adres: Erasmusweg 12, Den Haag?" in here.reads
    assert "place" not in here.draft
    assert here.presses("no").step == "where"


def test_another_address_can_be_typed_at_the_confirmation() -> None:
    here = at_place().says("Alberdaweg 3", "Erasmusweg 12")
    assert here.step == "confirm_place"
    assert here.says("Erasmusweg 9999").step == "where"
    assert "Dit adres vind ik niet" in here.reads


def test_an_address_that_is_not_exact_is_shown_as_keys_to_press() -> None:
    here = at_place().says("erasmus")
    assert here.buttons[1:3] == ["Erasmusweg 12, Den Haag", "Erasmusplein 1, Den Haag"]
    here.says("Erasmusweg 12, Den Haag").presses("yes")
    assert "suggestions" not in here.draft
    assert here.draft["address"] == "Erasmusweg 12, Den Haag"


def test_a_shared_location_asks_for_the_door() -> None:
    here = at_place().says(Place(MOERWIJK))
    assert here.step == "door"
    here.says("Erasmusweg 12")
    assert here.draft["address"] == "Erasmusweg 12"
    assert here.draft["place"] == as_written(MOERWIJK)


def test_the_door_may_be_skipped() -> None:
    here = at_place().says(Place(MOERWIJK)).presses("skip", "today", "skip")
    assert "de locatie die u deelde" in here.reads
    assert "address" not in sent(here)


def test_of_a_live_location_only_the_first_point_is_used() -> None:
    here = at_place().says(Place(MOERWIJK, live=True))
    assert "U kunt het delen nu stoppen" in here.reads
    assert here.says(Place(HOME, live=True)).step == "door"
    assert here.draft["place"] == as_written(MOERWIJK)


def test_who_would_rather_tell_a_person_goes_on_without_a_place() -> None:
    here = at_place().says("dat vertel ik liever aan een mens")
    assert here.step == "when"
    here.presses("today", "skip")
    assert "dat vertelt u aan een mens" in here.reads
    assert sent(here)["place_unknown"] == "yes"


def test_an_address_nobody_finds_is_kept_for_the_person_who_sorts_it_out() -> None:
    here = at_place().says("Nergenslaan 1").presses("place_unknown", "today", "skip")
    assert "Nergenslaan 1 (een mens zoekt het op)" in here.reads
    assert sent(here)["address"] == "Nergenslaan 1"


def test_without_the_map_the_talk_goes_on() -> None:
    here = at_place()
    here.map_is_away = True
    here.says("Erasmusweg 12")
    assert here.step == "when"
    assert "De kaart doet het even niet" in here.reads
    assert (here.draft["address"], here.draft["place_unknown"]) == ("Erasmusweg 12", "yes")


def test_in_another_neighbourhood_there_is_a_link_to_its_bot() -> None:
    here = at_place().says("Alberdaweg 3")
    assert here.step == "elsewhere"
    assert "https://t.me/spoorwijk_buurtbot?start=help" in here.reads
    assert here.presses("other_place").step == "where"


def test_outside_all_neighbourhoods_a_person_can_look() -> None:
    here = at_place().says("Dam 1")
    assert "nog geen buren die helpen" in here.reads
    here.presses("place_unknown")
    assert (here.draft["address"], here.step) == ("Dam 1, Amsterdam", "when")


def test_a_location_shared_from_elsewhere_is_told_to_the_person() -> None:
    far = metres_from(MOERWIJK, north=90_000)
    here = at_place().says(Place(far)).presses("place_unknown")
    assert here.draft["address"] == as_written(far)


def test_from_elsewhere_another_address_can_be_typed_at_once() -> None:
    assert at_place().says("Dam 1", "Erasmusweg 12").step == "confirm_place"


def test_on_the_border_counts_as_in() -> None:
    border = metres_from(MOERWIJK, north=1000)
    assert at_place().says(Place(border)).step == "door"


@pytest.mark.parametrize("step_answers", [("Dam 1",), ("Erasmusweg 12",)])
def test_a_sticker_there_gets_help(step_answers: tuple[str, ...]) -> None:
    here = at_place().says(*step_answers)
    step = here.step
    assert here.says(Strange("sticker")).step == step


def test_yes_to_an_address_that_is_gone_asks_again() -> None:
    here = at_place().says("Erasmusweg 12")
    assert here.talk is not None
    here.talk = here.talk.__class__(**{**vars(here.talk), "draft": {"kind": "dog"}})
    assert here.presses("yes").step == "where"


# -- when


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


# -- words


def test_a_voice_message_is_taken_where_words_are_wanted() -> None:
    here = at_when().presses("today").says(Recording("voice", "v1"))
    assert "uw spraakbericht" in here.reads
    assert sent(here)["voice"] == "v1"


def test_a_very_long_story_is_asked_shorter() -> None:
    here = at_when().presses("today").says("x" * 1001)
    assert here.step == "words"
    assert "hooguit 1.000 tekens" in here.reads


def test_no_means_nothing_to_add() -> None:
    assert at_when().presses("today").says("nee").step == "read_back"


# -- changing one answer


@pytest.mark.parametrize(
    ("change", "answers", "name", "value"),
    [
        ("change_kind", ("de hond",), "kind", "dog"),
        ("change_for_whom", ("iemand anders", "Ali", "ja"), "other_name", "Ali"),
        ("change_where", ("Alberdaweg 3", "Erasmusweg 12", "ja"), "for_other", "no"),
        ("change_when", ("morgen", "ochtend"), "daypart", "morning"),
        ("change_when", ("op een andere dag", "vrijdag", "avond"), "date", "2026-11-27"),
        ("change_words", ("Bel twee keer",), "words", "Bel twee keer"),
    ],
)
def test_each_answer_can_be_changed_and_leads_back(
    change: str, answers: tuple[str, ...], name: str, value: str
) -> None:
    here = at_read_back().presses(change).says(*answers)
    assert here.step == "read_back"
    assert sent(here)[name] == value


def test_a_change_half_done_is_finished_before_it_is_sent() -> None:
    here = at_read_back().presses("change_when", "later", "back", "back")
    assert here.step == "read_back"
    assert "nog niet ingevuld" in here.reads
    here.presses("send")
    assert (here.step, here.ended) == ("when", None)
    assert here.presses("today").step == "read_back"


def test_what_is_lacking_is_asked_first() -> None:
    here = visitor("ask_for_help").begins({"changes": "r1"})
    assert here.step == "read_back"
    assert here.presses("send").step == "kind"
    assert here.presses("dog", "send").step == "for_whom"
    here.presses("yes").says("Ali").presses("yes", "send")
    assert here.step == "where"


def test_a_day_that_went_by_while_the_talk_waited_is_asked_again() -> None:
    here = at_when().presses("later", "2026-11-26", "morning", "skip")
    here.comes_back(TUESDAY + timedelta(days=3))
    assert "Fijn dat u terug bent. U was begonnen met een hulpvraag: Boodschappen" in here.reads
    here.presses("send")
    assert here.step == "when"
    assert "al voorbij" in here.reads


def test_an_hour_later_the_morning_is_over() -> None:
    here = at_when().presses("later", "2026-11-24", "morning", "skip")
    here.comes_back(TUESDAY + timedelta(hours=3))
    assert here.presses("send").step == "when"


def test_a_request_that_is_changed_begins_at_its_read_back() -> None:
    draft = {"changes": "r1", "kind": "dog", "for_other": "no", "address": "Erasmusweg 12"}
    more = {"place": "52.05,4.3", "when": "weekly", "date": "2026-11-26", "words": "Bel"}
    here = visitor("ask_for_help").begins({**draft, **more})
    assert here.reads.startswith("U gaat uw vraag wijzigen.")
    assert "Wijzigingen versturen" in here.buttons
    assert sent(here)["changes"] == "r1"


def test_a_kept_request_can_be_sent_again_as_it_is() -> None:
    kept = HelpRequest(
        id="r1",
        ref="M-4K7P",
        neighbourhood="moerwijk",
        resident="mieke",
        kind="dog",
        urgency="tomorrow",
        language="nl",
        created=TUESDAY,
        starts=TUESDAY + timedelta(days=1),
        ends=TUESDAY + timedelta(days=1, hours=8),
        look_by=TUESDAY,
        point=HOME,
        address="Erasmusweg 12",
    )
    here = visitor("ask_for_help").begins(answers_of(kept, TUESDAY))
    assert "Erasmusweg 12" in here.reads
    assert sent(here)["changes"] == "r1"


# -- later


def test_before_anything_is_chosen_the_recap_says_little() -> None:
    here = asks().comes_back(TUESDAY + timedelta(days=2))
    assert here.reads.startswith("Fijn dat u terug bent. U was begonnen met een hulpvraag.")
