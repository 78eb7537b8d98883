"""A worker who looks at one circle and opens another sees the other, as it is now."""

from buurtbot.domain import deeds
from tests.features.circles.test_at_desk import opens, street
from tests.scenes.circle_street import CircleStreet

__all__ = ("street",)


async def makes_another(street: CircleStreet) -> None:
    """Fien and Gijs have a telephone; their circle rings in the afternoon."""
    await street.command("/cirkel")
    await street.press("Nieuwe cirkel")
    await street.types("Middagcirkel")
    await street.presses("Klaar", "09:30 uur", "Nee", "Binnen 45 minuten")
    for number, name in enumerate(("Fien", "Gijs", "Hanna"), start=10):
        await street.types(name)
        await street.presses("Ja")
        await street.types(f"070 345 67 {number}", "Erasmusweg 20")
        await street.presses("Overslaan")
        if name != "Hanna":
            await street.presses("Nog iemand")
    await street.presses("Klaar", "Maak de cirkel")


async def test_the_second_is_shown_and_not_the_first_once_more(street: CircleStreet) -> None:
    await makes_another(street)
    assert "Telefooncirkel Ochtendcirkel" in await opens(street)
    await street.command("/cirkel")
    await street.press("Middagcirkel")
    shown = (await street.own())[-1]
    assert "Telefooncirkel Middagcirkel" in shown
    assert "Fien" in shown
    await street.presses("Cirkel stopt")
    assert "De cirkel Middagcirkel stopt dan voor iedereen." in (await street.own())[-1]


async def test_the_page_of_yesterday_is_not_shown_again(street: CircleStreet) -> None:
    await opens(street)
    await street.do(deeds.circle_leave(sure="yes"), actor=street.as_("bep"))
    assert "Bep" not in await opens(street)


async def test_what_was_begun_goes_on_first(street: CircleStreet) -> None:
    await opens(street, "Lid erbij")
    asked = (await street.own())[-1]
    assert await opens(street) == asked
