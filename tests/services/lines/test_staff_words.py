"""Between the topic and the person: nothing is lost, nothing goes where it was not meant."""

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Change, Erase, Hidden, Media, Say
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.core.talk import Talk
from buurtbot.services.cases.hand_to_desk import open_case
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.lines.staff_words import tell_desk, written_after
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from geo.point import Point
from handlers.talking.talk import Edited, Place, Recording, Words
from tests.scenes.desk_street import DeskStreet, groceries, mina
from tests.scenes.street import Clock

MINA = Actor("person", "mina", "moerwijk", "Mina")
PHOTO = Media("photo", "moerwijk", Hidden("mina", "file-9"))


@pytest.fixture
def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    return DeskStreet(store, context, clock)


async def at_the_desk(street: DeskStreet, person: Person | None = None) -> Case:
    """Mina asked for a person, and Sara took it."""
    await street.keep(person or mina(street.clock))
    await street.do(deeds.want_person(), actor=MINA)
    await street.told_desk()
    await street.takes()
    return await street.case()


async def mina_writes(
    street: DeskStreet, words: str = "", *, media: Media | None = None, edited: bool = False
) -> None:
    """Mina writes on her line to the desk."""

    async def decide(work: Work) -> Decision:
        person = await work.get(Person, "mina")
        assert person is not None
        line = person.lines[-1] if person.lines else Line("case", "over", "gm0518")
        said = Said(words, media, edited=edited)
        return await tell_desk(work, street.context, person, line, said)

    await street.commit(decide)


async def mina_writes_without_a_line(street: DeskStreet, words: str) -> bool:
    """Mina writes while she speaks with nobody; whether it was about a case."""
    about: list[bool] = []

    async def decide(work: Work) -> Decision:
        person = await work.get(Person, "mina")
        assert person is not None
        decision = await written_after(work, street.context, person, Said(words))
        about.append(decision is not None)
        return decision or Decision()

    await street.commit(decide)
    return about[0]


async def closed(street: DeskStreet) -> Case:
    case = await at_the_desk(street)
    await street.press("Afsluiten")
    await street.press("Anders")
    await street.press("Nu meteen")
    return case


async def test_what_the_person_writes_comes_in_the_topic(street: DeskStreet) -> None:
    await at_the_desk(street)
    await mina_writes(street, "Mijn deur klemt")
    assert (await street.desk())[-1] == "@ Mina: Mijn deur klemt"
    await mina_writes(street, "Mijn voordeur klemt", edited=True)
    assert (await street.desk())[-1] == "@ Mina (gewijzigd): Mijn voordeur klemt"
    await mina_writes(street, media=PHOTO)
    assert (await street.desk())[-1] == "@ Van Mina."
    await mina_writes(street, "kijk", media=PHOTO)
    assert await street.last_media("desk:moerwijk") == PHOTO


async def test_very_long_words_come_in_parts_and_whole(street: DeskStreet) -> None:
    await at_the_desk(street)
    words = "woord " * 600
    await mina_writes(street, words)
    parts = [line for line in await street.desk() if line.startswith("@ Mina: woord")]
    assert len(parts) > 1
    assert sum(part.count("woord") for part in parts) == 600


async def test_an_edit_changes_every_piece_and_takes_away_what_is_left(
    street: DeskStreet,
) -> None:
    case = await at_the_desk(street)
    await street.writes("kort", case=case, message=5)
    await street.answers(Edited(Words("lang " * 700)), case=case, message=5)
    await street.answers(Edited(Words("kort")), case=case, message=5)
    told = [waiting.outgoing for waiting in await street.waiting("person:mina")]
    assert [outgoing.does for outgoing in told[-5:]] == [
        "change",
        "change",
        "erase",
        "change",
        "erase",
    ]
    last = told[-1]
    assert isinstance(last, Erase)
    assert (last.name, last.onward) == (f"said:{case.id}:5:1", True)


async def test_should_it_not_arrive_staff_hear_so_at_the_case_once(street: DeskStreet) -> None:
    case = await at_the_desk(street)
    await street.writes("lang " * 700, case=case)
    told = [waiting.outgoing for waiting in await street.waiting("person:mina")]
    assert [say.case for say in told if isinstance(say, Say)][-2:] == [case.id, ""]
    await street.do(deeds.did_not_reach(case=case.id))
    assert "niet aangekomen bij Mina" in (await street.desk())[-1]


async def test_an_edited_caption_is_changed_where_it_stands(street: DeskStreet) -> None:
    case = await at_the_desk(street)
    await street.answers(Edited(Recording("photo", "f", "de deur")), case=case, message=5)
    *_, changed, _rest = [waiting.outgoing for waiting in await street.waiting("person:mina")]
    assert isinstance(changed, Change)
    assert changed.name == f"said:{case.id}:5"
    assert changed.media
    assert changed.media.kind == "photo"
    assert street.words(changed).endswith("(gewijzigd):\nde deur")


async def test_the_pictures_of_an_album_stay_together_on_their_way(street: DeskStreet) -> None:
    case = await at_the_desk(street)
    for caption in ("de deur " * 110, ""):
        await street.answers(Recording("photo", "f", caption, "a1"), case=case)
        assert (await street.last_media()).album == "a1"


async def test_the_rest_of_an_album_that_is_a_note_stays_at_the_desk(street: DeskStreet) -> None:
    case = await at_the_desk(street)
    before = await street.reads()
    await street.answers(Recording("photo", "f", "// alleen voor ons", "a1"), case=case)
    await street.answers(Recording("photo", "g", "", "a1"), case=case)
    assert await street.reads() == before
    assert (await street.get(Case, case.id)).notes == 1
    await street.answers(Recording("photo", "h", "voor u", "b2"), case=case)
    assert await street.reads() != before


