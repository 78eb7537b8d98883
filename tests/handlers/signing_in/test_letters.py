"""What a worker reads by mail: the link as others know us, and what changed."""

from buurtbot.services.mail.letterbox import Letterbox
from buurtbot.storage.store import Store
from handlers.signing_in.letters import WorkerLetters
from tests.outbox.office import office
from tests.scenes.at_the_door import context_with
from tests.scenes.page import KARIN
from tests.scenes.street import Clock, all_texts

LINK = "https://bot.example.org/desk/sign-in/link/word"


async def test_each_letter_goes_to_who_it_is_about(store: Store, clock: Clock) -> None:
    context = context_with(KARIN)
    post = office(store, context, clock, all_texts())
    letters = WorkerLetters(Letterbox(store, context, clock))
    await letters.sign_in(KARIN, "moerwijk", LINK)
    await letters.sign_in(KARIN, "moerwijk", LINK)
    await letters.codes_begun(KARIN, "moerwijk")
    await letters.codes_gone(KARIN, "moerwijk")
    for _ in range(6):
        clock.forward(minutes=1)
        await post.worker.send_due()
    assert {paper.to for paper in post.posted} == {KARIN.mail}
    sign_in, begun, gone = (paper.words for paper in post.posted)
    assert LINK in sign_in.split()
    assert "Er staan nu codes op een telefoon" in begun
    assert "werken niet meer" in gone
    assert "Karin" not in sign_in + begun + gone
