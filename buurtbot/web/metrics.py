"""`/metrics`, for Prometheus: what waits, what is late and what went wrong, per municipality.

It stands on the inner port only (Caddy lets through what Telegram calls, and nothing else). Every
label has its values from a fixed set: names of municipalities, kinds, causes. Nothing of people.
"""

import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import version
from itertools import product
from typing import Final, get_args

from aiohttp import web
from prometheus_client import CollectorRegistry
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.metrics_core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from buurtbot.clock import Now
from buurtbot.outbox.gather import FORGOTTEN
from buurtbot.services.core.context import Context
from buurtbot.services.running.measures import AGES, URGENCIES, Measures, measured
from buurtbot.storage.store import Store
from buurtbot.storage.wire.away import Cause, cause_of

log = logging.getLogger(__name__)
WHERE: Final = ("municipality",)
# What Telegram answered, that is no delivery, by the names of outbox/letters/channel.py.
NOT_DELIVERED: Final = {
    "TryLater": "later",
    "Unreachable": "unreachable",
    "Refused": "refused",
    "NoTopic": "no_topic",
    "Moved": "moved",
}


def metrics_routes(store: Store, context: Context, now: Now) -> list[web.RouteDef]:
    """The page."""
    return [web.get("/metrics", Metrics(store, context, now).page)]


@dataclass(frozen=True)
class Metrics:
    """Reads and tells."""

    store: Store
    context: Context
    now: Now

    async def page(self, _: web.Request) -> web.Response:
        """All of it; while Redis is away what this process knows itself."""
        registry = CollectorRegistry(auto_describe=False)
        of_redis = await self._of_redis()
        registry.register(_Told((*self._of_process(), *of_redis)))
        headers = {"Content-Type": CONTENT_TYPE_LATEST}
        return web.Response(body=generate_latest(registry), headers=headers)

    async def _of_redis(self) -> tuple[Metric, ...]:
        up = GaugeMetricFamily("buurtbot_redis_up", "Whether what is kept can be read.")
        try:
            await self.store.measure()
            found = {gm: await self._measured(gm) for gm in self.context.network.municipalities}
        except Exception as error:
            self.store.condition.failed(error)
            if cause_of(error) is None:
                log.exception("the metrics page stumbled")
            up.add_metric((), 0)
            return (up,)
        up.add_metric((), 1)
        fill = GaugeMetricFamily("buurtbot_redis_used_ratio", "Part of what Redis may use.")
        fill.add_metric((), self.store.condition.fill)
        names = self._names()
        return up, fill, *_of_places({names[gm]: one for gm, one in found.items()})

    async def _measured(self, municipality: str) -> Measures:
        return await measured(self.store, self.context, municipality, self.now())

    def _names(self) -> dict[str, str]:
        return {n.municipality: n.municipality_name for n in self.context.network.with_former}

    def _of_process(self) -> Iterator[Metric]:
        condition, names = self.store.condition, self._names()
        info = GaugeMetricFamily("buurtbot_info", "Which version runs.", labels=("version",))
        info.add_metric((version("buurtbot"),), 1)
        dangers = GaugeMetricFamily("buurtbot_dangers", "What must be mended (see /readyz).")
        dangers.add_metric((), len(condition.dangers.told))
        redis = CounterMetricFamily(
            "buurtbot_redis_errors", "What Redis did not do, by cause.", labels=("cause",)
        )
        for cause in get_args(Cause):
            redis.add_metric((cause,), condition.errors[cause])
        telegram = CounterMetricFamily(
            "buurtbot_telegram_errors",
            "What Telegram did not deliver, by its answer.",
            labels=(*WHERE, "answer"),
        )
        for (gm, name), (kind, answer) in product(names.items(), NOT_DELIVERED.items()):
            telegram.add_metric((name, answer), self.store.answers[gm, kind])
        unread = CounterMetricFamily(
            "buurtbot_messages_of_forgotten",
            "Messages that went unsent, as who is in them was forgotten.",
            labels=WHERE,
        )
        for gm, name in names.items():
            unread.add_metric((name,), self.store.answers[gm, FORGOTTEN])
        yield from (info, dangers, redis, telegram, unread)


def _of_places(found: Mapping[str, Measures]) -> Iterator[Metric]:
    yield _gauge("messages_waiting", "Messages that wait.", found, lambda one: one.waiting)
    yield _gauge("messages_late", "Messages that wait too long.", found, lambda one: one.late)
    yield _gauge("cases_taken", "Open cases somebody has.", found, lambda one: one.taken)
    late = GaugeMetricFamily(
        "buurtbot_late_seconds", "How late the oldest is.", labels=(*WHERE, "what")
    )
    cases = GaugeMetricFamily(
        "buurtbot_cases_open",
        "Open cases by urgency, and by the age they are within.",
        labels=(*WHERE, "urgency", "age"),
    )
    promises = CounterMetricFamily(
        "buurtbot_promises", "Promised times of the desk.", labels=(*WHERE, "outcome")
    )
    commits = CounterMetricFamily("buurtbot_commits", "What was written.", labels=WHERE)
    for name, one in found.items():
        for what, seconds in asdict(one.overdue).items():
            late.add_metric((name, what), seconds)
        for urgency, age in product(URGENCIES, AGES):
            cases.add_metric((name, urgency, age), one.open_cases[urgency, age])
        for what, count in one.counted.items():
            promises.add_metric((name, what.removeprefix("promise_")), count)
        commits.add_metric((name,), one.commits)
    yield from (late, cases, promises, commits)


def _gauge(
    name: str, told: str, found: Mapping[str, Measures], read: Callable[[Measures], int]
) -> Metric:
    gauge = GaugeMetricFamily(f"buurtbot_{name}", told, labels=WHERE)
    for place, one in found.items():
        gauge.add_metric((place,), read(one))
    return gauge


@dataclass(frozen=True, eq=False)
class _Told(Collector):
    """What was read a moment ago."""

    metrics: tuple[Metric, ...]

    def collect(self) -> Iterator[Metric]:
        """All of it."""
        return iter(self.metrics)
