"""What a colleague thinks aloud never reaches the person; what is meant for them does."""

from dataclasses import replace

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Change, Deed, Say
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Answer, Command, Edited, Recording, Words
from tests.scenes.desk_street import OMAR, SARA, DeskStreet, mina
from tests.scenes.street import Clock

MINA = Actor("person", "mina", "moerwijk", "Mina")
ASIDE = "Is dit niet die van vorige week? Laat maar gaan"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    """Mina asked for a person; nobody took it yet."""
    street = DeskStreet(store, context, clock)
    await street.keep(mina(clock))
    await street.do(deeds.want_person(), actor=MINA)
    await street.told_desk()
    return street


async def held(street: DeskStreet) -> Case:
    """Sara has it."""
    await street.takes()
    return await street.case()


async def test_an_aside_of_a_colleague_waits_until_somebody_chooses(street: DeskStreet) -> None:
    case = await held(street)
    before = await street.reads()
    await street.writes(ASIDE, case=case, user=OMAR)
    assert await street.reads() == before
    asked = (await street.desk())[-1]
    assert "Sara heeft deze melding. Dit is nog niet doorgestuurd" in asked
    assert ASIDE in asked
    await street.press("Alleen voor ons")
    assert await street.reads() == before
    assert "Blijft hier (keuze van Sara)" in (await street.desk())[-1]
    kept = await street.case()
    assert (kept.unsent, kept.notes, kept.holder_name) == ((), 1, "Sara")


async def test_it_is_passed_on_with_a_press_and_who_wrote_it_sees_that_it_arrived(
    street: DeskStreet,
) -> None:
    case = await held(street)
    await street.writes("Ik ben er vanmiddag", case=case, user=OMAR, message=41)
    await street.press("Doorsturen", user=OMAR)
    assert (await street.reads())[-1] == "Omar van Welzijn Moerwijk:\nIk ben er vanmiddag"
    (origin,) = (await street.last()).passes
    assert origin.message == 41
    assert (await street.case()).holder_name == "Sara"
    await street.press("Doorsturen", user=SARA)
    assert sum("vanmiddag" in read for read in await street.reads()) == 1
    assert "wachten niet meer" in (await street.desk())[-1]


async def test_in_a_case_that_nobody_has_writing_takes_nothing_silently(
    street: DeskStreet,
) -> None:
    case = await street.case()
    before = await street.reads()
    await street.writes("Ik bel u over vijf minuten", case=case, user=OMAR)
    assert await street.reads() == before
    assert (await street.case()).holder == ""
    assert "Niemand heeft deze melding nog" in (await street.desk())[-1]
    await street.press("Ik pak dit op en stuur", user=OMAR)
    assert (await street.case()).holder_name == "Omar"
    *_, seen, words = await street.reads()
    assert "Omar van Welzijn Moerwijk heeft uw bericht gezien" in seen
    assert words.endswith("Ik bel u over vijf minuten")
    await street.writes("Ik bel nu", case=case, user=OMAR)
    assert (await street.reads())[-1].endswith("Ik bel nu")


async def test_two_at_once_in_the_night_do_not_both_have_it(street: DeskStreet) -> None:
    """Both wrote; Sara was first to take it, and what Omar pressed says so."""
    case = await street.case()
    await street.writes("Hier Omar", case=case, user=OMAR)
    old = await street.data_of("Ik pak dit op en stuur", "desk:moerwijk")
    await street.do(deeds.mine(case=case.id), actor=Actor("moderator", "s", "moerwijk", "Sara"))
    assert "Sara heeft deze melding" in (await street.desk())[-1]
    before = await street.reads()
    await street.press_data(old, user=OMAR)
    assert await street.reads() == before
    assert (await street.case()).holder_name == "Sara"
    await street.press("Doorsturen", user=OMAR)
    assert (await street.reads())[-1].endswith("Hier Omar")


