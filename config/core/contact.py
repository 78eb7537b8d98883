"""Where people and programs can be reached: a telephone number, a web address, a mail address."""

import ipaddress
import re
from typing import Annotated, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator

SHORT: Final = re.compile(r"14\d{3,4}")  # 14 070: the municipality of The Hague


# A mailbox as every mail server takes it: no quotes, no spaces, and at most 64 signs before the @.
BEFORE_AT: Final = re.compile(r"(?!\.)(?!.*\.\.)[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}(?<!\.)")
DOMAIN: Final = re.compile(
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]"
)
LONGEST_ADDRESS: Final = 254


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
    return "" if parts.scheme == "https" or is_near(parts.hostname) else "is without https"


def mail_address(written: str) -> str:
    """A mail address as it is sent to. Raises ValueError for what is none.

    The domain may have letters of any language (münster.example); it is written as DNS does.
    """
    before, _, domain = written.strip().rpartition("@")
    try:
        domain = domain.encode("idna").decode().lower()
    except UnicodeError:
        domain = ""
    if not (BEFORE_AT.fullmatch(before) and DOMAIN.fullmatch(domain)):
        raise ValueError("is no mail address")
    if len(address := f"{before}@{domain}") > LONGEST_ADDRESS:
        raise ValueError("is no mail address")
    return address


MailAddress = Annotated[str, AfterValidator(mail_address)]


def is_near(host: str) -> bool:
    """Whether it lies within one's own network: an address there, or a name without dots."""
    try:
        return ipaddress.ip_address(host).is_private
    except ValueError:
        return "." not in host
