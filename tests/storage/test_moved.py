"""A rename is one line: names of before become names of now, wherever they stand."""

from buurtbot.storage.at_rest.forms import Forms
from buurtbot.storage.at_rest.moved import Moved

BUTTON = {
    "label": {"key": "button-take", "args": {}},
    "deed": {"name": "take", "args": {"r": "1"}},
}


def test_deeds_and_texts_are_renamed_wherever_they_stand() -> None:
    moved = Moved(
        deeds={"take": "take_request"},
        args={"take": {"r": "request"}},
        texts={"button-take": "button-i-help", "hello": "greeting"},
    )
    said = {"key": "hello", "args": {"who": {"owner": "anna", "value": "sealed"}}}
    shown = moved.applied("message", {"outgoing": {"text": said, "buttons": [[BUTTON]]}})
    (button,) = shown["outgoing"]["buttons"][0]
    assert button["label"]["key"] == "button-i-help"
    assert button["deed"] == {"name": "take_request", "args": {"request": "1"}}
    assert shown["outgoing"]["text"] == said | {"key": "greeting"}
    timer = {"name": "take", "args": {"r": "1"}, "form": "1.abc"}
    assert moved.applied("timer", timer)["name"] == "take_request"


def test_a_named_message_is_no_deed() -> None:
    moved = Moved(deeds={"card": "other"})
    message = {"does": "change", "name": "card", "buttons": []}
    assert moved.applied("message", {"outgoing": message})["outgoing"] == message


def test_a_talk_goes_on_at_the_step_that_is_called_otherwise_now() -> None:
    moved = Moved(conversations={"ask": "ask_for_help"}, steps={"ask.place": "ask.where"})
    talk = {
        "conversation": "ask",
        "step": "place",
        "trail": ["kind", "place"],
        "back_to": "place",
        "draft": {},
    }
    assert moved.applied("talk", talk) == {
        "conversation": "ask_for_help",
        "step": "where",
        "trail": ["kind", "where"],
        "back_to": "where",
        "draft": {},
    }
    begin = {"name": "begin", "args": {"conversation": "ask"}}
    assert moved.applied("timer", begin)["args"] == {"conversation": "ask_for_help"}


def test_fields_move_also_within_a_record_within_and_what_is_absent_stays_away() -> None:
    moved = Moved(
        fields={"person": {"offer.wishes": "offer.needs", "label": "name", "gone": "elsewhere"}}
    )
    person = {"id": "bram", "label": "Bram", "offer": {"wishes": ["no_stairs"], "level": 1}}
    assert moved.applied("person", person) == {
        "id": "bram",
        "name": "Bram",
        "offer": {"level": 1, "needs": ["no_stairs"]},
    }
    assert moved.applied("person", {"offer": None}) == {"offer": None}
    assert moved.applied("case", {"label": "x"}) == {"label": "x"}


def test_a_field_may_move_into_a_record_within_that_was_not_there() -> None:
    moved = Moved(fields={"request": {"starts": "wanted.starts"}})
    assert moved.applied("request", {"starts": "10:00"}) == {"wanted": {"starts": "10:00"}}


def test_what_no_name_can_say_is_done_after_the_names() -> None:
    moved = Moved(
        fields={"case": {"why": "reason"}},
        anew={"case": lambda plain: plain | {"reason": plain["reason"].lower()}},
    )
    assert moved.applied("case", {"why": "SCAM"}) == {"reason": "scam"}


def test_each_form_is_read_through_all_that_came_after_it() -> None:
    first, second = Moved(deeds={"a": "b"}), Moved(deeds={"b": "c"})
    forms = Forms(number=3, moves={2: first, 3: second}, program="x")
    deed = {"name": "a", "args": {}}
    assert forms.today("timer", "1.old", deed)["name"] == "c"
    assert forms.today("timer", "", deed)["name"] == "c"
    assert forms.today("timer", "3.x", deed)["name"] == "a"


def test_what_is_private_is_unsealed_by_the_name_it_had_then() -> None:
    moves = {
        2: Moved(fields={"person": {"offer": "helps", "called": "name"}}),
        3: Moved(sealed={"case": ("words", "was_private")}),
    }
    forms = Forms(number=3, moves=moves, program="x")
    assert forms.sealed("person", "1.a", ("name", "helps.wishes")) == ("called", "offer.wishes")
    assert forms.sealed("person", "2.a", ("name",)) == ("name",)
    assert forms.sealed("case", "2.a", ("words",)) == ("words", "was_private")
