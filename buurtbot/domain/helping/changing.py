"""A request as the answers it was made of, so that each can be changed; and a word added to it."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Hidden, Media, Say, Text, ToPerson, text
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.helping.sides import Sides, desk_note, tell_resident
from buurtbot.domain.times.when import hours_of, how_soon, is_any_day, local_day
from buurtbot.domain.words.letters import units
from buurtbot.domain.words.names import first_name_of
from buurtbot.domain.words.open_line import cleaned
from buurtbot.domain.words.traces.money import holds_secret, without_secrets

LONGEST_WORDS: Final = 2000  # fits in one message, with all else that stands on the card


def answers_of(request: HelpRequest, now: datetime) -> dict[str, str]:
    """The draft of `ask_for_help` this request would come from, without what was not answered.

    What was asked for tomorrow is, on that day, for today.
    """
    soon = how_soon(local_day(request.starts), now, further="later")
    any_day = "any" if is_any_day(request.starts, request.ends) else soon
    when = "weekly" if request.urgency == "weekly" else any_day
    days = {"any": "", "today": local_day(now).isoformat()}
    at, until = hours_of(request)
    draft = {
        "changes": request.id,
        "kind": request.kind,
        "for_other": "yes" if request.for_other else "no",
        "other_name": request.other_name,
        "other_agreed": "yes" if request.for_other else "",
        "address": request.address,
        "when": when,
        "date": days.get(when, local_day(request.starts).isoformat()),
        "at": at.strftime("%H:%M") if at else "",
        "until": until.strftime("%H:%M") if until else "",
        "words": request.words,
        "voice": request.voice,
        "language": request.language,
        **_place(request),
    }
    answered = {key: value for key, value in draft.items() if value}
    return {**answered, "daypart": request.daypart or ""}


def _place(request: HelpRequest) -> dict[str, str]:
    if request.point is None:
        return {"place_unknown": "yes"}
    return {"place": f"{request.point.lat},{request.point.lon}"}


def changing(sides: Sides) -> Decision:
    """Begin a talk at its read-back, where each answer has a button to change it."""
    talk = Talk(
        id=sides.resident.id,
        conversation="ask_for_help",
        step="read_back",
        at=sides.now,
        turn=int(sides.now.timestamp()),
        draft=answers_of(sides.request, sides.now),
    )
    message = text("change-begins", kind=sides.kind)
    return Decision(keep=(talk,), tell=(Say(ToPerson(sides.resident.id), message),))


def with_word(sides: Sides, said: str) -> Decision:
    """Words added to the request; who holds it, and the desk when it has it, hear them at once."""
    request = sides.request
    words = without_secrets(cleaned(said))
    added = "\n".join(filter(None, (request.words, words)))
    if not words or units(added) > LONGEST_WORDS:
        key = "word-too-long" if words else "word-empty"
        return Decision(tell=(tell_resident(sides, text(key)),))
    note = text("desk-word-added", ref=request.ref, words=Hidden(request.resident, words))
    name = first_name_of(sides.resident)
    key = "helper-from-desk" if sides.resident.chat is None else "relay-words"
    heard = text(key, name=name, words=Hidden(request.resident, words))
    masked = (tell_resident(sides, text("words-masked")),) if holds_secret(said) else ()
    return _added(sides, replace(request, words=added), heard, note) + Decision(tell=masked)


def with_voice(sides: Sides, file: str) -> Decision:
    """A spoken word: it takes the place of an earlier one."""
    request = replace(sides.request, voice=file)
    media = Media("voice", sides.resident.bot, Hidden(request.resident, file))
    heard = text("relay-voice", name=first_name_of(sides.resident))
    note = text("desk-voice-added", ref=request.ref)
    return _added(sides, request, heard, note, media)


def _added(
    sides: Sides, request: HelpRequest, heard: Text, note: Text, media: Media | None = None
) -> Decision:
    holder = ToPerson(request.holder)
    to_holder = Say(holder, heard, media=media, protect=True)
    return Decision(
        keep=(request,),
        tell=(
            *_said_so(sides),
            *((to_holder,) if sides.held else ()),
            *(replace(say, media=media) for say in desk_note(request, note)),
        ),
        noted=(AuditLine(request.resident, "add_word", request.id),),
    )


def _said_so(sides: Sides) -> tuple[Say, ...]:
    """Who only has a phone said it to the desk, which reads it in its topic."""
    if sides.resident.chat is None:
        return ()
    return (tell_resident(sides, text("word-added-held" if sides.held else "word-added")),)
