"""From outside only what Telegram calls can be reached, whatever pages the service has."""

import re
from typing import Any

from aiohttp import web

from buurtbot.web.health import health_routes
from buurtbot.web.webhooks import routes
from tests.docker.test_compose import DOCKER

CADDYFILE = (DOCKER / "Caddyfile").read_text(encoding="utf-8")


def let_through(path: str) -> bool:
    """Whether this path reaches the bot, by the blocks of the Caddyfile."""
    blocks = re.findall(r"^\thandle ?(\S*) \{\n(.*?)^\t\}$", CADDYFILE, re.MULTILINE | re.DOTALL)
    for matches, inside in blocks:
        if re.fullmatch(matches.replace("*", ".*") or ".*", path):
            return "reverse_proxy" in inside
    return False


def paths(found: list[web.RouteDef]) -> list[str]:
    """The paths of these routes, for a bot named moerwijk."""
    return [route.path.replace("{slug}", "moerwijk") for route in found]


def test_what_telegram_calls_is_let_through_and_nothing_else() -> None:
    nothing: Any = None  # only their paths are looked at
    telegrams = paths(routes(nothing, {}))
    ours = paths(health_routes(nothing, nothing, nothing))
    assert telegrams
    assert {"/healthz", "/readyz"} <= set(ours)
    assert all(map(let_through, telegrams))
    assert not any(map(let_through, [*ours, "/metrics", "/reload", "/", "/tg", "/tgx/moerwijk"]))


def test_the_web_server_passes_on_in_one_place_only() -> None:
    assert CADDYFILE.count("reverse_proxy") == 1
    assert "respond 404" in CADDYFILE
