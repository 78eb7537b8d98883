"""A known vulnerability stops the check; what nobody can be asked is said, and stops nothing."""

import json
from collections.abc import Iterable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from packaging.version import Version as Release
from pydantic import ValidationError

from tests.dependencies.audit import (
    EXCEPTIONS,
    LOCK,
    KnownException,
    Report,
    Version,
    ask_about,
    ask_pip_audit,
    read_exceptions,
    verdict,
)
from tests.dependencies.lock import versions

TODAY = date(2026, 11, 28)
SOUND, WEAK = ("aiohttp", "3.14.5"), ("jinja2", "2.10")
BOTH = (SOUND, WEAK)
ESCAPE = ("PYSEC-2019-217", "A sandbox that leaks.", [Release("2.10.1")], {"CVE-2019-10906"})


def pip_audit(part: str) -> Any:
    """Imported when it is used: it starts a pip, to ask for its version."""
    return import_module(f"pip_audit.{part}")


def told(service: str, asked: Iterable[Version]) -> Report:
    """What pip-audit writes of these, when the service knows one weakness of jinja2 2.10."""
    assert service == "pypi"
    of_a_service = pip_audit("_service")
    escape = of_a_service.VulnerabilityResult(*ESCAPE)
    found = {
        of_a_service.ResolvedDependency(each[0], Release(each[1])): [escape]
        if each == WEAK
        else []
        for each in asked
    }
    return written(found)


def not_there(_: str, asked: Iterable[Version]) -> Report:
    """What pip-audit writes, with success, where the index is a copy without such data."""
    skipped = pip_audit("_service").SkippedDependency
    return written({skipped(name, "not found"): [] for name, _ in asked})


def written(found: dict[object, list[object]]) -> Report:
    """By pip-audit itself."""
    json_format = pip_audit("_format").JsonFormat
    text = json_format(output_desc=True, output_aliases=True).format(found, [])
    report: Report = json.loads(text)
    return report


def an_exception(**other: object) -> KnownException:
    """One that holds, unless something else is stated."""
    stated = {
        "id": "CVE-2019-10906",
        "package": "Jinja2",
        "reason": "Nobody here renders a page of a stranger.",
        "until": date(2026, 12, 31),
    }
    return KnownException.model_validate(stated | other)


def test_a_known_vulnerability_stops_the_check_and_says_what_mends_it() -> None:
    passes, lines = verdict(ask_about(BOTH, told), [], TODAY, len(BOTH))
    assert not passes
    assert lines[0].startswith(
        "jinja2 2.10: PYSEC-2019-217, CVE-2019-10906; mended in 2.10.1. Renew it (make lock)"
    )
    assert lines[1:] == ["Known vulnerabilities were asked for all of 2 packages."]


def test_without_one_it_passes() -> None:
    known = ask_about([SOUND], told)
    assert verdict(known, [], TODAY, 1) == (
        True,
        ["Known vulnerabilities were asked for all of 1 packages."],
    )


def test_an_exception_holds_until_its_last_day() -> None:
    known = ask_about(BOTH, told)
    excepted = an_exception()
    passes, lines = verdict(known, [excepted], date(2026, 12, 31), 2)
    assert passes
    assert "Excepted until 2026-12-31: Nobody here renders a page of a stranger." in lines[0]
    passes, lines = verdict(known, [excepted], date(2027, 1, 1), 2)
    assert not passes
    assert "Its exception ended on 2026-12-31" in lines[0]


@pytest.mark.parametrize("other", [{"id": "CVE-2020-00000"}, {"package": "aiohttp"}])
def test_an_exception_is_for_one_vulnerability_of_one_package(other: dict[str, str]) -> None:
    assert not verdict(ask_about(BOTH, told), [an_exception(**other)], TODAY, 2)[0]


@pytest.mark.parametrize("other", [{"reason": ""}, {"until": "some day"}, {"untill": TODAY}])
def test_an_exception_has_a_reason_and_a_last_day(other: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        an_exception(**other)


def test_an_index_that_knows_nothing_is_not_taken_for_good_news() -> None:
    for ask in (not_there, lambda *_: None):
        passes, lines = verdict(ask_about(BOTH, ask), [], TODAY, 2)
        assert passes
        assert lines == ["Known vulnerabilities could not be asked (offline) for 2 of 2 packages."]


def test_where_the_first_service_does_not_answer_the_next_is_asked() -> None:
    def ask(service: str, asked: Iterable[Version]) -> Report | None:
        return None if service == "pypi" else told("pypi", asked)

    passes, lines = verdict(ask_about(BOTH, ask), [], TODAY, 2)
    assert not passes
    assert "jinja2 2.10" in lines[0]


def test_each_version_that_some_python_gets_is_asked_about() -> None:
    asked: list[list[Version]] = []

    def ask(service: str, layer: Iterable[Version]) -> Report:
        asked.append(list(layer))
        return told(service, asked[-1])

    two = [("numpy", "2.4.6"), ("numpy", "2.5.5"), SOUND]
    assert ask_about(two, ask).untold == frozenset()
    assert asked == [[SOUND, ("numpy", "2.4.6")], [("numpy", "2.5.5")]]


def test_pip_audit_itself_without_any_network(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")  # where nobody listens
    monkeypatch.setenv("HOME", str(tmp_path))  # what it once heard lies there
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setenv("PIP_CACHE_DIR", str(tmp_path))
    assert ask_about([SOUND], ask_pip_audit).untold == {SOUND}


def test_the_lock_and_the_exceptions_can_be_read() -> None:
    assert {name for name, _ in versions(LOCK)} >= {"aiogram", "jsonschema", "pip-audit"}
    ids = [exception.id for exception in read_exceptions(EXCEPTIONS)]
    assert len(ids) == len(set(ids))
