"""Riet asks, Samir helps: the people, and short ways to act and to hear in scenes of help."""

import itertools
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from buurtbot.domain.core.decision import NOTHING, Decision, Record
from buurtbot.domain.core.help_request import HelpRequest, Invited
from buurtbot.domain.core.messages import Button, Change, Deed, Erase, Outgoing, Say, ToPerson
from buurtbot.domain.core.people.person import Line, Offer, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.helping.sides import Sides
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.settle import perform, settle
from buurtbot.services.deeds import DEEDS
from buurtbot.services.lines.for_whom import PASSING
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.records import R
from buurtbot.storage.store import Store
from config.network.policy import load_policy
from tests.scenes.named import carries_what_it_names
from tests.scenes.ours import whose
from tests.scenes.street import (
    CONFIG,
    MOERWIJK,
    TUESDAY,
    Clock,
    all_texts,
    metres_from,
    queues_of,
    volunteers_are_asked,
)

HERE = "gm0518"
THE_LINE = Line("request", "soup", HERE)
POLICY = load_policy(CONFIG / "policy.toml")


def riet(**known: Any) -> Person:
    """Riet Jansen, who asks for help."""
    return replace(
        Person(
            id="riet",
            bot="moerwijk",
            language="nl",
            first_seen=TUESDAY,
            last_seen=TUESDAY,
            chat=11,
            name="Riet Jansen",
            requests=("soup",),
            lines=(THE_LINE,),
        ),
        **known,
    )


def samir(**known: Any) -> Person:
    """Samir, a volunteer who lives around the corner."""
    offer = Offer(
        kinds=("groceries", "cooking", "dog"),
        walk_minutes=15,
        dayparts=("morning", "afternoon", "evening"),
        languages=("nl",),
        since=TUESDAY - timedelta(days=90),
        level=1,
        times_helped=2,
        busy_with=("soup",),
    )
    return replace(
        Person(
            id="samir",
            bot="moerwijk",
            language="nl",
            first_seen=TUESDAY,
            last_seen=TUESDAY,
            chat=22,
            name="Samir El Idrissi",
            place=metres_from(MOERWIJK, north=300),
            offer=offer,
            lines=(THE_LINE,),
        ),
        **known,
    )


def soup(**known: Any) -> HelpRequest:
    """A warm meal for Riet today, which Samir has taken."""
    return replace(
        HelpRequest(
            id="soup",
            ref="M-4K7P",
            neighbourhood="moerwijk",
            resident="riet",
            kind="cooking",
            urgency="today",
            language="nl",
            created=TUESDAY - timedelta(minutes=20),
            starts=TUESDAY - timedelta(minutes=20),
            ends=TUESDAY + timedelta(hours=3),
            look_by=TUESDAY + timedelta(minutes=25),
            point=MOERWIJK,
            address="Erasmusweg 12",
            words="De bel doet het niet",
            door_word="blauwe fiets",
            state="taken",
            holder="samir",
            taken_at=TUESDAY,
            invited=(Invited("samir", TUESDAY - timedelta(minutes=15), 390, "taken"),),
            wave=1,
        ),
        **known,
    )


def together(
    request: HelpRequest | None = None,
    resident: Person | None = None,
    holder: Person | None = None,
    *,
    minutes: float = 0,
) -> Sides:
    """Riet and Samir as values, so many minutes after ten o'clock."""
    request = request or soup()
    now = TUESDAY + timedelta(minutes=minutes)
    held = holder or (samir() if request.holder else None)
    return Sides(request, resident or riet(), held, now, POLICY)


def shown(outgoing: Outgoing, now: datetime = TUESDAY, language: str = "nl") -> str:
    """What someone reads, with the buttons as [label]."""
    if isinstance(outgoing, Erase):
        return "(gone)"
    assert isinstance(outgoing, Say | Change), outgoing
    renderer = Renderer(all_texts(), language, now)
    labels = [renderer.text(button.label) for row in outgoing.buttons for button in row]
    said = renderer.text(outgoing.text)
    if isinstance(outgoing, Say) and isinstance(outgoing.to, ToPerson):
        carries_what_it_names(said, labels)
    return " ".join((said, *(f"[{label}]" for label in labels)))


