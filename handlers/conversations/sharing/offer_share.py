"""Offer something: what, for how many, until when, where roughly, what to mind; a read-back."""

from datetime import datetime, time, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Arg, At, Text, text
from buurtbot.domain.core.together.share import SHARE_KINDS
from buurtbot.domain.sharing.shares import LONGEST, MOST_PLACES, kind_of, moment_of, places_of
from buurtbot.domain.sharing.shown import no_limits
from buurtbot.domain.times.reading import SaidTime, read_time
from buurtbot.domain.times.when import HOURS, local_day, next_day, on_clock
from buurtbot.domain.words.letters import units
from geo.typed.address import address_and_rest
from geo.typed.words import is_street
from handlers.conversations.core.pieces import SKIP, hidden, kept_words, without
from handlers.conversations.places import where_home
from handlers.conversations.places.where import LOOKING
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Choice,
    Chosen,
    Conversation,
    Draft,
    Question,
    Scene,
    Step,
    Turn,
    Words,
    with_answer,
)
from handlers.talking.understand import NOTHING, YES, plain

FURTHEST: Final = timedelta(days=14)
SOONEST: Final = timedelta(minutes=15)
HOURS_OFFERED: Final = (time(18), time(20))
ENDS_AT: Final = time(20)  # of a day that was named without an hour
PLACES_OFFERED: Final = (1, 2, 3, 4, 6)
TELLS_NOTHING: Final = (
    NOTHING | YES | {"weet ik niet", "ik weet het niet", "geen idee", "dont know", "no idea"}
)
COUNTED: Final = (
    "een twee drie vier vijf zes zeven acht negen tien elf twaalf",
    "one two three four five six seven eight nine ten eleven twelve",
)
NUMBERS: Final = {
    word: str(number) for said in COUNTED for number, word in enumerate(said.split(), start=1)
}
AROUND: Final = frozenset(
    {"voor", "buren", "buur", "mensen", "personen", "man", "stuks", "porties", "ongeveer"}
    | {"for", "neighbours", "neighbors", "neighbour", "people", "persons", "portions", "about"}
)
CHANGES: Final = ("kind", "what", "places", "until", "where", "limits")


def ask_kind(_draft: Draft, _scene: Scene) -> Question:
    choices = tuple(Choice(kind, text(f"share-kind-{kind}")) for kind in SHARE_KINDS)
    return Question(text("share-ask-kind"), choices)


def hear_kind(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value=value) if kind_of(value):
            return Turn(with_answer(draft, kind=value), go="what")
        case _:
            return not_this(draft, answer)


def ask_what(draft: Draft, _scene: Scene) -> Question:
    kind = kind_of(draft.get("kind", "")) or "other"
    return Question(text(f"share-ask-what-{kind}"), wants=frozenset({"words"}))


