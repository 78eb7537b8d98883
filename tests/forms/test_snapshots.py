"""Who was in the middle of something when the version changed goes on where they were.

Every form that was released has its snapshot here, and each is played to its end on today's code,
with the buttons as they were shown then.
"""

import logging
from pathlib import Path

import pytest

from buurtbot.demo.stage import Actor, until
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.sides import mark_of
from buurtbot.services.core.context import person_id
from buurtbot.storage.at_rest.forms import NUMBER
from tests.forms.playing import Played, beside, going_on
from tests.forms.scenes import card_of
from tests.forms.town import SNAPSHOTS

FORMS = sorted(path for path in SNAPSHOTS.iterdir() if path.name.isdecimal())


def test_the_form_of_today_has_its_snapshot() -> None:
    assert str(NUMBER) in [path.name for path in FORMS]


@pytest.mark.parametrize(
    ("snapshot", "marked"),
    [(SNAPSHOTS / "1", False), *((snapshot, True) for snapshot in FORMS)],
    ids=["before forms", *(f"form {snapshot.name}" for snapshot in FORMS)],
)
async def test_everybody_goes_on_where_they_were(
    snapshot: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, *, marked: bool
) -> None:
    async with going_on(snapshot, tmp_path, marked=marked) as played:
        await everybody_goes_on(played)
    assert [line for line in caplog.records if line.levelno >= logging.ERROR] == []


@pytest.mark.parametrize("number", [NUMBER, NUMBER - 1])
async def test_also_while_an_earlier_version_still_runs(tmp_path: Path, number: int) -> None:
    """Two versions on one Redis, each with its own scripts; one that reads all, or nothing."""
    async with going_on(FORMS[-1], tmp_path) as played, beside(played, number):
        await everybody_goes_on(played)


async def everybody_goes_on(played: Played) -> None:
    """Each scene is played to its end; what happens, happens once."""
    await what_was_not_sent_arrives_once(played)
    await half_an_intake_becomes_a_request(played)
    await an_open_invitation_is_taken(played)
    await who_was_taken_on_is_helped(played)
    await half_a_talk_becomes_a_request(played)
    await who_had_not_agreed_does(played)
    await who_speaks_with_the_desk_is_helped(played)
    await a_cry_is_answered(played)
    await who_offered_is_approved(played)
    await who_was_helped_says_how_it_went(played)
    await nobody_was_told_anything_twice(played)


async def half_an_intake_becomes_a_request(played: Played) -> None:
    """Murat asks Bep the rest, and a neighbour helps her."""
    murat = await played.at_the_desks_bot("Murat")
    await played.types_on(murat, "070 205 24 99")
    for key in ("intake-button-ring-no", "intake-whom-caller", "kind-cooking"):
        await murat.presses(key)
    await murat.types("2531AA 12")
    for key in ("button-yes", "when-today", "button-skip", "intake-button-send"):
        await murat.presses(key)
    helper = (await played.invited("cooking"))[0]
    await helper.presses("button-take")
    await helper.hears("Bep")
    await helper.presses("button-on-my-way", older=True)
    await helper.presses("button-done", older=True)
    await played.ends("cooking")


async def who_was_helped_says_how_it_went(played: Played) -> None:
    truus = await played.presses_old("truus is asked how it went")
    await truus.presses("answer-how-resident-again-yes")
    await truus.hears("Dank u wel, dat was alles.")
    helper = await played.presses_old("so is who helped")
    await helper.hears("Wilt u vaker helpen bij Truus?")
    request = await played.request_of("chores")
    assert request is not None
    marks = [mark_of(request, f"{side}.went") for side in ("resident", "volunteer")]
    assert (request.state, marks) == ("done", ["yes", "good"])


async def nobody_was_told_anything_twice(played: Played) -> None:
    for chat in played.town.demo.world.privates.values():
        said = [stored.body for stored in chat.messages.values() if stored.author == chat.bot.id]
        texts = [body["text"] for body in said if "text" in body and not body.get("edit_date")]
        twice = {text for text in texts if texts.count(text) > 1}
        assert not twice, (chat.person.name, twice)


async def what_was_not_sent_arrives_once(played: Played) -> None:
    samira, annelies = await played.someone("Samira"), await played.someone("Annelies")
    await played.hears_once(samira, "Ik sta in de rij bij de apotheek.")
    received = annelies.texts.say("nl", "offer-received", {"organisation": "Welzijn Moerwijk"})
    await played.hears_once(annelies, received)
    await she_is_known_across_the_border(played, annelies)


async def she_is_known_across_the_border(played: Played, annelies: Actor) -> None:
    """It is carried there by itself: what she hears does not wait for it."""
    work = played.town.demo.service.store.work("gm0505", "look", played.town.demo.service.now())
    who = person_id(work, "moerwijk", annelies.person.id)

    async def copied() -> Person | None:
        return (await work.look(Person, [who])).get(who)

    copy = await until(copied, "she is not known across the border")
    assert copy.home == "gm0518"


async def an_open_invitation_is_taken(played: Played) -> None:
    pronk = await played.someone("Meneer Pronk")
    await played.presses_old("another is asked")
    helper = await played.presses_old("somebody is asked")
    await pronk.hears(helper.name)
    await is_helped(played, pronk, helper, "dog")


async def is_helped(played: Played, resident: Actor, helper: Actor, kind: str) -> None:
    await helper.presses("button-on-my-way", older=True)
    await helper.presses("button-done", older=True)
    await resident.presses("answer-how-resident-went-yes")
    await played.ends(kind)


async def who_was_taken_on_is_helped(played: Played) -> None:
    samira = await played.someone("Samira")
    helper = await played.presses_old("helper goes")
    await helper.presses("button-done", older=True)
    await samira.presses("answer-how-resident-went-yes")
    await played.ends("medicines")


async def half_a_talk_becomes_a_request(played: Played) -> None:
    anna = await played.someone("Anna")
    await anna.types("2531AA 12")
    for key in ("button-yes", "when-today", "button-skip", "button-send"):
        await anna.presses(key)
    helper = (await played.invited("groceries"))[0]
    await helper.presses("button-take")
    await is_helped(played, anna, helper, "groceries")


async def who_had_not_agreed_does(played: Played) -> None:
    grace = await played.presses_old("grace may agree")
    await grace.presses("button-yes")
    await grace.hears(grace.label("welcome-done"))


async def who_speaks_with_the_desk_is_helped(played: Played) -> None:
    corrie, ellen = await played.someone("Corrie"), await played.someone("Ellen", desk=True)
    await corrie.types("Dank u wel voor uw tijd.")
    await ellen.hears("Dank u wel voor uw tijd.")
    await played.closes(await played.presses_old("ellen can close"))
    await corrie.hears("Fijn dat het gelukt is")


async def a_cry_is_answered(played: Played) -> None:
    henk = await played.presses_old("henk is asked whether he is safe")
    await henk.hears(henk.label("crisis-safe")[:20])
    ellen = await played.presses_old("ellen can take henk's")
    await henk.hears("Ellen")
    await played.a_minute_passes()
    await ellen.presses("desk-button-close", older=True, about=card_of(henk))
    await played.closes(ellen)


async def who_offered_is_approved(played: Played) -> None:
    await played.presses_old("ellen can approve")
    await (await played.someone("Amal")).hears("goedgekeurd")
    ellen = await played.someone("Ellen", desk=True)
    annelies = await played.someone("Annelies")
    await ellen.presses("button-level-1", older=True, about=annelies.name)
    await annelies.hears("goedgekeurd")