@pytest.mark.parametrize("words", ["Ik kom eraan", "// hij komt eraan"])
async def test_a_change_of_what_waits_changes_what_waits(street: DeskStreet, words: str) -> None:
    case = await held(street)
    before = await street.reads()
    await street.writes("Ik kom er aan", case=case, user=OMAR, message=41)
    await street.answers(Edited(Words(words)), case=case, user=OMAR, message=41)
    assert await street.reads() == before
    if words.startswith("//"):
        assert (await street.case()).unsent == ()
        return
    last = (await street.told_desk())[-1].outgoing
    assert isinstance(last, Change)
    await street.press("Doorsturen")
    assert (await street.reads())[-1].endswith("\nIk kom eraan")
    told = (await street.waiting("person:mina"))[-1].outgoing
    assert isinstance(told, Say)


async def test_a_change_of_what_was_sent_on_waits_and_then_changes_it(street: DeskStreet) -> None:
    case = await held(street)
    await street.writes("Om 11 uur", case=case, user=OMAR, message=41)
    await street.press("Doorsturen")
    before = await street.reads()
    await street.answers(Edited(Words("Om 12 uur")), case=case, user=OMAR, message=41)
    assert await street.reads() == before
    await street.press("Doorsturen")
    changed = [w.outgoing for w in await street.waiting("person:mina")][-2]
    assert isinstance(changed, Change)
    assert street.words(changed).endswith("Om 12 uur")


async def test_what_was_kept_from_the_person_stays_so_whoever_has_the_case_later(
    street: DeskStreet,
) -> None:
    case = await street.case()
    await street.writes(ASIDE, case=case, user=OMAR, message=41)
    await street.press("Alleen voor ons", user=OMAR)
    await street.takes(user=OMAR)
    before = await street.reads()
    await street.answers(Edited(Words(f"{ASIDE}!")), case=case, user=OMAR, message=41)
    assert await street.reads() == before


async def test_what_waits_is_not_sent_by_taking_the_case(street: DeskStreet) -> None:
    case = await street.case()
    await street.writes(ASIDE, case=case, user=OMAR, message=41)
    await street.do(
        deeds.mine(case=case.id), actor=Actor("moderator", await _omar(street), "moerwijk")
    )
    await street.answers(Edited(Words(f"{ASIDE}!")), case=case, user=OMAR, message=41)
    assert not any(ASIDE in read for read in await street.reads())


async def _omar(street: DeskStreet) -> str:
    (unsent,) = (await street.case()).unsent
    return unsent.who


PICTURES: tuple[Answer, ...] = (
    Recording("photo", "f1", "de deur", "a1"),
    Recording("photo", "f2", "", "a1"),
    Recording("photo", "f3", "", "a1"),
)


async def test_an_album_is_asked_about_once_and_goes_on_together(street: DeskStreet) -> None:
    case = await held(street)
    before = len(await street.reads())
    for number, picture in enumerate(PICTURES):
        await street.answers(picture, case=case, user=OMAR, message=50 + number)
    asked = [w.outgoing for w in await street.told_desk()]
    assert [one.does for one in asked[-3:]] == ["say", "change", "change"]
    await street.press("Doorsturen")
    told = [w.outgoing for w in await street.waiting("person:mina")][before:]
    assert [say.media.file.value for say in told if isinstance(say, Say) and say.media] == [
        "f1",
        "f2",
        "f3",
    ]
    assert {say.media.album for say in told if isinstance(say, Say) and say.media} == {"a1"}


async def test_of_an_album_that_is_kept_what_comes_later_is_kept_too(street: DeskStreet) -> None:
    case = await held(street)
    before = await street.reads()
    await street.answers(PICTURES[1], case=case, user=OMAR, message=50)
    assert "(een foto)" in (await street.desk())[-1]
    await street.press("Alleen voor ons")
    lines = await street.desk()
    await street.answers(PICTURES[2], case=case, user=OMAR, message=51)
    assert (await street.reads(), await street.desk()) == (before, lines)


async def test_a_voice_message_waits_as_well(street: DeskStreet) -> None:
    case = await held(street)
    await street.answers(Recording("voice", "v1"), case=case, user=OMAR)
    assert "(een spraakbericht)" in (await street.desk())[-1]
    await street.press("Doorsturen")
    assert (await street.last_media()).kind == "voice"