def hear_what(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    return _words("what", "places", draft, answer)


def _words(name: str, onward: str, draft: Draft, answer: Answer) -> Turn:
    """Own words, without a code, a house or where a key lies; neighbours are to read them."""
    match answer:
        case Words(text=words) if units(words) > LONGEST:
            return Turn(draft, again=text("words-too-long", most=LONGEST))
        case Words(text=words) if words.strip() and not _tells(words):
            return Turn(draft, again=text("share-words-again"))
        case Words(text=words) if _tells_house(name, words, draft):
            return Turn(draft, again=text("share-without-house"))
        case Words(text=words) if words.strip():
            kept, say = kept_words(words)
            return Turn(with_answer(draft, **{name: kept}), go=onward, say=say)
        case _:
            return not_this(draft, answer)


def _tells(words: str) -> bool:
    """Whether neighbours can read something in it: words, and not that they do not know."""
    return sum(map(str.isalpha, words)) > 1 and plain(words) not in TELLS_NOTHING


def _tells_house(name: str, words: str, draft: Draft) -> bool:
    """Whether neighbours would read at which house it is; who comes hears that from who gives.

    Of other words than those for `where` only what surely is an address ("maat 104" is none), and
    never where a ride goes: that is no home.
    """
    at, _ = address_and_rest(words)
    if at is None or at.lacks or (name == "what" and draft.get("kind") == "ride"):
        return False
    return name == "where" or bool(at.postcode) or is_street(plain(at.street or "").split()[-1])


def ask_places(_draft: Draft, _scene: Scene) -> Question:
    choices = tuple(Choice(str(n), text("share-places", places=n)) for n in PLACES_OFFERED)
    return Question(text("share-ask-places"), choices, frozenset({"words"}), columns=2)


def counted(said: str) -> int:
    """For how many, as a number or a word, with what people say around it; 0 for anything else.

    Two numbers ("drie of vier") are none: who reads it would not know which.
    """
    words = plain(said).split()
    found = [number for word in words if (number := places_of(NUMBERS.get(word, word)))]
    others = [word for word in words if word not in {*NUMBERS, *AROUND} and not word.isdecimal()]
    return found[0] if len(found) == 1 and not others else 0


def hear_places(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value=value) | Words(text=value) if places := counted(value):
            return Turn(with_answer(draft, places=str(places)), go="until")
        case Words():
            return Turn(draft, again=text("share-places-again", most=MOST_PLACES))
        case _:
            return not_this(draft, answer)


# -- until when


def _offered(scene: Scene) -> list[datetime]:
    """Today and tomorrow, in so far as it is to come."""
    days = (local_day(scene.now), next_day(scene.now))
    hours = (on_clock(day, hour) for day in days for hour in HOURS_OFFERED)
    return [at for at in hours if at >= scene.now + SOONEST]


def ask_until(_draft: Draft, scene: Scene) -> Question:
    choices = tuple(
        Choice(at.isoformat(), text("share-until", at=At(at))) for at in _offered(scene)
    )
    return Question(text("share-ask-until"), choices, frozenset({"time"}))


def hear_until(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value=value):
            return _until(draft, moment_of(value), scene)
        case Words(text=words):
            said = read_time(words, scene.spoken)
            return _until(draft, _moment(said, scene) if said else None, scene)
        case _:
            return not_this(draft, answer)


def _moment(said: SaidTime, scene: Scene) -> datetime | None:
    """The end of what was said; of a day alone the early evening."""
    day = said.day or local_day(scene.spoken)
    part = HOURS[said.part][1] if said.part else ENDS_AT
    return on_clock(day, said.until or said.at or part)


def _until(draft: Draft, at: datetime | None, scene: Scene) -> Turn:
    if at is None:
        return Turn(draft, again=text("time-not-understood"))
    if at < scene.now + SOONEST:
        return Turn(draft, again=text("time-is-past"))
    if at > scene.now + FURTHEST:
        return Turn(draft, again=text("share-too-far-ahead", days=FURTHEST.days))
    return Turn(with_answer(draft, until=at.isoformat()), go="where")


# -- where, and what to mind


def ask_where(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("share-ask-where"), wants=frozenset({"words"}))


def hear_where(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    return _words("where", "limits", draft, answer)


def ask_limits(draft: Draft, _scene: Scene) -> Question:
    key = "food" if draft.get("kind") == "food" else "other"
    return Question(text(f"share-ask-limits-{key}"), (SKIP,), frozenset({"words"}))


def hear_limits(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    onward = "consent" if _knows_home(draft, scene) else "home"
    match answer:
        case Chosen(value="skip"):
            return Turn(without(draft, "limits"), go=onward)
        case _:
            return _words("limits", onward, draft, answer)


def _home_key(draft: Draft) -> str:
    """Who lives near it hears of it first; a ride is from where it begins."""
    return "share-home-ride" if draft.get("kind") == "ride" else "share-home"


def _knows_home(draft: Draft, scene: Scene) -> bool:
    return "place" in draft or bool(scene.person and scene.person.place)


# -- the read-back


def ask_read_back(draft: Draft, scene: Scene) -> Question:
    send = Choice("send", text("button-share-send"), "success")
    changes = tuple(Choice(one, text(f"share-change-{one}")) for one in CHANGES)
    until = moment_of(draft.get("until", ""))
    told = text(
        "share-read-back",
        kind=text(f"share-kind-{kind_of(draft.get('kind', '')) or 'other'}"),
        what=hidden(scene, draft.get("what", "")),
        places=places_of(draft.get("places", "")),
        until=At(until) if until else text("share-not-said"),
        where=_or_nothing(draft, scene, "where"),
        limits=_limits(draft, scene),
    )
    return Question(told, (send, *changes), columns=2, private=True)


def _limits(draft: Draft, scene: Scene) -> Arg:
    said = draft.get("limits", "")
    return hidden(scene, said) if said else no_limits(draft.get("kind", ""))


def _or_nothing(draft: Draft, scene: Scene, name: str) -> Arg:
    return hidden(scene, draft[name]) if draft.get(name) else text("share-not-said")


def hear_read_back(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value="send"):
            return send(draft, scene)
        case Chosen(value=change) if change in CHANGES:
            return Turn(draft, go=change, then="consent")
        case _:
            return not_this(draft, answer)


def send(draft: Draft, scene: Scene) -> Turn:
    """Send it, unless its time went by while the talk waited."""
    until = moment_of(draft.get("until", ""))
    if until is None or until < scene.now:
        return Turn(draft, go="until", then="consent", say=(text("time-is-past"),))
    return Turn(without(draft, *LOOKING, "home_label"), deed=deeds.offer_share())


def recap(_draft: Draft, _scene: Scene) -> Text:
    """Where we were."""
    return text("recap-offer-share")


STEPS: Final = {
    "kind": Step(ask_kind, hear_kind),
    "what": Step(ask_what, hear_what),
    "places": Step(ask_places, hear_places),
    "until": Step(ask_until, hear_until),
    "where": Step(ask_where, hear_where),
    "limits": Step(ask_limits, hear_limits),
    **where_home.asking(_home_key),
}
OFFER_SHARE = Conversation(
    name="offer_share",
    first="kind",
    steps={**STEPS, "consent": Step(ask_read_back, hear_read_back)},
    recap=recap,
)
