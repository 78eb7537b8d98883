"""Settings of the environment that can be but a few things, or an address."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from config.core.mistakes import Mistake, WrongConfig

LEVELS: Final = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
YES, NO = frozenset({"1", "true", "yes", "on"}), frozenset({"", "0", "false", "no", "off"})
TELEGRAM: Final = "https://api.telegram.org"
HOOK_PORTS: Final = frozenset({443, 80, 88, 8443})  # Telegram calls no other
HOOK: Final = "Give it as https://buurt.example.nl, as people's browsers would reach it."


def log_level(env: Mapping[str, str]) -> str:
    """BUURTBOT_LOG: how much is logged. Raises WrongConfig."""
    stated = env.get("BUURTBOT_LOG", "").strip() or "INFO"
    if stated.upper() in LEVELS:
        return stated.upper()
    raise _wrong(f"BUURTBOT_LOG: {stated!r} is no level", f"Choose one of {', '.join(LEVELS)}.")


def yes_or_no(name: str, env: Mapping[str, str]) -> bool:
    """A setting that is on or off; off when it is not there. Raises WrongConfig."""
    stated = env.get(name, "").strip().lower()
    if stated in YES | NO:
        return stated in YES
    raise _wrong(f"{name}: {stated!r} is neither yes nor no", "Give 1 or 0.")


def telegram_address(env: Mapping[str, str]) -> str:
    """TELEGRAM_API_BASE: where the Bot API is, a server of one's own perhaps."""
    stated = env.get("TELEGRAM_API_BASE", "").strip().rstrip("/") or TELEGRAM
    if _is_plain(stated):
        return stated
    remedy = f"Leave it out for {TELEGRAM}, or give http://host:8081 of a server of your own."
    raise _wrong("TELEGRAM_API_BASE is no plain web address", remedy)


def webhook_address(env: Mapping[str, str], telegram: str) -> str:
    """BUURTBOT_WEBHOOK_BASE: where Telegram can call us; empty for polling. Raises WrongConfig.

    Telegram itself takes only https, at a few ports; a server of one's own takes what it reaches.
    """
    name = "BUURTBOT_WEBHOOK_BASE"
    stated = env.get(name, "").strip().rstrip("/")
    if not stated:
        return ""
    if not _is_plain(stated):
        raise _wrong(f"{name}: {stated!r} is no plain web address", HOOK)
    parts = urlsplit(stated)
    if telegram == TELEGRAM and parts.scheme != "https":
        raise _wrong(f"{name}: {stated!r} is without https, so Telegram never calls it", HOOK)
    if telegram == TELEGRAM and (parts.port or 443) not in HOOK_PORTS:
        ports = ", ".join(map(str, sorted(HOOK_PORTS)))
        raise _wrong(f"{name}: Telegram never calls port {parts.port}", f"Choose one of {ports}.")
    return stated


def _is_plain(stated: str) -> bool:
    """A web address with a host, and without user, question or fragment."""
    try:
        parts = urlsplit(stated)
        _ = parts.port  # raises for what is no number
    except ValueError:
        return False
    plain = parts.scheme in {"http", "https"} and bool(parts.hostname) and "@" not in parts.netloc
    return plain and not (parts.query or parts.fragment or any(sign.isspace() for sign in stated))


def _wrong(what: str, remedy: str) -> WrongConfig:
    return WrongConfig([Mistake("environment", 0, what, remedy)])