async def test_nothing_but_invisible_signs_is_not_sent(street: DeskStreet) -> None:
    case = await at_the_desk(street)
    await street.writes("dag", case=case)
    before = await street.reads()
    await street.writes("\u200b\u200f", case=case)
    assert await street.reads() == before


async def test_a_talk_goes_on_until_the_message_of_the_desk_is_there(street: DeskStreet) -> None:
    case = await at_the_desk(street)
    await street.keep(Talk("mina", "ask_for_help", "kind", street.clock.now))
    await street.writes("Kan ik u bellen?", case=case)
    assert not (await street.get(Talk, "mina")).paused


async def test_a_place_goes_to_the_person_but_not_one_that_moves(street: DeskStreet) -> None:
    case = await at_the_desk(street)
    await street.answers(Place(Point(52.05, 4.3)), case=case)
    media = await street.last_media()
    assert (media.kind, media.file.value) == ("location", "52.05,4.3")
    await street.answers(Place(Point(52.05, 4.3), live=True), case=case)
    assert "meebeweegt" in (await street.desk())[-1]


async def test_a_note_that_is_edited_is_not_counted_twice(street: DeskStreet) -> None:
    case = await at_the_desk(street)
    await street.writes("// eerst", case=case, message=5)
    await street.answers(Edited(Words("// anders")), case=case, message=5)
    assert (await street.get(Case, case.id)).notes == 1


async def test_who_answers_is_known_to_be_with_the_person_now(street: DeskStreet) -> None:
    case = await at_the_desk(street, mina(street.clock))
    for minutes in (0, 40):
        street.clock.forward(minutes=minutes)
        await street.writes("Ik ben er", case=case)
        assert (await street.get(Case, case.id)).attended == street.clock.now


async def test_staff_hear_when_the_person_blocked_the_bot(street: DeskStreet) -> None:
    case = await at_the_desk(street, mina(street.clock, reachable=False))
    await street.writes("Dag", case=case)
    assert "geblokkeerd" in (await street.desk())[-1]


async def test_a_case_about_nobody_has_nobody_to_write_to(street: DeskStreet) -> None:
    async def decide(work: Work) -> Decision:
        return await open_case(
            work,
            street.context,
            NewCase(reason="parked", neighbourhood="moerwijk", what="KeyError"),
        )

    await street.commit(decide)
    await street.commit(decide)
    case = await street.case()
    assert (case.times, case.owner) == (2, "house")
    await street.writes("Wat is dit?", case=case)
    await street.do(deeds.call_back(case=case.id), actor=Actor("moderator", "s", "moerwijk"))
    assert sum("blijft hier" in told for told in await street.desk()) == 2
    await street.do(
        deeds.refer_to(case=case.id, where="gp"), actor=Actor("moderator", "s", "moerwijk")
    )
    assert any("Doorverwezen: Huisarts" in told for told in await street.desk())


async def test_what_is_written_on_a_line_that_is_over_gets_an_answer(street: DeskStreet) -> None:
    case = await closed(street)
    person = await street.get(Person, "mina")
    await street.keep(person.speaking_on(Line("case", case.id, "gm0518")))
    street.clock.forward(days=8)
    await mina_writes(street, "Hallo?")
    assert "afgelopen" in (await street.reads())[-1]
    assert not (await street.get(Person, "mina")).lines
    await mina_writes(street, "Hallo?")
    assert "afgelopen" in (await street.reads())[-1]


async def test_a_case_opens_again_when_the_person_writes_on_its_line(street: DeskStreet) -> None:
    case = await closed(street)
    person = await street.get(Person, "mina")
    await street.keep(person.speaking_on(Line("case", case.id, "gm0518")))
    await mina_writes(street, "dank u wel")
    assert (await street.get(Case, case.id)).closed is not None
    await mina_writes(street, "De deur klemt toch weer")
    assert (await street.get(Case, case.id)).closed is None
    assert (await street.desk())[-1] == "@ Mina: De deur klemt toch weer"


async def test_without_a_line_words_may_be_about_a_case_of_this_week(street: DeskStreet) -> None:
    case = await closed(street)
    assert await mina_writes_without_a_line(street, "Bedankt!")
    assert (await street.get(Case, case.id)).closed is not None
    assert "geef het door" in (await street.reads())[-1]
    assert await mina_writes_without_a_line(street, "De deur klemt weer")
    assert (await street.get(Case, case.id)).closed is None
    street.clock.forward(days=9)
    assert not await mina_writes_without_a_line(street, "Nog iets anders")


async def test_the_same_again_with_words_grows_the_card(street: DeskStreet) -> None:
    await street.keep(mina(street.clock), groceries(street.clock))

    async def decide(work: Work, words: str) -> Decision:
        person = await work.get(Person, "mina")
        return await open_case(
            work,
            street.context,
            NewCase(reason="behaviour", neighbourhood="moerwijk", about=person, words=words),
        )

    await street.commit(lambda work: decide(work, "Hij schreeuwde"))
    await street.commit(lambda work: decide(work, "En nu weer"))
    case = await street.case()
    assert case.words == "Hij schreeuwde\nEn nu weer"
    *_, again, words, card = await street.desk()
    assert again == "@ Dit kwam opnieuw binnen (2 keer nu)."
    assert words == "@ Mina: En nu weer"
    assert "Hij schreeuwde\nEn nu weer" in card


async def test_a_request_without_a_person_can_be_handed_over_too(street: DeskStreet) -> None:
    request = groceries(street.clock)
    await street.keep(mina(street.clock), request)

    async def decide(work: Work) -> Decision:
        return await open_case(
            work,
            street.context,
            NewCase(reason="unmatched", neighbourhood="moerwijk", request=request),
        )

    await street.commit(decide)
    assert (await street.case()).request == "r1"
