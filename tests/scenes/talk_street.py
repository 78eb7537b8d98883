"""Someone in a talk: says things, presses buttons, and sees what is shown. Pure, no Redis."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Change, Deed, Outgoing, Say, Text
from buurtbot.domain.core.people.person import Consent, Offer, Person
from buurtbot.domain.core.talk import Talk
from buurtbot.outbox.letters.render import Renderer
from geo.point import Point
from handlers.conversations.contents import CONVERSATIONS
from handlers.talking import guide, meant
from handlers.talking.talk import (
    Answer,
    Chosen,
    Conversation,
    NoPlace,
    Place,
    Question,
    Scene,
    Words,
)
from tests.scenes.street import MOERWIJK, TUESDAY, a_context, all_texts, metres_from

TEXTS = all_texts()
CONTEXT = a_context()
# What the map knows, for who types an address.
MAP: Mapping[str, Place | NoPlace] = {
    "erasmusweg 12": Place(metres_from(MOERWIJK, north=100), "Erasmusweg 12, Den Haag"),
    "2532 cp 12": Place(metres_from(MOERWIJK, north=100), "Erasmusweg 12, Den Haag"),
    "alberdaweg 3": Place(metres_from(MOERWIJK, east=2e3), "Alberdaweg 3, Den Haag"),
    "dam 1": Place(Point(52.3731, 4.8926), "Dam 1, Amsterdam"),
    "erasmus": NoPlace("erasmus", ("Erasmusweg 12, Den Haag", "Erasmusplein 1, Den Haag")),
    "erasmusweg 12, den haag": Place(metres_from(MOERWIJK, north=100), "Erasmusweg 12, Den Haag"),
}


def a_person(id_: str = "mieke", **known: Any) -> Person:
    """Someone who agreed: Mieke of the Moerwijk."""
    mieke = Person(
        id=id_,
        bot="moerwijk",
        language="nl",
        first_seen=TUESDAY,
        last_seen=TUESDAY,
        chat=4711,
        name="Mieke",
        consent=Consent("2026-11", TUESDAY),
        of_age=True,
    )
    return replace(mieke, **known)


def an_offer(**known: Any) -> Offer:
    """Groceries and the dog, in the morning, ten minutes' walk."""
    offer = Offer(("groceries", "dog"), 10, ("morning",), ("nl",), since=TUESDAY, level=1)
    return replace(offer, **known)


def a_scene(
    *, now: datetime = TUESDAY, person: Person | None = None, language: str = "nl"
) -> Scene:
    """What a step may know, in the Moerwijk."""
    return Scene(
        now=now,
        language="en" if language == "en" else "nl",
        neighbourhood=CONTEXT.neighbourhood("moerwijk"),
        network=CONTEXT.network,
        person=person,
    )


def words(said: Text, language: str = "nl", now: datetime = TUESDAY) -> str:
    """A text as people read it."""
    return Renderer(TEXTS, language, now).text(said)


@dataclass
class Visitor:
    """Someone in one conversation."""

    conversation: Conversation
    scene: Scene
    talk: Talk | None = None
    ended: Deed | None = None
    asks_person: bool = False
    shown: list[Outgoing] = field(default_factory=list)
    decision: Decision = field(default_factory=Decision)
    map_is_away: bool = False

    def begins(self, draft: Mapping[str, str] | None = None) -> "Visitor":
        """Start the talk."""
        self._led(guide.begin(self.conversation, self.scene, who="mieke", draft=draft))
        return self

    def says(self, *answers: Answer | str) -> "Visitor":
        """Answer one question after another; a string is typed."""
        for answer in answers:
            self._answers(Words(answer) if isinstance(answer, str) else answer)
        return self

    def presses(self, *values: str) -> "Visitor":
        """Press one button after another."""
        return self.says(*(Chosen(value) for value in values))

    def comes_back(self, now: datetime) -> "Visitor":
        """Later, with /start: the question is asked again."""
        self.scene = replace(self.scene, now=now)
        assert self.talk is not None
        self._led(guide.ask_again(self.conversation, self.talk, self.scene))
        return self

    def _answers(self, answer: Answer) -> None:
        assert self.talk is not None, f"the talk has ended with {self.ended}"
        self._led(
            guide.lead(
                self.conversation, self.talk, self._located(answer), self.scene, label=self.label
            )
        )

    def _located(self, answer: Answer) -> Answer:
        """An address is looked up, as the reception does."""
        if not isinstance(answer, Words) or "address" not in self.question.wants:
            return answer
        if meant.choice_in(self.question, answer.text, self.label) is not None:
            return answer
        if self.map_is_away:
            return NoPlace(answer.text, unavailable=True)
        return MAP.get(answer.text.casefold(), NoPlace(answer.text))

    def _led(self, led: guide.Led) -> None:
        self.decision, self.shown = led.decision, list(led.decision.tell)
        talks = [record for record in led.decision.keep if isinstance(record, Talk)]
        self.talk = talks[-1] if talks else None if led.decision.drop else self.talk
        self.ended, self.asks_person = led.deed, led.asks_person

    @property
    def question(self) -> Question:
        """The present question."""
        assert self.talk is not None
        return self.conversation.steps[self.talk.step].ask(self.talk.draft, self.scene)

    @property
    def step(self) -> str:
        """Where they are; empty when the talk is over."""
        return self.talk.step if self.talk else ""

    @property
    def draft(self) -> Mapping[str, str]:
        """What they said so far."""
        assert self.talk is not None
        return self.talk.draft

    @property
    def language(self) -> str:
        """The language they read."""
        agreed = self.scene.person is not None and self.scene.person.consent is not None
        chosen = self.talk.draft.get("language") if self.talk and not agreed else None
        return chosen or self.scene.language

    def label(self, said: Text) -> str:
        """A label as they read it."""
        return words(said, self.language, self.scene.now)

    @property
    def reads(self) -> str:
        """Everything that was shown last, as they read it."""
        told = [out.text for out in self.shown if isinstance(out, Say)]
        return "\n".join(self.label(one) for one in told)

    @property
    def changed(self) -> list[Change]:
        """What changed in earlier messages."""
        return [out for out in self.shown if isinstance(out, Change)]

    @property
    def buttons(self) -> list[str]:
        """The labels under the last question, as buttons or as keys."""
        asked = next(out for out in reversed(self.shown) if isinstance(out, Say | Change))
        rows = [[button.label for button in row] for row in asked.buttons]
        if isinstance(asked, Say):
            rows += [[key.label for key in row] for row in asked.keys or ()]
        return [self.label(label) for row in rows for label in row]


def visitor(name: str, *, person: Person | None = None, now: datetime = TUESDAY) -> Visitor:
    """Someone who begins a conversation; Mieke unless it is the welcome."""
    known = person or (None if name == "welcome" else a_person())
    return Visitor(CONVERSATIONS[name], a_scene(now=now, person=known))
