"""A mistake in a config file is told with its file, its line and what to do."""

from pathlib import Path

import pytest
from pydantic import BaseModel, ValidationError

from config.core.mistakes import Mistake, WrongConfig, from_validation, line_of, read_toml


def test_a_mistake_is_told_in_two_lines() -> None:
    mistake = Mistake("moerwijk.toml", 7, "slug: should be small", "Change 'slug'.")
    assert str(mistake) == "moerwijk.toml:7: slug: should be small\n    Change 'slug'."
    assert str(WrongConfig([mistake, mistake])).count("moerwijk.toml:7") == 2


def test_a_file_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(WrongConfig, match="missing") as caught:
        read_toml(tmp_path / "network.toml")
    assert caught.value.mistakes[0].remedy


def test_a_file_that_breaks_off(tmp_path: Path) -> None:
    path = tmp_path / "network.toml"
    path.write_text('name = "buurtbot"\n\ndesk_bot = "balie\n')
    with pytest.raises(WrongConfig) as caught:
        read_toml(path)
    (mistake,) = caught.value.mistakes
    assert (mistake.file, mistake.line) == (str(path), 3)
    assert "quote" in mistake.remedy


def test_a_file_that_ends_in_the_middle_of_something(tmp_path: Path) -> None:
    path = tmp_path / "network.toml"
    path.write_text("days = [1,\n2")
    with pytest.raises(WrongConfig) as caught:
        read_toml(path)
    assert 1 <= caught.value.mistakes[0].line <= 2


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_is_read_however_its_editor_saved_it(tmp_path: Path, coding: str) -> None:
    path = tmp_path / "network.toml"
    path.write_bytes('name = "Café ’t Hoekje"\r\n'.encode(coding))
    assert read_toml(path) == {"name": "Café ’t Hoekje"}


def test_a_file_that_is_no_text_is_told_so(tmp_path: Path) -> None:
    path = tmp_path / "network.toml"
    path.write_bytes(b"name = \x81\x8d")
    with pytest.raises(WrongConfig, match="UTF-8"):
        read_toml(path)


@pytest.mark.parametrize(
    ("written", "hour"),
    [("09:00:00", 9), ("09:00", 9), ("9:30", 9), ("17:45  # until the library closes", 17)],
)
def test_a_time_may_be_written_with_or_without_seconds(
    tmp_path: Path, written: str, hour: int
) -> None:
    path = tmp_path / "network.toml"
    path.write_text(f'said = "= 9:00 up"\nbegin = {written}\n', encoding="utf-8")
    read = read_toml(path)
    assert read["begin"].hour == hour
    assert read["said"] == "= 9:00 up"
    path.write_text(f"hours = {{ begin = {written.partition(' ')[0]} }}\n", encoding="utf-8")
    assert read_toml(path)["hours"]["begin"].hour == hour


SOURCE = """
name = "Moerwijk"

[desk]
phone = "070"

[desk.hours]
begin = 09:00:00

[pace.today]
waves = 4
wave_minutes = 10

[pace.weekly]
waves = 0
""".splitlines()


@pytest.mark.parametrize(
    ("names", "line"),
    [
        (["name"], 2),
        (["desk"], 4),
        (["desk", "phone"], 5),
        (["desk", "group"], 4),
        (["desk", "hours", "begin"], 8),
        (["pace", "today", "waves"], 11),
        (["pace", "weekly", "waves"], 15),
        (["pace", "weekly", "wave_minutes"], 14),
        (["nowhere"], 1),
        ([], 1),
    ],
    ids=lambda value: ".".join(value) if isinstance(value, list) else "",
)
def test_the_line_of_a_value_or_of_the_table_it_is_missing_in(names: list[str], line: int) -> None:
    assert line_of(SOURCE, names) == line


class Pace(BaseModel):
    """Two numbers."""

    waves: int
    wave_minutes: int


class Paces(BaseModel):
    """Two tables."""

    pace: dict[str, Pace]


def test_every_value_that_is_wrong_is_told(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text('[pace.today]\nwaves = 1\nwave_minutes = "x"\n\n[pace.weekly]\nwaves = []\n')
    with pytest.raises(ValidationError) as caught:
        Paces.model_validate(read_toml(path))
    found = from_validation(path, caught.value).mistakes
    assert [(mistake.line, mistake.what.split(":")[0]) for mistake in found] == [
        (3, "pace.today.wave_minutes"),
        (6, "pace.weekly.waves"),
        (5, "pace.weekly.wave_minutes"),
    ]
    assert "'x'" in found[0].what
