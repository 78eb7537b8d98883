"""Who worries about another hears what to do, for each danger, in both languages, and short."""

from datetime import timedelta
from typing import Any, get_args

import pytest

from buurtbot.domain.care.crisis import InDanger
from buurtbot.domain.care.worry import advice
from buurtbot.domain.cases.card.who_on_card import who_on_card
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Say, ToPerson
from config.care.helplines import load_helplines
from config.care.screening import Concern
from config.network.network import load_network
from tests.scenes.helping_street import riet, samir, shown, soup
from tests.scenes.street import CONFIG, TUESDAY

MOST_WORDS = 100


def worry(**known: object) -> Case:
    by = TUESDAY + timedelta(minutes=15)
    about: dict[str, Any] = {"about": "samir", "whom": "riet", "request": "soup", **known}
    return Case("c1", "M-4K7P", "moerwijk", "worry", TUESDAY, by, **about)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("concern", [None, *get_args(Concern)])
def test_each_danger_has_advice_with_112_alone_on_its_line(
    concern: Concern | None, language: str
) -> None:
    here = load_network(CONFIG).neighbourhood("moerwijk")
    danger = InDanger(worry(), concern or "suicide", here, load_helplines(), TUESDAY)
    said = shown(Say(ToPerson("samir"), advice(danger, concern)), language=language)
    assert "\n112\n" in said
    assert len(said.split()) <= MOST_WORDS


def card(case: Case, **people: Any) -> str:
    whose: dict[str, Any] = {"about": samir(), "whom": riet(), "request": soup(), **people}
    told = who_on_card(case, *whose.values())
    return "\n".join(shown(Say(ToPerson("x"), line)) for line in told)


def test_the_card_names_both_and_the_door() -> None:
    assert "Adres daar: Erasmusweg 12" in card(worry())
    assert "Telefoon daar" not in card(worry())
    assert "Adres daar" not in card(worry(), request=None)
    assert "Adres daar" not in card(worry(), whom=samir())
    assert "niet bekend" in card(worry(), whom=None)


def test_the_card_of_who_was_forgotten_still_tells_about_whom() -> None:
    assert card(worry(), about=None).startswith("Gaat over: Riet")
