"""Templates to pages: autoescaped, with strict headers, and no word of ours in them."""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from multidict import CIMultiDict

HERE: Final = Path(__file__).parent
OWN: Final = "/own/"
YEAR_SECONDS: Final = 31_536_000
KINDS: Final = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
        "media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "Server": "buurtbot",  # and not which program of which version
    "X-Content-Type-Options": "nosniff",
}


@cache
def _templates(folder: Path) -> Environment:
    """Compiled once in a process, when a first page asks for them."""
    made = Environment(
        loader=FileSystemLoader([folder, HERE / "templates"]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["own"] = own
    return made


@dataclass(frozen=True)
class Look:
    """Fills the templates of one folder, that build on those beside this file."""

    folder: Path

    def html(self, name: str, **more: Any) -> str:
        """A template, filled in, told which it is. Raises jinja2's errors for what it lacks."""
        drawn = f"{self.folder.parent.name}/{name.removesuffix('.html')}"
        return _templates(self.folder).get_template(name).render(drawn=drawn, **more)

    def page(self, name: str, *, status: int = 200, **more: Any) -> web.Response:
        """The same as an answer. It is kept in no browser."""
        text = self.html(name, **more)
        return web.Response(text=text, content_type="text/html", status=status, headers=HEADERS)


def see(address: str) -> web.Response:
    """Look there instead: so the Back button sends nothing again."""
    return web.Response(status=303, headers={**HEADERS, "Location": address})


@cache
def _file(name: str) -> bytes | None:
    path = HERE / "static" / name
    return path.read_bytes() if path.is_file() else None


def own(name: str) -> str:
    """The address of a file of ours; another one when the file is another. Raises KeyError."""
    content = _file(name)
    if content is None:
        raise KeyError(name)
    return f"{OWN}{name}?{sha256(content).hexdigest()[:10]}"


def static_routes() -> list[web.RouteDef]:
    """Where the files of `static/` are had. The browser keeps them: each has its own address."""

    async def show(request: web.Request) -> web.Response:
        name = request.match_info["name"]
        content = _file(name)
        if content is None:
            raise web.HTTPNotFound
        headers = CIMultiDict(HEADERS)
        headers["Cache-Control"] = f"public, max-age={YEAR_SECONDS}, immutable"
        kind = KINDS[Path(name).suffix]
        return web.Response(body=content, content_type=kind, charset="utf-8", headers=headers)

    return [web.get(OWN + r"{name:[a-z_]+\.(?:css|js|svg)}", show)]
