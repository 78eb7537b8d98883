"""What staff said goes to the person of a case; or why it cannot reach anybody."""

from dataclasses import replace

from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.core.case import Case, Unsent
from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import (
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
from buurtbot.domain.words.in_parts import in_parts
from buurtbot.domain.words.names import name_of, staff_name
from buurtbot.domain.words.rewriting import named, on_line, passing, rewritten
from buurtbot.services.cases.hand_to_desk import desk_speaks, line_of
from buurtbot.services.core.context import Context
from buurtbot.services.desk.on_cases.casework import is_closed
from buurtbot.services.lines.take_back import said_as
from buurtbot.storage.commit.work import Work


def refused(known: File) -> Decision | None:
    """What staff hear when nothing goes to this person now; None when it can."""
    if known.case.closed:
        return is_closed(known.case)
    why = _cannot_reach(known)
    return Decision(tell=(sheet.in_topic(known.case, why),)) if why else None


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


async def passed_to_person(work: Work, context: Context, known: File, said: Unsent) -> Decision:
    """The words and what is with them, under the name of who wrote them.

    Who wrote them sees that they arrived; when they do not, staff hear so at this case.
    """
    about, case = known.about, known.case
    if about is None:
        return NOTHING
    organisation = context.neighbourhood(case.neighbourhood).organisation
    args: dict[str, Arg] = {"organisation": organisation, "name": staff_name(about.id, said.name)}
    media = media_of(about.id, said)
    key = "desk-says-changed" if said.edited and media else "desk-says"
    letters = in_parts(ToPerson(about.id), key, args, about.id, said.words, media)
    letters, name = _told_at(case, letters), said_as(case, said.message)
    told = rewritten(letters, name) if said.edited else named(letters, name)
    origin = Origin(ToDesk(case.neighbourhood, case.id), said.message)
    told = on_line(passing(told, origin), line_of(work, case))
    return Decision(keep=await desk_speaks(work, case, about), tell=told)


def media_of(owner: str, said: Unsent) -> Media | None:
    """What staff sent beside their words, sealed for this owner."""
    if not said.file:
        return None
    return Media(said.kind, "desk", Hidden(owner, said.file), said.album)  # type: ignore[arg-type]  # a Kind, as heard


def _told_at(case: Case, letters: tuple[Say, ...]) -> tuple[Say, ...]:
    """Should it not arrive, staff hear so at this case; once, however many pieces it has."""
    return tuple(replace(letter, case=case.id) for letter in letters[:1]) + letters[1:]
