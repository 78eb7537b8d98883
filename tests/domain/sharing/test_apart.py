"""Whom the desk excludes is put together with nobody, whatever they agreed before."""

from dataclasses import replace

from buurtbot.domain.core.ban import Ban
from buurtbot.domain.sharing import shares
from tests.scenes.helping_street import riet, samir, soup, together
from tests.scenes.street import TUESDAY

BAN = Ban(TUESDAY, "money", "sara")


def test_who_is_excluded_shares_with_nobody() -> None:
    assert not shares.apart(riet(), samir())
    assert shares.apart(replace(riet(), ban=BAN), samir())
    assert shares.apart(riet(), replace(samir(), ban=BAN))


def test_who_is_excluded_is_apart_from_who_helps_them_and_from_whom_they_help() -> None:
    assert not together(soup()).apart
    assert together(soup(), resident=riet(ban=BAN)).apart
    assert together(soup(), holder=samir(ban=BAN)).apart
