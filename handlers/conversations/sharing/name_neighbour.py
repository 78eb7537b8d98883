"""May someone call my neighbour? First: do they know. Then a first name and a number."""

from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.phone.numbers import read_phones
from buurtbot.domain.sharing.naming import LONGEST_NAME, LONGEST_WORDS
from buurtbot.domain.words.letters import units
from buurtbot.domain.words.names import name_told, plain_name
from handlers.conversations.core.pieces import SKIP, hidden, kept_words, without
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

CHANGES: Final = ("name", "phone", "words")


def ask_knows(_draft: Draft, scene: Scene) -> Question:
    yes = Choice("yes", text("button-neighbour-knows"), "primary")
    no = Choice("no", text("button-neighbour-knows-not"))
    said = text("neighbour-ask-knows", organisation=scene.neighbourhood.organisation)
    return Question(said, (yes, no))


def hear_knows(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(with_answer(draft, knows="yes"), go="name")
        case Chosen(value="no"):
            return Turn({}, deed=deeds.show_menu(), say=(text("neighbour-ask-first"),))
        case _:
            return not_this(draft, answer)


def ask_name(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("neighbour-ask-name"), wants=frozenset({"words"}), private=True)


def hear_name(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Words(text=words) if name := plain_name(name_told(words, LONGEST_NAME)):
            return Turn(with_answer(draft, name=name), go="phone")
        case _:
            return not_this(draft, answer)


def ask_phone(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("neighbour-ask-phone"), wants=frozenset({"words"}), private=True)


def hear_phone(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Words(text=words) if said := read_phones(words):
            return Turn(with_answer(draft, phone=said.numbers[0]), go="words")
        case Words():
            return Turn(draft, again=text("neighbour-phone-again"))
        case _:
            return not_this(draft, answer)


def ask_words(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("neighbour-ask-words"), (SKIP,), frozenset({"words"}), private=True)


def hear_words(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="skip"):
            return Turn(without(draft, "words"), go="read_back")
        case Words(text=words) if units(words) > LONGEST_WORDS:
            return Turn(draft, again=text("words-too-long", most=LONGEST_WORDS))
        case Words(text=words) if words.strip():
            kept, say = kept_words(words)
            return Turn(with_answer(draft, words=kept), go="read_back", say=say)
        case _:
            return not_this(draft, answer)


def ask_read_back(draft: Draft, scene: Scene) -> Question:
    send = Choice("send", text("button-neighbour-send"), "success")
    changes = tuple(Choice(one, text(f"neighbour-change-{one}")) for one in CHANGES)
    words = hidden(scene, draft["words"]) if draft.get("words") else text("share-not-said")
    told = text(
        "neighbour-read-back",
        name=hidden(scene, draft.get("name", "")),
        phone=hidden(scene, draft.get("phone", "")),
        words=words,
        days=scene.network.policy.retention.named_days,
        organisation=scene.neighbourhood.organisation,
    )
    return Question(told, (send, *changes), private=True)


def hear_read_back(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="send"):
            return Turn(draft, deed=deeds.name_neighbour())
        case Chosen(value=change) if change in CHANGES:
            return Turn(draft, go=change, then="read_back")
        case _:
            return not_this(draft, answer)


def recap(_draft: Draft, _scene: Scene) -> Text:
    """Where we were."""
    return text("recap-name-neighbour")


NAME_NEIGHBOUR = Conversation(
    name="name_neighbour",
    first="knows",
    steps={
        "knows": Step(ask_knows, hear_knows),
        "name": Step(ask_name, hear_name),
        "phone": Step(ask_phone, hear_phone),
        "words": Step(ask_words, hear_words),
        "read_back": Step(ask_read_back, hear_read_back),
    },
    recap=recap,
)
