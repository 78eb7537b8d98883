"""The exact address and the word for the door: shown with the deed that needs them.

Who takes a request gets a first name and a street. The house comes with "I am on my way", or when
they ask for it; every showing is counted and noted, and what was shown goes from the chat when
they do not go after all.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import (
    Arg,
    Change,
    Erase,
    Hidden,
    Media,
    Outgoing,
    Say,
    Text,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.sides import Sides, mark_of, marked
from buurtbot.domain.phone.numbers import shown as shown_number
from buurtbot.domain.words.names import LONGEST_SHOWN, first_name_of, name_of, plain_name

SEEN_BY: Final = "volunteer.address"


def was_shown(request: HelpRequest) -> bool:
    """Whether who holds the request has seen the address."""
    return bool(request.holder) and mark_of(request, SEEN_BY) == request.holder


def street(request: HelpRequest) -> Arg | None:
    """The street of an address, without its number; None when there is only a point."""
    named = _street_in(request.address)
    return Hidden(request.resident, named) if named else None


def _street_in(address: str) -> str:
    """All words before the first number: rather too little than a house too much.

    "1e Sweelinckstraat 5" begins with one, "Plein 1944 10" keeps only its first word.
    """
    words = address.partition(",")[0].split()
    house = next((at for at, word in enumerate(words) if at and word[0].isdigit()), len(words))
    return " ".join(words[:house])


def shown(sides: Sides, holder: Person) -> Decision:
    """Show where it is: counted, noted, and marked on the request."""
    request = marked(sides.request, SEEN_BY, holder.id)
    return Decision(
        keep=(request, _counted(holder)),
        tell=_told(sides, ToPerson(holder.id)),
        noted=(AuditLine(holder.id, "show_address", request.id),),
    )


def _counted(holder: Person) -> Person:
    if holder.offer is None:
        return holder
    return replace(holder, offer=replace(holder.offer, addresses=holder.offer.addresses + 1))


def _told(sides: Sides, to: ToPerson) -> tuple[Outgoing, ...]:
    """The address and the word; what was shown before goes, so that it stands once."""
    request = sides.request
    said = lines(
        (
            text("door-for", name=_at_home(sides)),
            _address(request),
            _word(sides),
            _number(sides),
            text("taken-rules"),
        )
    )
    earlier = (Erase(to, name=_name(request)), Erase(to, name=_map_name(request)))
    there = Say(to, said, name=_name(request), protect=True)
    return (*(earlier if was_shown(request) else ()), there, *_map(sides, to))


def _at_home(sides: Sides) -> Arg:
    """Who opens the door: for whom it was asked."""
    request = sides.request
    if not request.for_other:
        return name_of(sides.resident)
    return other_name(request)


def other_name(request: HelpRequest) -> Arg:
    """For whom it was asked, by somebody else."""
    return Hidden(request.resident, plain_name(request.other_name, LONGEST_SHOWN) or "-")


def _word(sides: Sides) -> Text:
    """The word to say at the door, and who knows it there."""
    request = sides.request
    word = Hidden(request.resident, request.door_word)
    if not request.for_other:
        return text("door-word", word=word)
    return text("door-word-other", word=word, name=first_name_of(sides.resident))


def _number(sides: Sides) -> Text | None:
    """Where they can be rung, when they agreed to that; else the desk rings them."""
    resident = sides.resident
    if not may_be_rung(sides.request, resident):
        return None
    phone = Hidden(resident.id, shown_number(resident.phone))
    return text("door-ring", name=first_name_of(resident), phone=phone)


def may_be_rung(request: HelpRequest, resident: Person) -> bool:
    """Whether who goes may ring: they agreed, and still have nothing but a telephone."""
    return request.may_ring and bool(resident.phone) and resident.chat is None


def ringing_changed(sides: Sides) -> tuple[Outgoing, ...]:
    """Who goes hears it; what they see of the door says so too, where they see it already."""
    request = sides.request
    if not sides.held:
        return ()
    to, name = ToPerson(request.holder), first_name_of(sides.resident)
    key = "helper-may-ring" if request.may_ring else "helper-may-ring-not"
    again = _told(sides, to) if was_shown(request) else ()
    return (*again, Say(to, text(key, name=name)))


def _address(request: HelpRequest) -> Text:
    if not request.address:
        return text("door-on-the-map")
    return text("taken-address", address=Hidden(request.resident, request.address))


def _map(sides: Sides, to: ToPerson) -> tuple[Say, ...]:
    """The place on the map when there is no address to read."""
    request = sides.request
    if request.point is None or request.address:
        return ()
    where = Hidden(request.resident, f"{request.point.lat},{request.point.lon}")
    place = Media("location", sides.resident.bot, where)
    said = text("taken-map")
    return (Say(to, said, media=place, name=_map_name(request), protect=True),)


def _name(request: HelpRequest) -> str:
    return f"door:{request.id}:{request.holder}"


def _map_name(request: HelpRequest) -> str:
    return f"map:{request.id}:{request.holder}"


def voice_name(request: HelpRequest) -> str:
    """The message with what the resident said aloud, as the holder got it."""
    return f"voice:{request.id}:{request.holder}"


def taken_away(request: HelpRequest) -> tuple[Outgoing, ...]:
    """What the holder saw of the door goes from their chat, and so does the resident's voice.

    Words are changed and not erased: Telegram lets nobody erase what is older than two days.
    """
    to = ToPerson(request.holder)
    away = (Change(to, _name(request), text("door-taken-away")),) if was_shown(request) else ()
    return (*away, Erase(to, name=_map_name(request)), Erase(to, name=voice_name(request)))
