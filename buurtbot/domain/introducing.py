"""Someone took the request: what each of the two hears about the other, and about the door."""

from datetime import datetime

from buurtbot.domain.desk import lines
from buurtbot.domain.help_request import HelpRequest
from buurtbot.domain.helping import (
    Helping,
    card_name,
    holder_buttons,
    person_button,
    resident_buttons,
    tell_resident,
)
from buurtbot.domain.invitation import closed_invitation
from buurtbot.domain.messages import (
    Button,
    Hidden,
    Media,
    Outgoing,
    Rows,
    Say,
    Text,
    ToPerson,
    deed,
    text,
)
from buurtbot.domain.names import LONGEST_SHOWN, first_name_of, name_of, plain_name
from buurtbot.domain.person import Person
from buurtbot.domain.when import wanted_text


def to_holder(helping: Helping, holder: Person) -> tuple[Outgoing, ...]:
    """The card of who goes: for whom, where, when, what was said, and the rules at the door."""
    request, resident = helping.request, helping.resident
    to = ToPerson(holder.id)
    card = Say(
        to,
        _card(request, resident, helping.now),
        _buttons(request),
        name=card_name(request),
        protect=True,
    )
    yours = closed_invitation(request, holder.id, "invitation-yours")
    return yours, card, *_attached(request, resident, to)


def _card(request: HelpRequest, resident: Person, now: datetime) -> Text:
    return lines(
        (
            text(
                "taken-card",
                kind=text(f"kind-{request.kind}"),
                wanted=wanted_text(request, now=now),
                ref=request.ref,
            ),
            _for_whom(request, resident),
            _where(request),
            _words(request),
            text("taken-door-word", word=Hidden(request.resident, request.door_word)),
            text("taken-rules"),
            text("taken-open-line"),
        )
    )


def _for_whom(request: HelpRequest, resident: Person) -> Text:
    name = name_of(resident)
    if not request.for_other:
        return text("taken-for", name=name)
    other = Hidden(request.resident, plain_name(request.other_name, LONGEST_SHOWN) or "-")
    return text("taken-for-other", name=name, other=other)


def _where(request: HelpRequest) -> Text:
    if not request.address:
        return text("taken-place")
    return text("taken-address", address=Hidden(request.resident, request.address))


def _words(request: HelpRequest) -> Text | None:
    if not request.words:
        return None
    return text("taken-words", words=Hidden(request.resident, request.words))


def _buttons(request: HelpRequest) -> Rows:
    worry = deed("report_behaviour", request=request.id)
    return (*holder_buttons(request), (Button(text("button-worried"), worry),))


def _attached(request: HelpRequest, resident: Person, to: ToPerson) -> tuple[Say, ...]:
    """What they said aloud, and the place on the map when there is no address to read."""
    said: list[Say] = []
    if request.voice:
        voice = Media("voice", resident.bot, Hidden(request.resident, request.voice))
        said.append(Say(to, text("taken-voice"), media=voice, protect=True))
    if request.point and not request.address:
        where = f"{request.point.lat},{request.point.lon}"
        place = Media("location", resident.bot, Hidden(request.resident, where))
        said.append(Say(to, text("taken-map"), media=place, protect=True))
    return tuple(said)


def to_resident(helping: Helping, holder: Person) -> Say:
    """A neighbour comes: who, when, and the word for the door."""
    request = helping.request
    told = text(
        "taken-neighbour-comes",
        name=first_name_of(holder),
        kind=text(f"kind-{request.kind}"),
        wanted=wanted_text(request, now=helping.now),
        word=Hidden(request.resident, request.door_word),
    )
    rows = resident_buttons(request)
    if helping.resident.chat is not None:
        rows = (*rows, (person_button(request),))
    return tell_resident(helping, told, rows)


def too_late(request: HelpRequest, person: str) -> Say:
    """A kind word to who pressed when someone else had just been first."""
    return Say(ToPerson(person), text("take-too-late", kind=text(f"kind-{request.kind}")))
