"""Who is forgotten while messages about them wait: those go at once, counted, and nobody rings."""

import pytest

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Say, ToDesk, ToPerson, text
from buurtbot.outbox.gather import FORGOTTEN
from tests.outbox.office import GM, Office, a_person, hidden, to, to_desk


async def test_all_about_them_leaves_in_one_round_and_what_is_behind_it_goes(
    post: Office, caplog: pytest.LogCaptureFixture
) -> None:
    people = (a_person("anna", post.clock), a_person("bram", post.clock, chat=2))
    words = text("say", words=hidden("Anna"))
    await post.tell(
        *(to("anna", str(number)) for number in range(3)),
        Say(ToPerson("bram"), words),
        to("bram", "2"),
        Say(ToDesk("moerwijk"), words),
        to_desk("3"),
        keep=people,
    )
    forgotten = Decision(drop=(people[0],), shred=("anna",))
    await post.store.work(GM, "forget", post.clock.now).commit(forgotten)
    await post.worker.send_due()
    assert post.neighbours.texts == ["Dag 2"]
    assert len(post.desk.texts) == 1
    for queue in ("person:anna", "person:bram", "desk:moerwijk"):
        assert await post.waits(queue) == 0
    assert post.store.answers[GM, FORGOTTEN] == 2
    assert post.store.condition.dangers.told == ()
    assert [line for line in caplog.records if line.levelname in {"ERROR", "CRITICAL"}] == []
    post.clock.forward(hours=1)
    assert await post.worker.send_due() == 0