async def test_what_can_reach_nobody_is_said_and_goes_on_waiting(street: DeskStreet) -> None:
    case = await held(street)
    await street.writes("Bent u daar?", case=case, user=OMAR)
    await street.keep(replace(await street.get(Person, "mina"), reachable=False))
    await street.press("Doorsturen")
    assert "geblokkeerd" in (await street.desk())[-1]
    assert len((await street.case()).unsent) == 1
    await street.press("Afsluiten")
    await street.press("Anders")
    await street.press("Nu meteen")
    assert (await street.case()).unsent == ()


async def test_where_the_policy_says_so_anybody_writes_at_once(
    store: Store, context: Context, clock: Clock
) -> None:
    policy = context.policy.model_copy(update={"anybody_writes": True})
    network = context.network.model_copy(update={"policy": policy})
    street = DeskStreet(store, replace(context, network=network), clock)
    await street.keep(mina(clock))
    await street.do(deeds.want_person(), actor=MINA)
    case = await street.case()
    await street.writes("Dag Mina", case=case, user=OMAR)
    assert (await street.reads())[-1].endswith("Dag Mina")
    assert (await street.case()).holder_name == "Omar"
    await street.writes("Ik ook", case=case, user=SARA)
    assert (await street.reads())[-1].endswith("Ik ook")


async def test_nothing_of_it_is_left_when_mina_is_forgotten(street: DeskStreet) -> None:
    case = await held(street)
    await street.writes(ASIDE, case=case, user=OMAR)
    await street.do(deeds.forget_sure(), actor=MINA)
    assert (await street.get(Case, case.id)).unsent == ()


@pytest.mark.parametrize("act", ["send_unsent", "keep_unsent"])
async def test_what_is_gone_is_gone(street: DeskStreet, act: str) -> None:
    case, by = await street.case(), Actor("moderator", "s", "moerwijk", "Sara")
    await street.do(Deed(act, {"case": case.id, "message": "1"}), actor=by)
    assert "wachten niet meer" in (await street.desk())[-1]
    await street.do(Deed(act, {"case": "gone", "message": "1"}), actor=by)
    assert "is er niet meer" in (await street.desk())[-1]


# -- Telegram is too busy to say who is a member


async def test_while_it_is_not_known_who_is_a_member_what_is_said_waits(
    street: DeskStreet,
) -> None:
    case = await held(street)
    before = await street.reads()
    thread = await street.thread_of(case)
    await street.hear(Words("Ik bel 112"), thread=thread, is_member=False, unsure=True)
    assert await street.reads() == before
    asked = (await street.desk())[-1]
    assert "Telegram is druk" in asked
    assert "Stuur het opnieuw" in asked
    await street.press("Doorsturen")
    assert (await street.reads())[-1].endswith("Ik bel 112")


async def test_a_press_or_a_command_is_done_again_later(street: DeskStreet) -> None:
    case = await street.case()
    thread = await street.thread_of(case)
    said = (Command("open"), Edited(Words("toch")), Recording("photo", "f", "/open"))
    for one in said:
        await street.hear(one, thread=thread, is_member=False, unsure=True)
        assert (await street.desk())[-1].startswith("@ Telegram is druk")
    await street.press("Ik pak dit op", is_member=False, unsure=True)
    assert "Probeer het over een halve minuut" in (await street.desk())[-1]
    assert (await street.case()).holder == ""


async def test_who_is_on_no_list_is_refused_also_when_it_is_busy(street: DeskStreet) -> None:
    case = await street.case()
    thread = await street.thread_of(case)
    await street.hear(Words("Dag"), user=4444, thread=thread, is_member=False, unsure=True)
    assert "niet op de lijst" in (await street.desk())[-1]
    await street.hear(Words("Dag"), thread=thread, anonymous=True, unsure=True)
    assert "anoniem" in (await street.desk())[-1]
