"""A letter that is late is nothing; several, or for days, are seen by who can do something."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.core.timing import timers
from buurtbot.domain.mail.lateness import also_late, is_full, is_often
from buurtbot.services.core.context import MAIL, SENDING, Context
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.store import Store
from tests.handlers.desk.test_reception import with_desks
from tests.mail.test_readers import both_read, does, mailbox
from tests.outbox.office import GM, Office, office
from tests.scenes.helping_street import samir, soup
from tests.scenes.street import TUESDAY, Clock, all_texts
from tests.scenes.talk_street import a_person

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def post(store: Store, context: Context, clock: Clock) -> Office:
    """Mieke and Riet, who share a mailbox; the desk has none of its own in its file."""
    here = with_desks(context, moerwijk={"alarm_mail": (), "day_mail": (), "workers": ()})
    opened = office(store, here, clock, all_texts())
    opened.worker.deeds.update(DEEDS)
    return opened


def often(*after: timedelta) -> bool:
    """Whether somebody looks after letters that were late then, one by one."""
    late: tuple[datetime, ...] = ()
    for each in after:
        late = also_late(late, TUESDAY + each)
    return is_often(late)


def test_one_is_nothing_and_so_are_two_of_one_day_or_of_long_ago() -> None:
    assert not is_often(())
    assert not often(HOUR)
    assert not often(HOUR, 5 * HOUR)
    assert not often(HOUR, 8 * DAY)


def test_several_and_two_that_are_a_day_apart_are_for_a_person() -> None:
    assert often(HOUR, 2 * HOUR, 3 * HOUR)
    assert often(HOUR, DAY)
    assert often(HOUR, 6 * DAY)


async def test_of_somebody_on_whom_nobody_counts_the_desk_hears_nothing(post: Office) -> None:
    box = await both_read(post)
    for _ in range(4):
        await does(post, deeds.mail_is_late(neighbourhood="moerwijk", box=box), MAIL)
    assert post.desk.texts == []
    known = await mailbox(post, box)
    assert known is not None
    assert known.readers == ("mieke", "riet"), "their letters go on"


async def test_of_who_helps_now_the_desk_hears_the_number_and_not_who(post: Office) -> None:
    box = await both_read(post)
    asked = soup(id="soup", ref="M-4K7P", resident="known", holder="riet", state="on_the_way")
    helper = samir(id="riet", chat=a_person("riet").chat)
    await post.tell(keep=(asked, helper, replace(a_person(), requests=("soup",))))
    for _ in range(3):
        await does(post, deeds.mail_is_late(neighbourhood="moerwijk", box=box), MAIL)
    heard = "\n".join(post.desk.texts).replace("\u2011", "-")
    assert "M-4K7P: e-mail naar de vrijwilliger komt telkens laat" in heard
    assert "M-4K7P: e-mail naar de bewoner komt telkens laat" in heard
    assert "samen@" not in heard


async def test_of_an_address_that_nobody_knows_the_desk_hears_that_there_is_one(
    post: Office,
) -> None:
    for _ in range(3):
        await does(post, deeds.mail_is_late(neighbourhood="moerwijk", box="other"), MAIL)
    (told,) = post.desk.texts
    assert "E-mail van de balie komt telkens laat" in told


@pytest.mark.parametrize(("why", "days"), [("", 30), ("full", 7), ("late", 7)])
async def test_what_may_be_over_soon_is_tried_again_soon(
    post: Office, why: str, days: int
) -> None:
    told = deeds.mail_came_back(neighbourhood="moerwijk", box="other", why=why)
    await does(post, told, SENDING)
    await does(post, replace(told, args={**told.args, "why": ""}), SENDING)
    (line,) = post.desk.texts
    assert "Een e-mail van de balie komt niet aan" in line
    assert await mailbox(post, "other") is not None
    first = await DEEDS["mail_came_back"](
        post.store.work(GM, "look", post.clock.now),
        post.worker.context,
        SENDING,
        neighbourhood="moerwijk",
        box="new",
        why=why,
    )
    (over,) = [one for one in first.later if one.name == timers.clear_mailbox("new")]
    assert over.at == post.clock.now + timedelta(days=days)
    assert first.first(Mailbox).late == ()


@pytest.mark.parametrize("status", ["5.2.2", "4.2.2 (mailbox full)", "552 5.2.2", "2.2.2"])
def test_a_full_mailbox_is_known_by_its_number(status: str) -> None:
    assert is_full(status)


@pytest.mark.parametrize("status", ["", "5.2.20", "550 5.1.1", "554 192.2.2.10", "15.2.2"])
def test_what_only_looks_like_its_number_is_another_thing(status: str) -> None:
    assert not is_full(status)
