"""What is said between two questions of a talk, and is no answer to the one that is asked.

Where words are the answer, these may be one.
"""

from typing import Literal

from buurtbot.domain.care.for_another import only_worries
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.meaning.need import Need, NeedBook, read_need
from handlers.neighbours.caller import Caller
from handlers.talking import guide
from handlers.talking.meant import Label, choice_in
from handlers.talking.talk import Answer, Conversation, Question, Scene, Told, Words

Between = Literal["", "status", "worry"]


def between(
    conversation: Conversation,
    talk: Talk,
    answer: Answer,
    caller: Caller,
    label: Label,
    needs: NeedBook,
) -> Between:
    """How something else stands ("komt er nog iemand?"), a worry about somebody, or neither."""
    question = guide.question_now(conversation, talk, caller.scene)
    if not isinstance(answer, Words) or "words" in question.wants or not caller.agreed:
        return ""
    may_ask = has_something_open(caller) or conversation.name == "ask_for_help"
    worries = only_worries(answer.text)
    if not (may_ask or worries) or choice_in(question, answer.text, label) is not None:
        return ""
    if worries and not _is_answer(conversation, talk, answer, caller.scene, needs):
        return "worry"
    need = read_need(answer.text, caller.scene.spoken, needs)
    return "status" if may_ask and _is_status(question, need) else ""


def has_something_open(caller: Caller) -> bool:
    """Whether they asked for something, or took it."""
    offer = caller.person.offer
    return bool(caller.person.requests or (offer and offer.busy_with))


def _is_status(question: Question, need: Need) -> bool:
    says_when = need.when is not None and "time" in question.wants
    return need.intent == "status" and not (need.kinds or says_when)


def _is_answer(
    conversation: Conversation, talk: Talk, answer: Words, scene: Scene, needs: NeedBook
) -> bool:
    """Whether it tells something that is asked here: what, where, when or for whom."""
    own = conversation.own_words
    need = (own.read if own else read_need)(answer.text, scene.spoken, needs)
    tells = bool(need.kinds or need.named or need.when or need.where)
    return tells or (own is not None and own.takes(talk.step, Told(answer.text, need)))
