"""The tour goes on with what neighbours do together: a circle in which somebody is silent.

And what a volunteer looks back on, beside what the desk sees of who may not stay.
"""

import asyncio
from dataclasses import dataclass
from typing import Final

from buurtbot.demo.stage import Actor, Promises, title

CIRCLE: Final = "Ochtendcirkel"
RINGS_AGAIN: Final = 11 * 60  # seconds; a little more than the policy says


@dataclass
class AtDesk:
    """Ellen, in the staff group and in her own chat with the desk's bot."""

    group: Actor
    own: Actor


async def circle_rings(caller: Actor, ellen: AtDesk, promises: Promises) -> None:
    """A neighbour does not pick up: again, then who has the key, then the desk."""
    title("6  A telephone circle: somebody does not pick up")
    ellen.own.quiet = True
    await ellen.own.person.starts(str(ellen.own.chat))
    await ellen.group.types("/cirkel")
    await ellen.group.presses_label(CIRCLE)
    await ellen.own.presses("circle-button-begin")
    asked = await caller.hears("telefooncirkel")
    shown = sum(other in asked.text for other in ("Marijke", "Fatma", "Els"))
    promises.check("who calls sees one member and no other", shown, holds=not shown)
    await caller.presses("button-circle-no-answer")
    await caller.hears("nam niet op")
    caller.clock.advance(RINGS_AGAIN)
    await caller.hears("Bel Willem nog een keer")
    await caller.presses("button-circle-no-answer")
    await caller.hears("wie de sleutel heeft")
    await caller.presses("button-circle-key-no-answer")
    await asyncio.sleep(1)
    case = await ellen.group.hears("niet bereikt")
    promises.check("who is silent is with a person", "1 of 1", holds=bool(case.thread))


async def looks_back(helper: Actor, ellen: AtDesk, promises: Promises) -> None:
    """What it meant to others, and who drifts away."""
    title("7  What it meant, and who may not stay")
    await helper.types("/menu")
    await helper.presses("button-what-i-did")
    read = await helper.hears("U hielp")
    promises.check(
        "words of thanks are read again by who they were for", "1 of 1", holds="“" in read.text
    )
    await ellen.group.types("/vrijwilligers")
    await ellen.group.presses("button-who-stays")
    await ellen.group.presses("button-who-stays-drifting")
    await ellen.group.hears("keer gevraagd.")
    await ellen.group.presses("button-who-stays-stops", older=True)
    why = await ellen.group.hears("Waarom mensen stopten")
    promises.check("why people stop is counted, and not who", 0, holds="•" not in why.text)
