"""What a volunteer needs of the way: a side question that nobody has to pass.

It is opened from how far to walk, or from the overview, and goes back to there. Nothing ticked is
an answer too: earlier wishes are then gone.
"""

from typing import Final

from buurtbot.domain.core.messages import HiddenText, text
from buurtbot.domain.volunteering.offering import WISHES, wishes_of
from buurtbot.domain.words.listing import listed
from geo.walking import Wish
from handlers.conversations.core.pieces import hidden_text, known
from handlers.conversations.volunteering.way_words import wishes_in
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
    Wants,
    Words,
    toggled,
    with_answer,
)
from handlers.talking.understand import NOTHING, plain

OPENS: Final = "change_wishes"


def choice(answers: Draft) -> Choice:
    """The button that opens it. Until something is chosen it says what it is about."""
    none = not wishes_of(answers.get("wishes", ""))
    return Choice(OPENS, text("button-wishes") if none else text("button-change-wishes"))


def chosen(answers: Draft, scene: Scene) -> HiddenText | None:
    """What was chosen, as one text; None for nothing."""
    wishes = wishes_of(answers.get("wishes", ""))
    return _shown(wishes, scene) if wishes else None


def _shown(wishes: tuple[Wish, ...], scene: Scene) -> HiddenText:
    return hidden_text(scene, listed([text(f"wish-{wish}") for wish in wishes]))


def ask_wishes(draft: Draft, scene: Scene) -> Question:
    choices = tuple(Choice(wish, text(f"button-wish-{wish}")) for wish in WISHES)
    on = frozenset[str](wishes_of(known(draft, scene).get("wishes", "")))
    said = text("offer-wishes", organisation=scene.neighbourhood.organisation)
    words = frozenset[Wants]({"words"})
    return Question(said, choices, words, many=True, ticked=on, private=True)


def hear_wishes(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    draft = known(draft, scene)
    match answer:
        case Chosen(value=wish) if wish in WISHES:
            return Turn(toggled(draft, "wishes", wish), go="wishes")
        case Chosen(value="ready"):
            return Turn(draft, go="minutes", back=True)
        case Words(text=said) if plain(said) in NOTHING:
            none = with_answer(draft, wishes="")
            return Turn(none, go="minutes", back=True, say=(text("wishes-none"),))
        case _:
            return noted(draft, answer, scene)


def noted(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    """Typed wishes are added to what was chosen, and the same question is asked again."""
    typed = wishes_in(answer.text) if isinstance(answer, Words) else ()
    if not typed:
        return not_this(draft, answer)
    wishes = wishes_of(" ".join((draft.get("wishes", ""), *typed)))
    again = text("wishes-noted", wishes=_shown(wishes, scene))
    return Turn(with_answer(draft, wishes=" ".join(wishes)), again=again)


STEPS = {"wishes": Step(ask_wishes, hear_wishes)}
