"""The numbers of the policy: complete, sensible, and told when they are not."""

from pathlib import Path

import pytest

from config.core.kinds import KINDS
from config.core.mistakes import WrongConfig
from config.network.policy import load_policy
from tests.scenes.street import CONFIG

OURS = CONFIG / "policy.toml"


def test_what_comes_with_buurtbot_is_complete() -> None:
    policy = load_policy(OURS)
    assert set(policy.pace) == {"today", "tomorrow", "later", "weekly"}
    assert set(policy.level_needed) == set(KINDS)
    for pace in policy.pace.values():
        assert pace.wave_minutes * pace.waves <= pace.deadline_minutes * 1.5
    assert policy.retention.address_days <= policy.retention.request_days


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("invite_at_once = 7", "invite_at_once = 0", "invite_at_once"),
        ("invite_at_once = 7", "invite_at_once = 51", "invite_at_once"),
        ("shorter_clock = 0.5", "shorter_clock = 1.5", "shorter_clock"),
        ("[pace.weekly]", "[pace.yearly]", "pace"),
        ("[pace.weekly]", "[[pace.weekly]]", "pace.weekly"),
        ("address_days = 7", "address_days = 0", "retention.address_days"),
        ("address_days = 7", "adress_days = 7", "retention.adress_days"),
        ("begin = 21:30:00", 'begin = "half tien"', "quiet.begin"),
    ],
)
def test_a_number_that_makes_no_sense_is_told(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    text = OURS.read_text()
    assert old in text
    path = tmp_path / "policy.toml"
    path.write_text(text.replace(old, new))
    with pytest.raises(WrongConfig, match=told) as caught:
        load_policy(path)
    assert caught.value.mistakes[0].file == str(path)


def test_a_number_in_the_second_table_is_told_with_its_own_line(tmp_path: Path) -> None:
    lines = OURS.read_text().splitlines()
    at = lines.index("[pace.later]") + 2
    assert lines[at].startswith("waves")
    lines[at] = "waves = 0"
    path = tmp_path / "policy.toml"
    path.write_text("\n".join(lines))
    with pytest.raises(WrongConfig) as caught:
        load_policy(path)
    assert caught.value.mistakes[0].line == at + 1


def test_what_a_town_changes_is_all_that_it_writes(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text("minimum_age = 18\n[pace.today]\nwaves = 5\n[level_needed]\ndog = 2\n")
    theirs, ours = load_policy(path), load_policy()
    assert (theirs.minimum_age, theirs.pace["today"].waves, theirs.level_needed["dog"]) == (
        18,
        5,
        2,
    )
    assert theirs.pace["today"].wave_minutes == ours.pace["today"].wave_minutes
    assert theirs.pace["weekly"] == ours.pace["weekly"]
    assert theirs.level_needed == ours.level_needed | {"dog": 2}
    assert theirs.retention == ours.retention


def test_a_town_that_changes_nothing_has_ours(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text("# as it comes\n")
    assert load_policy(path) == load_policy()
