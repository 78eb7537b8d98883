"""Who a case is about, on its card; of a worry about another both: who says it, and about whom.

At whose door it is stands there too: staff may have to send somebody.
"""

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import Hidden, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.words.names import first_name_of, name_of


def who_on_card(
    case: Case, about: Person | None, whom: Person | None, request: HelpRequest | None
) -> tuple[Text, ...]:
    """A line for each."""
    if about is None:
        return (*_nobody(case), *_about_whom(case, whom, request))
    name = first_name_of(about)
    if about.chat is None:
        phone = Hidden(about.id, about.phone)
        return (text("card-who-phone", name=name, phone=phone), *_rings(about, request))
    key = "card-who-says" if _is_of_another(case) else "card-who"
    said = text(key, name=name, language=text(f"language-{about.language}"))
    return (said, *_about_whom(case, whom, request))


def _rings(about: Person, request: HelpRequest | None) -> tuple[Text, ...]:
    """Whoever goes may ring them too: a colleague who is asked so sees it here."""
    if request is None or request.resident != about.id or request.state in ENDED:
        return ()
    return (text("card-may-ring"),) if request.may_ring and about.phone else ()


def _nobody(case: Case) -> tuple[Text, ...]:
    """Nobody whom we know; who is on the line at this moment is called what they said so far."""
    if case.caller:
        return (text("card-who-on-phone", who=Hidden(case.owner, case.caller)),)
    return (text("card-who-nobody"),) if case.reason == "sensitive" else ()


def _is_of_another(case: Case) -> bool:
    return case.reason == "worry" or (bool(case.whom) and case.reason != "visit")


def _about_whom(case: Case, whom: Person | None, request: HelpRequest | None) -> tuple[Text, ...]:
    visited = case.reason == "visit" and whom is not None
    if not (visited or _is_of_another(case)):
        return ()
    if whom is None:
        return (text("card-whom-unknown"),)
    told = [text("card-visit-at" if visited else "card-whom", name=name_of(whom))]
    if whom.phone:
        told.append(text("card-whom-phone", phone=Hidden(whom.id, whom.phone)))
    if request is not None and request.resident == whom.id and request.address:
        told.append(text("card-whom-address", address=Hidden(whom.id, request.address)))
    return tuple(told)
