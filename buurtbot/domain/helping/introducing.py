"""Someone took the request: what each of the two hears about the other, and about the door."""

from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import (
    Arg,
    Button,
    Hidden,
    Media,
    Outgoing,
    Rows,
    Say,
    Text,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping import door
from buurtbot.domain.helping.holder import holder_buttons
from buurtbot.domain.helping.sides import (
    Sides,
    card_name,
    person_button,
    resident_buttons,
    tell_resident,
)
from buurtbot.domain.matching.invitation import closed_invitation
from buurtbot.domain.times.when import wanted_text
from buurtbot.domain.words.names import first_name_of


def to_holder(sides: Sides, holder: Person) -> tuple[Outgoing, ...]:
    """The card of who goes: for whom, in which street, when, what was said, and the rules."""
    request, resident = sides.request, sides.resident
    to = ToPerson(holder.id)
    yours = closed_invitation(request, holder.id, "invitation-yours")
    return yours, holder_card(sides, holder), *_voice(request, resident, to)


def holder_card(sides: Sides, holder: Person) -> Say:
    """What the holder sees of the request, with what they can do now."""
    request = sides.request
    return Say(
        ToPerson(holder.id),
        _card(request, sides.resident, sides.now),
        _buttons(request),
        name=card_name(request),
        protect=True,
    )


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
            _words(request, resident),
            text("taken-address-later"),
            text("taken-rules"),
            text(_how_to_ask(request, resident)),
        )
    )


def _how_to_ask(request: HelpRequest, resident: Person) -> str:
    if not request.by_desk:
        return "taken-open-line"
    rings = door.may_be_rung(request, resident)
    return "taken-open-line-ring" if rings else "taken-open-line-desk"


def _for_whom(request: HelpRequest, resident: Person) -> Text:
    key = "taken-for-other" if request.for_other else "taken-for"
    return text(key, name=first_name_of(resident))


def _where(request: HelpRequest) -> Text | None:
    street = door.street(request)
    return text("taken-street", street=street) if street else None


def _words(request: HelpRequest, resident: Person) -> Text | None:
    """What was written, and by whom: for somebody else, by who asks."""
    if not request.words:
        return None
    words = Hidden(request.resident, request.words)
    if request.for_other:
        return text("taken-words-other", name=first_name_of(resident), words=words)
    return text("taken-words-desk" if request.by_desk else "taken-words", words=words)


def _buttons(request: HelpRequest) -> Rows:
    worry = deeds.worried(request=request.id)
    return (*holder_buttons(request), (Button(text("button-worried"), worry),))


def _voice(request: HelpRequest, resident: Person, to: ToPerson) -> tuple[Say, ...]:
    """What they said aloud."""
    if not request.voice:
        return ()
    voice = Media("voice", resident.bot, Hidden(request.resident, request.voice))
    name = first_name_of(resident)
    said = text("taken-voice-other", name=name) if request.for_other else text("taken-voice")
    return (Say(to, said, media=voice, name=door.voice_name(request), protect=True),)


def to_resident(sides: Sides, holder: Person) -> Say:
    """A neighbour comes: who, when, and the word for the door."""
    request = sides.request
    told = text(
        "taken-neighbour-comes", **_who_and_when(sides, holder), word=door_word_for(request)
    )
    return tell_resident(sides, told, (*resident_buttons(request), (person_button(request),)))


def may_come(sides: Sides, holder: Person, organisation: str) -> Say:
    """A neighbour wants to come, and the desk looks first: nobody is told yet that they come."""
    who = _who_and_when(sides, holder)
    told = text("taken-neighbour-waits", **who, organisation=organisation)
    return tell_resident(sides, told, ((person_button(sides.request),),))


def _who_and_when(sides: Sides, holder: Person) -> dict[str, Arg]:
    return {
        "name": first_name_of(holder),
        "kind": text(f"kind-{sides.request.kind}"),
        "wanted": wanted_text(sides.request, now=sides.now),
    }


def door_word_for(request: HelpRequest) -> Text:
    """The word, and what to do with it; who asks for somebody else passes it on."""
    word = Hidden(request.resident, request.door_word)
    if not request.for_other:
        return text("word-at-your-door", word=word)
    return text("word-to-pass-on", word=word, other=door.other_name(request))


def too_late(request: HelpRequest, person: str) -> Say:
    """A kind word to who pressed when someone else had just been first."""
    return Say(ToPerson(person), text("take-too-late", kind=text(f"kind-{request.kind}")))
