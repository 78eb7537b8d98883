"""The names in the street networks say what may have been meant; a wrong file is told."""

from pathlib import Path

import pytest

from config.core.mistakes import WrongConfig
from config.environment.streets import street_names
from tests.geo.streets.drawn import Town


def a_network(folder: Path, name: str) -> Path:
    """The network of a town of one street."""
    folder.mkdir()
    town = Town(a=(0, 0), b=(400, 0)).street("ab", highway="residential", name=name)
    return town.built(folder)[0]


def test_the_names_of_all_towns_are_gathered_each_once(tmp_path: Path) -> None:
    for number, name in enumerate(["Oude Delft", "Wijnhaven", "Oude Delft"]):
        a_network(tmp_path / f"{number}", name).rename(tmp_path / f"{number}.streets")
    names = street_names({"BUURTBOT_STREETS": f" {tmp_path} "})
    assert names is not None
    assert names.names == ("Oude Delft", "Wijnhaven")
    assert names.alike("Oude Delf") == ["Oude Delft"]


def test_one_file_is_enough(tmp_path: Path) -> None:
    names = street_names({"BUURTBOT_STREETS": str(a_network(tmp_path / "delft", "Oude Delft"))})
    assert names is not None
    assert names.names == ("Oude Delft",)


def test_without_a_network_or_without_names_there_is_nothing_to_mend_with(tmp_path: Path) -> None:
    nameless = a_network(tmp_path / "delft", "")
    for env in ({}, {"BUURTBOT_STREETS": ""}, {"BUURTBOT_STREETS": str(nameless)}):
        assert street_names(env) is None


@pytest.mark.parametrize("content", [None, b"", b"buurtbot streets 1\n{}\n", b"Dear neighbour"])
def test_a_file_without_names_to_read_is_told_with_a_remedy(
    tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "town.streets"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(WrongConfig) as wrong:
        street_names({"BUURTBOT_STREETS": str(file)})
    (mistake,) = wrong.value.mistakes
    assert "town.streets" in mistake.what
    assert "buurtbot geo build" in mistake.remedy
