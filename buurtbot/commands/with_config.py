"""What most commands begin with: the neighbourhoods, and the settings and secrets of all bots."""

import argparse
import asyncio
import re
from collections.abc import Coroutine, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from config.core.mistakes import Mistake, WrongConfig, read_toml
from config.environment.mail import SENDER as MAIL_FROM
from config.environment.mail import URL as SMTP_URL
from config.environment.settings import Settings, environment_of, load_settings, token_name_of
from config.network.network import Network, load_network

SLUG: Final = re.compile(r"[a-z][a-z0-9-]*")


def all_of(given: argparse.Namespace, *, some_silent: bool = False) -> tuple[Settings, Network]:
    """Read the folder of `--config` and the environment. Raises WrongConfig with every mistake.

    With `some_silent`, a bot whose token cannot be used is none.
    """
    mistakes: list[Mistake] = []
    slugs = ["desk", *_slugs(given.config)]
    names = {slug: token_name_of(slug) for slug in slugs}
    try:
        network = load_network(given.config)
    except WrongConfig as wrong:
        mistakes += wrong.mistakes
    try:
        settings = load_settings(names, environment_of(given.config), some_silent=some_silent)
    except WrongConfig as wrong:
        mistakes += wrong.mistakes
    if not mistakes:
        mistakes += letters_without_post(settings, network)
    if mistakes:
        raise WrongConfig(mistakes)
    return settings, network


def letters_without_post(settings: Settings, network: Network) -> Iterator[Mistake]:
    """A desk that counts on letters, where no mail goes out: nobody would be called."""
    named = [n.slug for n in network.neighbourhoods if n.desk.alarm_mail or n.desk.day_mail]
    if settings.mail is None and named:
        what = f"{SMTP_URL} is missing, and letters are to be sent for {', '.join(named)}"
        remedy = f"Set it and {MAIL_FROM}, or take alarm_mail and day_mail out of the files."
        yield Mistake("environment", 0, what, remedy)


def _slugs(folder: Path) -> Iterator[str]:
    """As the files have them, also beside mistakes: then it is told whose token lacks too."""
    for path in sorted((folder / "neighbourhoods").glob("*.toml")):
        with suppress(WrongConfig):
            slug = read_toml(path).get("slug")
            if isinstance(slug, str) and SLUG.fullmatch(slug):
                yield slug


def do(work: Coroutine[Any, Any, object]) -> int:
    """Do it to its end; the exit status for what is done."""
    asyncio.run(work)
    return 0
