"""Who rings worries about somebody: a worker writes it down, and only the contact reads it."""

from contextlib import suppress

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.people.signal import Signal, SignalList
from buurtbot.services.core.context import Actor
from buurtbot.storage.at_rest.sealing import Unreadable
from tests.features.care.test_worry_signal import audit, rings, street, who
from tests.scenes.desk_street import OMAR, SARA, DeskStreet
from tests.scenes.street import queues_of

__all__ = ["street"]
WORRY = "Mevrouw achter nummer 12 doet al dagen niet open, ze is misschien gevallen"
LABEL = "Zorg van wie belt (Moerwijk)"


async def written_down(street: DeskStreet, urgent: str = "Nee") -> Signal:
    """Omar answers the telephone."""
    await street.command("/signalen", user=OMAR)
    await street.press(LABEL, user=OMAR)
    await street.presses("Nee", user=OMAR)
    await street.types(WORRY, user=OMAR)
    await street.presses(urgent, user=OMAR)
    return await newest(street)


async def newest(street: DeskStreet) -> Signal:
    """The last that was given."""
    listed = await street.get(SignalList, "moerwijk")
    return await street.get(Signal, listed.signals[-1])


async def last_read(street: DeskStreet) -> str:
    """The newest in Omar's own chat; what was asked there went with its key."""
    work = street.store.work("gm0518", "look", street.clock.now)
    for key in await queues_of(street.store, "gm0518", street.own_queue(OMAR)):
        for entry in reversed(await street.store.redis.lrange(key, 0, -1)):
            with suppress(Unreadable):
                return street.words((await work.read_waiting(entry)).outgoing)
    return ""


async def test_it_reaches_the_contact_and_never_the_group(street: DeskStreet) -> None:
    signal = await written_down(street)
    assert (signal.knows, signal.words, signal.giver, signal.urgent) == ("no", WORRY, "", False)
    assert "nummer 12" not in "\n".join(await street.desk())
    assert await street.store.redis.zrange("{gm0518}:cases", 0, -1) == [], "no alarm, no case"
    assert await audit(street) == [(who(street, OMAR), "give_signal")]
    await street.types("/signalen", user=SARA)
    await street.presses(f"Signaal {signal.ref}", "Ik kijk of er iets moet gebeuren", user=SARA)
    assert "nummer 12" in (await street.own())[-1]


async def test_the_worker_asks_whether_they_know_and_reads_what_to_say(street: DeskStreet) -> None:
    await street.command("/signalen", user=OMAR)
    await street.press(LABEL, user=OMAR)
    assert "weet die persoon dat u dit vertelt?" in (await street.own(OMAR))[-1]
    await street.presses("Nee", user=OMAR)
    assert "De rest van de balie niet." in (await street.own(OMAR))[-1]
    await street.types(WORRY, user=OMAR)
    await street.presses("Ja", user=OMAR)
    assert "Zeg nu tegen de beller" in await last_read(street)
    assert (await newest(street)).urgent
    assert await rings(street) == ["signal"]


async def test_who_talks_about_it_first_gives_none(street: DeskStreet) -> None:
    await street.command("/signalen", user=OMAR)
    await street.press(LABEL, user=OMAR)
    await street.presses("De beller praat er eerst zelf over", user=OMAR)
    assert await audit(street) == []
    assert "Er is niets opgeschreven." in (await street.own(OMAR))[-1]


async def test_where_nobody_reads_signals_there_is_no_button_and_none_is_taken(
    street: DeskStreet,
) -> None:
    moerwijk, *others = street.context.network.neighbourhoods
    desk = moerwijk.desk.model_copy(update={"contact": 0, "deputy": 0})
    here = (moerwijk.model_copy(update={"desk": desk}), *others)
    network = street.context.network.model_copy(update={"neighbourhoods": here})
    street.context.network = network
    await street.command("/signalen", user=OMAR)
    with pytest.raises(LookupError):
        await street.press(LABEL, user=OMAR)
    act = deeds.signal_for_caller(neighbourhood="moerwijk", words=WORRY)
    await street.do(act, actor=Actor("moderator", "omar", "moerwijk", "Omar"))
    assert "Hier leest niemand signalen." in (await street.desk())[-1]
    assert await street.store.redis.keys("*signal:*") == []
