"""Asking for help: whoever asks gets to the read-back, by any way, and sends what it says."""

from datetime import timedelta

import pytest

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.helping.changing import answers_of
from handlers.conversations.places.where import as_written
from handlers.talking.talk import Recording
from tests.scenes.asking_talk import HOME, asks, at_read_back, at_when, sent
from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import visitor

# -- the whole way


def test_a_whole_request_by_pressing() -> None:
    assert sent(at_read_back()) == {
        "kind": "groceries",
        "for_other": "no",
        "place": as_written(HOME),
        "address": "Erasmusweg 12, Den Haag",
        "when": "today",
        "date": "2026-11-24",
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
