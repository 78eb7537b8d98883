"""What can be passed on of what somebody said: words, a recording, a place; and back again."""

from collections.abc import Sequence

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.held import Piece
from buurtbot.domain.core.line import Aim, ToLine
from buurtbot.domain.core.messages import Hidden, Media
from buurtbot.domain.core.people.person import Person
from buurtbot.services.core.context import Context
from buurtbot.services.lines.shared_number import Card, number_shared
from buurtbot.storage.commit.work import Work
from geo.point import Point
from handlers.talking.talk import Answer, Contact, Heard, Place, Recording, Said, Strange, Words


async def card_for_desk(
    work: Work, context: Context, person: Person, heard: Heard, answer: Answer, aim: Aim
) -> Decision | None:
    """A contact card is a number to call, for who speaks with the desk; None of all else."""
    if not isinstance(answer, Contact):
        return None
    here = aim.line.subject if isinstance(aim, ToLine) else ""
    card = Card(answer.phone, answer.own, heard.message)
    return await number_shared(work, context, person, here, card)


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


def piece_of(answer: Answer, heard: Heard, person: Person) -> Piece | None:
    """What was said as one message to be passed on; None when nothing of it can be."""
    words, media = contents(answer, person)
    if not words and media is None:
        return None
    return Piece(words, media, heard.message, heard.quoted, heard.sent)


def album_of(answer: Answer) -> str:
    """The album a picture is a part of, or nothing."""
    return answer.album if isinstance(answer, Recording) else ""


def answer_of(pieces: Sequence[Piece]) -> Answer:
    """What waited, as one answer to a question: all its words, with the first recording."""
    words = "\n".join(piece.words for piece in pieces if piece.words)
    media = next((piece.media for piece in pieces if piece.media), None)
    if media is None:
        return Words(words)
    if media.kind == "location":
        lat, lon = map(float, media.file.value.split(","))
        return Place(Point(lat, lon), words=words)
    return Recording(media.kind, media.file.value, words)
