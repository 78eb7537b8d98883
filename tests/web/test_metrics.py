"""The metrics page counts what waits and what was promised, and says nothing of people."""

import json
import re
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
import yaml
from prometheus_client.parser import text_string_to_metric_families

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Hidden, Say, ToPerson, text
from buurtbot.embedded_redis import EmbeddedRedis
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store, open_store
from buurtbot.web.health import health_routes
from buurtbot.web.metrics import metrics_routes
from buurtbot.web.status import NoAnswer, ask_status
from tests.scenes.street import Clock, fresh_secrets
from tests.storage.scenes import GM, a_case, anna, commit
from tests.web.serving import serving

MONITORING = Path(__file__).resolve().parents[2] / "docker" / "monitoring"


def pages(store: Store, context: Context, clock: Clock) -> AbstractAsyncContextManager[str]:
    """The two that are read in a terminal."""
    asked = store, context, clock
    return serving(metrics_routes(*asked), health_routes(*asked))


@pytest.fixture
async def page(store: Store, context: Context, clock: Clock) -> AsyncIterator[str]:
    async with pages(store, context, clock) as url:
        yield url


async def _read(page: str) -> str:
    async with aiohttp.ClientSession() as session, session.get(f"{page}/metrics") as answer:
        assert answer.status == 200
        return await answer.text()


def value(said: str, name: str, **labels: str) -> float:
    """The one sample of this name with these labels."""
    (found,) = (
        sample.value
        for family in text_string_to_metric_families(said)
        for sample in family.samples
        if sample.name == name and sample.labels == labels
    )
    return found


DEN_HAAG = {"municipality": "Den Haag"}
CASES = "buurtbot_cases_open"
WAITING = "buurtbot_messages_waiting"
LATE = "buurtbot_messages_late"


async def test_what_waits_and_what_is_open_is_counted(
    page: str, store: Store, clock: Clock
) -> None:
    hello = Say(ToPerson("anna"), text("hello", name=Hidden("anna", "Anna de Vries")))
    urgent = replace(a_case(clock), id="second", urgent=True, holder="m1")
    people = Decision(keep=(anna(clock), a_case(clock), urgent), tell=(hello, hello))
    await commit(store, people, "op1", clock)
    said = await _read(page)
    assert value(said, WAITING, **DEN_HAAG) == 2
    assert value(said, LATE, **DEN_HAAG) == 0
    assert value(said, CASES, urgency="urgent", age="hour", **DEN_HAAG) == 1
    assert value(said, CASES, urgency="other", age="hour", **DEN_HAAG) == 1
    assert value(said, "buurtbot_cases_taken", **DEN_HAAG) == 1
    assert value(said, WAITING, municipality="Rijswijk") == 0
    clock.forward(days=2)
    said = await _read(page)
    assert value(said, LATE, **DEN_HAAG) == 2
    assert value(said, CASES, urgency="urgent", age="week", **DEN_HAAG) == 1
    assert value(said, "buurtbot_late_seconds", what="message", **DEN_HAAG) == 2 * 24 * 3600


async def test_nothing_of_people_is_told(page: str, store: Store, clock: Clock) -> None:
    await commit(store, Decision(keep=(anna(clock), a_case(clock))), "op1", clock)
    store.answers[GM, "Refused"] += 1
    said = await _read(page)
    for word in ("anna", "Anna", "M-9X2A", "4711", "mens", "op1"):
        assert word not in said
    labels = {
        (name, told)
        for family in text_string_to_metric_families(said)
        for sample in family.samples
        for name, told in sample.labels.items()
    }
    places = {told for name, told in labels if name == "municipality"}
    assert places == {"Den Haag", "Rijswijk"}
    assert len(labels) < 60, "each label has its values from a fixed set"


async def test_what_went_wrong_is_counted_also_while_redis_is_away(
    context: Context, clock: Clock, tmp_path: Path
) -> None:
    async with EmbeddedRedis(tmp_path / "redis") as server:
        await _counted_while_it_stops(server, context, clock)


async def _counted_while_it_stops(server: EmbeddedRedis, context: Context, clock: Clock) -> None:
    store = await open_store(server.url, fresh_secrets())
    async with pages(store, context, clock) as page:
        store.answers[GM, "TryLater"] += 3
        said = await _read(page)
        assert value(said, "buurtbot_redis_up") == 1
        await server.stop()
        said = await _read(page)
        assert value(said, "buurtbot_redis_up") == 0
        assert value(said, "buurtbot_redis_errors_total", cause="gone") == 1
        assert value(said, "buurtbot_telegram_errors_total", answer="later", **DEN_HAAG) == 3
        lines, is_well = await ask_status(page)
        assert not is_well
        assert any("To do: Redis does not answer" in line for line in lines)
    await store.close()
    with pytest.raises(NoAnswer):
        await ask_status(page)


async def test_status_tells_the_same_in_a_terminal(page: str, store: Store, clock: Clock) -> None:
    hello = Say(ToPerson("anna"), text("hello", name=Hidden("anna", "Anna de Vries")))
    told = Decision(
        keep=(anna(clock), a_case(clock)),
        tell=(hello,),
        counted=("promise_kept", "promise_missed"),
    )
    await commit(store, told, "op1", clock)
    await commit(store, Decision(counted=("promise_kept",)), "op2", clock)
    await commit(store, Decision(counted=("promise_kept",)), "op2", clock)  # the same, again
    lines, is_well = await ask_status(page)
    assert is_well
    begin = lines.index("Den Haag:")
    assert lines[begin + 1 : begin + 5] == [
        "    messages: 1 wait, 0 of them too long",
        "    open cases: 1, 0 urgent, 0 taken (1 of this hour, 0 of a day, 0 of a week, 0 older)",
        "    promised times: 2 kept, 1 missed",
        "    not delivered by Telegram, since this process began: nothing",
    ]


async def test_what_rings_and_what_is_drawn_asks_for_what_is_told(
    page: str, store: Store, clock: Clock
) -> None:
    said = await _read(page)
    told = {s.name for f in text_string_to_metric_families(said) for s in f.samples}
    rules = yaml.safe_load((MONITORING / "alerts.yaml").read_text(encoding="utf-8"))
    board = json.loads((MONITORING / "board.json").read_text(encoding="utf-8"))
    asked = [rule["expr"] for group in rules["groups"] for rule in group["rules"]]
    drawn = [t["expr"] for panel in board["panels"] for t in panel["targets"]]
    for expression in (*asked, *drawn):
        names = set(re.findall(r"buurtbot_\w+", expression))
        assert names, expression
        assert names <= told, expression
    assert told <= set(re.findall(r"buurtbot_\w+", " ".join((*asked, *drawn)))), "all is watched"


def test_the_runbook_tells_what_to_do_for_all_that_rings() -> None:
    runbook = (MONITORING.parent / "README.md").read_text(encoding="utf-8")
    rules = yaml.safe_load((MONITORING / "alerts.yaml").read_text(encoding="utf-8"))
    rings = [rule["alert"] for group in rules["groups"] for rule in group["rules"]]
    assert len(rings) > 5
    for name in rings:
        assert f"| {name} |" in runbook
