"""What a coordinator types, and what they get."""

import io
import json
from pathlib import Path

import pytest

from buurtbot.fast_time.command import main
from buurtbot.fast_time.told.options import a_week
from config.core.mistakes import WrongConfig
from tests.scenes.street import CONFIG

FEW = ["--days", "7", "--seeds", "2"]
ONCE = ["--days", "2", "--seeds", "1"]  # where only what is shown matters, not the figures


def run(*arguments: str) -> tuple[int, str]:
    out = io.StringIO()
    return main([*FEW, *arguments], out, io.StringIO()), out.getvalue()


def test_how_many_do_we_need(tmp_path: Path) -> None:
    file = tmp_path / "how-many.json"
    status, shown = run("--volunteers", "12", "--requests", "6/week", "--json", str(file))
    assert status == 0
    assert "With 12 volunteers and 6 requests a week, neighbours take about" in shown
    found = json.loads(file.read_text(encoding="utf-8"))
    assert [point["volunteers"] for point in found["points"]] == [3, 6, 9, 12, 18, 24, 36, 48]
    assert found["sentence"] in shown


def test_a_goal_out_of_reach_is_said() -> None:
    _, shown = run("--volunteers", "4", "--requests", "20/week", "--goal", "99")
    assert "even 16 volunteers are not enough for 99 of 100" in shown


def test_the_policies_side_by_side_with_their_sources(tmp_path: Path) -> None:
    file, other = tmp_path / "all.json", str(CONFIG / "policy.toml")
    status, shown = run("--assumptions", "each", "--policy", other, "--json", str(file))
    assert status == 0
    for word in ("quarantine-hero", "list, no push", "ours policy", "GoodSAM", "of 7 sets"):
        assert word in shown
    found = json.loads(file.read_text(encoding="utf-8"))
    assert len(found["sets"]) == 7
    plays = found["sets"][0]["plays"]
    assert plays["ours"] == plays["ours policy"]  # the same numbers, the same luck


def test_side_by_side_with_the_same_promises_nobody_is_asked_at_night(tmp_path: Path) -> None:
    file = tmp_path / "same.json"
    _, shown = run("--same-promises", "--requests", "25/week", "--compare", "--json", str(file))
    assert "the same promises for all" in shown
    plays = json.loads(file.read_text(encoding="utf-8"))["sets"][0]["plays"]
    assert [play["at night"] for play in plays["30 at once, 1 km"]] == [0, 0]
    _, shown = run("--requests", "25/week", "--compare", "--json", str(file))
    plays = json.loads(file.read_text(encoding="utf-8"))["sets"][0]["plays"]
    assert min(play["at night"] for play in plays["30 at once, 1 km"]) > 0


def test_a_town_and_a_place_in_the_country_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "points.csv"
    lines = ["buurtcode,buurtnaam,lat,lon"]
    lines += [f"BU051800{n:02},Buurt {n},52.05{n},4.30{n}" for n in range(1, 4)]
    file.write_text("\n".join([*lines, "BU19000001,Elders,53.1,6.1"]), encoding="utf-8")
    for scale in ("town", "country"):
        status, shown = run(*ONCE, "--population", str(file), "--part", "0518", "--scale", scale)
        assert status == 0
        assert "ours" in shown
    with pytest.raises(WrongConfig, match="begins with 0999"):
        run("--population", str(file), "--part", "0999")


@pytest.mark.parametrize("scale", ["town", "country"])
def test_made_up_places(scale: str) -> None:
    assert run("--scale", scale, "--volunteers", "5", "--requests", "2/week", "--compare")[0] == 0


def test_a_file_that_is_no_population(tmp_path: Path) -> None:
    with pytest.raises(WrongConfig):
        run("--population", str(tmp_path / "none.csv"))
    one = tmp_path / "one.csv"
    one.write_text("buurtcode,lat,lon\nBU1,52,4\n", encoding="utf-8")
    with pytest.raises(WrongConfig, match="two neighbourhoods"):
        run("--population", str(one))


def test_pictures(tmp_path: Path) -> None:
    run(*ONCE, "--volunteers", "4", "--requests", "4/week", "--pictures", str(tmp_path))
    run(*ONCE, "--assumptions", "each", "--pictures", str(tmp_path))
    drawn = {file.name for file in tmp_path.iterdir()}
    assert drawn == {"how-many.png", "policies.png", "assumptions.png"}


class Terminal(io.StringIO):
    """Somebody looks at it."""

    def isatty(self) -> bool:
        return True


def test_a_bar_where_somebody_looks() -> None:
    err = Terminal()
    main([*FEW, "--volunteers", "4", "--requests", "4/week"], io.StringIO(), err)
    assert err.getvalue().endswith("[##############################] 8/8\n")


@pytest.mark.parametrize(("told", "week"), [("12", 12), ("2/day", 14), ("60/month", 14)])
def test_requests_a_week(told: str, week: float) -> None:
    assert a_week(told) == pytest.approx(week)


@pytest.mark.parametrize("wrong", [["--requests", "lots"], ["--volunteers", "0"]])
def test_what_is_no_number_is_refused(wrong: list[str]) -> None:
    with pytest.raises(SystemExit):
        run(*wrong)
