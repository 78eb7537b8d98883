"""What is needed of the way: asked of nobody, open to all, and always back to where one was."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.people.person import Offer
from buurtbot.storage.sealed.waiting import Waiting, dump
from geo.point import rounded
from handlers.conversations.contents import CONVERSATIONS
from handlers.talking.talk import Place, Strange
from tests.scenes.street import MOERWIJK
from tests.scenes.talk_street import Visitor, a_person, a_scene, an_offer, visitor

OPEN = "Geen trap, rolstoel, buggy …"
ONE_LINE = 30  # characters of a button on a phone of 390 px


def at_minutes() -> Visitor:
    return visitor("offer_help").begins().presses("yes", "yes", "dog", "ready")


def signed_up(here: Visitor) -> Visitor:
    here.presses("10", "morning", "ready", "nl", "ready")
    return here.says(Place(MOERWIJK)).presses("yes")


def volunteer(*wishes: str) -> Visitor:
    person = a_person(offer=wishing(*wishes), place=rounded(MOERWIJK))
    return visitor("offer_help", person=person).begins()


def wishing(*wishes: str) -> Offer:
    return an_offer(wishes=wishes)


def sent(here: Visitor) -> str:
    here.presses("send")
    assert here.ended is not None
    return here.ended.args.get("wishes", "")


# -- on the way to an offer


def test_nobody_has_to_pass_it_and_without_it_nothing_is_said_of_it() -> None:
    here = signed_up(at_minutes())
    assert here.step == "overview"
    assert "Onderweg" not in here.reads
    assert OPEN in here.buttons
    assert sent(here) == ""


def test_two_are_ticked_and_the_walk_is_asked_again() -> None:
    here = at_minutes()
    assert here.buttons[:5] == ["5 minuten", "10 minuten", "15 minuten", "20 minuten", OPEN]
    here.presses("change_wishes")
    assert here.buttons[:4] == [
        "Geen trappen",
        "Geen pont",
        "Met rolstoel of scootmobiel",
        "Met kinderwagen",
    ]
    here.presses("no_stairs", "no_ferry", "ready")
    assert here.step == "minutes"
    assert "✅ Geen trappen, Geen pont" in here.label(here.changed[0].text)
    assert "Anders: onderweg" in here.buttons
    signed_up(here)
    assert here.reads.endswith("Onderweg: geen trappen, geen pont")
    assert sent(here) == "no_ferry no_stairs"


def test_who_chose_nothing_there_just_goes_on() -> None:
    here = at_minutes().presses("change_wishes", "ready")
    assert here.step == "minutes"
    assert sent(signed_up(here)) == ""


def test_it_says_who_sees_it_and_consent_names_it() -> None:
    asked = at_minutes().presses("change_wishes").reads
    assert "Welzijn Moerwijk kan het zien. Buren zien het niet." in asked
    here = at_minutes().presses("10", "morning", "ready", "nl", "ready").says(Place(MOERWIJK))
    assert "wat u nodig hebt onderweg" in here.reads


@pytest.mark.parametrize("language", ["nl", "en"])
def test_its_buttons_stand_on_one_line_of_a_phone(language: str) -> None:
    scene = a_scene(person=a_person(), language=language)
    here = Visitor(CONVERSATIONS["offer_help"], scene).begins()
    walk = here.presses("yes", "yes", "dog", "ready").buttons
    needs = here.presses("change_wishes").buttons
    assert [label for label in (*walk, *needs) if len(label) > ONE_LINE] == []


def test_back_leads_to_where_it_was_opened_and_keeps_the_ticks() -> None:
    here = at_minutes().presses("change_wishes", "pram", "back")
    assert (here.step, here.draft["wishes"]) == ("minutes", "pram")
    assert here.presses("back").step == "kinds"


def test_after_it_back_does_not_lead_to_it_again() -> None:
    here = at_minutes().presses("change_wishes", "pram", "ready")
    assert here.presses("back").step == "kinds"


# -- typed


@pytest.mark.parametrize(
    ("typed", "wishes"),
    [
        ("geen trappen", "no_stairs"),
        ("geen pont", "no_ferry"),
        ("rolstoel", "wheelchair"),
        ("scootmobiel", "wheelchair"),
        ("kinderwagen", "pram"),
        ("geen trap en geen pont", "no_stairs no_ferry"),
        ("no ferry", "no_ferry"),
        ("stroller", "pram"),
    ],
)
def test_typed_at_the_walk_it_is_noted_and_the_walk_is_asked_again(
    typed: str, wishes: str
) -> None:
    here = at_minutes().says(typed)
    assert here.reads.startswith("Dat heb ik opgeschreven. Onderweg: ")
    assert (here.step, here.draft["wishes"]) == ("minutes", wishes)
    assert here.says("10 minuten").step == "dayparts"


@pytest.mark.parametrize(
    ("typed", "wishes"),
    [
        ("geen trappen", "no_stairs"),
        ("met de rolstoel", "wheelchair"),
        ("kinderwagn en geen pont", "no_ferry pram"),
        ("pram", "pram"),
    ],
)
def test_typed_at_the_question_itself_it_is_ticked(typed: str, wishes: str) -> None:
    here = at_minutes().presses("change_wishes").says(typed)
    assert (here.step, here.draft["wishes"]) == ("wishes", wishes)
    assert here.says("klaar").step == "minutes"


def test_typing_more_keeps_what_was_ticked() -> None:
    here = at_minutes().presses("change_wishes", "pram").says("en ook liever geen trap op")
    assert here.draft["wishes"] == "no_stairs pram"
    assert "✅ Met kinderwagen" in here.buttons


@pytest.mark.parametrize("typed", ["niets", "nee", "geen", "none"])
def test_typed_nothing_clears_it_and_goes_back(typed: str) -> None:
    here = at_minutes().presses("change_wishes", "pram").says(typed)
    assert (here.step, here.draft["wishes"]) == ("minutes", "")
    assert here.reads.startswith("Goed. Dan hoef ik nergens op te letten.")


def test_what_is_something_else_gets_help() -> None:
    for here in (at_minutes(), at_minutes().presses("change_wishes")):
        step = here.step
        for strange in ("een vliegende stoel", Strange("sticker")):
            assert here.says(strange).step == step
            assert "Druk op een knop" in here.reads
            assert here.draft.get("wishes", "") == ""


# -- changing


def test_who_needs_something_sees_it_at_the_overview() -> None:
    here = volunteer("no_stairs", "wheelchair")
    assert here.reads.startswith("Klopt dit?")
    assert "Onderweg: geen trappen, met rolstoel of scootmobiel" in here.reads
    assert here.buttons[3] == "Anders: onderweg"


def test_it_is_changed_from_the_overview_and_back_there() -> None:
    here = volunteer("no_stairs").presses("change_wishes")
    assert "✅ Geen trappen" in here.buttons
    here.presses("no_stairs", "no_ferry", "ready")
    assert here.step == "overview"
    assert sent(here) == "no_ferry"


@pytest.mark.parametrize("clears", [("no_stairs", "ready"), ("no_stairs", "back")])
def test_it_can_be_cleared(clears: tuple[str, ...]) -> None:
    here = volunteer("no_stairs").presses("change_wishes", *clears)
    assert here.step == "overview"
    assert "Onderweg" not in here.reads
    assert OPEN in here.buttons
    assert sent(here) == ""


def test_it_can_be_cleared_in_words() -> None:
    here = volunteer("no_stairs").presses("change_wishes").says("niets")
    assert here.step == "overview"
    assert sent(here) == ""


def test_another_change_leaves_it_as_it_is() -> None:
    assert sent(volunteer("pram").presses("change_minutes", "20")) == "pram"


def test_opened_while_the_walk_is_changed_it_goes_back_there_and_then_to_the_overview() -> None:
    here = volunteer().presses("change_minutes", "change_wishes", "pram", "ready")
    assert here.step == "minutes"
    here.presses("15")
    assert here.step == "overview"
    assert "hooguit 15 minuten" in here.reads
    assert "Onderweg: met kinderwagen" in here.reads


def test_typed_while_the_walk_is_changed_it_is_added_to_what_was_known() -> None:
    here = volunteer("no_stairs").presses("change_minutes").says("geen pont", "5")
    assert sent(here) == "no_stairs no_ferry"


def test_a_talk_that_lost_its_way_back_goes_on_with_the_walk() -> None:
    here = at_minutes().presses("change_wishes")
    assert here.talk is not None
    here.talk = replace(here.talk, trail=())
    assert here.presses("pram", "ready").step == "minutes"


def test_a_wish_of_a_later_version_is_not_shown_and_does_no_harm() -> None:
    here = (
        visitor("offer_help").begins({"wishes": "by_tram"}).presses("yes", "yes", "dog", "ready")
    )
    assert OPEN in here.buttons
    assert "✅" not in " ".join(here.presses("change_wishes").buttons)


# -- in English


def test_it_is_all_there_in_english() -> None:
    scene = a_scene(person=a_person(language="en"), language="en")
    here = Visitor(CONVERSATIONS["offer_help"], scene).begins()
    here.presses("yes", "yes", "dog", "ready").says("no stairs, with a stroller")
    assert here.reads.startswith(
        "I have noted that. On the way: no stairs, with pram or stroller."
    )
    assert "Neighbours do not see it." in here.presses("change_wishes").reads
    signed_up(here.says("ready"))
    assert here.reads.endswith("On the way: no stairs, with pram or stroller")
    assert "Change: on the way" in here.buttons


def waiting_words(here: Visitor) -> str:
    """What can be read of the messages while they wait to be sent."""
    return "".join(dump(Waiting("m1", one), lambda _owner, _value: "sealed") for one in here.shown)


def test_what_is_needed_cannot_be_read_from_a_message_that_waits() -> None:
    here = at_minutes().presses("change_wishes", "wheelchair")
    told = [waiting_words(here), waiting_words(here.says("liever geen trappen"))]
    told += [waiting_words(here.presses("ready")), waiting_words(signed_up(here))]
    assert "Onderweg: geen trappen, met rolstoel of scootmobiel" in here.reads
    told += [waiting_words(volunteer("wheelchair"))]
    assert all("sealed" in words for words in (told[0], told[1], told[3], told[4]))
    for words in told:
        assert "wish-" not in words
        assert "ticked" not in words
