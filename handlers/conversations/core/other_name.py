"""For whom somebody asks help, by name: then follows whether that person agreed to it."""

from typing import Final

from buurtbot.domain.core.messages import text
from buurtbot.domain.words.names import name_told
from handlers.conversations.core.pieces import without
from handlers.talking.strange import not_this
from handlers.talking.talk import Answer, Draft, Scene, Turn, Words, with_answer

LONGEST_NAME: Final = 40
OTHER: Final = ("other_name", "other_agreed")


def hear_other_name(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    """Another name is another person, who did not agree yet."""
    match answer:
        case Words(text=words) if name := name_told(words, LONGEST_NAME):
            named = with_answer(without(draft, *OTHER), other_name=name)
            return Turn(named, go="other_agreed", detour=True)
        case Words():
            return Turn(draft, again=text("name-how"))
        case _:
            return not_this(draft, answer)
