"""Where Redis is, as the environment states it: with TLS, an authority and an ACL user, or plain.

BUURTBOT_REDIS_URL       redis://host:6379/0, rediss://host:6380/0 with TLS, unix:///path
BUURTBOT_REDIS_USER      an ACL user, and the secret BUURTBOT_REDIS_PASSWORD, as it is (in an
                         address each letter that means something there must be written otherwise)
BUURTBOT_REDIS_CA        the file with the certificate of the authority that signed Redis's own,
                         when no public one did
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, quote, urlencode, urlsplit

from config.core.authority import why_unusable
from config.core.mistakes import Mistake, WrongConfig

URL, USER, PASSWORD, CA = (f"BUURTBOT_REDIS_{part}" for part in ("URL", "USER", "PASSWORD", "CA"))
HERE: Final = "redis://127.0.0.1:6379/0"


def redis_address(stated: str, *, user: str = "", password: str = "", ca: str = "") -> str:
    """The whole address, as redis-py takes it; empty values are left out.

    Raises WrongConfig, which tells nothing of what is stated: it may hold a password.
    """
    parts = _parts(stated or HERE)
    if parts is None:
        remedy = f"Give it as {HERE}, or rediss://... for TLS."
        raise WrongConfig([Mistake("environment", 0, f"{URL} is no address of a Redis", remedy)])
    if mistakes := list(_mistakes(parts, user, password, ca)):
        raise WrongConfig(mistakes)
    netloc, query = parts.netloc, parts.query
    if password:
        netloc = f"{quote(user, safe='')}:{quote(password, safe='')}@{netloc}"
    if ca:
        query = "&".join(filter(None, (query, urlencode({"ssl_ca_certs": ca}))))
    return f"{parts.scheme}://{netloc}{parts.path}" + (f"?{query}" if query else "")


def _parts(stated: str) -> SplitResult | None:
    try:
        parts = urlsplit(stated)
        _ = parts.port  # raises for what is no number
    except ValueError:
        return None
    if parts.scheme == "unix":
        return parts if parts.path else None
    # A database, or nothing: anything else is a password with a letter that ends it too early.
    whole = parts.hostname and re.fullmatch(r"(/\d*)?", parts.path) and not parts.fragment
    return parts if parts.scheme in {"redis", "rediss"} and whole else None


def _mistakes(parts: SplitResult, user: str, password: str, ca: str) -> Iterator[Mistake]:
    if user and not password:
        yield _wrong(f"{USER} is set, and {PASSWORD} is not", f"Set {PASSWORD}, or neither.")
    if password and "@" in parts.netloc:
        yield _wrong(f"{URL} and {PASSWORD} both hold a password", "Leave it out of one of them.")
    if ca and parts.scheme != "rediss":
        yield _wrong(f"{CA} is set, and {URL} is without TLS", "Let it begin with rediss://")
    if ca and (why := why_unusable(Path(ca))):
        yield _wrong(f"{CA}: {ca}: {why}", "Name a file with certificates in PEM.")


def _wrong(what: str, remedy: str) -> Mistake:
    return Mistake("environment", 0, what, remedy)
