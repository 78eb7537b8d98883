"""`buurtbot simulate`: compare the policies, or say how many volunteers a neighbourhood needs."""

import argparse
import json
from collections.abc import Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final, TextIO

import config
from buurtbot.fast_time.assumptions import SETS
from buurtbot.fast_time.compare import Comparison, Contest, compare
from buurtbot.fast_time.how_many import Answer, how_many
from buurtbot.fast_time.policies import OTHERS, OURS, Ours, same_promises
from buurtbot.fast_time.together.command import together
from buurtbot.fast_time.told.options import A_WEEK, OPTIONS, VOLUNTEERS
from buurtbot.fast_time.told.tables import answer_as_json, answer_lines, as_json, comparison_lines
from buurtbot.fast_time.world import Setting
from config.network.policy import load_policy

POLICY: Final = Path(config.__file__).parent / "policy.toml"
BAR: Final = 30


def main(arguments: Sequence[str], out: TextIO, err: TextIO) -> int:
    """Read the arguments and carry it out; results go to `out`, progress to `err`."""
    parser = argparse.ArgumentParser(prog="buurtbot simulate")
    for option, how in OPTIONS.items():
        parser.add_argument(option, **how)
    return simulate(parser.parse_args(arguments), out, err)


def simulate(given: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    """The command; returns the exit status.

    Raises WrongConfig when a file cannot be used, ModuleNotFoundError for want of matplotlib.
    """
    if given.together:
        return _together(given, out, err)
    if given.pictures is not None:
        import_module("matplotlib")  # an extra: it is missed now, not after the work
    asks_how_many = given.volunteers is not None or given.requests is not None
    if asks_how_many and not given.compare:
        return _how_many(given, out, err)
    return _compare(given, out, err)


def _together(given: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    policies = {"": POLICY} | {file.stem: file for file in given.policy}
    read = {name: load_policy(file) for name, file in policies.items()}
    shown, found = together(given, read, Progress(err))
    _say(out, *shown)
    _write(given.json, found)
    return 0


def _setting(given: argparse.Namespace) -> Setting:
    return Setting(
        volunteers=given.volunteers or VOLUNTEERS,
        a_week=given.requests or A_WEEK,
        days=given.days,
        scale=given.scale,
        points=given.population,
        part=given.part,
        streets=given.streets,
    )


def _seeds(given: argparse.Namespace) -> range:
    return range(given.first_seed, given.first_seed + given.seeds)


def _compare(given: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    setting, policy = _setting(given), load_policy(POLICY)
    variants = [Ours(load_policy(file), name=f"{OURS} {file.stem}") for file in given.policy]
    ours = (Ours(policy), *variants)
    others = OTHERS
    if given.same_promises:
        others = tuple(same_promises(way, policy.quiet) for way in OTHERS)
    comparisons = compare(
        Contest(setting, policy, (*ours, *others), SETS[given.assumptions](), _seeds(given)),
        processes=given.processes,
        step=Progress(err),
    )
    _say(out, _heading(setting, given), *comparison_lines(comparisons, [w.name for w in ours]))
    _write(given.json, as_json(setting, _seeds(given), comparisons))
    return _draw(given.pictures, comparisons, out)


def _how_many(given: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    setting = _setting(given)
    answer = how_many(
        setting,
        load_policy(POLICY),
        _seeds(given),
        goal=given.goal,
        processes=given.processes,
        step=Progress(err),
    )
    _say(out, _heading(setting, given), *answer_lines(answer))
    _write(given.json, answer_as_json(setting, _seeds(given), answer))
    return _draw(given.pictures, answer, out)


def _heading(setting: Setting, given: argparse.Namespace) -> str:
    promises = ", the same promises for all" if given.same_promises else ""
    return (
        f"{setting.volunteers} volunteers and {setting.a_week:g} requests a week per"
        f" neighbourhood, {setting.days} days, {given.seeds} worlds ({setting.scale}{promises})"
    )


def _say(out: TextIO, *lines: str) -> None:
    out.writelines(f"{line}\n" for line in lines)


def _write(file: Path | None, found: dict[str, Any]) -> None:
    if file is not None:
        file.write_text(json.dumps(found, indent=1), encoding="utf-8")


def _draw(folder: Path | None, found: Answer | list[Comparison], out: TextIO) -> int:
    if folder is None:
        return 0
    from buurtbot.fast_time.told import pictures  # noqa: PLC0415  matplotlib is an extra

    made: Iterable[Path]
    if isinstance(found, Answer):
        made = pictures.draw_answer(found, folder)
    else:
        made = pictures.draw_comparison(found, folder)
    _say(out, *(f"drawn: {file}" for file in made))
    return 0


class Progress:
    """A bar on a terminal; nothing where nobody looks at it."""

    def __init__(self, err: TextIO) -> None:
        self._err = err

    def __call__(self, done: int, everything: int) -> None:
        """So many are done."""
        if self._err.isatty():
            filled = BAR * done // everything
            self._err.write(f"\r[{'#' * filled}{'.' * (BAR - filled)}] {done}/{everything}")
            self._err.write("\n" if done == everything else "")
            self._err.flush()
