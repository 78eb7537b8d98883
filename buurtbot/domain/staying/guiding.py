"""The conversation guide: calm, open, ask on, agree what is next. A piece at a time."""

from collections.abc import Iterable
from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Button, Rows, Say, ToPerson, text
from buurtbot.domain.core.people.person import Offer
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.welcome.menu import back_to_menu
from config.words.guide import Guide, Moment, Piece


def given(
    guide: Guide, known: Staying, offer: Offer, request: HelpRequest, moment: Moment
) -> tuple[Staying, tuple[Say, ...]]:
    """The piece that fits this moment and that they did not get yet, if there is one."""
    if known.quiet:
        return known, ()
    first = offer.times_helped == 0
    piece = guide.next(moment, request.kind, first=first, had=known.guide)
    if piece is None:
        return known, ()
    said = Say(ToPerson(known.id), text(f"guide-{piece.key}"), (_more(piece), _no_more()))
    return replace(known, guide=(*known.guide, piece.key)), (said,)


def _more(piece: Piece) -> tuple[Button, ...]:
    act = deeds.conversation_guide(piece=piece.key)
    return (Button(text("button-guide-more"), act),)


def _no_more() -> tuple[Button, ...]:
    return (Button(text("button-staying-quiet"), deeds.write_unasked(on="")),)


def contents(person: str, pieces: Iterable[Piece]) -> Say:
    """All pieces by name."""
    rows: Rows = tuple((_named(piece),) for piece in pieces)
    return Say(ToPerson(person), text("guide-contents"), (*rows, back_to_menu()))


def _named(piece: Piece) -> Button:
    return Button(text(f"guide-{piece.key}-name"), deeds.conversation_guide(piece=piece.key))


def whole(person: str, piece: Piece) -> Say:
    """One piece, with what one can say."""
    back = (Button(text("button-staying-guide"), deeds.conversation_guide()),)
    return Say(ToPerson(person), text(f"guide-{piece.key}-more"), (back, back_to_menu()))
