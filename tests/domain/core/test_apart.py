"""Whom the desk excludes is put together with nobody, whatever they agreed before."""

import pytest

from buurtbot.domain.core.people.ban import Ban
from buurtbot.domain.core.people.person import Person
from tests.scenes.helping_street import riet, samir, soup, together
from tests.scenes.street import TUESDAY

BAN = Ban(TUESDAY, "money", "sara")


def test_who_is_excluded_is_apart_from_everybody() -> None:
    assert not riet().is_apart_from(samir())
    assert riet(ban=BAN).is_apart_from(samir())
    assert riet().is_apart_from(samir(ban=BAN))


@pytest.mark.parametrize("unwilling", [riet(blocks=("samir",)), riet(paused_from=("samir",))])
def test_one_wish_keeps_both_apart(unwilling: Person) -> None:
    assert unwilling.is_apart_from(samir())
    assert samir().is_apart_from(unwilling)


def test_who_is_excluded_is_apart_from_who_helps_them_and_from_whom_they_help() -> None:
    assert not together(soup()).apart
    assert together(soup(), resident=riet(ban=BAN)).apart
    assert together(soup(), holder=samir(ban=BAN)).apart
