"""Words that go to the other side and sound like a button of ours: they go, and it is shown.

"Klaar" to a neighbour ends nothing; the button below it does.
"""

import re
from collections.abc import Mapping
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.help_request import HELD
from buurtbot.domain.core.messages import Button, Say, text
from buurtbot.domain.core.people.person import Line
from buurtbot.domain.deeds.declared import Declared
from buurtbot.domain.meaning.marks import marks_in
from buurtbot.domain.meaning.need import NeedBook, read_need
from buurtbot.services.cases.open_alarm import open_alarm
from buurtbot.services.core.both_sides import acting_side, both_sides
from buurtbot.services.core.context import Context
from buurtbot.services.helping.asked_now import taking_back
from buurtbot.storage.commit.work import Work
from handlers.neighbours.caller import Caller
from handlers.talking.talk import Answer, Words

MOST_WORDS: Final = 8  # in more words something is told, rather than this alone
# "Ze zit klaar", "het ligt klaar": somebody or something waits, and nothing is done yet.
STANDS_READY: Final = re.compile(
    r"\b(?:zit|zitten|sta|staat|staan|lig|ligt|liggen|zet|leg|leggen|maak)\b"
    r"(?: \S+){0,3} klaar\b",
    re.IGNORECASE,
)
# "Vergeet mij niet": nothing is to be wiped.
NOT: Final = re.compile(r"\b(?:niet|nooit|not|never|don'?t)\b", re.IGNORECASE)
OF_OWN: Final = frozenset({"status", "withdraw"})  # to the desk
OURS: Final[Mapping[tuple[str, str], tuple[str, Declared[...]]]] = {
    ("volunteer", "done"): ("button-done", deeds.done),
    ("volunteer", "withdraw"): ("button-cannot", deeds.cannot_after_all),
    ("volunteer", "coming"): ("button-on-my-way", deeds.on_my_way),
    ("resident", "done"): ("button-finished", deeds.finished),
    ("resident", "withdraw"): ("button-withdraw", deeds.withdraw),
}


async def button_that_fits(
    work: Work, context: Context, caller: Caller, line: Line, answer: Answer, needs: NeedBook
) -> Decision:
    """The button for what these words say, when there is one for this side now."""
    if not isinstance(answer, Words):
        return Decision()
    said = _said(answer.text, caller, needs)
    if said == "forget":
        return await _to_be_forgotten(work, caller, answer.text)
    return await _of_line(work, context, caller, line, said)


async def _of_line(
    work: Work, context: Context, caller: Caller, line: Line, said: str
) -> Decision:
    if line.kind != "request":  # "hoe laat komt u?" is asked of who comes
        return await _of_own_request(work, caller, said)
    if not any(said == meant for _, meant in OURS):
        return Decision()
    sides = await both_sides(work, context, line.subject)
    side = acting_side(sides, caller.actor) if sides else None
    found = OURS.get((side or "", said))
    if sides is None or found is None or sides.request.state not in HELD:
        return Decision()
    label, act = found
    if act is deeds.on_my_way and sides.request.state != "taken":
        return Decision()
    button = Button(text(label), act(request=line.subject))
    return Decision(tell=(Say(caller.to, text("passed-on-and-press"), ((button,),), quiet=True),))


async def _to_be_forgotten(work: Work, caller: Caller, words: str) -> Decision:
    """To whoever it was said, it is we who can do it; never to who is in danger."""
    if NOT.search(words) or await open_alarm(work, caller.person) is not None:
        return Decision()
    button = Button(text("button-forget-me"), deeds.forget_me())
    return Decision(tell=(Say(caller.to, text("passed-on-and-press"), ((button,),), quiet=True),))


async def _of_own_request(work: Work, caller: Caller, said: str) -> Decision:
    """How it stands with what they asked, or taking it back; never of who is in danger."""
    person = caller.person
    if said not in OF_OWN or not person.requests or await open_alarm(work, person) is not None:
        return Decision()
    request = taking_back(person) if said == "withdraw" else None
    takes_back = Button(text("button-withdraw"), deeds.withdraw(request=request or ""))
    stands = Button(text("button-how-is-it"), deeds.request_status())
    shown = takes_back if request else stands
    return Decision(tell=(Say(caller.to, text("passed-on-and-look"), ((shown,),), quiet=True),))


def _said(words: str, caller: Caller, needs: NeedBook) -> str:
    """What is said in a few words: an intent, or that they are coming."""
    if len(words.split()) > MOST_WORDS:
        return ""
    if STANDS_READY.search(words):
        return ""
    need = read_need(words, caller.scene.spoken, needs)
    is_coming = need.intent == "other" and "coming" in marks_in(words, needs.lexicon).names
    return "coming" if is_coming else need.intent
