"""What staff write in a topic goes to the person, and what the person writes comes back there.

Nothing is sent that staff did not mean: `//` begins a note that stays in the topic, and for
someone who only has a phone staff hear that they must call.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain import call_number, cases, desk
from buurtbot.domain.case import Case
from buurtbot.domain.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.desk import File
from buurtbot.domain.following import grown, heard
from buurtbot.domain.in_parts import in_parts
from buurtbot.domain.messages import (
    Arg,
    Hidden,
    Media,
    Origin,
    Say,
    Text,
    ToDesk,
    ToPerson,
    text,
)
from buurtbot.domain.names import name_of, staff_name
from buurtbot.domain.only_thanks import only_thanks
from buurtbot.domain.person import Line, Person
from buurtbot.domain.phones import read_phones
from buurtbot.domain.rewriting import named, on_line, passing, rewritten
from buurtbot.services.by_phone import ask_for_whom
from buurtbot.services.desk_case import gone, is_closed, open_again, take
from buurtbot.services.hand_to_desk import desk_speaks, line_of, read_file
from buurtbot.services.house import Actor, House
from buurtbot.services.open_alarm import goes_on
from buurtbot.services.take_back import is_note_now, said_as
from buurtbot.storage.work import Work

NOTE: Final = "//"


# -- staff to the person


async def desk_says(
    work: Work,
    house: House,
    actor: Actor,
    *,
    case: str,
    words: str = "",
    file: str = "",
    kind: str = "",
    album: str = "",
    edited: bool = False,
    message: int = 0,
    worries: bool = False,
) -> Decision:
    """Pass on what a moderator said in the topic of a case. Whoever answers first has the case."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if words.lstrip().startswith(NOTE):
        noted = note(actor, found, album)
        return await is_note_now(work, found, message) if edited else noted
    if album and album == found.note_album:
        return NOTHING  # another picture of a note
    if found.closed:
        return is_closed(found)
    known = await read_file(work, house, found)
    refused = await _refused(work, house, actor, known, "" if file else words, worries=worries)
    if refused is not None:
        return refused
    return await _said(
        work, house, actor, known, words, _media(known, kind, file, album), edited, message
    )


def note(actor: Actor, case: Case, album: str = "") -> Decision:
    """An internal note: it stays in the topic and is counted; so does the rest of its album."""
    return Decision(
        keep=(replace(case, notes=case.notes + 1, note_album=album),),
        noted=(AuditLine(actor.who, "note", case.id),),
    )


async def _refused(
    work: Work, house: House, actor: Actor, known: File, words: str, *, worries: bool
) -> Decision | None:
    """What is said of a line that no chat takes; None when one does."""
    if words and _has_only_phone(known):
        return await ask_for_whom(work, house, actor, known, words, worries=worries)
    refusal = _cannot_reach(known)
    return Decision(tell=(desk.in_topic(known.case, refusal),)) if refusal else None


def _has_only_phone(known: File) -> bool:
    return known.about is not None and known.about.chat is None


def _cannot_reach(known: File) -> Text | None:
    """Why what staff write cannot reach anybody, or None when it can."""
    about = known.about
    if about is None:
        return text("desk-about-nobody")
    if about.chat is None:
        name, phone = name_of(about), Hidden(about.id, about.phone)
        return text("desk-only-phone", name=name, phone=phone)
    if not about.reachable:
        return text("desk-unreachable")
    return None


def _media(known: File, kind: str, file: str, album: str) -> Media | None:
    if not file or known.about is None:
        return None
    return Media(kind, "desk", Hidden(known.about.id, file), album)  # type: ignore[arg-type]  # a Kind, as heard


async def _said(
    work: Work,
    house: House,
    actor: Actor,
    known: File,
    words: str,
    media: Media | None,
    edited: bool,  # noqa: FBT001 - positional inside this module only
    message: int,
) -> Decision:
    about, case = known.about, known.case
    if about is None:
        return NOTHING
    attended = Decision(keep=(replace(case, attended=work.now),))
    taken = attended if case.holder else await take(work, house, actor, known)
    organisation = house.neighbourhood(case.neighbourhood).organisation
    name = staff_name(about.id, actor.name)
    args: dict[str, Arg] = {"organisation": organisation, "name": name}
    key = "desk-says-changed" if edited and media else "desk-says"
    letters = in_parts(ToPerson(about.id), key, args, about.id, words, media)
    speaking = await desk_speaks(work, case, about)
    letters, name = _told_at(case, letters), said_as(case, message)
    told = rewritten(letters, name) if edited else named(letters, name)
    origin = Origin(ToDesk(case.neighbourhood, case.id), message)
    told = on_line(passing(told, origin), line_of(work, case))
    return taken + Decision(keep=speaking, tell=told)


