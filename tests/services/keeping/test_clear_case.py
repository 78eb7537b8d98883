"""Cases of who is forgotten hold nothing of them, and go."""

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Person
from buurtbot.services.keeping.forgetting.clear_case import let_go_of_cases
from buurtbot.storage.commit.work import Work
from tests.scenes.desk_street import DeskStreet
from tests.services.lines.test_staff_words import at_the_desk, street

__all__ = ["street"]  # the fixture


async def test_who_is_forgotten_leaves_no_trace_in_their_cases(street: DeskStreet) -> None:
    case = await at_the_desk(street)

    async def decide(work: Work) -> Decision:
        person = await work.get(Person, "mina")
        assert person is not None
        gone = await let_go_of_cases(work, street.context, person)
        return gone + Decision(drop=(person,), shred=("mina",))

    await street.commit(decide)
    left = await street.get(Case, case.id)
    assert (left.about, left.words, left.closed is not None) == ("", "", True)
    street.clock.forward(days=1)
    for _ in range(2):
        for due in await street.store.timers("gm0518").due(street.clock.now):
            await street.do(due.deed)
        street.clock.forward(days=1)
    assert await street.store.redis.zcard("{gm0518}:cases") == 0
