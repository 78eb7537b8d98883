"""A talk within a talk: what cannot wait comes between two questions, and nothing is lost."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Button, Say, To, text
from buurtbot.domain.core.talk import Talk


def begun_within(begun: Decision, talk: Talk) -> Decision:
    """What was begun, with the talk that it came between."""
    kept = [one.within(talk) if isinstance(one, Talk) else one for one in begun.keep]
    return replace(begun, keep=tuple(kept))


def over(talk: Talk) -> Decision:
    """A talk came to its end: the one that waited is there again, or there is none."""
    waiting = talk.waiting
    return Decision(keep=(waiting,)) if waiting else Decision(drop=(talk,))


def waits(to: To) -> Say:
    """That their answers are kept, and the way back to them."""
    go_on = Button(text("button-resume-talk"), deeds.resume_talk())
    return Say(to, text("talk-waits"), ((go_on,),))
