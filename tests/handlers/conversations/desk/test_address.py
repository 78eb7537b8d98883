"""A moderator types where help is wanted: looked up, confirmed, in the request's neighbourhood."""

from buurtbot.outbox.letters.render import Renderer
from geo.point import parse
from handlers.conversations.desk.address import DESK_ADDRESS
from handlers.talking.talk import Answer, Chosen, NoPlace, Place, Recording, Turn, Words
from tests.handlers.conversations.phone.test_intake import SCENE
from tests.scenes.street import MOERWIJK, metres_from
from tests.scenes.talk_street import TEXTS

FOUND = {"found": "52.05,4.29", "found_label": "Erasmusweg 12", "found_rest": "achterom"}


def hears(step: str, answer: Answer, draft: dict[str, str] | None = None) -> Turn:
    return DESK_ADDRESS.steps[step].hear(draft or {}, answer, SCENE)


def again(turn: Turn) -> str:
    assert turn.again is not None
    return Renderer(TEXTS, "nl", SCENE.now).text(turn.again)


def test_what_is_found_is_confirmed_before_anybody_is_asked() -> None:
    turn = hears("where", Place(MOERWIJK, "Erasmusweg 12", rest="achterom"))
    assert turn.go == "confirm_place"
    turn = hears("confirm_place", Chosen("yes"), dict(turn.draft))
    assert turn.deed is not None
    assert (parse(turn.draft["place"]), turn.draft["address"]) == (
        MOERWIJK,
        "Erasmusweg 12, achterom",
    )


def test_no_asks_for_another_and_another_may_be_typed_at_once() -> None:
    assert hears("confirm_place", Chosen("no"), FOUND).go == "where"
    turn = hears("confirm_place", Place(MOERWIJK, "Betje Wolffstraat 3"), FOUND)
    assert turn.draft["found_label"] == "Betje Wolffstraat 3"
    turn = hears("confirm_place", NoPlace("Nergensweg 5"), FOUND)
    assert (turn.go, turn.again) == ("where", None)
    assert turn.say
    assert hears("confirm_place", Recording("photo", "x"), FOUND).again


def test_words_without_an_address_leave_the_one_that_was_found() -> None:
    turn = hears("confirm_place", NoPlace("om 3 uur 's nachts", lacks="address"), FOUND)
    assert (turn.go, turn.draft) == ("", FOUND)
    assert turn.again


def test_a_place_outside_the_neighbourhood_is_refused_in_words() -> None:
    far = Place(metres_from(MOERWIJK, north=9000), "Domplein 1")
    assert "ligt niet in Moerwijk" in again(hears("where", far))


def test_a_map_that_is_away_keeps_the_talk_and_says_so() -> None:
    turn = hears("where", NoPlace("2533 AB 12", unavailable=True))
    assert "De kaart doet het nu niet" in again(turn)
    assert "vind ik niet" in again(hears("where", NoPlace("Nergensweg 5")))


def test_words_that_are_no_address_are_explained() -> None:
    assert hears("where", Words("weet ik niet")).again
