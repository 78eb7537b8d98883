"""Who is in a circle, one after the other: name and number, address, and who has the key."""

from typing import Final

from buurtbot.domain.circles.set_up import MOST, Entry, entries_in, known_in, written
from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.words.open_line import one_line
from handlers.conversations.core.pieces import NO, SKIP, YES, hidden, without
from handlers.conversations.core.same_person import SAME, SAME_AS, or_same, same_step
from handlers.conversations.core.who_rings import OF_CALLER, hear_phone, to
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Choice,
    Chosen,
    Draft,
    Question,
    Scene,
    Step,
    Turn,
    Words,
    with_answer,
)

LONGEST_NAME: Final = 40
LONGEST_LINE: Final = 120
ABOUT_ONE: Final = ("person", "who", "phone", "address", "key", SAME, SAME_AS)


# -- who


def ask_who(draft: Draft, scene: Scene) -> Question:
    taken = {one.person for one in entries_in(draft)}
    wishes = [one for one in known_in(draft, "wishes") if one.id not in taken]
    choices = tuple(
        Choice(one.id, text("just-this", words=hidden(scene, one.name))) for one in wishes
    )
    number = len(entries_in(draft)) + 1
    key = "circle-ask-who-wishes" if choices else "circle-ask-who"
    return Question(text(key, number=number), choices, wants=frozenset({"words"}))


def hear_who(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    wishes = {one.id: one for one in known_in(draft, "wishes")}
    match answer:
        case Chosen(value=id_) if id_ in wishes:
            one = wishes[id_]
            known = with_answer(draft, person=id_, who=one.name, phone=one.phone)
            return Turn(known, go="address")
        case Words(text=words) if name := one_line(words, LONGEST_NAME):
            return Turn(with_answer(draft, who=name), go="agrees")
        case _:
            return not_this(draft, answer)


# -- do they agree; only of who has not said so to the bot


def ask_agrees(draft: Draft, scene: Scene) -> Question:
    return Question(text("circle-ask-agrees", name=hidden(scene, draft["who"])), (YES, NO))


def hear_agrees(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(draft, go="phone")
        case Chosen(value="no"):
            return Turn(without(draft, *ABOUT_ONE), go="who", say=(text("circle-not-agreed"),))
        case _:
            return not_this(draft, answer)


def ask_phone(draft: Draft, scene: Scene) -> Question:
    asked = text("circle-ask-phone", name=hidden(scene, draft["who"]))
    return Question(asked, wants=frozenset({"words"}))


# -- where, and who has the key


def ask_address(draft: Draft, scene: Scene) -> Question:
    asked = text("circle-ask-address", name=hidden(scene, draft["who"]))
    return Question(asked, (SKIP,), wants=frozenset({"words"}))


def hear_address(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    return _line(draft, answer, name="address", go="key")


def ask_key(draft: Draft, scene: Scene) -> Question:
    asked = text("circle-ask-key", name=hidden(scene, draft["who"]))
    return Question(asked, (SKIP,), wants=frozenset({"words"}))


def hear_key(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    return _line(draft, answer, name="key", go="more")


def _line(draft: Draft, answer: Answer, *, name: str, go: str) -> Turn:
    match answer:
        case Chosen(value="skip"):
            return Turn(without(draft, name), go=go)
        case Words(text=words) if line := one_line(words, LONGEST_LINE):
            return Turn(with_answer(draft, **{name: line}), go=go)
        case _:
            return not_this(draft, answer)


# -- all of them


def noted(draft: Draft) -> dict[str, str]:
    """The draft with the member that was written down just now among the others."""
    if "who" not in draft:
        return dict(draft)
    one = Entry(
        name=draft["who"],
        phone=draft.get("phone", ""),
        person=draft.get("person") or draft.get(SAME_AS, ""),
        address=draft.get("address", ""),
        key=draft.get("key", ""),
    )
    kept = without(draft, *ABOUT_ONE)
    return with_answer(kept, entries=written((*entries_in(draft), one)))


def listed(draft: Draft, scene: Scene) -> Text:
    """The members so far, numbered, in the order in which they call."""
    entries = entries_in(noted(draft))
    shown_so = [
        text("circle-numbered", number=at, name=hidden(scene, one.name))
        for at, one in enumerate(entries, start=1)
    ]
    all_ = shown_so[0]
    for one in shown_so[1:]:
        all_ = text("two-lines", first=all_, rest=one)
    return all_


def is_full(draft: Draft) -> bool:
    """Whether there is room for nobody more."""
    return len(entries_in(noted(draft))) >= MOST


STEPS: Final = {
    "who": Step(ask_who, hear_who),
    "agrees": Step(ask_agrees, hear_agrees),
    "phone": Step(ask_phone, hear_phone(OF_CALLER, or_same(to("address")))),
    "same": same_step(to("address")),
    "address": Step(ask_address, hear_address),
    "key": Step(ask_key, hear_key),
}
