"""What comes of a request by phone, as staff see it in the topic of the call that began it."""

from dataclasses import replace

from buurtbot.domain.cases.card.called import called, show_buttons
from buurtbot.domain.cases.card.sheet import File, in_topic, ringing, showing
from buurtbot.domain.cases.cases import IN_DANGER
from buurtbot.domain.core.case import Reason
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Outgoing, Say, text
from buurtbot.domain.helping.sides import desk_note


def comes_back(reason: Reason, who: str, request: HelpRequest) -> bool:
    """Whether it comes back in the case of the call; `who` speaks in it.

    A danger, and what the helper has to say, get a case of their own: there somebody else speaks
    with the desk, or another end is needed than that of the request.
    """
    in_the_call = request.by_desk and bool(request.case) and reason not in IN_DANGER
    return in_the_call and who == request.resident


def told_back(file: File, reason: Reason) -> tuple[Outgoing, ...]:
    """It came back: the desk is called, unless somebody has the case."""
    if file.case.holder:
        return showing(file)
    said = text("topic-comes-back", reason=text(f"case-reason-{reason}"))
    return (*ringing(file), in_topic(file.case, said))


def told_beside(file: File) -> tuple[Say, ...]:
    """Who rings the resident sees in the topic of the call what else came of it."""
    case, request = file.case, file.request
    if request is None or not request.by_desk or request.case in {"", case.id}:
        return ()
    said = text("topic-beside", what=called(case, request))
    rows = (tuple(show_buttons([(case, request)])),)
    return tuple(replace(note, buttons=rows) for note in desk_note(request, said))
