"""What a card says of its request: when, where, whom we asked. What is empty is no line."""

from buurtbot.domain.cases.cases import is_of_the_request
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import Hidden, Media, Say, Text, ToDesk, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.times.when import wanted_that_day
from buurtbot.domain.words.names import LONGEST_SHOWN, plain_name


def wanted_on_card(request: HelpRequest | None) -> tuple[Text, ...]:
    """For whom, when it is another; when, as the resident said it; and an address that the map
    did not find: a person does.
    """
    if request is None:
        return ()
    when = (*_for_other(request), text("card-when", when=wanted_that_day(request)))
    if request.point is not None or not request.address:
        return when
    return (*when, text("card-address", address=Hidden(request.resident, request.address)))


def _for_other(request: HelpRequest) -> tuple[Text, ...]:
    """Who opens the door is not who asked."""
    name = plain_name(request.other_name, LONGEST_SHOWN) if request.for_other else ""
    return (text("card-for-other", name=Hidden(request.resident, name)),) if name else ()


def spoken_at_desk(
    case: Case, about: Person | None, request: HelpRequest | None
) -> tuple[Say, ...]:
    """What was said aloud with a request, where it is the matter: nobody listened to it yet."""
    if about is None or request is None or not request.voice:
        return ()
    if not is_of_the_request(case, request):
        return ()
    voice = Media("voice", about.bot, Hidden(request.resident, request.voice))
    to = ToDesk(case.neighbourhood, case.id, urgent=case.urgent, later=True)
    return (Say(to, text("desk-request-spoken"), media=voice),)


def lacks_place(request: HelpRequest | None) -> bool:
    """Whether it waits for an address: without one nobody can be asked."""
    return request is not None and request.point is None and not _is_over(request)


def _is_over(request: HelpRequest) -> bool:
    return bool(request.holder) or request.state in ENDED


def tried_on_card(request: HelpRequest | None) -> Text | None:
    """How many were asked so far, and how many said no."""
    asked = {invited.person for invited in request.invited} if request else set()
    if request is None or not asked:
        return None
    refused = sum(1 for invited in request.invited if invited.reply == "no")
    return text("card-tried", waves=request.wave, asked=len(asked), refused=refused)
