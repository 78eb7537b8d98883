"""One letter until they looked, few a day, and a link that lasts three days."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.mail.news import (
    AGAIN_AFTER,
    CONFIRM_WITHIN,
    DAY,
    LOOKS_FIRST,
    MOST_A_DAY,
    lately,
    may_confirm,
    may_go_from,
    must_look,
)
from tests.scenes.street import TUESDAY

HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
WISH = NewsMail("mieke", "moerwijk", "box", TUESDAY, confirmed=TUESDAY)
SENT = replace(WISH, sent=(TUESDAY,))


def test_the_first_goes_at_once() -> None:
    assert may_go_from(WISH, None, TUESDAY) == TUESDAY


@pytest.mark.parametrize("looked", [None, TUESDAY - SECOND])
def test_the_next_waits_until_they_looked_or_for_hours(looked: None) -> None:
    assert may_go_from(SENT, looked, TUESDAY + HOUR) == TUESDAY + AGAIN_AFTER
    assert may_go_from(SENT, looked, TUESDAY + 9 * HOUR) == TUESDAY + 9 * HOUR
    assert may_go_from(SENT, TUESDAY + SECOND, TUESDAY + HOUR) == TUESDAY + HOUR


def test_no_more_than_so_many_in_a_day_though_they_look_each_time() -> None:
    sent = tuple(TUESDAY + HOUR * each for each in range(MOST_A_DAY))
    now = sent[-1] + HOUR
    wish = replace(WISH, sent=sent)
    assert may_go_from(wish, now, now) == TUESDAY + DAY
    assert may_go_from(wish, now, TUESDAY + DAY) == TUESDAY + DAY
    assert lately(wish, TUESDAY + DAY) == sent[1:]


def test_a_link_counts_for_three_days_and_for_the_address_it_went_to() -> None:
    assert may_confirm(WISH, "box", TUESDAY + CONFIRM_WITHIN - SECOND)
    assert not may_confirm(WISH, "box", TUESDAY + CONFIRM_WITHIN)
    assert not may_confirm(WISH, "other", TUESDAY)


def test_it_is_looked_at_soon_once_and_not_for_who_wants_none_or_is_not_reached() -> None:
    assert must_look(WISH, TUESDAY)
    assert must_look(replace(WISH, due=TUESDAY + AGAIN_AFTER), TUESDAY)
    assert not must_look(replace(WISH, due=TUESDAY + LOOKS_FIRST), TUESDAY)
    assert not must_look(replace(WISH, confirmed=None), TUESDAY)
    assert not must_look(replace(WISH, lost=TUESDAY), TUESDAY)
