"""Something does not feel right: the desk hears it, and nobody else."""

from buurtbot.domain import deeds
from buurtbot.domain.cases import apart
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Button, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.desk.following import heard
from buurtbot.domain.words.letters import cut
from buurtbot.services.cases.hand_to_desk import open_case, speaks_with
from buurtbot.services.core.both_sides import linked_once
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work

LONGEST_WORDS = 3000


async def reported_again(work: Work, person: Person, request: HelpRequest) -> HelpRequest | None:
    """The request, when they have an open report about it already: it grows."""
    theirs = (await work.look(Case, person.cases)).values()
    mine = (one for one in theirs if one.reason == "behaviour" and one.request == request.id)
    return request if any(one.closed is None for one in mine) else None


async def to_desk(
    work: Work,
    context: Context,
    person: Person,
    request: HelpRequest | None,
    said: Said,
    whom: Person | None = None,
) -> Decision:
    """A case of what this person says, about a request of theirs or not; nobody else hears it."""
    case = await open_case(
        work,
        context,
        NewCase(
            reason="behaviour",
            neighbourhood=request.neighbourhood if request else person.bot,
            about=person,
            request=request,
            words=cut(said.words, LONGEST_WORDS),
            whom=whom,
        ),
    )
    opened = case.first(Case)
    shown = heard(opened, person, Said(media=said.media)) if said.media else ()
    told = (
        case
        + Decision(tell=(*shown, *_then(person, request, whom, opened)))
        + speaks_with(work, case, person.id, said.message)
    )
    return linked_once(told, request) if request else told


def _then(
    person: Person, request: HelpRequest | None, whom: Person | None, case: Case
) -> tuple[Say, ...]:
    """That they are apart now; or, where they only tell something, how they can be."""
    if whom is not None and apart.is_paused(person, whom):
        return apart.reported(person, whom, case)
    return (Say(ToPerson(person.id), text("reported"), _block(request)),)


def _block(request: HelpRequest | None) -> tuple[tuple[Button, ...], ...]:
    if request is None or not request.holder:
        return ()
    return ((Button(text("button-block"), deeds.block_person(request=request.id)),),)
