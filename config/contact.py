"""Where people and programs can be reached: is it a telephone number, is it a web address?"""

import ipaddress
import re
from typing import Final
from urllib.parse import urlsplit

SHORT: Final = re.compile(r"14\d{3,4}")  # 14 070: the municipality of The Hague


def is_phone(written: str) -> bool:
    """Whether it can be dialled in the Netherlands, as it is written."""
    import phonenumbers  # noqa: PLC0415 - only where a config is read

    if SHORT.fullmatch(re.sub(r"\s", "", written)):
        return True
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(written, "NL"))
    except phonenumbers.NumberParseException:
        return False


def why_no_address(written: str) -> str:
    """Why a program cannot safely be called there; empty when it can.

    Without TLS only what lies within one's own network: an address there, or a name without dots.
    """
    try:
        parts = urlsplit(written)
        _ = parts.port  # raises for what is no number
    except ValueError:
        return "is no web address"
    if parts.scheme not in {"http", "https"} or not parts.hostname or re.search(r"\s", written):
        return "is no web address"
    return "" if parts.scheme == "https" or _is_near(parts.hostname) else "is without https"


def _is_near(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return "." not in host
