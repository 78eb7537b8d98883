"""The directory of a neighbourhood: read beside its file, and each mistake told with its line."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from buurtbot.services.core.context import Context
from config.core.mistakes import WrongConfig
from config.network.cautions import old_places
from config.network.directory import Words
from config.network.for_real import not_for_real
from config.network.network import Network, load_network
from tests.config.network.test_network import MOERWIJK_TOML, NETWORK
from tests.scenes.places import a_place, papers, with_places
from tests.scenes.street import CONFIG

MEAL = """[[initiative]]
key = "open-table"
name = "Open tafel"
kinds = ["company", "cooking"]
what = { nl = "Samen eten", en = "Eating together" }
phone = "070 205 24 91"
hours = [{ days = [2], begin = 17:00:00, end = 19:00:00 }]
checked_on = 2026-11-20
source = "Made up for a test"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "neighbourhoods").mkdir()
    (tmp_path / "network.toml").write_text(NETWORK)
    (tmp_path / "neighbourhoods" / "moerwijk.toml").write_text(MOERWIJK_TOML)
    return tmp_path


def with_directory(folder: Path, *entries: str, of: str = "moerwijk") -> Path:
    (folder / "neighbourhoods" / of).mkdir(exist_ok=True)
    (folder / "neighbourhoods" / of / "directory.toml").write_text("\n".join(entries))
    return folder


def wrong(folder: Path) -> list[str]:
    with pytest.raises(WrongConfig) as caught:
        load_network(folder)
    assert all(mistake.remedy for mistake in caught.value.mistakes)
    return [f"{Path(m.file).name}:{m.line}: {m.what}" for m in caught.value.mistakes]


def test_it_is_read_beside_its_neighbourhood_and_may_be_left_out(folder: Path) -> None:
    assert load_network(folder).neighbourhood("moerwijk").directory.initiative == ()
    here = load_network(with_directory(folder, MEAL)).neighbourhood("moerwijk")
    (place,) = here.directory.initiative
    assert here.directory.named("open-table") == place
    assert here.directory.named("another") is None
    assert here.directory.kinds == ("company", "cooking")
    assert here.directory.of("dog") == ()
    assert "directory" not in here.model_dump()


def test_words_are_read_in_dutch_where_there_are_no_others() -> None:
    assert Words(nl="Samen eten.").in_("en") == "Samen eten"
    assert Words(nl="Samen eten", en="Eating").in_("en") == "Eating"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            '"070 205 24 91"',
            '"12"',
            "15: initiative.1.phone: is no telephone number; there is '12'",
        ),
        (
            'phone = "070 205 24 91"',
            'website = "x"',
            "15: initiative.1.website: is no web address",
        ),
        ('"company", ', '"comfort", ', "13: initiative.1.kinds.0: is none of what it can be"),
        ('phone = "070 205 24 91"', "", "10: initiative.1: nobody can go there"),
        ("19:00:00", "16:00:00", "16: initiative.1.hours.0.end: it must end later on the day"),
        ("hours =", 'where = "a" # =', None),
        (
            "checked_on = 2026-11-20",
            "always = true\nchecked_on = 2026-11-20",
            "10: initiative.1: h",
        ),
        (
            "checked_on = 2026-11-20",
            "checked_on = 2026-11-20\naway = [{ first = 2026-12-02, last = 2026-12-01 }]",
            "18: initiative.1.away.0: `last` lies before `first`",
        ),
        ('"open-table"', '"open-table2"\ncolour = "red"', "12: initiative.1.colour: there is no"),
    ],
)
def test_each_mistake_is_told_with_its_line_in_the_entry_that_it_is_of(
    folder: Path, old: str, new: str, said: str | None
) -> None:
    second = MEAL.replace('"open-table"', '"other"')
    assert old in MEAL
    changed = MEAL.replace(old, new).replace('"open-table"', '"changed"')
    with_directory(folder, second.rstrip(), changed)
    if said is None:
        assert len(load_network(folder).neighbourhoods) == 1
        return
    (told,) = wrong(folder)
    assert told.startswith(f"directory.toml:{said}"), told


def test_nobody_knows_when_without_hours_or_a_phone(folder: Path) -> None:
    lines = [line for line in MEAL.splitlines() if not line.startswith(("phone", "hours"))]
    with_directory(folder, *lines, 'where = "De Wissel"')
    assert "nobody knows when" in wrong(folder)[0]


def test_a_key_twice_and_a_folder_of_no_neighbourhood_are_told(folder: Path) -> None:
    with_directory(folder, MEAL, MEAL)
    with_directory(folder, MEAL, of="moerwijck")
    assert wrong(folder) == [
        "directory.toml:0: there is no neighbourhood 'moerwijck'",
        "directory.toml:12: key 'open-table' is used twice",
    ]


def test_entries_that_nobody_checked_for_long_are_named(context: Context) -> None:
    with_places(context, a_place(), papers(checked_on=datetime(2027, 3, 1, tzinfo=UTC).date()))
    june = datetime(2027, 6, 1, tzinfo=UTC)
    (said,) = old_places(context.network, june)
    assert said.startswith(
        "In the directory of moerwijk not checked for 180 days: Open tafel (2026"
    )
    assert "Papierspreekuur" not in said
    assert old_places(context.network, datetime(2027, 2, 1, tzinfo=UTC)) == ()


def test_what_was_made_up_serves_nobody_for_real(folder: Path) -> None:
    with_directory(
        folder, MEAL, MEAL.replace("Made up for a test", "seen there").replace('"op', '"q')
    )
    told = [str(one) for one in not_for_real(folder, {}) if "directory" in one.file]
    assert len(told) == 1
    assert "directory.toml:9: Open tafel is an example, and nobody can go there" in told[0]


def test_the_examples_are_all_made_up_and_marked_so() -> None:
    network: Network = load_network(CONFIG)
    examples = [one for n in network.neighbourhoods for one in n.directory.initiative]
    assert examples
    assert all(one.source.startswith("Made up") for one in examples)
