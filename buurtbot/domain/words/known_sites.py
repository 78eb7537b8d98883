"""Whether a link leads to a site that everybody knows, as that of the own town."""

import re
from collections.abc import Collection
from typing import Final

SCHEMES: Final = frozenset({"", "http", "https"})
AFTER_HOST: Final = re.compile(r"[/\\?#]")


def is_known_site(link: str, known: Collection[str]) -> bool:
    """Whether this link is of a known site or a part of it; in doubt it is not."""
    scheme, found, rest = link.casefold().rpartition("://")
    host = AFTER_HOST.split(rest, maxsplit=1)[0]
    if (scheme if found else "") not in SCHEMES or not host.isascii():
        return False
    return any(host == site or host.endswith(f".{site}") for site in known)
