"""Someone wants a person, from wherever they are. A talk that was going on can be resumed."""

from buurtbot.domain.decision import Decision
from buurtbot.domain.help_request import HelpRequest
from buurtbot.domain.person import Person
from buurtbot.services.hand_to_desk import open_case
from buurtbot.services.house import Actor, Deeds, House
from buurtbot.storage.work import Work


async def want_person(
    work: Work, house: House, actor: Actor, *, request: str = "", words: str = "", **_rest: str
) -> Decision:
    """Fetch a person of the desk; nothing of the talk or the request is lost by it."""
    person = await work.get(Person, actor.who)
    about = await work.get(HelpRequest, request) if request else None
    return await open_case(
        work,
        house,
        reason="wants_person",
        neighbourhood=about.neighbourhood if about else actor.neighbourhood,
        about=person,
        request=about,
        words=words,
    )


DEEDS: Deeds = {"want_person": want_person}
