"""What a question looks like: its buttons or keys, and what is left of it once it is answered."""

from collections.abc import Callable
from dataclasses import replace
from functools import reduce

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import (
    Button,
    Change,
    HiddenText,
    Key,
    Outgoing,
    Rows,
    Say,
    Text,
    ToPerson,
    text,
)
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.words.listing import listed
from handlers.talking.talk import Answer, Choice, Chosen, Question, Words

ALWAYS: tuple[Choice, ...] = (
    Choice("back", text("button-back")),
    Choice("stop", text("button-stop")),
    Choice("person", text("button-person")),
)
HINT = "hint:"
READY = Choice("ready", text("button-ready"), "primary")


def offered(question: Question) -> tuple[Choice, ...]:
    """Everything that can be chosen at a question."""
    return (*question.choices, *((READY,) if question.many else ()), *ALWAYS)


def name_of(talk: Talk) -> str:
    """The name of the message that holds the present question."""
    return f"question:{talk.id}:{talk.turn}"


def closing(talk: Talk, question: Question, answer: Answer | None) -> tuple[Change, ...]:
    """The question without its buttons, with the choice that was made: nothing old to press."""
    if has_keys(question):
        return ()
    shown = question.text
    if isinstance(answer, Chosen):
        chosen = _veiled(question, _chosen(question, answer), talk)
        shown = text("answered", question=question.text, answer=chosen)
    return (Change(ToPerson(talk.id), name_of(talk), shown),)


def with_reason(
    question: Question, again: Text | None, say: tuple[Text, ...]
) -> tuple[Question, tuple[Text, ...]]:
    """Why it is asked again stands above the question, in one message when that is all to say."""
    if again is None:
        return question, say
    if say:
        return question, (again, *say)
    return replace(question, text=text("two-parts", first=again, rest=question.text)), ()


def above(why: Text, decision: Decision) -> Decision:
    """Why something is shown stands above it, in the same message."""
    first, *rest = decision.tell
    if not isinstance(first, Say):
        return decision
    together = replace(first, text=text("two-parts", first=why, rest=first.text))
    return replace(decision, tell=(together, *rest))


def _chosen(question: Question, answer: Chosen) -> Text:
    labels = {choice.value: choice.label for choice in question.choices}
    if answer.value != READY.value:
        return labels[answer.value]
    chosen = [label for value, label in labels.items() if value in question.ticked]
    return listed(chosen) if chosen else READY.label


def has_keys(question: Question) -> bool:
    """Whether it is shown with keys under the text field: only those can share a location."""
    return "location" in question.wants


def as_keys(question: Question) -> tuple[tuple[Key, ...], ...]:
    """The keys under the text field of a question about a place."""
    share = ((Key(text("button-share-location"), asks_location=True),),)
    hints = tuple((Key(hint),) for hint in question.hints)
    choices = tuple((Key(choice.label),) for choice in question.choices)
    always = tuple(Key(choice.label) for choice in ALWAYS)
    return (*share, *hints, *choices, always[:2], always[2:])


def as_rows(question: Question, talk: Talk) -> Rows:
    """The buttons under a question: its choices, and what is always there."""
    buttons = [_button(question, choice, talk) for choice in question.choices]
    columns = question.columns
    hints = [(_button(question, choice, talk),) for choice in _hinted(question)]
    rows = [tuple(buttons[i : i + columns]) for i in range(0, len(buttons), columns)]
    if question.many:
        rows.append((_button(question, READY, talk),))
    chosen = {choice.value for choice in question.choices}
    always = tuple(_button(question, one, talk) for one in ALWAYS if one.value not in chosen)
    return (*hints, *rows, always[:2], *filter(None, (always[2:],)))


def _hinted(question: Question) -> tuple[Choice, ...]:
    return tuple(Choice(f"{HINT}{n}", hint) for n, hint in enumerate(question.hints))


def as_typed(question: Question, answer: Answer, label: Callable[[Text], str]) -> Answer:
    """A hint that was pressed, as if it had been typed."""
    hints = {choice.value: choice.label for choice in _hinted(question)}
    if isinstance(answer, Chosen) and answer.value in hints:
        return Words(label(hints[answer.value]))
    return answer


def _veiled(question: Question, said: Text, talk: Talk) -> Text:
    if not question.private:
        return said
    return text("just-this", words=HiddenText(talk.id, said))


def _button(question: Question, choice: Choice, talk: Talk) -> Button:
    label = choice.label
    if question.many and choice.value in question.ticked:
        label = text("ticked", label=label)
    label = _veiled(question, label, talk)
    act = deeds.answer(turn=str(talk.turn), value=choice.value)
    return Button(label, act, style=choice.style)


def said_between(talk: Talk, say: tuple[Text, ...], *, tidy: bool) -> tuple[Outgoing, ...]:
    """What is said in between, as one message: Telegram lets a chat have about one a second.

    The keys of a question about a place go away with it.
    """
    lines = say or ((text("keys-away"),) if tidy else ())
    if not lines:
        return ()
    together = reduce(lambda first, rest: text("two-parts", first=first, rest=rest), lines)
    return (Say(ToPerson(talk.id), together, keys=() if tidy else None),)
