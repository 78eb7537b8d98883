"""An address at which two people read that there is news: bounces, stops, and one of them goes."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Deed
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.services.core.context import CLOCK, MAIL, SENDING, Actor, Context
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.services.mail.letterbox import box_of
from buurtbot.storage.store import Store
from tests.outbox.office import GM, Office, office
from tests.scenes.helping_street import riet, samir, soup
from tests.scenes.street import Clock, all_texts
from tests.scenes.talk_street import a_person

OURS = "samen@voorbeeld.nl"


@pytest.fixture
def post(store: Store, context: Context, clock: Clock) -> Office:
    """Mieke and Riet, who share a mailbox."""
    opened = office(store, context, clock, all_texts())
    opened.worker.deeds.update(DEEDS)
    return opened


async def both_read(post: Office) -> str:
    """Both want news there; the keyed id of the mailbox."""
    now = post.clock.now
    box = box_of(post.store.work(GM, "look", now), OURS)
    wishes = [
        NewsMail(who, "moerwijk", box, now, OURS, confirmed=now) for who in ("mieke", "riet")
    ]
    known = Mailbox(box, "moerwijk", readers=("mieke", "riet"))
    await post.tell(keep=(*wishes, known, a_person(), a_person("riet")))
    return box


async def does(post: Office, told: Deed, actor: Actor) -> None:
    """Do a deed."""
    post.clock.forward(seconds=1)
    operation = f"{told.name} {post.clock.now}"
    await perform(
        lambda: post.store.work(GM, operation, post.clock.now),
        post.worker.context,
        DEEDS,
        deed=told,
        actor=actor,
    )
    await post.worker.send_due()


async def wishes(post: Office) -> dict[str, NewsMail]:
    """Those that are kept."""
    return await post.store.work(GM, "look", post.clock.now).look(NewsMail, ["mieke", "riet"])


async def mailbox(post: Office, box: str) -> Mailbox | None:
    """What is known of it."""
    return (await post.store.work(GM, "look", post.clock.now).look(Mailbox, [box])).get(box)


async def test_one_of_two_who_stops_leaves_the_other(post: Office) -> None:
    box = await both_read(post)
    await does(post, deeds.stop_news_mail(person="mieke", box="another"), MAIL)
    assert len(await wishes(post)) == 2
    await does(post, deeds.stop_news_mail(person="mieke", box=box), MAIL)
    assert list(await wishes(post)) == ["riet"]
    assert await mailbox(post, box) == Mailbox(box, "moerwijk", readers=("riet",))


async def test_a_letter_that_came_back_ends_it_for_both_and_the_desk_hears_nothing(
    post: Office,
) -> None:
    box = await both_read(post)
    await does(post, deeds.mail_came_back(neighbourhood="moerwijk", box=box), SENDING)
    assert all(wish.lost and not wish.is_on for wish in (await wishes(post)).values())
    assert post.desk.texts == []
    await does(post, deeds.no_news_mail(), Actor("person", "mieke", "moerwijk"))
    known = await mailbox(post, box)
    assert known
    assert known.came_back
    assert known.readers == ()
    await does(post, deeds.mail_news(person="riet"), CLOCK)
    assert post.posted == []


async def test_of_a_letter_that_came_back_the_desk_hears_where_somebody_counts_on_who_reads_there(
    post: Office,
) -> None:
    """Riet is on the way to Mieke, and Mieke is known by phone as well: who looks at a page?"""
    box = await both_read(post)
    asked = soup(id="soup", ref="M-4K7P", resident="known", holder="riet", state="on_the_way")
    ended = soup(id="tea", ref="M-TEAA", resident="known", state="done")
    helper = samir(id="riet", chat=a_person("riet").chat)
    known = replace(riet(id="known", requests=("soup", "tea")), came_by="mieke")
    mieke = replace(a_person(), same_as="known")
    await post.tell(keep=(asked, ended, helper, known, mieke))
    await does(post, deeds.mail_came_back(neighbourhood="moerwijk", box=box), SENDING)
    heard = "\n".join(post.desk.texts).replace("\u2011", "-")
    assert "M-4K7P: de vrijwilliger krijgt geen e-mail meer" in heard
    assert "M-4K7P: de bewoner krijgt geen e-mail meer" in heard
    assert "M-TEAA" not in heard
    assert OURS not in heard
    before = len(post.desk.texts)
    await does(post, deeds.mail_came_back(neighbourhood="moerwijk", box=box), SENDING)
    assert len(post.desk.texts) == before, "once"


async def test_who_answers_with_the_one_word_hears_nothing_more_either_of_them(
    post: Office,
) -> None:
    box = await both_read(post)
    await does(post, deeds.stop_day_mail(neighbourhood="moerwijk", box=box), MAIL)
    assert await wishes(post) == {}
    asked = deeds.ask_news_mail(address=OURS, language="en")
    await does(post, asked, Actor("person", "mieke", "moerwijk"))
    assert post.posted == []


async def test_an_address_that_works_again_is_still_read_at_after_a_month(post: Office) -> None:
    box = await both_read(post)
    await does(post, deeds.mail_came_back(neighbourhood="moerwijk", box=box), SENDING)
    asked = deeds.ask_news_mail(address=OURS, language="en")
    await does(post, asked, Actor("person", "mieke", "moerwijk"))
    assert [paper.language for paper in post.posted] == ["en"]
    await does(post, deeds.clear_mailbox(box=box), CLOCK)
    assert await mailbox(post, box) == Mailbox(box, "moerwijk", readers=("mieke",))


async def test_what_waits_for_somebody_who_wants_nothing_any_more_does_nothing(
    post: Office,
) -> None:
    for told, actor in (
        (deeds.mail_news(person="mieke"), CLOCK),
        (deeds.news_on_page(person="mieke"), SENDING),
        (deeds.confirm_news_mail(person="mieke", box="box"), MAIL),
        (deeds.no_news_mail(), Actor("person", "mieke", "moerwijk")),
        (
            deeds.ask_news_mail(address=OURS, language="nl"),
            Actor("person", "mieke", "moerwijk"),
        ),
    ):
        await does(post, told, actor)
    assert await wishes(post) == {}
    assert post.posted == []


async def test_who_has_no_mailbox_kept_is_let_go_all_the_same(post: Office) -> None:
    await post.tell(keep=(a_person(), NewsMail("mieke", "moerwijk", "box", post.clock.now, OURS)))
    await does(post, deeds.no_news_mail(), Actor("person", "mieke", "moerwijk"))
    assert await wishes(post) == {}
