"""From which house somebody asks, and whether it was a page of ours that did."""

import asyncio

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request

from handlers.web_pages.coming_from import (
    address_of,
    by_https,
    is_of_other_site,
    looks_by_itself,
)

PROXY, ELSEWHERE = "172.18.0.3", "131.180.77.9"


class _Wire(asyncio.Transport):
    """The connection of a request, as far as it tells who is at the other end."""

    def __init__(self, peer: str) -> None:
        super().__init__({"peername": (peer, 4711)})


def _from(peer: str, method: str = "GET", **headers: str) -> web.Request:
    told = {name.replace("_", "-"): value for name, value in headers.items()}
    return make_mocked_request(
        method, "/desk", {"Host": "ours.example", **told}, transport=_Wire(peer)
    )


@pytest.mark.parametrize(
    ("peer", "told", "house"),
    [
        (PROXY, ELSEWHERE, ELSEWHERE),
        (PROXY, f"10.9.9.9, {ELSEWHERE}", ELSEWHERE),
        (ELSEWHERE, "131.180.77.1", ELSEWHERE),
        (PROXY, "2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        (PROXY, "::ffff:131.180.77.9", ELSEWHERE),
        (PROXY, "", PROXY),
        (PROXY, "unknown", "unknown"),
        ("fe80::1%eth0", "", "fe80::/64"),
        ("", "", ""),
    ],
)
def test_a_house_is_known_by_what_our_own_proxy_says(peer: str, told: str, house: str) -> None:
    assert address_of(_from(peer, X_Forwarded_For=told)) == house


def test_only_our_proxy_is_believed_about_https() -> None:
    assert by_https(_from(PROXY, X_Forwarded_Proto="https"))
    assert not by_https(_from(ELSEWHERE, X_Forwarded_Proto="https"))
    assert not by_https(_from("", X_Forwarded_Proto="https"))


@pytest.mark.parametrize(
    ("told", "is_other"),
    [
        ({"Sec_Fetch_Site": "same-origin"}, False),
        ({"Sec_Fetch_Site": "none"}, False),
        ({"Sec_Fetch_Site": "same-site"}, True),
        ({"Sec_Fetch_Site": "cross-site", "Origin": "https://ours.example"}, True),
        ({"Origin": "https://ours.example"}, False),
        ({"Origin": "https://evil.example"}, True),
        ({"Origin": "null"}, False),
        ({}, False),
    ],
)
def test_a_form_of_another_site_is_known(told: dict[str, str], *, is_other: bool) -> None:
    assert is_of_other_site(_from(PROXY, "POST", **told)) is is_other


def test_a_page_that_stands_open_is_nobody_who_does_something() -> None:
    assert looks_by_itself(_from(PROXY, Sec_Fetch_Dest="empty"))
    assert looks_by_itself(_from(PROXY, Accept="text/event-stream"))
    assert not looks_by_itself(_from(PROXY, Sec_Fetch_Dest="document"))
    assert not looks_by_itself(_from(PROXY, "POST", Sec_Fetch_Dest="empty"))
