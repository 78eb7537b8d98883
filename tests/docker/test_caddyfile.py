"""From outside only what Telegram calls and people open can be reached, whatever there is."""

import re
from typing import Any

from aiohttp import web

from buurtbot.web.health import health_routes
from buurtbot.web.webhooks import routes
from handlers.residents_page.routes import residents_routes
from handlers.signing_in.routes import sign_in_routes
from handlers.web_pages.look import HEADERS, static_routes
from tests.docker.test_compose import DOCKER

CADDYFILE = (DOCKER / "Caddyfile").read_text(encoding="utf-8")


def let_through(path: str) -> bool:
    """Whether this path reaches the bot, by the blocks of the Caddyfile."""
    named = dict(re.findall(r"^\t(@\w+) path (.*)$", CADDYFILE, re.MULTILINE))
    blocks = re.findall(r"^\thandle ?(\S*) \{\n(.*?)^\t\}$", CADDYFILE, re.MULTILINE | re.DOTALL)
    for matches, inside in blocks:
        patterns = named.get(matches, matches or "*").split()
        if any(re.fullmatch(each.replace("*", ".*"), path) for each in patterns):
            return "reverse_proxy" in inside
    return False


def paths(found: list[web.RouteDef]) -> list[str]:
    """The paths of these routes, for a bot named moerwijk."""
    return [route.path.replace("{slug}", "moerwijk") for route in found]


def test_what_telegram_calls_and_people_open_is_let_through_and_nothing_else() -> None:
    nothing: Any = None  # only their paths are looked at
    opened = [*paths(routes(nothing, {})), *paths(residents_routes(nothing))]
    opened += [*paths(sign_in_routes(nothing)), *paths(static_routes()), "/desk"]
    ours = paths(health_routes(nothing, nothing, nothing))
    opened.append("/")  # the bare name, typed over from a poster
    assert len(opened) > 10
    assert {"/healthz", "/readyz"} <= set(ours)
    assert all(map(let_through, opened))
    outside = ("/metrics", "/reload", "/tg", "/tgx/moerwijk", "/b", "/bx/moerwijk")
    assert not any(map(let_through, [*ours, *outside]))


def test_the_web_server_passes_on_in_one_place_only() -> None:
    assert CADDYFILE.count("reverse_proxy") == 1


def test_a_wrong_address_gets_words_with_the_way_on_as_strict_as_a_page() -> None:
    rest = CADDYFILE.split("\thandle {\n")[1].split("\n\t}\n")[0]
    said = re.search(r'^\t\trespond "(.+)" 404$', rest, re.MULTILINE)
    assert said is not None
    assert said[1].count("https://{$BUURTBOT_HOST}") == 2
    assert "Deze pagina is er niet." in said[1]
    assert "This page does not exist." in said[1]
    policy = re.search(r'^\t\theader Content-Security-Policy "(.+)"$', rest, re.MULTILINE)
    assert policy is not None
    assert set(policy[1].split("; ")) <= set(HEADERS["Content-Security-Policy"].split("; "))
    assert f"header Cache-Control {HEADERS['Cache-Control']}" in rest
    for name in ("X-Content-Type-Options", "Referrer-Policy"):
        assert f"\t\t{name} {HEADERS[name]}\n" in CADDYFILE, "on each answer, this one too"


def test_a_closing_brace_and_a_quotation_stand_where_caddy_reads_them() -> None:
    assert CADDYFILE.count("{\n") == len(re.findall(r"^\t*\}$", CADDYFILE, re.MULTILINE))
    lines = [line for line in CADDYFILE.splitlines() if not line.lstrip().startswith("#")]
    assert all(line.count('"') % 2 == 0 for line in lines)
