"""An ordinary talk, held in a topic: an intake, that any moderator may answer, or an address.

`guide.py` speaks to a person; here what it says is brought to the topic of the case instead.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from buurtbot.domain.decision import Decision
from buurtbot.domain.messages import (
    Button,
    Change,
    Deed,
    Outgoing,
    Rows,
    Say,
    ToDesk,
    ToPerson,
    deed,
)
from buurtbot.domain.talk import Talk
from buurtbot.services.house import Actor, Deeds, House
from buurtbot.services.intake import begin_intake
from buurtbot.storage.work import Work
from handlers import guide
from handlers.conversations.desk_address import DESK_ADDRESS
from handlers.conversations.desk_intake import DESK_INTAKE
from handlers.places import Places, understand_place
from handlers.strange import words_alone
from handlers.talk import Answer, Chosen, Scene, Words

ANSWER: Final = "intake_answer"
CONVERSATIONS: Final = {talk.name: talk for talk in (DESK_INTAKE, DESK_ADDRESS)}
STOPPED: Final = {
    DESK_INTAKE.name: deed("intake_stopped"),
    DESK_ADDRESS.name: deed("address_left"),
}
ENDINGS: Final = frozenset({"intake", "address_filled_in", *(d.name for d in STOPPED.values())})
ADDRESS_LASTS: Final = timedelta(minutes=30)  # then what is typed is for the resident again
NOT_FOR_STAFF: Final = "person"  # "I want a person": they are one


@dataclass(frozen=True)
class IntakeTalk:
    """Leads the intakes of all desks."""

    house: House
    deeds: Deeds
    places: Places

    async def begin(self, work: Work, actor: Actor, scene: Scene) -> Decision:
        """Open a topic and ask the first question in it."""
        case, opened = await begin_intake(work, self.house, actor)
        led = guide.begin(DESK_INTAKE, scene, who=case.id)
        return opened + in_topic(led.decision, case.id, actor.neighbourhood)

    def asked(self, begun: Decision, scene: Scene, neighbourhood: str) -> Decision:
        """The first question of a talk that a press just began."""
        talks = [kept for kept in begun.keep if isinstance(kept, Talk)]
        decision = Decision()
        for talk in talks:
            led = guide.ask_again(CONVERSATIONS[talk.conversation], talk, scene)
            decision += in_topic(led.decision, talk.id, neighbourhood)
        return decision

    async def pressed(
        self,
        work: Work,
        actor: Actor,
        scene: Scene,
        talk: Talk | None,
        args: Mapping[str, str],
        *,
        label: guide.Label,
    ) -> Decision | None:
        """A button of a question; None when it belongs to an earlier one."""
        if talk is None or args["turn"] != str(talk.turn):
            return None
        return await self.answer(work, actor, scene, talk, Chosen(args["value"]), label=label)

    async def answer(
        self,
        work: Work,
        actor: Actor,
        scene: Scene,
        talk: Talk,
        said: Answer,
        *,
        label: guide.Label,
    ) -> Decision:
        """Go on with an answer."""
        conversation = CONVERSATIONS[talk.conversation]
        question = conversation.steps[talk.step].ask(talk.draft, scene)
        said = words_alone(said, question) or said
        if "address" in question.wants and isinstance(said, Words):
            said = await understand_place(self.places, question, said, label, scene, talk.draft)
        led = guide.lead(conversation, talk, said, scene, label=label)
        decision = in_topic(led.decision, talk.id, actor.neighbourhood)
        return decision + await self._afterwards(work, actor, scene, talk, led)

    async def _afterwards(
        self, work: Work, actor: Actor, scene: Scene, talk: Talk, led: guide.Led
    ) -> Decision:
        """What the end of the talk leads to. Its key goes with it: the draft was personal."""
        if led.asks_person:
            again = guide.ask_again(CONVERSATIONS[talk.conversation], talk, scene)
            return in_topic(again.decision, talk.id, actor.neighbourhood)
        if all(gone.id != talk.id for gone in led.decision.drop):
            return Decision()
        act = led.deed if led.deed and led.deed.name in ENDINGS else STOPPED[talk.conversation]
        done = await self.deeds[act.name](work, self.house, actor, **{**act.args, "case": talk.id})
        return done + Decision(shred=(talk.owner,))


def is_answer(talk: Talk, by: Actor, scene: Scene) -> bool:
    """Whether what this moderator says in the topic is an answer to the talk that goes on there.

    An address is typed by who asked to: what others write meanwhile is for the resident.
    """
    if talk.conversation != DESK_ADDRESS.name:
        return True
    return talk.draft.get("by") == by.who and scene.now - talk.at < ADDRESS_LASTS


def in_topic(decision: Decision, case: str, neighbourhood: str) -> Decision:
    """What a talk says, said in the topic of its case."""
    there = ToDesk(neighbourhood, case)
    said = (outgoing for outgoing in decision.tell if outgoing.to == ToPerson(case))
    return replace(decision, tell=tuple(_brought(outgoing, there) for outgoing in said))


def _brought(outgoing: Outgoing, there: ToDesk) -> Outgoing:
    if not isinstance(outgoing, Say | Change):
        return outgoing
    rows = _rows(outgoing.buttons, there.case)
    brought = replace(outgoing, to=there, buttons=rows)
    return replace(brought, keys=None) if isinstance(brought, Say) else brought


def _rows(rows: Rows, case: str) -> Rows:
    """The buttons of a question, as buttons that any moderator of the desk may press."""
    ours = (tuple(_button(b, case) for b in row if not _is_for_residents(b)) for row in rows)
    return tuple(row for row in ours if row)


def _is_for_residents(button: Button) -> bool:
    return button.deed is not None and button.deed.args.get("value") == NOT_FOR_STAFF


def _button(button: Button, case: str) -> Button:
    if button.deed is None:
        return button
    return replace(button, deed=Deed(ANSWER, {**button.deed.args, "case": case}))
