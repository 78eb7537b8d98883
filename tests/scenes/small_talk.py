"""A small talk: one answer, several answers, a place, and an overview that leads back."""

from buurtbot.domain.core.messages import Deed, text
from handlers.talking.talk import (
    Answer,
    Choice,
    Chosen,
    Conversation,
    Draft,
    Place,
    Question,
    Scene,
    Step,
    Turn,
    Wants,
    toggled,
    with_answer,
)
from tests.scenes.street import MOERWIJK
from tests.scenes.talk_street import Visitor, a_person, a_scene


def ask_one(_draft: Draft, _scene: Scene) -> Question:
    choices = (Choice("yes", text("button-yes")), Choice("no", text("button-no")))
    return Question(text("ask-when"), choices, columns=2)


def hear_one(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(with_answer(draft, one="yes"), go="many", say=(text("keys-away"),))
        case Chosen(value="no"):
            return Turn(with_answer(draft, one="no"), go="extra", detour=True)
        case _:
            return Turn(draft, again=text("strange-other"))


def ask_extra(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("ask-words"), wants=frozenset({"words"}))


def hear_extra(draft: Draft, _answer: Answer, _scene: Scene) -> Turn:
    return Turn(with_answer(draft, extra="yes"), go="many")


def ask_many(draft: Draft, _scene: Scene) -> Question:
    choices = tuple(Choice(p, text(f"daypart-{p}")) for p in ("morning", "afternoon", "evening"))
    on = frozenset(draft.get("many", "").split())
    return Question(text("offer-dayparts"), choices, many=True, ticked=on)


def hear_many(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="ready"):
            return Turn(draft, go="where")
        case Chosen(value=value):
            return Turn(toggled(draft, "many", value), go="many")
        case _:
            return Turn(draft, again=text("strange-other"))


def ask_where(_draft: Draft, _scene: Scene) -> Question:
    hint = text("just-this", words="Erasmusweg 12")
    wants: frozenset[Wants] = frozenset({"location", "address"})
    skip = Choice("skip", text("button-skip"))
    return Question(text("ask-where"), (skip,), wants=wants, hints=(hint,))


def hear_where(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="skip"):
            return Turn(draft, deed=Deed("show_menu"))
        case Place():
            return Turn(draft, go="over")
        case _:
            return Turn(draft, again=text("address-how"))


def ask_over(_draft: Draft, _scene: Scene) -> Question:
    choices = (Choice("send", text("button-send")), Choice("one", text("button-change-kind")))
    return Question(text("menu-more"), choices)


def hear_over(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="send"):
            return Turn(draft, deed=Deed("ask_for_help", {"sent": "yes"}))
        case _:
            return Turn(draft, go="one", then="over")


SMALL = Conversation(
    "small",
    "one",
    {
        "one": Step(ask_one, hear_one),
        "extra": Step(ask_extra, hear_extra),
        "many": Step(ask_many, hear_many),
        "where": Step(ask_where, hear_where),
        "over": Step(ask_over, hear_over),
    },
    recap=lambda _draft, _scene: text("recap-ask-for-help"),
)
HERE = Place(MOERWIJK)


def mieke() -> Visitor:
    return Visitor(SMALL, a_scene(person=a_person())).begins()


def at_overview() -> Visitor:
    return mieke().presses("yes", "evening", "ready").says(HERE)
