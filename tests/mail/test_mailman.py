"""A letter that comes in goes where it belongs, once; and no machine is ever answered."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.people.mailbox import Mailbox as Known
from buurtbot.mail.imap import Imap
from buurtbot.mail.mailman import NAME, Mailman
from buurtbot.services.core.context import CLOCK, Context
from buurtbot.services.deeds import DEEDS
from buurtbot.services.mail.letterbox import box_of
from buurtbot.storage.store import Store
from tests.handlers.desk.test_reception import with_desks
from tests.mail.imap_server import Mailbox, mailbox
from tests.mail.test_letters_wait import about_a_case, letter_to
from tests.mail.test_reading import OURS, eml
from tests.outbox.office import GM, Office, a_case, office
from tests.scenes.phone_street import BOOK
from tests.scenes.street import Clock, all_texts
from tests.scenes.waiting import PATIENCE

DUTY, BOARD = "dienst@voorbeeld.nl", "bestuur@voorbeeld.nl"


@pytest.fixture
async def box() -> AsyncIterator[Mailbox]:
    """An empty mailbox."""
    with mailbox() as opened:
        opened.loop = asyncio.get_running_loop()
        yield opened


@pytest.fixture
async def post(store: Store, context: Context, clock: Clock) -> Office:
    """An office with a case, M-4K7P, and two addresses."""
    here = with_desks(context, moerwijk={"alarm_mail": (DUTY,), "day_mail": (BOARD,)})
    opened = office(store, here, clock, all_texts())
    opened.worker.deeds.update(DEEDS)
    await opened.tell(keep=(a_case(clock),))
    return opened


@pytest.fixture
def mailman(post: Office, box: Mailbox) -> Mailman:
    """Who reads it."""
    context = post.worker.context
    return Mailman(Imap(box.server()), OURS, post.store, context, DEEDS, BOOK, post.clock)


async def looks(mailman: Mailman, post: Office) -> list[str]:
    """He looks, and what follows goes out: what the desk reads."""
    before = len(post.desk.texts)
    await mailman.look()
    for _ in range(4):
        post.clock.forward(seconds=30)
        await post.worker.send_due()
    return post.desk.texts[before:]


async def case_now(post: Office) -> Case:
    """The case, as it is now."""
    return (await post.store.work(GM, "look", post.clock.now).look(Case, ["case"]))["case"]


async def test_an_answer_stands_in_its_case_as_not_verified_and_does_nothing(
    post: Office, mailman: Mailman, box: Mailbox
) -> None:
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    await post.worker.send_due()
    number = box.puts(eml("answer_dutch", post.posted[0].id).replace(b"M-4K7P, M", b"M"))
    (told,) = [line for line in await looks(mailman, post) if "per e-mail" in line]
    assert "Groot, Wil de wil.degroot@voorbeeld.nl schreef dit per e-mail." in told
    assert "Niet gecontroleerd" in told
    assert "café Zon" in told
    assert box.flags[number] == {r"\Seen"}
    before = await case_now(post)
    assert not before.holder
    box.flags[number].clear()  # killed before it was marked
    assert await looks(mailman, post) == []
    assert len(post.posted) == 1  # no answer to an answer


async def test_a_reference_in_the_subject_is_enough_and_files_are_refused_in_words_once_a_day(
    post: Office, mailman: Mailman, box: Mailbox
) -> None:
    box.puts(eml("with_files"))
    box.puts(eml("with_files").replace(b"<3@", b"<33@"))
    told = await looks(mailman, post)
    assert any("2 bijlagen" in line for line in told)
    (answer,) = post.posted
    assert (answer.to, answer.subject) == ("anna@voorbeeld.nl", "Uw e-mail aan Moerwijk")
    assert "De bijlage niet." in answer.words
    assert "foto" not in answer.words
    box.puts(eml("answer_german"))
    assert any("Jürgen Müller" in line for line in await looks(mailman, post))


async def test_words_that_worry_us_call_the_desk_with_and_without_a_case(
    post: Office, mailman: Mailman, box: Mailbox
) -> None:
    box.puts(eml("cry"))
    await looks(mailman, post)
    assert (await case_now(post)).urgent
    box.puts(eml("cry").replace(b"Re: M-4K7P", b"help"))
    await looks(mailman, post)
    work = post.store.work(GM, "look", post.clock.now)
    cases = (await work.look(Case, await work.open_cases())).values()
    (astray,) = [case for case in cases if case.id != "case"]
    assert (astray.reason, astray.urgent) == ("sensitive", True)
    assert "anc@voorbeeld.nl" in astray.words
    answers = [paper for paper in post.posted if paper.to == "anc@voorbeeld.nl"]
    assert ["112" in paper.words.splitlines() for paper in answers] == [True]


async def test_a_letter_without_a_case_stays_for_a_person_who_hears_it_once_a_day(
    post: Office, mailman: Mailman, box: Mailbox
) -> None:
    first = box.puts(eml("stray"))
    box.puts(eml("stray").replace(b"M-", b"").replace(b"<5@", b"<55@"))
    box.puts(eml("list"))
    box.puts(eml("no_reply"))
    told = await looks(mailman, post)
    assert len([line for line in told if "Kijk in de mailbox" in line]) == 1
    assert box.flags[first] == {r"\Flagged"}
    assert [paper.to for paper in post.posted] == ["riet@voorbeeld.nl"]
    assert "markt" not in post.posted[0].words + "".join(told)
    post.clock.forward(days=1)
    box.puts(eml("stray"))
    assert len([line for line in await looks(mailman, post) if "mailbox" in line]) == 1


async def test_of_a_case_that_is_closed_a_person_reads_it_in_the_mailbox(
    post: Office, mailman: Mailman, box: Mailbox
) -> None:
    await post.tell(keep=(replace(await case_now(post), closed=post.clock.now),))
    number = box.puts(eml("answer_german"))
    assert any("Kijk in de mailbox" in line for line in await looks(mailman, post))
    assert box.flags[number] == {r"\Flagged"}


async def test_a_bounce_marks_its_address_and_the_desk_hears_it_once_and_a_forged_one_nothing(
    post: Office, mailman: Mailman, box: Mailbox
) -> None:
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    await post.worker.send_due()
    box.puts(eml("bounce", "bb.gm0518.abc"))
    assert await looks(mailman, post) == []
    for _ in range(2):
        box.puts(eml("bounce", post.posted[0].id))
    box.puts(eml("late", post.posted[0].id))
    box.puts(eml("away", post.posted[0].id))
    (told,) = await looks(mailman, post)
    assert f"E-mail naar {DUTY} komt niet aan" in told
    assert len(post.posted) == 1
    assert {flag for flags in box.flags.values() for flag in flags} == {r"\Seen"}


async def test_what_is_late_for_days_is_seen_by_the_desk_and_answered_by_nobody(
    post: Office, mailman: Mailman, box: Mailbox
) -> None:
    await post.tell(letter_to(post, DUTY, about_a_case(post)))
    await post.worker.send_due()
    id_ = post.posted[0].id
    box.puts(eml("late", "bb.gm0518.abc"))
    box.puts(eml("late", id_))
    assert await looks(mailman, post) == [], "mail waits at times"
    post.clock.forward(hours=24)
    box.puts(eml("late", id_).replace(b"Status: 4.4.1", b"Status: 4.2.2"))
    (told,) = await looks(mailman, post)
    assert f"E-mail naar {DUTY} wacht: die mailbox is vol." in told
    box.puts(eml("late", id_))
    assert await looks(mailman, post) == [], "it is counted anew"
    post.clock.forward(days=4)
    box.puts(eml("bounce", id_).replace(b"5.1.1", b"4.2.2"))
    (told,) = await looks(mailman, post)
    assert f"E-mail naar {DUTY} komt niet aan: die mailbox is vol." in told
    box.puts(eml("late", id_))
    assert await looks(mailman, post) == [], "that is known now"
    assert len(post.posted) == 1, "no machine is answered"


@pytest.mark.parametrize("by_header", [True, False])
async def test_who_wants_the_day_no_more_gets_it_no_more_while_they_are_listed(
    post: Office, mailman: Mailman, box: Mailbox, *, by_header: bool
) -> None:
    here = post.worker.context.neighbourhood("moerwijk")
    letter = replace(about_a_case(post), duty=False, ref="")
    await post.tell(letter_to(post, BOARD, letter))
    await post.worker.send_due()
    id_ = post.posted[0].id
    said = eml("stop", id_)
    if not by_header:
        said = b"In-Reply-To: <%s@voorbeeld.nl>\n" % id_.encode() + said.replace(b"stop ", b"Re: ")
        said += b"Stop.\n"
    box.puts(said)
    await looks(mailman, post)
    work = post.store.work(GM, "look", post.clock.now)
    key = box_of(work, BOARD)
    known = (await work.look(Known, [key]))[key]
    assert known.stopped is not None
    context = post.worker.context
    decision = await DEEDS["clear_mailbox"](work, context, CLOCK, box=key)
    assert (decision.keep, len(decision.later)) == ((known,), 1)
    nobody = with_desks(context, **{here.slug: {"day_mail": ()}})
    assert (await DEEDS["clear_mailbox"](work, nobody, CLOCK, box=key)).drop == (known,)


async def test_a_case_that_is_gone_meanwhile_is_no_case(post: Office) -> None:
    work, context = post.store.work(GM, "x", post.clock.now), post.worker.context
    for deed, args in (("mail_in_case", {"words": "x"}), ("mail_files_left", {"count": "1"})):
        done = await DEEDS[deed](
            work, context, replace(CLOCK, role="mail"), case="-", who="x", **args
        )
        assert done.tell == ()


async def test_a_mailbox_that_cannot_be_read_is_a_danger_until_it_can(
    post: Office, mailman: Mailman, box: Mailbox
) -> None:
    dangers = post.store.condition.dangers
    box.puts(eml("answer_german"))
    for wrong in ({"password": "fout"}, {"folder": "Weg"}):
        await replace(mailman, mailbox=Imap(box.server(**wrong))).look_once()
        assert NAME.removeprefix("the ") in dangers.told[0]
        await mailman.look_once()
        assert dangers.told == ()


async def test_he_looks_until_told_to_stop(mailman: Mailman, box: Mailbox) -> None:
    number, stopping = box.puts(eml("answer_german")), asyncio.Event()
    looking = asyncio.ensure_future(mailman.run(stopping))
    async with asyncio.timeout(PATIENCE):
        await box.flagged.wait()
    stopping.set()
    await looking
    assert box.flags[number] == {r"\Seen"}


async def test_what_fails_is_told_in_the_log_and_tried_again(
    mailman: Mailman, box: Mailbox, caplog: pytest.LogCaptureFixture
) -> None:
    number = box.puts(eml("answer_german"))
    await replace(mailman, deeds={}).look_once()
    assert "tried again" in caplog.text
    assert box.flags[number] == set()
