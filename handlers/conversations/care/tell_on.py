"""What else is hard, in own words: it begins a request, goes to a person, or nothing is done."""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import text
from buurtbot.domain.words.letters import units
from handlers.conversations.core.pieces import kept_words
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Choice,
    Chosen,
    Conversation,
    Draft,
    OwnWords,
    Question,
    Scene,
    Step,
    Told,
    Turn,
    Words,
    with_answer,
)

LONGEST_WORDS = 1000
NOTHING = Choice("nothing", text("button-ask-on-no"))


def ask_words(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("ask-on-words"), (NOTHING,), frozenset({"words"}))


def hear_words(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="nothing"):
            return Turn({}, deed=deeds.show_menu(), say=(text("ask-on-good"),))
        case Words(text=words) if units(words) > LONGEST_WORDS:
            return Turn(draft, again=text("words-too-long", most=LONGEST_WORDS))
        case Words(text=words) if words.strip():
            kept, say = kept_words(words)
            return Turn(with_answer(draft, words=kept), go="reader", say=say)
        case _:
            return not_this(draft, answer)


def ask_reader(_draft: Draft, scene: Scene) -> Question:
    organisation = scene.neighbourhood.organisation
    desk = Choice("desk", text("button-ask-on-desk", organisation=organisation), "primary")
    neighbour = Choice("neighbour", text("button-ask-on-neighbour"))
    return Question(text("ask-on-reader", organisation=organisation), (desk, neighbour, NOTHING))


def hear_reader(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="desk"):
            return Turn(draft, deed=deeds.want_person())
        case Chosen(value="neighbour"):
            return Turn(draft, deed=deeds.begin(conversation="ask_for_help"))
        case Chosen(value="nothing"):
            return Turn({}, deed=deeds.show_menu(), say=(text("ask-on-good"),))
        case _:
            return not_this(draft, answer)


# -- in own words


def takes(step: str, told: Told) -> bool:
    """Whether it names help that a neighbour can give."""
    return step == "words" and told.need.intent == "ask" and bool(told.need.kinds)


def hear(_step: str, draft: Draft, told: Told, _scene: Scene) -> Turn:
    """It is the beginning of a request: the talk about that asks the rest."""
    kept, say = kept_words(told.text)
    begun = with_answer(draft, kind=told.need.kinds[0], words=kept)
    act = deeds.begin(conversation="ask_for_help")
    return Turn(begun, deed=act, say=(*say, text("ask-on-begun")))


TELL_ON = Conversation(
    name="tell_on",
    first="words",
    steps={"words": Step(ask_words, hear_words), "reader": Step(ask_reader, hear_reader)},
    own_words=OwnWords(takes, hear, lambda step, _draft, _scene: step, looks_up=False),
)
