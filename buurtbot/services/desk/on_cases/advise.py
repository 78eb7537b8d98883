"""[What can I do?]: the card for who is at the desk, in the topic of the case."""

from functools import cache

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Rows, Text, text
from buurtbot.domain.desk import advice
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.helpline_numbers import staff_numbers
from buurtbot.services.desk.on_cases.casework import gone
from buurtbot.storage.commit.work import Work
from config.care.advice import Advice, AllAdvice, load_advice


@cache
def cards() -> AllAdvice:
    """The cards of the config."""
    return load_advice()


@does(deeds.advise)
async def advise(
    work: Work, context: Context, actor: Actor, *, case: str, card: str = ""
) -> Decision:
    """Show the card on this case; with `card` that one, in the place of the one before."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if card:
        return Decision(tell=advice.shown_instead(found, *_card(found, cards().named(card))))
    wanted = advice.advice_for(found, cards())
    return Decision(tell=advice.first_shown(found, *_card(found, wanted)))


def _card(case: Case, wanted: Advice | None) -> tuple[Text, Rows]:
    """The card, or the choice of all when it is not known which."""
    if wanted is None:
        return text("advice-which"), advice.all_cards(case, cards())
    return advice.card(wanted, staff_numbers()), advice.under_card(case, wanted)


@does(deeds.meldcode)
async def meldcode(work: Work, context: Context, actor: Actor, *, case: str) -> Decision:
    """Show the five steps of the meldcode, in the place of the card they belong to."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    wanted = next(one for one in cards().advice if one.steps)
    back = advice.back_to(found, wanted)
    said = advice.steps(wanted, staff_numbers())
    return Decision(tell=advice.shown_instead(found, said, back))
