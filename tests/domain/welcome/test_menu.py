"""The menu never shows a button that leads nowhere."""

import pytest

from buurtbot.domain.core.people.person import Person
from buurtbot.domain.welcome.menu import back_to_menu, buttons, menu, more
from buurtbot.services.deeds import DEEDS
from handlers.conversations.contents import CONVERSATIONS
from tests.scenes.street import TUESDAY
from tests.scenes.talk_street import CONTEXT, a_person, an_offer, words

EVERYBODY = [
    a_person(),
    a_person(requests=("r1",)),
    a_person(offer=an_offer()),
    a_person(offer=an_offer(level=0)),
    a_person(offer=an_offer(refused=True)),
    a_person(offer=an_offer(paused_until=TUESDAY.replace(year=2030))),
]


@pytest.mark.parametrize("person", EVERYBODY)
def test_every_button_does_something_that_exists(person: Person) -> None:
    rows = (*buttons(person, TUESDAY), *more(person).buttons, back_to_menu())
    for button in [button for row in rows for button in row]:
        assert button.deed is not None
        if button.deed.name == "begin":
            assert button.deed.args["conversation"] in CONVERSATIONS
        else:
            assert button.deed.name in DEEDS


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("person", EVERYBODY)
def test_one_large_button_on_each_row(person: Person, language: str) -> None:
    said = menu(person, CONTEXT.neighbourhood("moerwijk"), TUESDAY)
    assert all(len(row) == 1 for row in said.buttons)
    assert "Moerwijk" in words(said.text, language)
