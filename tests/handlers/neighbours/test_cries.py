"""A cry for help is heard in every form, and words in any form reach whom they are for."""

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Say
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from geo.point import Point
from handlers.talking.talk import Command, Edited, Place, Recording, Said, Strange, Words
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock
from tests.scenes.talk_street import words

CRY = "ik wil niet meer leven"
GETTING_KNOWN = ("Nederlands", "Ja, dat is goed", "Ja")
CAPTIONED = ("video", "video_note", "animation", "audio", "story", "paid_media", "live_photo")
FORMS: tuple[Said, ...] = (
    *(Strange(kind, CRY) for kind in CAPTIONED),
    *(Strange(kind, f"Wie komt er?\n{CRY}") for kind in ("poll", "checklist", "contact", "game")),
    Recording("document", "f1", CRY),
    Place(Point(52.05, 4.3), words=CRY),
    Command("help", CRY, f"/help {CRY}"),
    Command("mens", f"{'ja ' * 40}{CRY}"),
    Command("ik", "wil niet meer leven", f"/{CRY}"),
    Command("zelfmoord", "", "/zelfmoord"),
)


@pytest.fixture
def stranger(store: Store, context: Context, clock: Clock) -> Phone:
    """Mieke, who never wrote before."""
    return Phone(store, context, clock)


@pytest.fixture
async def mieke(stranger: Phone) -> Phone:
    """Mieke, who is known."""
    await stranger.types("/start")
    return await stranger.presses(*GETTING_KNOWN)


async def the_case(phone: Phone) -> Case:
    [case] = (await phone.work.look(Case, await phone.work.open_cases())).values()
    return case


async def at_the_desk(phone: Phone) -> str:
    """All that was told to the desk so far."""
    said = []
    for key in await phone.store.redis.keys("{gm0518}:out:desk:*"):
        for entry in await phone.store.redis.lrange(key, 0, -1):
            waiting = await phone.work.read_waiting(entry)
            if isinstance(waiting.outgoing, Say):
                said.append(words(waiting.outgoing.text, "nl", phone.clock.now))
    return "\n".join(said)


@pytest.mark.parametrize("said", FORMS, ids=repr)
async def test_a_cry_in_any_form_is_heard_from_somebody_new(stranger: Phone, said: Said) -> None:
    await stranger.sends(said)
    assert "113" in stranger.reads
    case = await the_case(stranger)
    assert case.reason == "sensitive"
    assert "leven" in case.words or "zelfmoord" in case.words


@pytest.mark.parametrize("said", FORMS[:-5], ids=repr)
async def test_a_cry_that_was_put_there_later_is_heard_as_well(mieke: Phone, said: Said) -> None:
    assert not isinstance(said, Command | Edited)
    await mieke.presses("Ik zoek hulp")
    await mieke.sends(Edited(said))  # type: ignore[arg-type]  # an answer: no command is in it
    assert "113" in mieke.reads
    talk = (await mieke.work.look(Talk, [mieke.who]))[mieke.who]
    assert talk.paused


async def test_a_cry_beside_what_is_said_is_heard_and_shown_with_it(mieke: Phone) -> None:
    await mieke.sends(Words("lees dit"), beside=CRY)
    assert "113" in mieke.reads
    assert (await the_case(mieke)).words == f"lees dit\n{CRY}"


@pytest.mark.parametrize("kind", ["sticker", "dice", "video_note"])
async def test_what_holds_no_words_is_read_past_kindly(mieke: Phone, kind: str) -> None:
    await mieke.sends(Strange(kind))
    assert "113" not in mieke.reads
    assert "[Ik zoek hulp]" in mieke.reads
    assert await mieke.work.open_cases() == []


# -- words that worry nobody reach whom they are for


@pytest.mark.parametrize(
    "said",
    [
        Strange("video", "zo ziet de kraan eruit"),
        Strange("poll", "zo ziet de kraan eruit\nja\nnee"),
        Command("help", "zo ziet de kraan eruit"),
        Command("kijk", "zo ziet de kraan eruit", "/kijk zo ziet de kraan eruit"),
    ],
    ids=repr,
)
async def test_who_speaks_with_the_desk_is_understood_in_any_form(
    mieke: Phone, said: Said
) -> None:
    await mieke.types("/mens")
    await mieke.sends(said)
    assert "zo ziet de kraan eruit" in await at_the_desk(mieke)
    assert ("niet doorgeven" in mieke.reads) == isinstance(said, Strange)
    assert "[Ik zoek hulp]" not in mieke.reads


async def test_what_is_quoted_of_us_goes_to_the_desk_and_alarms_nobody(mieke: Phone) -> None:
    await mieke.types("/mens")
    await mieke.sends(Words("ja"), quoted="Denkt u aan zelfdoding?")
    assert "> Denkt u aan zelfdoding?\nja" in await at_the_desk(mieke)
    assert (await the_case(mieke)).reason == "wants_person"
    await mieke.sends(Words("dank u wel"), quoted="Denkt u aan zelfdoding?")
    assert (await at_the_desk(mieke)).count("zelfdoding") == 1


async def test_words_behind_another_command_are_not_passed_on_and_they_hear_so(
    mieke: Phone,
) -> None:
    await mieke.types("/mens", "/status komt er nog iemand vandaag")
    assert "is niet doorgegeven" in mieke.reads
    assert "komt er nog" not in await at_the_desk(mieke)
    await mieke.types("/status")
    assert "niet doorgegeven" not in mieke.reads


async def test_words_behind_help_open_what_they_say(mieke: Phone) -> None:
    await mieke.types("/help ik zoek hulp")
    assert "Waarbij zoekt u hulp?" in mieke.reads
    await mieke.types("/help waarom vraagt u dit")
    assert "is niet doorgegeven" in mieke.reads


@pytest.mark.parametrize(
    "said",
    [
        Recording("photo", "f1", "brood en melk"),
        Strange("video", "brood en melk"),
        Strange("unknown", "brood en melk"),
        Strange("checklist", "brood en melk"),
    ],
    ids=repr,
)
async def test_in_a_talk_the_words_under_anything_are_the_answer(mieke: Phone, said: Said) -> None:
    await mieke.presses("Ik zoek hulp", "Boodschappen", "Voor mijzelf")
    await mieke.sends(Recording("photo", "f1", "Erasmusweg 12"))
    assert "alleen uw woorden gelezen" in mieke.reads
    assert "Erasmusweg 12, Den Haag" in mieke.reads
    await mieke.presses("Ja", "Vandaag, zo snel mogelijk")
    assert "Wat moet de helper nog weten?" in mieke.reads
    await mieke.sends(said)
    assert "alleen uw woorden gelezen" in mieke.reads
    talk = (await mieke.work.look(Talk, [mieke.who]))[mieke.who]
    assert "brood en melk" in talk.draft.values()


@pytest.mark.parametrize("said", [Strange("contact", "Ans Bos"), Strange("poll", "Wie?\nja")])
async def test_in_a_talk_a_card_or_a_poll_is_no_answer(mieke: Phone, said: Said) -> None:
    await mieke.presses("Ik zoek hulp")
    await mieke.sends(said)
    assert "alleen uw woorden gelezen" not in mieke.reads
    assert "Waarbij zoekt u hulp?" in mieke.reads


async def test_somebody_new_who_wants_a_person_hears_where_one_is(stranger: Phone) -> None:
    await stranger.types("/mens ik kom er niet uit")
    assert "070 123 45 67" in stranger.reads
    assert "[Nederlands]" in stranger.reads
    assert (await stranger.work.look(Person, [stranger.who]))[stranger.who].consent is None
