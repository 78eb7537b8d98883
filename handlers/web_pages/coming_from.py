"""Where a request comes from: which address, over https or not, from a page of ours or another.

A proxy is believed when it calls from within our own network, where nobody else does.
"""

from ipaddress import IPv6Address, ip_address, ip_network
from typing import Final
from urllib.parse import urlsplit

from aiohttp import web

HOME_BITS: Final = 64  # of an IPv6 address: a house has all of the rest
OURS: Final = frozenset({"same-origin", "none"})


def address_of(request: web.Request) -> str:
    """Of who asks, as one house has it. For counting alone; it is kept nowhere as it is."""
    told = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
    address = told if told and _is_near(request.remote or "") else request.remote or ""
    try:
        read = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(read, IPv6Address):
        return str(read.ipv4_mapped or ip_network((read, HOME_BITS), strict=False))
    return str(read)


def by_https(request: web.Request) -> bool:
    """Whether their browser speaks https, with us or with our own proxy."""
    told = request.headers.get("X-Forwarded-Proto", "") if _is_near(request.remote or "") else ""
    return (told or request.scheme) == "https"


def is_of_other_site(request: web.Request) -> bool:
    """Whether another site sends them: a form of ours says that it does not, or says nothing."""
    told = request.headers.get("Sec-Fetch-Site")
    if told is not None:
        return told not in OURS
    origin = request.headers.get("Origin", "null")  # what a page without referrer says
    return origin != "null" and urlsplit(origin).netloc != request.host


def looks_by_itself(request: web.Request) -> bool:
    """Whether a page that stands open asks for its news: somebody did nothing."""
    by_program = request.headers.get("Sec-Fetch-Dest", "document") == "empty"
    is_stream = "text/event-stream" in request.headers.get("Accept", "")
    return request.method in {"GET", "HEAD"} and (by_program or is_stream)


def _is_near(address: str) -> bool:
    try:
        return ip_address(address).is_private
    except ValueError:
        return False
