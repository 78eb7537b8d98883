"""Piet offered help by phone and in the bot: put together he is one helper, as he chose.

What the desk decided under either name never rises or falls away by it.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision, Refusal
from buurtbot.domain.core.people.ban import Ban
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.together.buddy import BuddySeeker
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.refusals import was_refused
from buurtbot.storage.store import Store
from tests.scenes.helper_desk import PIET, HelperDesk
from tests.scenes.joining import SARA, joins, presses, types_code
from tests.scenes.passing import passes, timers_of
from tests.scenes.street import MOERWIJK, Clock, metres_from

CHAT = "pietschat"  # who he is in Telegram
AS_CHAT = Actor("person", CHAT, "moerwijk", "Piet")
AS_PIET = Actor("person", PIET, "moerwijk", "Piet")
AS_HERE, AS_PHONE = "Ja, en ik help zoals hier", "Ja, zoals aan de telefoon"
NOT_ASKED = "vraagt u nu niet om te helpen"


@pytest.fixture
async def desk(store: Store, context: Context, clock: Clock) -> HelperDesk:
    """The same offer, under both names."""
    desk = HelperDesk(store, context, clock)
    await desk.opens()
    piet = await desk.piet()
    await desk.keep(replace(piet, id=CHAT, chat=5151, name="Piet", phone=""))
    return desk


async def offer_of(desk: HelperDesk, who: str = PIET) -> Offer:
    found = (await desk.get(Person, who)).offer
    assert found is not None
    return found


async def offers(desk: HelperDesk, who: str, **changed: object) -> None:
    """What they offer under this name is so."""
    offer = replace(await offer_of(desk, who), **changed)  # type: ignore[arg-type]  # named by the scene
    await desk.keep(replace(await desk.get(Person, who), offer=offer))


async def one_now(desk: HelperDesk) -> None:
    assert (await desk.get(Person, CHAT)).same_as == PIET
    assert (await desk.get(Person, CHAT)).offer is None
    assert (await desk.piet()).chat == 5151


# -- which of the two counts


async def test_who_offers_the_same_twice_is_asked_nothing_more_than_his_yes(
    desk: HelperDesk,
) -> None:
    await joins(desk, CHAT, PIET)
    await one_now(desk)
    assert "U helpt nu onder één naam." in "\n".join(await desk.reads(PIET))
    told = "\n".join(await desk.desk())
    assert "Piet Bos hielp mee onder twee namen." in told
    assert "Van de telefoon: Niveau" in told
    assert "Wat het minste mag" not in told


@pytest.mark.parametrize(
    ("says", "kinds", "walks"), [(AS_HERE, "dog", 5), (AS_PHONE, "chores", 20)]
)
async def test_who_offers_something_else_says_which_of_the_two_counts(
    desk: HelperDesk, says: str, kinds: str, walks: int
) -> None:
    await offers(desk, CHAT, kinds=("dog",), walk_minutes=5)
    await offers(desk, PIET, kinds=("chores",), walk_minutes=20)
    await types_code(desk, CHAT, PIET)
    asked = (await desk.reads(CHAT))[-1]
    assert "Aan de telefoon: Een klusje. 20 minuten lopen." in asked
    assert "Hier: De hond uitlaten. 5 minuten lopen." in asked
    await presses(desk, CHAT, says)
    await one_now(desk)
    now = await offer_of(desk)
    assert (now.kinds, now.walk_minutes) == ((kinds,), walks)


async def test_a_home_that_differs_goes_with_what_he_chose_and_is_not_shown(
    desk: HelperDesk,
) -> None:
    there, home = metres_from(MOERWIJK, east=-300), (await desk.piet()).place
    await desk.keep(replace(await desk.get(Person, CHAT), place=there))
    await types_code(desk, CHAT, PIET)
    assert "Uw huis staat ook op een andere plek." in (await desk.reads(CHAT))[-1]
    assert str(there.lat) not in (await desk.reads(CHAT))[-1]
    await presses(desk, CHAT, AS_PHONE)
    assert (await desk.piet()).place == home


@pytest.mark.parametrize(("says", "unknown"), [(AS_HERE, CHAT), (AS_PHONE, PIET)])
async def test_a_home_that_is_known_once_is_his_home(
    desk: HelperDesk, says: str, unknown: str
) -> None:
    home = (await desk.piet()).place
    await offers(desk, CHAT, kinds=("dog",))
    await desk.keep(replace(await desk.get(Person, unknown), place=None))
    await types_code(desk, CHAT, PIET)
    assert "Uw huis" not in (await desk.reads(CHAT))[-1]
    await presses(desk, CHAT, says)
    assert (await desk.piet()).place == home


async def test_what_he_changed_between_question_and_yes_is_asked_again(desk: HelperDesk) -> None:
    await types_code(desk, CHAT, PIET)
    await offers(desk, CHAT, kinds=("dog",))
    await presses(desk, CHAT, "Ja, voeg het samen")
    assert (await desk.piet()).chat is None
    assert "Wat geldt?" in (await desk.reads(CHAT))[-1]
    await presses(desk, CHAT, AS_HERE)
    await one_now(desk)


async def test_a_rest_a_need_on_the_way_and_what_was_counted_stay_whichever_he_chose(
    desk: HelperDesk,
) -> None:
    until = desk.clock.now + timedelta(days=9)
    await offers(desk, PIET, kinds=("dog",), wishes=("no_stairs",), times_helped=3, helped=("a",))
    await offers(desk, CHAT, paused_until=until, rest_days=7, times_helped=2, helped=("a", "b"))
    await types_code(desk, CHAT, PIET)
    await presses(desk, CHAT, AS_PHONE)
    now = await offer_of(desk)
    assert (now.kinds, now.wishes, now.rest_days) == (("dog",), ("no_stairs",), 7)
    assert (now.paused_until, now.times_helped, now.helped) == (until, 5, ("a", "b"))
    due = await timers_of(desk)
    assert f"pause_over:{PIET}" in due
    assert f"pause_over:{CHAT}" not in due


# -- what the desk decided


async def test_a_level_does_not_rise_and_the_desk_says_on_the_card_what_is_right(
    desk: HelperDesk,
) -> None:
    until = date(2029, 3, 1)
    await offers(desk, PIET, level=2, vog_seen=desk.clock.now, vog_until=until)
    await offers(desk, CHAT, level=0)
    await desk.do(deeds.new_volunteer(person=CHAT), actor=SARA)
    await joins(desk, CHAT, PIET)
    now = await offer_of(desk)
    assert (now.level, now.vog_seen, now.vog_until) == (0, None, None)
    assert "Wat u mag doen, bepaalt de balie opnieuw." in "\n".join(await desk.reads(PIET))
    told = "\n".join(await desk.desk())
    assert "Van de telefoon: Niveau 2: VOG gezien." in told
    assert "Van de bot: Nog niet goedgekeurd." in told
    assert "Wat het minste mag, geldt." in told
    assert f"vog_ends:{PIET}" not in await timers_of(desk)
    await desk.do(deeds.approve(person=PIET, level="1"), actor=SARA)
    assert (await offer_of(desk)).level == 1


async def test_a_vog_counts_as_long_as_both_do(desk: HelperDesk) -> None:
    soon, later = desk.clock.now.date() + timedelta(days=90), date(2029, 3, 1)
    seen = desk.clock.now
    await offers(desk, PIET, level=2, vog_seen=seen, vog_until=later)
    await offers(desk, CHAT, level=2, vog_seen=seen, vog_until=soon)
    await joins(desk, CHAT, PIET)
    now = await offer_of(desk)
    assert (now.level, now.vog_until) == (2, soon)
    assert "Wat het minste mag" not in "\n".join(await desk.desk())
    due = await timers_of(desk)
    assert f"vog_ends:{PIET}" in due
    assert f"vog_ends:{CHAT}" not in due


async def test_a_first_visit_is_agreed_when_it_was_under_both_names(desk: HelperDesk) -> None:
    await offers(desk, PIET, visits_since=desk.clock.now)
    await joins(desk, CHAT, PIET)
    assert (await offer_of(desk)).visits_since is None


async def test_two_first_visits_are_one_from_the_last(desk: HelperDesk) -> None:
    before = desk.clock.now - timedelta(days=40)
    await offers(desk, PIET, visits_since=before)
    await offers(desk, CHAT, visits_since=desk.clock.now)
    await joins(desk, CHAT, PIET)
    assert (await offer_of(desk)).visits_since == desk.clock.now


@pytest.mark.parametrize("where", [PIET, CHAT])
async def test_who_was_refused_under_either_name_is_not_asked_until_the_desk_says_otherwise(
    desk: HelperDesk, where: str
) -> None:
    await offers(desk, where, refused=True, level=0)
    await joins(desk, CHAT, PIET)
    now = await offer_of(desk)
    assert (now.refused, now.level) == (True, 0)
    assert NOT_ASKED in "\n".join(await desk.reads(PIET))
    assert "Wordt niet gevraagd." in "\n".join(await desk.desk())
    assert (await desk.asks()).invited == ()
    await desk.do(deeds.approve(person=PIET, level="1"), actor=SARA)
    assert not (await offer_of(desk)).refused


async def test_who_was_refused_in_the_bot_and_had_no_offer_by_phone_stays_refused(
    desk: HelperDesk,
) -> None:
    await desk.keep(replace(await desk.piet(), offer=None))
    await offers(desk, CHAT, refused=True, level=0)
    await joins(desk, CHAT, PIET)
    assert (await offer_of(desk)).refused


async def test_what_he_holds_he_may_finish_and_the_desk_hears_it(desk: HelperDesk) -> None:
    await desk.asks()
    await desk.do(deeds.take_request(request="r1"), actor=AS_CHAT)
    await offers(desk, PIET, refused=True, level=0)
    await joins(desk, CHAT, PIET)
    assert (await desk.is_now()).holder == PIET
    assert "deze vrijwilliger helpt nu nog" in "\n".join(await desk.desk())
    await desk.do(deeds.done(request="r1"), actor=AS_PIET)
    assert (await desk.is_now()).holder == PIET


async def was_refused_and_forgotten(desk: HelperDesk) -> None:
    """Of the chat nothing is known but that, and he has come back."""
    chat = replace(await desk.get(Person, CHAT), offer=None, place=None)
    refusal = Refusal(CHAT, desk.clock.now + timedelta(days=100))

    async def decide(_work: Work) -> Decision:
        return Decision(keep=(chat,), refused=(refusal,))

    await desk.commit(decide)


async def test_a_refusal_that_is_only_remembered_of_the_chat_holds_by_phone_too(
    desk: HelperDesk,
) -> None:
    await was_refused_and_forgotten(desk)
    await types_code(desk, CHAT, PIET)
    await one_now(desk)
    assert (await offer_of(desk)).refused
    assert await was_refused(desk._work(), PIET)
    assert "In de bot werd de beller eerder niet gevraagd" in "\n".join(await desk.desk())
    assert NOT_ASKED in "\n".join(await desk.reads(PIET))


async def test_it_is_remembered_too_of_who_offers_nothing_by_phone(desk: HelperDesk) -> None:
    await desk.keep(replace(await desk.piet(), offer=None, place=None))
    await was_refused_and_forgotten(desk)
    await types_code(desk, CHAT, PIET)
    await one_now(desk)
    assert await was_refused(desk._work(), PIET)


async def test_who_is_excluded_by_phone_is_out_of_what_he_began_in_the_bot(
    desk: HelperDesk,
) -> None:
    await desk.asks()
    await desk.do(deeds.take_request(request="r1"), actor=AS_CHAT)
    await desk.keep(
        replace(await desk.piet(), ban=Ban(desk.clock.now, "threat", "omar"), offer=None),
        BuddySeeker(CHAT, "moerwijk", desk.clock.now, "phone", phone="070 1"),
    )
    await joins(desk, CHAT, PIET)
    await passes(desk)
    now = await desk.piet()
    assert now.ban is not None
    assert (await offer_of(desk)).refused
    assert (await offer_of(desk)).busy_with == ()
    assert (await desk.is_now()).holder == ""
    assert await desk._work().look(BuddySeeker, [PIET, CHAT]) == {}
    assert "Piet Bos is uitgesloten. Wat nog liep in de bot" in "\n".join(await desk.desk())


async def test_who_was_let_in_at_that_very_moment_keeps_what_he_began(desk: HelperDesk) -> None:
    await desk.do(deeds.stays_out(person=PIET))
    await desk.do(deeds.stays_out(person="nobody"))
    assert not (await offer_of(desk)).refused


async def test_forgotten_nothing_of_either_offer_is_left(desk: HelperDesk) -> None:
    await offers(desk, CHAT, refused=True, level=0)
    await joins(desk, CHAT, PIET)
    await desk.do(deeds.forget_sure(), actor=AS_PIET)
    assert await desk._work().look(Person, [PIET, CHAT]) == {}
    assert await was_refused(desk._work(), PIET)
    assert await was_refused(desk._work(), CHAT)
