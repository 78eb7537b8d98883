"""Free text of someone with an open line: to the other side of a request, or to the desk."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from buurtbot.domain.decision import Decision
from buurtbot.domain.messages import Hidden, Media, Say, ToPerson, text
from buurtbot.domain.only_thanks import only_thanks
from buurtbot.domain.person import Person
from buurtbot.services.desk_relay import tell_desk
from buurtbot.services.house import Actor, House
from buurtbot.services.only_desk import tell_aside
from buurtbot.services.pass_on import pass_on
from buurtbot.storage.work import Work
from handlers.talk import Answer, Heard, Place, Recording, Said, Strange, Words

PASSING: Final[Mapping[str, Callable[..., Awaitable[Decision]]]] = {  # by the kind of line
    "request": pass_on,
    "case": tell_desk,
    "aside": tell_aside,
}


async def on_the_line(
    work: Work,
    house: House,
    actor: Actor,
    person: Person,
    heard: Heard,
    answer: Answer,
    *,
    edited: bool,
) -> Decision:
    """Pass on what was said; what cannot be passed on gets a kind answer."""
    words, media = contents(answer, person)
    if not words and media is None:
        return Decision(tell=(Say(ToPerson(person.id), text("strange-on-line")),))
    kind = person.line.kind if person.line else "request"
    passed = await PASSING[kind](
        work,
        house,
        actor,
        person,
        words=_with_quote(heard, kind, words),
        media=media,
        edited=edited,
        message=heard.message,
    )
    if isinstance(answer, Strange):
        return passed + Decision(tell=(Say(ToPerson(person.id), text("only-words-passed-on")),))
    return passed


def _with_quote(heard: Heard, kind: str, words: str) -> str:
    """For the desk a quote of a message of ours comes along: "this" says little without it."""
    if kind == "request" or not heard.quoted or only_thanks(words):
        return words
    return f"> {heard.quoted}\n{words}"


def contents(said: Said, person: Person) -> tuple[str, Media | None]:
    """The words and the recording in what was said; neither for what cannot be passed on."""
    match said:
        case Words(text=words):
            return words, None
        case Recording(kind=kind, file=file, caption=caption, album=album):
            return caption, Media(kind, person.bot, Hidden(person.id, file), album)
        case Place(point=point, words=words):
            where = Hidden(person.id, f"{point.lat},{point.lon}")
            return words, Media("location", person.bot, where)
        case Strange(words=words):
            return words, None
        case _:
            return "", None
