"""Where somebody lives, starts from, or shares something: asked in words that fit who they are."""

import pytest

from handlers.conversations.buddies.find_buddy import BUDDY_FOR_CALLER, FIND_BUDDY
from handlers.conversations.sharing.for_caller import HEAR_FOR_CALLER, SHARE_FOR_CALLER
from handlers.conversations.sharing.hear_offers import HEAR_OFFERS
from handlers.conversations.sharing.offer_share import OFFER_SHARE
from handlers.conversations.volunteering.offer_for_caller import OFFER_FOR_CALLER
from handlers.conversations.volunteering.offer_help import OFFER_HELP
from handlers.talking.talk import Conversation
from tests.scenes.talk_street import a_scene, words


@pytest.mark.parametrize(
    ("conversation", "kind", "asked"),
    [
        (OFFER_HELP, "", "Waar vertrekt u meestal?"),
        (OFFER_SHARE, "food", "Bij welk adres is het?"),
        (OFFER_SHARE, "ride", "Bij welk adres begint de rit?"),
        (HEAR_OFFERS, "", "Waar woont u ongeveer?"),
        (FIND_BUDDY, "walk", "Waar woont u ongeveer?"),
    ],
)
def test_each_is_asked_for_a_place_in_words_that_fit(
    conversation: Conversation, kind: str, asked: str
) -> None:
    question = conversation.steps["home"].ask({"kind": kind}, a_scene())
    assert words(question.text).startswith(asked)
    assert question.wants == frozenset({"location", "address"})


@pytest.mark.parametrize(
    ("conversation", "asked"),
    [
        (OFFER_FOR_CALLER, "Waar vertrekt de beller meestal?"),
        (SHARE_FOR_CALLER, "Bij welk adres is het, of begint de rit?"),
        (HEAR_FOR_CALLER, "Waar woont de beller ongeveer?"),
        (BUDDY_FOR_CALLER, "Waar woont de beller ongeveer?"),
    ],
)
def test_who_rings_is_asked_for_an_address_and_for_no_place_to_share(
    conversation: Conversation, asked: str
) -> None:
    question = conversation.steps["home"].ask({}, a_scene())
    assert words(question.text).startswith(asked)
    assert question.wants == frozenset({"address"})
