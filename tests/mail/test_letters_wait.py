"""Letters wait in the outbox as messages do: tried again, told when given up, and sealed."""

import asyncio
from datetime import timedelta

import pytest

from buurtbot.domain.core.decision import NOTHING
from buurtbot.domain.core.messages import Alarm, Mail, Text, ToDesk
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.mail.letters import Letter, alarm, sign_in
from buurtbot.outbox.letters.channel import Gone, Refused, Result, TryLater
from buurtbot.outbox.letters.paper import Paper, Written, written_by_us
from buurtbot.services.core.context import CLOCK, Context
from buurtbot.services.core.due_timers import TimersWorker
from buurtbot.services.deeds import DEEDS
from buurtbot.services.mail.letterbox import Letterbox, box_of, mail
from buurtbot.storage.sending.hand import LEASE
from buurtbot.storage.store import Store
from tests.handlers.desk.test_reception import with_desks
from tests.outbox.office import GM, Office, office
from tests.scenes.street import Clock, all_texts

DUTY, NIGHT = "dienst@voorbeeld.nl", "nacht@voorbeeld.nl"
LINK = "https://balie.voorbeeld.nl/in/geheim-woord"
RINGS = Alarm(ToDesk("moerwijk", "case"), "M-4K7P", "wants_person")


@pytest.fixture
def here(context: Context) -> Context:
    """Moerwijk has two addresses for alarms."""
    return with_desks(context, moerwijk={"alarm_mail": (DUTY, NIGHT)})


@pytest.fixture
def post(store: Store, here: Context, clock: Clock) -> Office:
    """An office where every deed is really done."""
    opened = office(store, here, clock, all_texts())
    opened.worker.deeds.update(DEEDS)
    return opened


def letter_to(post: Office, address: str, letter: Letter, operation: str = "x") -> Mail:
    """A letter of Moerwijk."""
    work = post.store.work(GM, operation, post.clock.now)
    return mail(work, "moerwijk", address, "nl", letter)


def about_a_case(post: Office) -> Letter:
    """Nobody answers M-4K7P."""
    return alarm(post.worker.context.neighbourhood("moerwijk"), RINGS)


async def queue_of(post: Office, address: str) -> str:
    """Where letters to it wait."""
    return f"mail:{box_of(post.store.work(GM, 'look', post.clock.now), address)}"


async def passes(post: Office, **how_long: float) -> int:
    """Time goes by, and what may go goes."""
    post.clock.forward(**how_long)
    return await post.worker.send_due()


async def test_a_letter_goes_once_with_a_reference_and_a_link_and_nothing_else(
    post: Office,
) -> None:
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    for _ in range(3):
        await passes(post, minutes=20)
    (paper,) = post.posted
    assert (paper.to, paper.language) == (DUTY, "nl")
    assert paper.subject == "M-4K7P, Moerwijk: kijk nu"
    assert "Het gaat om: Wil een mens." in paper.words
    assert "https://t.me/c/" in paper.words


async def test_neither_address_nor_link_can_be_read_where_it_waits(post: Office) -> None:
    letter = sign_in(LINK, post.clock.now + timedelta(minutes=15))
    await post.tell(letter_to(post, DUTY, letter))
    redis = post.store.redis
    everything = [key.encode() async for key in redis.scan_iter("*")]
    for queue in await redis.zrange(f"{{{GM}}}:outbox", 0, -1):
        everything += [e.encode() for e in await redis.lrange(f"{{{GM}}}:out:{queue}", 0, -1)]
    assert len(everything) > 3
    assert not [one for one in everything if b"geheim" in one or b"dienst" in one]
    await post.worker.send_due()
    assert LINK in post.posted[0].words


async def test_a_server_that_puts_us_off_is_tried_again_more_and_more_patiently(
    post: Office,
) -> None:
    post.by_mail += [TryLater(900)] * 14
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    tries = []
    for minute in range(70):
        before = len(post.posted)
        await passes(post, minutes=1 if minute else 0)
        tries += [minute] * (len(post.posted) - before)
    assert tries[:11] == list(range(11))
    assert tries[11:14] == [15, 20, 25]
    assert len({paper.id for paper in post.posted}) == 1


async def test_who_is_put_off_holds_up_nobody_else(post: Office) -> None:
    post.by_mail += [TryLater(900)]
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    await post.worker.send_due()
    await post.tell(letter_to(post, NIGHT, about_a_case(post)))
    await post.worker.send_due()
    assert [paper.to for paper in post.posted] == [DUTY, NIGHT]


async def test_a_busy_post_is_asked_again_in_a_second(post: Office) -> None:
    post.by_mail += [TryLater(1)]
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    await post.worker.send_due()
    await passes(post, seconds=1)
    assert len(post.posted) == 2


async def test_letters_that_wait_for_long_are_a_danger_until_one_goes(post: Office) -> None:
    dangers = post.store.condition.dangers
    post.by_mail += [TryLater(900)] * 40
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    for _ in range(5):
        await passes(post, minutes=10)
    assert ["half an hour" in told for told in dangers.told] == [True]
    post.by_mail.clear()
    await passes(post, minutes=15)
    assert dangers.told == ()