def read(decision: Decision) -> str:
    """Everything that is told, in both languages, so that no text is missing or does not fit."""
    told = [o for o in decision.tell if isinstance(o, Say | Change | Erase)]
    return "\n".join(shown(one, language=lang) for lang in ("nl", "en") for one in told)


def keys(decision: Decision) -> list[str]:
    """The keys of all that is told."""
    return [o.text.key for o in decision.tell if isinstance(o, Say | Change)]


def buttons(outgoing: Outgoing) -> dict[str, Button]:
    """The buttons of a message, by what they do."""
    assert isinstance(outgoing, Say | Change)
    found = [button for row in outgoing.buttons for button in row]
    return {button.deed.name: button for button in found if button.deed}


@dataclass
class Street:
    """The scene: put people in, let them act, hear what was told."""

    store: Store
    context: Context
    clock: Clock
    operations: "itertools.count[int]" = field(default_factory=itertools.count)

    async def put(self, *records: Record) -> None:
        """Make these so."""
        work = self.work()
        assert await work.commit(Decision(keep=records)) == "done"

    def work(self) -> Work:
        """A new operation."""
        return self.store.work(HERE, f"op-{next(self.operations)}", self.clock.now)

    async def get(self, kind: type[R], id_: str) -> R:
        """A record as it is now."""
        found = await self.work().get(kind, id_)
        assert found is not None, id_
        return found

    async def presses(self, who: str, name: str, **args: str) -> Decision:
        """Somebody presses a button."""
        return await self.does(Actor("person", who, "moerwijk"), name, **args)

    async def strikes(self, name: str, **args: str) -> Decision:
        """One of us does what no person does: a timer, or what came of sending."""
        return await self.does(whose(Deed(name)), name, **args)

    async def does(self, actor: Actor, name: str, **args: str) -> Decision:
        """A deed, carried through."""
        settled = await perform(
            partial(self.store.work, HERE, f"op-{next(self.operations)}", self.clock.now),
            self.context,
            DEEDS,
            deed=Deed(name, args),
            actor=actor,
        )
        if any(timer.asks for timer in settled.decision.later):
            await volunteers_are_asked(self.store, self.context, self.clock)
        return settled.decision

    async def writes(self, who: str, words: str = "", **more: Any) -> Decision:
        """Somebody types on the open line."""
        operation = f"op-{next(self.operations)}"

        async def decide(work: Work) -> Decision:
            person = await work.get(Person, who)
            assert person is not None
            said = Said(words, **{"message": 1, **more})
            line = person.lines[-1] if person.lines else Line("request", "over", HERE)
            return await PASSING[line.kind](work, self.context, person, line, said, NOTHING)

        settled = await settle(lambda: self.store.work(HERE, operation, self.clock.now), decide)
        return settled.decision

    async def hears(self, who: str) -> str:
        """What was told to a person since the last time, oldest first."""
        return await self._told(f"person:{who}")

    async def desk_hears(self, slug: str = "moerwijk") -> str:
        """What was told to a staff group since the last time."""
        return await self._told(f"desk:{slug}")

    async def _told(self, queue: str) -> str:
        keys = await queues_of(self.store, HERE, queue)
        entries = [e for key in keys for e in await self.store.redis.lrange(key, 0, -1)]
        await self.store.redis.delete(*keys)
        waiting = [await self.work().read_waiting(entry) for entry in entries]
        told = [w.outgoing for w in waiting if isinstance(w.outgoing, Say | Change | Erase)]
        return "\n".join(shown(one, self.clock.now) for one in told)

    async def timers(self) -> dict[str, float]:
        """When each timer is due, in minutes from now."""
        found = await self.store.redis.zrange(self.work().keys.timers, 0, -1, withscores=True)
        now = self.clock.now.timestamp()
        return {str(name): round((score / 1000 - now) / 60, 1) for name, score in found}
