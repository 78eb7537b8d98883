"""Whatever is said to a bot gets an answer that fits who says it and where they are."""

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import ToPerson, Unbutton
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Edited, Left, Place, Pressed, Recording, Strange, Words
from tests.scenes.asking_street import a_volunteer
from tests.scenes.phone_street import Phone
from tests.scenes.street import MOERWIJK, Clock

GETTING_KNOWN = ("Nederlands", "Ja, dat is goed", "Ja")


@pytest.fixture
def stranger(store: Store, context: Context, clock: Clock) -> Phone:
    """Mieke, who never wrote before."""
    return Phone(store, context, clock)


@pytest.fixture
async def mieke(stranger: Phone) -> Phone:
    """Mieke, who is known."""
    await stranger.types("/start")
    return await stranger.presses(*GETTING_KNOWN)


async def test_any_first_word_of_a_stranger_begins_with_a_welcome(stranger: Phone) -> None:
    for first in ("hallo", "/onzin", "/menu"):
        await stranger.types(first)
        assert "Welkom bij Buurtbot Moerwijk" in stranger.reads or "[Nederlands]" in stranger.reads


async def test_a_cry_for_help_before_any_consent_reaches_a_person(stranger: Phone) -> None:
    await stranger.types("ik wil niet meer leven")
    assert "113" in stranger.reads
    cases = await stranger.work.open_cases()
    [case] = (await stranger.work.look(Case, cases)).values()
    assert (case.reason, case.urgent) == ("sensitive", True)
    known = (await stranger.work.look(Person, [stranger.who]))[stranger.who]
    assert known.consent is None
    await stranger.types("ik ben zo alleen")
    assert "Welkom" not in stranger.reads


@pytest.mark.parametrize("typed", ["/mens Ik ben Mina van nummer 12", "/start Ik ben Mina"])
async def test_what_is_typed_behind_a_command_before_consent_is_kept_nowhere(
    stranger: Phone, typed: str
) -> None:
    await stranger.types(typed)
    assert "Welkom bij Buurtbot Moerwijk" in stranger.reads
    talk = (await stranger.work.look(Talk, [stranger.who]))[stranger.who]
    assert talk.draft["came_from"] == ""
    await stranger.presses(*GETTING_KNOWN)
    known = (await stranger.work.look(Person, [stranger.who]))[stranger.who]
    assert known.came_from == ""


async def test_who_asks_for_a_person_in_one_line_need_not_say_it_again(mieke: Phone) -> None:
    await mieke.types("/mens mijn kraan lekt")
    [case] = (await mieke.work.look(Case, await mieke.work.open_cases())).values()
    assert (case.reason, case.words) == ("wants_person", "mijn kraan lekt")


@pytest.mark.parametrize("command", ["/hulp", "/start", "/onzin"])
async def test_a_cry_behind_a_command_is_heard(stranger: Phone, command: str) -> None:
    await stranger.types(f"{command} ik wil niet meer leven")
    assert "113" in stranger.reads
    [case] = (await stranger.work.look(Case, await stranger.work.open_cases())).values()
    assert case.reason == "sensitive"


async def test_in_the_middle_of_a_talk_a_cry_goes_to_people_and_the_talk_waits(
    mieke: Phone,
) -> None:
    await mieke.presses("Ik zoek hulp")
    await mieke.types("ik wil dood")
    assert "113" in mieke.reads
    await mieke.types("niemand geeft om mij")
    assert "Waarbij zoekt u hulp?" not in mieke.reads
    talk = (await mieke.work.look(Talk, [mieke.who]))[mieke.who]
    assert talk.paused
    await mieke.types("/start")
    assert "Waarbij zoekt u hulp?" in mieke.reads
    await mieke.presses("Boodschappen")
    assert "Voor wie is de hulp?" in mieke.reads


async def test_who_wants_a_person_can_go_on_with_the_talk_later(mieke: Phone) -> None:
    await mieke.presses("Ik zoek hulp", "Boodschappen", "Ik wil een mens")
    assert "Uw antwoorden van net zijn bewaard" in mieke.reads
    resume = mieke.on_screen
    await mieke.types("ik kom er niet uit met die knoppen")
    mieke.on_screen = resume
    await mieke.presses("Verder waar ik was")
    assert "Voor wie is de hulp?" in mieke.reads


async def test_stop_ends_a_talk_and_shows_what_can_be_done(mieke: Phone) -> None:
    await mieke.presses("Ik zoek hulp")
    await mieke.types("/stop")
    assert "[Ik zoek hulp]" in mieke.reads
    assert not await mieke.work.look(Talk, [mieke.who])
    await mieke.types("/stop")
    assert "Waarmee wilt u stoppen?" in mieke.reads


async def test_a_command_that_does_not_exist_says_so(mieke: Phone) -> None:
    await mieke.types("/onzin")
    assert "Deze opdracht ken ik niet" in mieke.reads


@pytest.mark.parametrize("command", ["menu", "status", "hulplijnen", "mydata", "vergeet", "taal"])
async def test_every_command_answers(mieke: Phone, command: str) -> None:
    await mieke.types(f"/{command}")
    assert mieke.reads


