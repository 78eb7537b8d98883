"""Who shouts must not drown who cries: one who writes a lot is heard, and keeps nobody waiting."""

import re

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Recording
from tests.outbox.office import Kept, Office, office
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock
from tests.scenes.talk_street import TEXTS

CRY = "ik wil dood"


@pytest.fixture
def post(store: Store, context: Context, clock: Clock) -> Office:
    """The outbox, with the real texts; the staff group and all phones keep what they get."""
    return office(store, context, clock, TEXTS)


def somebody(post: Office, name: str, number: int, *, types_for: float = 1) -> Phone:
    """Someone who never wrote before."""
    worker = post.worker
    return Phone(
        post.store, worker.context, post.clock, user=number, name=name, types_for=types_for
    )


async def writes(post: Office, phone: Phone, words: str) -> str:
    """They write; the outbox goes on meanwhile. What they are answered."""
    await phone.types(words)
    await post.worker.send_due()
    return phone.reads


async def goes_on(post: Office, *, seconds: int) -> None:
    """Time passes for the outbox."""
    stride = 1 if seconds <= 20 else 3
    for _ in range(0, seconds, stride):
        await post.worker.send_due()
        post.clock.forward(seconds=stride)


def sent(post: Office, since: int = 0) -> list[Kept]:
    """What the staff group got: new messages, and new topics."""
    return [kept for kept in post.desk.kept[since:] if kept.what in {"send", "open_topic"}]


def names(kept: Kept, case: Case) -> bool:
    """Whether this says which case it is about, whichever dash it is shown with."""
    return case.ref in kept.text.replace("\u2011", "-")


async def the_case_of(phone: Phone) -> Case:
    """Their one open case."""
    person = (await phone.work.look(Person, [phone.who]))[phone.who]
    (case,) = (await phone.work.look(Case, person.cases)).values()
    return case


def read_of(post: Office, name: str) -> list[str]:
    """The lines of this person that stand in the topics, each as often as it was said."""
    said: list[str] = []
    for kept in post.desk.kept:
        for line in re.findall(rf"❗ {name}: (.*)", kept.text) if kept.what == "send" else ():
            times = re.search(r" \((\d+)×\)$", line)
            said += [line[: times.start()]] * int(times[1]) if times else [line]
    return said


async def test_three_hundred_cries_of_one_do_not_delay_the_first_cry_of_another(
    post: Office,
) -> None:
    henk, mina = somebody(post, "Henk", 1), somebody(post, "Mina", 2)
    answers = [await writes(post, henk, f"{CRY} nummer {number}") for number in range(300)]
    before, at = len(post.desk.kept), post.clock.now
    assert before / 5 <= 8, "messages a minute about who shouts"
    assert sum("Nu nodig" in kept.text for kept in sent(post)) == 1
    await writes(post, mina, CRY)
    await goes_on(post, seconds=3)
    case = await the_case_of(mina)
    new = sent(post, before)
    assert {kept.what for kept in new[:3]} == {"open_topic", "send"}
    assert all(names(kept, case) for kept in new[:3])
    assert "Mina" in "".join(kept.text for kept in new[:3])
    assert max((kept.at - at).total_seconds() for kept in new[:3]) <= 3

    await goes_on(post, seconds=60)
    shouted = [f"{CRY} nummer {number}" for number in range(300)]
    assert read_of(post, "Henk") == shouted[1:]
    assert any(shouted[0] in kept.text for kept in sent(post))
    assert sum("113" in answer for answer in answers) <= 6
    assert "113" in answers[0]
    assert (await the_case_of(henk)).times == 300


async def test_who_says_the_same_a_hundred_times_is_read_once_with_how_often(
    post: Office,
) -> None:
    henk = somebody(post, "Henk", 1, types_for=0.1)
    for _ in range(100):
        await henk.types(CRY)
    await goes_on(post, seconds=60)
    assert len(read_of(post, "Henk")) == 99
    assert any(re.search(r"ik wil dood \(\d\d×\)", kept.text) for kept in sent(post))


async def test_twenty_who_shout_at_once_do_not_keep_another_cry_from_ringing(
    post: Office,
) -> None:
    crowd = [somebody(post, f"R{n}", 100 + n, types_for=0.5) for n in range(20)]
    for number in range(6):
        for one in crowd:
            await writes(post, one, f"{CRY} nummer {number}")
    before, at = len(post.desk.kept), post.clock.now
    mina = somebody(post, "Mina", 2)
    await writes(post, mina, CRY)
    case = await the_case_of(mina)
    await goes_on(post, seconds=180)
    about = [kept for kept in sent(post, before) if names(kept, case)]
    assert (about[0].at - at).total_seconds() <= 20
    assert "Nu nodig" in about[0].text
    later = [kept for kept in sent(post, before) if re.search(r"❗ R\d+:", kept.text)]
    assert all(kept.at >= about[-1].at for kept in later)
    await goes_on(post, seconds=240)
    for one in crowd:
        assert len(read_of(post, one.name)) == 5


async def test_another_worry_rings_again_and_stands_on_the_same_card(post: Office) -> None:
    henk = somebody(post, "Henk", 1)
    await writes(post, henk, CRY)
    answer = await writes(post, henk, "mijn man slaat mij")
    assert "Veilig Thuis" in answer
    await goes_on(post, seconds=30)
    assert sum("Nu nodig" in kept.text for kept in sent(post)) == 2
    case = await the_case_of(henk)
    assert case.what == "suicide violence"
    card = next(kept for kept in reversed(post.desk.kept) if "Waarom hier" in kept.text)
    assert "gedachten aan zelfmoord, geweld thuis" in card.text


async def test_who_cries_again_after_a_while_rings_again(post: Office) -> None:
    henk = somebody(post, "Henk", 1)
    await writes(post, henk, CRY)
    post.clock.forward(minutes=14)
    await writes(post, henk, CRY)
    post.clock.forward(minutes=2)
    await writes(post, henk, CRY)
    await goes_on(post, seconds=30)
    assert sum("Nu nodig" in kept.text for kept in sent(post)) == 2


async def test_a_picture_with_a_cry_reaches_the_desk_too(post: Office) -> None:
    henk = somebody(post, "Henk", 1)
    post.neighbours.files["moerwijk:a-photo"] = b"the bridge"
    await henk.sends(Recording("photo", "a-photo", CRY))
    await goes_on(post, seconds=5)
    (picture,) = [kept.letter.attached for kept in sent(post) if kept.letter.attached]
    assert picture.content == b"the bridge"


async def test_a_long_cry_stands_whole_in_the_topic(post: Office) -> None:
    henk = somebody(post, "Henk", 1)
    long = f"{CRY} " + " ".join(f"woord{number}" for number in range(380))
    await writes(post, henk, long)
    await goes_on(post, seconds=30)
    assert "woord379" in "".join(kept.text for kept in sent(post))


async def test_who_presses_no_a_hundred_times_rings_once(post: Office) -> None:
    henk = somebody(post, "Henk", 1, types_for=0.5)
    await writes(post, henk, CRY)
    shown = henk.on_screen
    for _ in range(40):
        henk.on_screen = shown
        await henk.presses("Nee, ik ben niet veilig")
    await goes_on(post, seconds=60)
    assert sum("Nu nodig" in kept.text for kept in sent(post)) == 2
    assert len(post.desk.kept) < 30