def _told_at(case: Case, letters: tuple[Say, ...]) -> tuple[Say, ...]:
    """Should it not arrive, staff hear so at this case; once, however many pieces it has."""
    return tuple(replace(letter, case=case.id) for letter in letters[:1]) + letters[1:]


# -- the person to staff


async def tell_desk(
    work: Work,
    house: House,
    actor: Actor,
    person: Person,
    *,
    line: Line,
    words: str = "",
    media: Media | None = None,
    edited: bool = False,
    message: int = 0,
    so_far: Decision = NOTHING,
) -> Decision:
    """Bring what the person said to the topic of the case of this line."""
    found = await work.get(Case, line.subject)
    found = so_far.latest(found) if found else None
    if found is None or (found.closed and not cases.may_reopen(found, work.now)):
        return _over(person, line)
    key = "desk-heard-changed" if edited else "desk-heard"
    # A thumb up is no answer to who is in danger: they are answered in words.
    seen = 0 if found.reason == "sensitive" else message
    told = Decision(tell=heard(found, person, words, media, key=key, message=seen))
    noted = await number_noted(work, house, found, person, words)
    found = noted.latest(found)
    if found.closed and not only_thanks(words):
        return noted + await open_again(work, house, actor, found) + told
    return told + (noted if noted.tell else goes_on(work, house, person, found))


async def number_for_desk(
    work: Work, house: House, person: Person, words: str, message: int
) -> Decision | None:
    """The desk asked on which number it may call: no neighbour reads the answer, wherever typed.

    None when it did not ask, or there is no number in these words.
    """
    if read_phones(words) is None:
        return None
    looked = await work.look(Case, person.cases)
    asks = [case.id for case in looked.values() if case.asks_number and not case.closed]
    found = await work.get(Case, asks[-1]) if asks else None
    if found is None:
        return None
    told = Decision(tell=heard(found, person, words, None, message=message))
    return told + await number_noted(work, house, found, person, words)


async def number_noted(
    work: Work, house: House, case: Case, person: Person, words: str
) -> Decision:
    """The number that was written stands on the card, and they hear which one was understood."""
    noted = call_number.with_number(case, words)
    if noted == case:
        return NOTHING
    card = grown(await read_file(work, house, noted))
    thanked = call_number.thanks(case, noted, person)
    return Decision(keep=(noted,), tell=(*thanked, card))


def _over(person: Person, line: Line) -> Decision:
    """The case is over: the line is hung up, and the person hears how to go on."""
    kept = (person.hanging_up(line.subject),) if line in person.lines else ()
    return Decision(keep=kept, tell=(Say(ToPerson(person.id), text("case-is-over")),))


async def written_after(
    work: Work,
    house: House,
    actor: Actor,
    person: Person,
    *,
    words: str = "",
    media: Media | None = None,
    message: int = 0,
) -> Decision | None:
    """What someone without a line writes may still be about a case that closed this week.

    The case opens again; a mere thank you is only shown. None when there is no such case.
    """
    looked = await work.look(Case, person.cases)
    recent = [case for case in looked.values() if cases.may_reopen(case, work.now)]
    spoken = [case for case in recent if case.reason in cases.SPEAKS_WITH_DESK]
    if not spoken:
        return None
    last = max(spoken, key=lambda case: case.closed or case.opened)
    found = await work.get(Case, last.id)
    if found is None or found.closed is None:
        return None
    told = Decision(tell=heard(found, person, words, media, message=message))
    if not only_thanks(words):
        noted = await number_noted(work, house, found, person, words)
        return noted + await open_again(work, house, actor, noted.latest(found)) + told
    kind = Say(ToPerson(person.id), text("case-thanks-passed-on"))
    return told + Decision(tell=(kind,))