async def test_a_link_leads_who_is_known_straight_on(mieke: Phone) -> None:
    await mieke.types("/start help")
    assert "Waarbij zoekt u hulp?" in mieke.reads


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("ik zoek hulp", "Waarbij zoekt u hulp?"),
        ("Ik wil helpn", "Mooi dat u buren"),
        ("ik wil een mens", "U wilt een mens spreken"),
    ],
)
async def test_what_the_menu_offers_can_be_typed_as_well(
    mieke: Phone, typed: str, answer: str
) -> None:
    await mieke.types(typed)
    assert answer in mieke.reads


async def test_words_nobody_asked_for_get_the_menu(mieke: Phone) -> None:
    await mieke.types("mooi weer vandaag")
    assert "[Ik zoek hulp]" in mieke.reads


@pytest.mark.parametrize(
    "strange",
    [Strange("sticker"), Strange("dice"), Recording("photo", "f"), Place(MOERWIJK), Words("")],
)
async def test_what_cannot_be_used_gets_a_kind_word(mieke: Phone, strange: Strange) -> None:
    await mieke.sends(strange)
    assert "[Ik zoek hulp]" in mieke.reads


async def test_a_button_that_is_not_ours_does_nothing_but_say_so(mieke: Phone) -> None:
    for data in ("", "gm0518", "gm0518.nonsense.0", "gm9999.x.y", "a.b.c.d", "gm0518..²"):
        await mieke.sends(Pressed(data, message=77))
        assert "Deze knop hoort bij iets van eerder" in mieke.reads
        assert Unbutton(ToPerson(mieke.who), 77) in [w.outgoing for w in mieke.on_screen]


async def test_somebody_elses_button_does_nothing(
    mieke: Phone, store: Store, context: Context, clock: Clock
) -> None:
    await mieke.presses("Ik zoek hulp")
    data = mieke.data("Boodschappen")
    other = Phone(store, context, clock, user=9999, name="Ander")
    await other.types("/start")
    await other.presses(*GETTING_KNOWN)
    await other.sends(Pressed(data))
    assert "Deze knop hoort bij iets van eerder" in other.reads


async def test_the_second_press_of_a_double_tap_is_silent_an_older_one_is_not(
    mieke: Phone, clock: Clock
) -> None:
    await mieke.presses("Ik zoek hulp")
    data = mieke.data("Boodschappen")
    await mieke.sends(Pressed(data))
    await mieke.sends(Pressed(data))
    assert not mieke.reads
    clock.forward(minutes=5)
    await mieke.sends(Pressed(data))
    assert "een eerdere vraag" in mieke.reads
    assert "Voor wie is de hulp?" in mieke.reads


async def test_a_button_of_a_talk_that_is_over_shows_the_menu(mieke: Phone) -> None:
    await mieke.presses("Ik zoek hulp")
    data = mieke.data("Boodschappen")
    await mieke.types("/stop")
    await mieke.sends(Pressed(data))
    assert "[Ik zoek hulp]" in mieke.reads


async def test_an_edited_message_is_not_read_again_but_screened(mieke: Phone) -> None:
    await mieke.sends(Edited(Words("ik bedoelde brood")))
    assert "Ik lees alleen nieuwe berichten" in mieke.reads
    await mieke.sends(Edited(Words("ik maak er een eind aan")))
    assert "113" in mieke.reads


async def test_a_flood_is_dammed_once_a_minute_and_a_cry_in_it_is_still_heard(
    mieke: Phone, clock: Clock
) -> None:
    answers = []
    for _ in range(70):
        await mieke.types("nog een bericht")
        clock.forward(seconds=-0.9)
        answers.append(mieke.reads)
    assert sum("U stuurt heel veel berichten" in said for said in answers) == 1
    await mieke.types("ik wil niet meer leven")
    assert "113" in mieke.reads
    clock.forward(minutes=2)
    await mieke.types("/menu")
    assert "[Ik zoek hulp]" in mieke.reads


async def test_who_blocks_us_is_not_reachable_until_they_come_back(mieke: Phone) -> None:
    await mieke.sends(Left(gone=True))
    assert not (await mieke.work.look(Person, [mieke.who]))[mieke.who].reachable
    await mieke.sends(Left(gone=False))
    assert (await mieke.work.look(Person, [mieke.who]))[mieke.who].reachable


async def test_who_was_away_for_a_day_is_seen_again(mieke: Phone, clock: Clock) -> None:
    clock.forward(days=1)
    await mieke.types("/menu")
    known = (await mieke.work.look(Person, [mieke.who]))[mieke.who]
    assert (clock.now - known.last_seen).total_seconds() < 60


async def test_changing_a_request_asks_its_overview_at_once(mieke: Phone) -> None:
    await mieke.work.commit(Decision(keep=(a_volunteer("samir"),)))
    await mieke.presses("Ik zoek hulp", "Boodschappen", "Voor mijzelf")
    await mieke.types("Erasmusweg 12")
    await mieke.presses("Ja", "Vandaag, zo snel mogelijk", "Overslaan", "Versturen")
    await mieke.types("/status")
    await mieke.presses("Iets wijzigen")
    assert "Hier is uw hulpvraag nog eens: Boodschappen" in mieke.reads
    assert "[Anders: wanneer]" in mieke.reads


async def test_a_stranger_who_speaks_english_is_answered_in_english(
    store: Store, context: Context, clock: Clock
) -> None:
    grace = Phone(store, context, clock, user=5, name="Grace", language="en")
    await grace.types("/start")
    await grace.presses("English")
    assert "I am a computer" in grace.reads
