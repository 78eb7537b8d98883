"""Staff read the very words before the resident does, and are answered where they asked."""

from dataclasses import replace
from datetime import timedelta

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import ToDesk
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from tests.features.desk.test_desk import a_case
from tests.scenes.desk_street import OMAR, DeskStreet
from tests.scenes.street import Clock


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def test_a_referral_is_read_by_staff_before_the_resident_gets_it(street: DeskStreet) -> None:
    await a_case(street)
    await street.keep(replace(await street.get(Person, "mina"), language="en"))
    before = await street.reads()
    await street.press("Doorverwijzen")
    await street.press("Veilig Thuis")
    assert await street.reads() == before
    shown = (await street.desk())[-1]
    assert "Dit krijgt Mina:" in shown
    assert "call Veilig Thuis" in shown, "the very words, in the language of who reads them"
    await street.press("← Terug")
    assert "Waarheen verwijst u door?" in (await street.desk())[-1]
    await street.press("Veilig Thuis")
    send = await street.data_of("Sturen", "desk:moerwijk")
    await street.press_data(send)
    assert "0800-2000" in (await street.reads())[-1]
    assert "Doorverwezen: Veilig Thuis" in (await street.desk())[-1]
    sent = await street.reads()
    await street.press_data(send)
    assert await street.reads() == sent, "a second press of the same button only shows it again"


async def test_what_the_resident_reads_at_the_end_is_read_by_staff_first(
    street: DeskStreet,
) -> None:
    await a_case(street)
    before = await street.reads()
    await street.press("Afsluiten")
    await street.press("Niet bereikt")
    assert await street.reads() == before
    assert "kon u niet bereiken" in (await street.desk())[-1]
    await street.press("Toch niet afsluiten")
    await street.press("Geholpen")
    shown = (await street.desk())[-1].partition("\n\n")[2]
    await street.press("Nu meteen")
    assert (await street.reads())[-1] == shown
    assert (await street.case()).closed is not None


@pytest.mark.parametrize("command", ["/open", "/help", "/find M-XXXX", "/volunteers", "/xyz"])
async def test_a_command_is_answered_where_it_was_typed(street: DeskStreet, command: str) -> None:
    case = await a_case(street)
    await street.command(command)
    assert (await street.desk())[-1].startswith("# ")
    await street.command(command, thread=await street.thread_of(case))
    assert (await street.desk())[-1].startswith("@ ")
    await street.command(command, thread=41)  # of a topic that staff made themselves
    told = (await street.told_desk())[-1].outgoing.to
    assert isinstance(told, ToDesk)
    assert (told.case, told.thread) == ("", 41)


async def test_a_colleague_takes_it_over_on_the_card(street: DeskStreet) -> None:
    case = await a_case(street)
    await street.takes()
    await street.press("Overnemen", user=OMAR)
    assert (await street.case()).holder_name == "Omar"
    assert "@ Omar heeft dit overgenomen van Sara." in await street.desk()
    assert "Omar van Welzijn Moerwijk heeft uw bericht gezien" in (await street.reads())[-1]
    before = await street.reads()
    await street.writes("Ik ben er nog", case=case)
    assert await street.reads() == before
    assert "Omar heeft deze melding" in (await street.desk())[-1]


async def test_who_hands_it_over_keeps_it_until_a_colleague_takes_it(street: DeskStreet) -> None:
    case = await a_case(street)
    await street.takes()
    await street.press("Overdragen")
    asked = "@ Sara wil dit overdragen. Wie neemt het over?"
    assert any(line.startswith(asked) for line in await street.desk())
    assert f"# 🤝 Wie neemt dit over? Wil praten {case.ref} · Moerwijk" in await street.desk()
    holder = (await street.case()).holder
    over = deeds.handed_over(case=case.id, who=holder)
    due = await street.store.timers("gm0518").due(street.clock.now + timedelta(minutes=6))
    assert over in [one.deed for one in due]
    await street.do(over)
    assert "@ Nog niemand nam dit over. Sara heeft het nog." in await street.desk()
    await street.press("Overdragen")
    await street.press("Overnemen", user=OMAR)
    assert (await street.case()).holder_name == "Omar"
    assert f"#~ 🟡 Opgepakt: Wil praten {case.ref} · Moerwijk" in await street.desk()
    assert "@~ Sara heeft dit overgedragen." in await street.desk(), "and its button is gone"
    before = await street.desk()
    await street.do(over)
    assert await street.desk() == before


async def test_only_who_holds_it_can_hand_it_over(street: DeskStreet) -> None:
    await a_case(street)
    await street.takes()
    await street.press("Overdragen", user=OMAR)
    assert "Sara heeft dit al" in (await street.desk())[-1]
