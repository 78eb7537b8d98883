"""Where a service of one's own is, as the environment states it.

Homes are sent there: so it is a plain web address, and none of the public services that are for
trying out.
"""

from collections.abc import Set as AbstractSet
from urllib.parse import SplitResult, urlsplit

from config.core.mistakes import Mistake, WrongConfig

NOBODY: AbstractSet[str] = frozenset()


def own_address(
    name: str,
    stated: str,
    *,
    example: str,
    public: AbstractSet[str] = NOBODY,
    remedy: str = "",
) -> tuple[str, str]:
    """Scheme, and host with port and path, of the variable `name`.

    Raises WrongConfig for what is no plain web address (never told: it may hold a password), and,
    with this remedy, for a host of one of the `public` domains.
    """
    parts = _parts(stated)
    if parts is None:
        raise _wrong(f"{name} is no plain web address", f"Give it as {example}")
    host = (parts.hostname or "").rstrip(".")
    if any(host == domain or host.endswith(f".{domain}") for domain in public):
        raise _wrong(f"{name}: {host} is not meant for the homes of your neighbours", remedy)
    return parts.scheme, parts.netloc + parts.path.rstrip("/")


def _parts(stated: str) -> SplitResult | None:
    """The parts of an address without user, question or fragment; None when it is none."""
    try:
        parts = urlsplit(stated)
        _ = parts.port  # raises for what is no number
    except ValueError:
        return None
    plain = parts.scheme in {"http", "https"} and parts.hostname and "@" not in parts.netloc
    return parts if plain and not (parts.query or parts.fragment) else None


def _wrong(what: str, remedy: str) -> WrongConfig:
    return WrongConfig([Mistake("environment", 0, what, remedy)])
