"""A day at the web desk of Moerwijk: who is there to look up, to ring and to talk about.

Records are put in the store of a running service, and deeds are done as its people do them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import Any

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision, Record
from buurtbot.domain.core.messages import Deed, Say
from buurtbot.domain.core.people.person import Person
from buurtbot.service import Service
from buurtbot.services.calls.put_on_list import Wanted, put_on_list
from buurtbot.services.core.context import Actor
from buurtbot.services.core.settle import perform
from buurtbot.services.deeds import DEEDS
from buurtbot.services.keeping.as_one.joining import join_code
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.records import R
from tests.scenes.desk_people import groceries, mina
from tests.scenes.street import Clock
from tests.scenes.waiting import until

TOWN = "gm0518"


@dataclass
class DeskDay:
    """A running service, with numbers for what is done there beside its pages."""

    service: Service
    _numbers: Iterator[int] = field(default_factory=count)

    @property
    def clock(self) -> Clock:
        """The time, for who is made here."""
        return Clock(self.service.now())

    def work(self) -> Work:
        """To read and to write with."""
        name = f"day-{next(self._numbers)}"
        return self.service.store.work(TOWN, name, self.service.now())

    async def keep(self, *records: Record) -> None:
        """Put them in the store."""
        await self.work().commit(Decision(keep=records))

    async def get(self, kind: type[R], id_: str) -> R:
        """Read one back."""
        found = (await self.work().look(kind, [id_])).get(id_)
        assert found is not None, f"no {kind.__name__} {id_}"
        return found

    async def does(self, act: Deed, actor: Actor) -> None:
        """Somebody does this, by whatever door."""
        name = f"deed-{next(self._numbers)}"
        work = partial(self.service.store.work, TOWN, name, self.service.now())
        await perform(work, self.service.context, DEEDS, deed=act, actor=actor)

    async def alvaro_asks_for_a_person(self) -> Case:
        """Álvaro has no Telegram, and a case: he is known by his number."""
        alvaro = mina(
            self.clock, id="alvaro", chat=None, name="Álvaro Núñez", phone="+31 70 123 43 21"
        )
        await self.keep(alvaro)
        await self.does(deeds.want_person(), Actor("person", "alvaro", "moerwijk", "Álvaro"))
        return await self.newest_case()

    async def riet_is_to_be_called(self, reason: str = "call_me", **known: Any) -> None:
        """Riet has only a telephone, and stands on the call list."""
        riet = mina(
            self.clock, id="riet", chat=None, name="Riet de Vries", phone="+31 70 765 43 21"
        )
        await self.keep(riet)
        await self.is_listed(riet, reason, **known)

    async def is_listed(self, who: Person, reason: str, **known: Any) -> None:
        """Somebody is put on the list from a moment (`at`), now by default."""
        work = self.work()
        at = known.pop("at", work.now)
        why = Why(reason, work.now, **known)
        await work.commit(await put_on_list(work, self.service.context, who, why, Wanted(at)))

    async def riet_gets_the_bot(self) -> None:
        """She types the code that was read out to her in a chat that she has since."""
        await self.keep(mina(self.clock, id="rietschat", chat=5151, name="Riet"))
        work = self.work()
        sara = Actor("moderator", "sara", "moerwijk", "Sara")
        made = await join_code(work, self.service.context, sara, person="riet")
        await work.commit(made)
        [read_out] = [one.text.args["code"] for one in made.tell if isinstance(one, Say)]
        joins = deeds.join_phone(code=str(read_out))
        await self.does(joins, Actor("person", "rietschat", "moerwijk"))

    async def newest_case(self) -> Case:
        """The case that came last, with its topic."""
        ids: list[str] = []

        async def is_there() -> bool:
            ids[:] = await self.service.store.redis.zrange(f"{{{TOWN}}}:cases", 0, -1)
            return bool(ids)

        await until(is_there)
        return await self.get(Case, ids[-1])

    async def mina_needs_groceries(self) -> None:
        """Mina's request, that has no case."""
        await self.keep(mina(self.clock), groceries(self.clock, state="open"))
