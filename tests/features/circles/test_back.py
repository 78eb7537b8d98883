"""Who is away comes back sooner, or does not go: the circle calls them again."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from tests.scenes.circle_street import CircleStreet
from tests.scenes.street import Clock


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> CircleStreet:
    clock.now = clock.now.replace(hour=8, minute=0)  # 9:00 in Amsterdam, a Tuesday
    street = CircleStreet(store, context, clock)
    await street.settles()
    await street.sets_up()
    return street


async def goes_away(street: CircleStreet, who: str, first: str, last: str) -> None:
    """They say so themselves."""
    await street.do(deeds.circle_away(first=first, last=last), actor=street.as_(who))


async def page(street: CircleStreet, who: str) -> str:
    """What they read of their circle."""
    await street.do(deeds.my_circle(), actor=street.as_(who))
    return (await street.reads(who))[-1]


async def opens(street: CircleStreet, *labels: str) -> str:
    """Sara opens the circle in her own chat and presses these; what she reads then."""
    await street.command("/cirkel")
    await street.press("Ochtendcirkel")
    await street.presses(*labels)
    return (await street.own())[-1]


async def buttons(street: CircleStreet) -> list[str]:
    """What Sara can press in her own chat."""
    shown = (await street.waiting(street.own_queue()))[-1].outgoing
    assert isinstance(shown, Say)
    return [getattr(button.label, "key", "") for row in shown.buttons for button in row]


async def test_who_is_home_sooner_is_called_again_from_the_next_round(
    street: CircleStreet,
) -> None:
    assert "doet niet mee van" not in await page(street, "bep")
    await goes_away(street, "bep", "2026-11-24", "2026-12-04")
    shown = await page(street, "bep")
    assert "U doet niet mee van dinsdag 24 november tot en met vrijdag 4 december" in shown
    await street.passes(60)  # the round of today begins without her
    await street.presses_of("bep", "Ik doe weer mee")
    assert "U wordt weer gebeld op woensdag 25 november" in (await street.reads("bep"))[-1]
    assert "doet niet mee van" not in await page(street, "bep")
    assert not [line for line in await street.asked() if line.endswith("Bep")]
    await street.passes(24 * 60)
    assert "ans: Bep" in await street.asked()


async def test_who_skipped_today_and_can_after_all_is_in_the_round(street: CircleStreet) -> None:
    await street.do(deeds.circle_skip(), actor=street.as_("ans"))
    await page(street, "ans")
    await street.presses_of("ans", "Ik doe weer mee")
    assert "U wordt weer gebeld op dinsdag 24 november" in (await street.reads("ans"))[-1]
    await street.passes(31)
    assert await street.asked() == ["ans: Bep"]


async def test_who_comes_home_keeps_the_days_that_come_later(street: CircleStreet) -> None:
    await goes_away(street, "bep", "2026-11-24", "2026-11-24")
    await goes_away(street, "bep", "2026-11-25", "2026-11-30")
    await goes_away(street, "bep", "2026-12-07", "2026-12-11")
    await street.do(deeds.circle_back(), actor=street.as_("bep"))
    assert "weer gebeld op dinsdag 24 november" in (await street.reads("bep"))[-1]
    assert "van woensdag 25 november tot en met maandag 30 november" in await page(street, "bep")
    await street.presses_of("bep", "Ik doe weer mee")
    assert "van maandag 7 december tot en met vrijdag 11 december" in await page(street, "bep")


async def test_the_desk_sees_who_is_away_until_when_and_calls_off_days_for_who_rings(
    street: CircleStreet,
) -> None:
    await opens(street)
    assert "circle-button-is-back" not in await buttons(street)
    await opens(street, "Is een tijd weg", "Bep")
    await street.presses("dinsdag 24 november", "woensdag 25 november")
    await goes_away(street, "cor", "2026-11-30", "2026-12-01")
    shown = await opens(street)
    assert "2. Bep (vandaag niet), weg tot en met woensdag 25 november" in shown
    assert "3. Cor, weg van maandag 30 november tot en met dinsdag 1 december" in shown
    assert "circle-button-is-back" in await buttons(street)
    await street.presses("Doet weer mee", "Bep")
    assert "weer gebeld op dinsdag 24 november" in (await street.own())[-1]
    assert "2. Bep\n3. Cor, weg" in await opens(street)
    assert not (await street.member("bep")).away


async def test_who_left_meanwhile_or_was_never_in_it_changes_nothing(
    street: CircleStreet,
) -> None:
    circle = (await street.circle()).id
    await street.do(deeds.circle_leave(sure="yes"), actor=street.as_("bep"))
    await street.do(deeds.circle_back(), actor=street.as_("bep"))
    assert "bellen buren elkaar" in (await street.reads("bep"))[-1]
    for member in ("bep", "nobody"):
        back = deeds.circle_back_for(circle=circle, member=member)
        await street.do(back, actor=Actor("moderator", "sara", "moerwijk", "Sara"))
    assert not await street._work().look(CircleMember, ["bep", "nobody"])
