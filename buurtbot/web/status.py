"""What `/metrics` and `/readyz` of a running service say, for who reads it in a terminal."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import aiohttp
from prometheus_client.parser import text_string_to_metric_families

PATIENCE_SECONDS: Final = 10
WAITING: Final = "buurtbot_messages_waiting"
CASES: Final = "buurtbot_cases_open"
PROMISES: Final = "buurtbot_promises_total"
AGES: Final = {
    "hour": "of this hour",
    "day": "of a day",
    "week": "of a week",
    "older": "older",
}
Samples = list[tuple[str, Mapping[str, str], float]]  # name, labels, value


class NoAnswer(Exception):
    """Nothing answers there, or not what we know."""


async def ask_status(url: str) -> tuple[list[str], bool]:
    """The lines, and whether all is well. Raises NoAnswer."""
    timeout = aiohttp.ClientTimeout(total=PATIENCE_SECONDS)
    try:
        async with aiohttp.ClientSession(timeout=timeout) as session:
            async with session.get(f"{url}/metrics") as answer:
                answer.raise_for_status()
                page = await answer.text()
            async with session.get(f"{url}/readyz") as answer:
                ready, is_well = await answer.json(), answer.status == 200
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
        raise NoAnswer(type(error).__name__) from None
    return [*_ailing(ready), *_told(_samples(page))], is_well


def _samples(page: str) -> Samples:
    families = text_string_to_metric_families(page)
    return [(s.name, s.labels, s.value) for family in families for s in family.samples]


def _ailing(ready: Mapping[str, Any]) -> Iterator[str]:
    yield f"Redis: {ready.get('redis')}, {ready.get('used_percent', '?')} % full."
    if "do" in ready:
        yield f"To do: {ready['do']}."
    for late in ready.get("too_late", ()):
        yield f"Too late: {late}."
    for danger in ready.get("dangers", ()):
        yield f"To mend: {danger}."


def _told(samples: Samples) -> Iterator[str]:
    places = [labels["municipality"] for name, labels, _ in samples if name == WAITING]
    for place in places:
        yield f"{place}:"
        here = [one for one in samples if one[1].get("municipality") == place]
        yield from (f"    {line}" for line in _of_place(here))
    errors = _by(samples, "buurtbot_redis_errors_total", "cause")
    yield f"Redis, since this process began: {errors or 'no errors'}."


def _of_place(here: Samples) -> Iterator[str]:
    waiting, late = _sum(here, WAITING), _sum(here, "buurtbot_messages_late")
    yield f"messages: {waiting} wait, {late} of them too long"
    urgent, taken = _sum(here, CASES, urgency="urgent"), _sum(here, "buurtbot_cases_taken")
    ages = ", ".join(f"{_sum(here, CASES, age=age)} {told}" for age, told in AGES.items())
    yield f"open cases: {_sum(here, CASES)}, {urgent} urgent, {taken} taken ({ages})"
    kept, missed = (_sum(here, PROMISES, outcome=one) for one in ("kept", "missed"))
    yield f"promised times: {kept} kept, {missed} missed"
    telegram = _by(here, "buurtbot_telegram_errors_total", "answer")
    yield f"not delivered by Telegram, since this process began: {telegram or 'nothing'}"


def _sum(samples: Samples, name: str, **wanted: str) -> str:
    """All of this name that have these labels, added up."""
    found = (v for n, labels, v in samples if n == name and wanted.items() <= labels.items())
    return f"{sum(found):.0f}"


def _by(samples: Samples, name: str, label: str) -> str:
    """Those of this name that are not 0, each by this label."""
    found = (f"{labels[label]} {v:.0f}" for n, labels, v in samples if n == name and v)
    return ", ".join(found)
