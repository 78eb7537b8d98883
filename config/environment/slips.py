"""Names in the environment that are nearly ours: a slip of the pen that would pass in silence."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Final

from config.core.mistakes import Mistake

OURS: Final = "BUURTBOT_"
NEAR: Final = 0.85
# What can be left out; what is needed is missed by itself. Each may also end in _FILE.
OPTIONAL: Final = tuple(
    OURS + name
    for name in (
        *("LOG", "STATE", "STREETS", "PLACES", "GEOCODER", "GEOCODER_URL", "VALHALLA_URL"),
        *("LISTEN_HOST", "LISTEN_PORT", "WEBHOOK_BASE", "WEBHOOK_SECRET"),
        *("REDIS_URL", "REDIS_USER", "REDIS_PASSWORD", "REDIS_CA", "REDIS_CLUSTER"),
        *("SMTP_URL", "SMTP_CA", "MAIL_FROM", "IMAP_URL"),
    )
)
NEEDED: Final = (f"{OURS}MASTER_KEYS", f"{OURS}PEPPER", f"{OURS}TOKEN_DESK")


def slip_of(name: str, env: Mapping[str, str]) -> str:
    """The name in the environment that may be a misspelt `name`; empty when there is none."""
    others = (one for one, value in env.items() if value and one not in {name, f"{name}_FILE"})
    unknown = [one for one in others if one.startswith("BU") and not _is_known(one)]
    return next(iter(get_close_matches(name, unknown, n=1, cutoff=NEAR)), "")


def slips_in(env: Mapping[str, str]) -> Iterator[Mistake]:
    """Each name that looks like a setting that may be left out, and is none."""
    for name in env:
        if not name.startswith("BU") or _is_known(name):
            continue
        for meant in get_close_matches(name, OPTIONAL, n=1, cutoff=NEAR):
            what = f"{name}: there is no such setting"
            yield Mistake("environment", 0, what, f"Is {meant} meant?")


def _is_known(name: str) -> bool:
    plain = name.removesuffix("_FILE")
    return plain in OPTIONAL or plain in NEEDED
