"""What neighbours may like is a file, and a neighbourhood adds its own in Dutch and English."""

from pathlib import Path

import pytest
from pydantic import ValidationError

from config.core.mistakes import WrongConfig
from config.network.interests import Interest, for_all, load_interests
from tests.scenes.talk_street import a_scene

DUIVEN = Interest(key="pigeons", nl="Duiven")


def test_ours_are_asked_in_the_order_of_the_file() -> None:
    assert for_all()[:2] == ("music", "reading")


@pytest.mark.parametrize("wrong", ['keys = ["Muziek!"]', "keys = []", 'likes = ["music"]'])
def test_what_is_wrong_in_it_is_named_with_its_file(tmp_path: Path, wrong: str) -> None:
    path = tmp_path / "interests.toml"
    path.write_text(wrong, encoding="utf-8")
    with pytest.raises(WrongConfig) as told:
        load_interests(path)
    assert "interests.toml" in str(told.value)


def test_who_reads_english_reads_dutch_where_there_is_no_english() -> None:
    assert DUIVEN.in_("en") == "Duiven"
    assert Interest(key="pigeons", nl="Duiven", en="Pigeons").in_("en") == "Pigeons"


@pytest.mark.parametrize("added", [[{"key": "music", "nl": "Muziek"}], [DUIVEN, DUIVEN]])
def test_a_key_that_is_there_already_is_refused(added: list[object]) -> None:
    here = a_scene().neighbourhood
    with pytest.raises(ValidationError, match="is there already"):
        type(here).model_validate(here.model_dump() | {"interests": added})
