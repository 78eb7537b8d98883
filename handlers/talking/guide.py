"""Leads someone through a conversation: asks, understands, goes back, stops, fetches a person.

Pure: a talk and an answer go in, a Decision (and perhaps a deed to do with it) comes out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from buurtbot.domain import deeds
from buurtbot.domain.cases.promising import person_by_phone
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.messages import Change, Deed, Say, Text, ToPerson, text
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.welcome.menu import begin_anew
from handlers.talking.asked import (
    as_put,
    ask,
    ask_few,
    ask_what_is_wrong,
    no_answer,
    says_it_is_wrong,
)
from handlers.talking.lost import UNCLEAR, in_vain, noted
from handlers.talking.meant import Label, in_terms_of
from handlers.talking.shown import (
    ALWAYS,
    as_rows,
    closing,
    has_keys,
    name_of,
    said_between,
)
from handlers.talking.talk import (
    Answer,
    Chosen,
    Conversation,
    OwnWords,
    Question,
    Scene,
    Told,
    Turn,
)
from handlers.talking.unmet import agreed, as_spoken, never_met
from handlers.talking.within import over

RECAP_AFTER = timedelta(hours=6)
LONGEST_TRAIL = 30


@dataclass(frozen=True)
class Led:
    """What came of it: the decision so far, and the deed that ends the talk (with its draft)."""

    decision: Decision
    deed: Deed | None = None
    asks_person: bool = False
    words: str = ""  # for that person: what was not understood
    in_vain: bool = False  # what was typed just now was not


@dataclass(frozen=True)
class _Asked:
    """A talk at its present question, before the answer is heard."""

    conversation: Conversation
    talk: Talk
    question: Question
    scene: Scene

    @property
    def closed(self) -> Decision:
        """The question without its buttons: nothing old is left to press."""
        return Decision(tell=closing(self.talk, self.question, None))


# -- starting, and asking again


def begin(
    conversation: Conversation, scene: Scene, *, who: str, draft: Mapping[str, str] | None = None
) -> Led:
    """Start a conversation with its first question, or at its overview when much is known."""
    known = draft or {}
    step = conversation.opens_at(known, scene) if conversation.opens_at else conversation.first
    talk = _new_talk(conversation, scene, who=who, step=step, draft=known)
    return Led(ask(conversation, talk, scene) + _cleared(talk, scene))


def begin_told(
    conversation: Conversation, own: OwnWords, told: Told, scene: Scene, *, who: str
) -> Led:
    """Start with what was told; "Back" leads to the first question, and loses nothing of it."""
    turn = own.hear(conversation.first, {}, told, scene)
    talk = _new_talk(conversation, scene, who=who, step=conversation.first, draft=turn.draft)
    talk = _step_on(talk, _onward(conversation, turn, scene)) if turn.go else talk
    asked = ask(conversation, talk, scene, say=turn.say, again=turn.again)
    return Led(asked + _cleared(talk, scene))


def _new_talk(
    conversation: Conversation, scene: Scene, *, who: str, step: str, draft: Mapping[str, str]
) -> Talk:
    """A talk at its beginning; its turns never meet those of an earlier one."""
    turn = int(scene.now.timestamp())
    return Talk(who, conversation.name, step, at=scene.now, turn=turn, draft=draft)


def ask_again(
    conversation: Conversation, talk: Talk, scene: Scene, *, why: Text | None = None
) -> Led:
    """Ask the present question once more, with a short recap when it was long ago."""
    asked = _present(conversation, talk, scene)
    recap = conversation.recap(talk.draft, scene) if scene.now - talk.at > RECAP_AFTER else None
    say = (recap,) if recap else ()
    anew = _next_turn(asked.talk, scene)
    once_more = ask(conversation, anew, scene, say=say, again=why)
    return Led(asked.closed + once_more + _cleared(anew, scene))


def _cleared(talk: Talk, scene: Scene) -> Decision:
    """It does not wait for ever. Not set with each answer: when it is due, it is put off."""
    waits = timedelta(days=scene.network.policy.retention.talk_days)
    act = deeds.clear_talk(person=talk.id)
    return Decision(later=(Timer(timers.clear_talk(talk.id), scene.now + waits, act),))


def question_now(conversation: Conversation, talk: Talk, scene: Scene) -> Question:
    """The present question, as it would be asked now."""
    return _present(conversation, talk, scene).question


def _present(conversation: Conversation, talk: Talk, scene: Scene) -> _Asked:
    """The present question; the first one when that step no longer exists."""
    if talk.step not in conversation.steps:
        talk = replace(talk, step=conversation.first, trail=(), back_to="")
    scene = as_spoken(talk, scene)
    question, talk = as_put(conversation.steps[talk.step].ask(talk.draft, scene), talk)
    return _Asked(conversation, talk, question, scene)


# -- going on


def lead(
    conversation: Conversation, talk: Talk, answer: Answer, scene: Scene, *, label: Label
) -> Led:
    """Go on with an answer. `label` renders a text, to understand a typed one."""
    asked = _present(conversation, talk, scene)
    understood = in_terms_of(asked.question, answer, asked.scene, label)
    if isinstance(understood, tuple):
        return _tick_all(asked, understood) if asked.question.many else _which(asked, understood)
    if isinstance(understood, Chosen) and understood.value in {c.value for c in ALWAYS}:
        return _always(asked, understood.value)
    if says_it_is_wrong(asked.question, answer, understood):
        anew = _next_turn(asked.talk, asked.scene)
        return Led(asked.closed + ask_what_is_wrong(asked.question, anew, asked.scene))
    if (why := no_answer(asked.question, asked.talk, scene, answer, understood)) is not None:
        return _once_more(asked, why)
    turn = noted(_heard(asked, answer, understood), answer, understood)
    if asked.question.many and turn.go == asked.talk.step:
        return _tick(asked, turn)
    led = _take_turn(asked, understood, turn)
    return replace(led, in_vain=in_vain(talk.draft, turn, answer))


def _once_more(asked: _Asked, why: Text) -> Led:
    """The same question, with all of its choices."""
    anew = _next_turn(asked.talk, asked.scene)
    return Led(asked.closed + ask(asked.conversation, anew, asked.scene, again=why))


def _which(asked: _Asked, values: tuple[str, ...]) -> Led:
    """More than one of the choices fits: those are asked, and nothing is guessed."""
    anew = _next_turn(asked.talk, asked.scene)
    return Led(asked.closed + ask_few(asked.question, anew, asked.scene, values))


def _heard(asked: _Asked, answer: Answer, understood: Answer) -> Turn:
    """What the step makes of it; own words that chose nothing fill in what they tell."""
    conversation, step, draft = asked.conversation, asked.talk.step, asked.talk.draft
    own = conversation.own_words
    if own and isinstance(answer, Told) and not isinstance(understood, Chosen):
        return own.hear(step, draft, answer, asked.scene)
    return conversation.steps[step].hear(draft, understood, asked.scene)


def _take_turn(asked: _Asked, answer: Answer, turn: Turn) -> Led:
    talk = replace(asked.talk, draft=turn.draft, at=asked.scene.now)
    if turn.again is not None:
        anew, why = _next_turn(talk, asked.scene), turn.again
        once_more = ask(asked.conversation, anew, asked.scene, say=turn.say, again=why)
        return Led(asked.closed + once_more)
    answered = Decision(tell=closing(asked.talk, asked.question, answer))
    # The key of who began anew goes with the first words of ours.
    tidy = has_keys(asked.question) or (bool(turn.say) and not agreed(asked.scene))
    if turn.deed is not None:
        said = said_between(talk, turn.say, tidy=tidy)
        ended = over(talk) + Decision(tell=said)
        return Led(answered + ended, deed=Deed(turn.deed.name, {**turn.draft, **turn.deed.args}))
    turn = _onward(asked.conversation, turn, asked.scene)
    onward = _next_turn(_step_on(talk, turn), asked.scene)
    return Led(answered + ask(asked.conversation, onward, asked.scene, say=turn.say, tidy=tidy))


def _step_on(talk: Talk, turn: Turn) -> Talk:
    """The talk at its next step; back at the overview when one answer was being changed.

    The overview itself stands on the trail while one answer changes, so that "Back" leads there.
    """
    if turn.back and talk.trail:
        return _earlier(talk)
    if talk.back_to and not turn.detour:
        before = talk.trail.index(talk.back_to) if talk.back_to in talk.trail else 0
        return replace(talk, step=talk.back_to, trail=talk.trail[:before], back_to="")
    trail = (*talk.trail, talk.step)[-LONGEST_TRAIL:]
    return replace(talk, step=turn.go, trail=trail, back_to=turn.then or talk.back_to)


def _onward(conversation: Conversation, turn: Turn, scene: Scene) -> Turn:
    """Past what was told already; never past what is being changed."""
    own = conversation.own_words
    if own is None or turn.then or turn.detour or not turn.go:
        return turn
    return replace(turn, go=own.onward(turn.go, turn.draft, scene))


def _earlier(talk: Talk) -> Talk:
    """The talk at the question before; where one answer was being changed, that is over."""
    step = talk.trail[-1]
    back_to = "" if step == talk.back_to else talk.back_to
    return replace(talk, step=step, trail=talk.trail[:-1], back_to=back_to)


def _next_turn(talk: Talk, scene: Scene) -> Talk:
    return replace(talk, turn=talk.turn + 1, at=scene.now)


# -- Back, Stop and a person


def _always(asked: _Asked, value: str) -> Led:
    if value == "person":
        return _person(asked)
    if value == "back" and asked.talk.trail:
        earlier = _next_turn(_earlier(asked.talk), asked.scene)
        tidy = has_keys(asked.question)
        return Led(asked.closed + ask(asked.conversation, earlier, asked.scene, tidy=tidy))
    closed = closing(asked.talk, asked.question, None)
    return _stop(asked.talk, asked.scene, closed)


def _stop(talk: Talk, scene: Scene, closed: tuple[Change, ...]) -> Led:
    """The draft goes. Of who agreed to nothing yet nothing is left, so there is no menu either."""
    if agreed(scene):
        stopped = Say(ToPerson(talk.id), text("talk-stopped"), keys=())
        told = over(talk) + Decision(tell=(*closed, stopped))
        return Led(told, deed=deeds.show_menu())
    said = text("talk-stopped-before-start")
    if scene.person is not None and scene.person.cases:  # the desk is helping them
        anew = Say(ToPerson(talk.id), said, keys=begin_anew())
        return Led(Decision(drop=(talk,), tell=(*closed, anew)))
    return Led(never_met(talk, scene, said, closed))


def _person(asked: _Asked) -> Led:
    """The talk waits. Who agreed to nothing yet gets the phone number: we may keep no case."""
    if agreed(asked.scene):
        words = asked.talk.draft.get(UNCLEAR, "")
        return Led(Decision(keep=(asked.talk,)), asks_person=True, words=words)
    said = person_by_phone(asked.scene.neighbourhood)
    anew = _next_turn(asked.talk, asked.scene)
    return Led(asked.closed + ask(asked.conversation, anew, asked.scene, say=(said,)))


# -- several choices


def _tick(asked: _Asked, turn: Turn) -> Led:
    """One more is ticked, or no longer: the same message shows it."""
    talk = replace(asked.talk, draft=turn.draft, at=asked.scene.now)
    question = asked.conversation.steps[talk.step].ask(talk.draft, asked.scene)
    rows = as_rows(question, talk)
    change = Change(ToPerson(talk.id), name_of(talk), question.text, rows)
    return Led(Decision(keep=(talk,), tell=(change,)))


def _tick_all(asked: _Asked, values: tuple[str, ...]) -> Led:
    """What was typed is ticked together and shown below it; typed once more, it is not ticked."""
    step, draft = asked.conversation.steps[asked.talk.step], asked.talk.draft
    fresh = [value for value in values if value not in asked.question.ticked] or values
    for value in dict.fromkeys(fresh):
        draft = step.hear(draft, Chosen(value), asked.scene).draft
    anew = _next_turn(replace(asked.talk, draft=draft), asked.scene)
    return Led(asked.closed + ask(asked.conversation, anew, asked.scene))