@pytest.mark.parametrize("refused", [True, False])
async def test_the_desk_hears_once_which_address_of_its_own_does_not_work(
    post: Office, *, refused: bool
) -> None:
    answers: list[Result] = [Refused("550 5.1.1")] if refused else [TryLater(900)] * 300
    for operation in ("one", "two"):
        post.by_mail[:] = answers
        await post.tell(letter_to(post, DUTY, about_a_case(post), operation))
        for _ in range(5 if refused else 55):
            await passes(post, minutes=1 if refused else 60)
        assert await post.waits(await queue_of(post, DUTY)) == 0
    lines = [line for line in post.desk.texts if "komt niet aan" in line]
    assert ([DUTY in line for line in lines]) == [True] * (1 if refused else 2)
    marked = await post.store.work(GM, "look", post.clock.now).look(
        Mailbox, [(await queue_of(post, DUTY)).removeprefix("mail:")]
    )
    assert [one.came_back is not None for one in marked.values()] == [True]


async def test_an_address_that_works_again_is_one_as_any_other_after_a_month(
    post: Office,
) -> None:
    box = (await queue_of(post, DUTY)).removeprefix("mail:")
    post.by_mail += [Refused("550")]
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    await post.worker.send_due()
    context = post.worker.context
    timers = TimersWorker(post.store, context, DEEDS, post.clock, asyncio.Event())
    post.clock.forward(days=31)
    for _ in range(2):  # the second finds nothing any more
        await timers.do_due()
    look = post.store.work(GM, "look", post.clock.now)
    assert await look.look(Mailbox, [box]) == {}
    assert await DEEDS["clear_mailbox"](look, context, CLOCK, box=box) == NOTHING


async def test_of_an_address_that_is_not_the_desks_it_reads_only_what_it_was_about(
    post: Office,
) -> None:
    post.by_mail += [Refused("550"), Refused("550")]
    await post.tell(letter_to(post, "anna@voorbeeld.nl", Letter(*_words(post), ref="M-4K7P")))
    await post.tell(letter_to(post, "bram@voorbeeld.nl", Letter(*_words(post)), "other"))
    await post.worker.send_due()
    await passes(post, seconds=5)
    about, other = sorted(line for line in post.desk.texts if "komt niet aan" in line)
    assert "M\u20114K7P" in about
    assert "voorbeeld" not in about + other


def _words(post: Office) -> tuple[Text, Text]:
    letter = about_a_case(post)
    return letter.subject, letter.body


async def test_a_link_that_is_too_old_is_not_sent(post: Office) -> None:
    box = Letterbox(post.store, post.worker.context, post.clock)
    post.by_mail += [TryLater(900)] * 20
    await box.sign_in_mail(NIGHT, LINK, "en", slug="moerwijk", operation="first")
    await box.sign_in_mail(NIGHT, LINK, "en", slug="moerwijk", operation="first")
    for _ in range(40):
        await passes(post, minutes=1)
    assert post.posted
    assert {paper.language for paper in post.posted} == {"en"}
    assert max(paper.at for paper in post.posted) < post.posted[0].at + timedelta(minutes=15)
    assert await post.waits(await queue_of(post, NIGHT)) == 0
    assert post.desk.texts == []


async def test_killed_between_sending_and_marking_it_comes_again_under_the_same_id(
    post: Office, store: Store, here: Context, clock: Clock
) -> None:
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    taken: list[Paper] = []
    arrived, forever = asyncio.Event(), asyncio.Event()

    async def dies(paper: Paper) -> Result:
        taken.append(paper)
        arrived.set()
        await forever.wait()
        raise AssertionError

    killed = office(store, here, clock, all_texts())
    object.__setattr__(killed.worker.delivery.letters, "post", dies)
    (brought,) = await store.outbox(GM).take(clock.now)
    going = asyncio.ensure_future(killed.worker.send_queue(store.outbox(GM), brought))
    await arrived.wait()
    clock.forward(seconds=LEASE.total_seconds() + 1)
    await post.worker.send_due()
    assert [paper.id for paper in post.posted] == [paper.id for paper in taken]
    clock.forward(minutes=20)
    assert await post.worker.send_due() == 0
    going.cancel()
    await asyncio.gather(going, return_exceptions=True)


async def test_an_alarm_rings_and_goes_to_each_address_once_however_often_it_rings(
    post: Office,
) -> None:
    await post.tell(RINGS)
    for _ in range(3):
        await passes(post, minutes=2)
    assert len(post.rung) == 1
    assert sorted(paper.to for paper in post.posted) == [DUTY, NIGHT]
    spoorwijk = Alarm(ToDesk("spoorwijk", "case"), "S-4K7P", "wants_person")
    await post.tell(spoorwijk)
    await passes(post, minutes=2)
    assert len(post.posted) == 2


async def test_without_a_mail_server_a_letter_goes_nowhere_and_is_not_kept(post: Office) -> None:
    post.by_mail += [Gone()]
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    await post.worker.send_due()
    assert await post.waits(await queue_of(post, DUTY)) == 0
    assert post.desk.texts == []


async def test_an_answer_tells_which_letter_of_ours_it_is_about_and_a_forged_id_does_not(
    post: Office,
) -> None:
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    await post.worker.send_due()
    id_, secrets = post.posted[0].id, post.store.secrets
    box = (await queue_of(post, DUTY)).removeprefix("mail:")
    assert written_by_us(secrets, f"<{id_}@voorbeeld.nl>") == Written(GM, box, "M-4K7P")
    assert written_by_us(secrets, id_.replace("M-4K7P", "M-9999")) is None
    assert written_by_us(secrets, "<CAF=abc@mail.example.org>") is None


async def test_letters_that_wait_are_no_messages_that_are_late(post: Office) -> None:
    post.by_mail += [TryLater(900)] * 9
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    await post.worker.send_due()
    outbox = post.store.outbox(GM)
    assert await outbox.oldest() is None
    assert await outbox.how_much(post.clock.forward(hours=1)) == (0, 0)
