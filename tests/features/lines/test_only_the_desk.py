"""A complaint reaches the desk and nobody else: never the neighbour it is about."""

import pytest

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Hidden, Media, MediaKind, Say, ToDesk
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Context
from buurtbot.storage.store import Store
from handlers.talking.talk import Edited, Recording, Words
from tests.scenes.helping_street import THE_LINE, Street, riet, samir, soup
from tests.scenes.phone_street import Phone
from tests.scenes.street import Clock

COMPLAINT = "Het wisselgeld klopte niet"


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Samir has just brought Riet her meal, and says so."""
    street = Street(store, context, clock)
    await street.put(riet(), samir(), soup())
    await street.presses("samir", "done", request="soup")
    await street.hears("samir")
    await street.hears("riet")
    return street


async def says_no(street: Street, who: str = "riet", value: str = "no") -> str:
    await street.presses(who, "answer_question", request="soup", what="went", value=value)
    return await street.hears(who)


async def test_a_complaint_reaches_the_desk_and_never_the_accused(street: Street) -> None:
    heard = await says_no(street)
    assert "Alleen de balie hoort dat, Samir niet." in heard
    assert "[Toch iets aan Samir schrijven]" in heard
    await street.writes("riet", COMPLAINT)
    await street.writes("riet", "Het was twintig euro")
    assert await street.hears("samir") == ""
    request = await street.get(HelpRequest, "soup")
    case = await street.get(Case, request.case)
    assert (case.reason, case.about, case.words) == ("behaviour", "riet", COMPLAINT)
    assert "Riet: Het was twintig euro" in await street.desk_hears()
    assert "De ander hoort hier niets van, alleen de balie." in await street.hears("riet")


async def test_the_question_that_follows_does_not_open_the_line_again(street: Street) -> None:
    await says_no(street)
    for who, what, value in (
        ("riet", "again", "maybe"),
        ("samir", "went", "good"),
        ("samir", "again", "yes"),
    ):
        await street.presses(who, "answer_question", request="soup", what=what, value=value)
    await street.hears("samir")
    await street.writes("riet", COMPLAINT)
    assert await street.hears("samir") == ""
    assert COMPLAINT in await street.desk_hears()


async def test_hours_later_and_the_next_day_it_is_still_for_the_desk(street: Street) -> None:
    await says_no(street)
    street.clock.forward(hours=2)
    await street.strikes("ask_how_it_went", request="soup")
    street.clock.forward(hours=20)
    await street.strikes("ask_how_it_went", request="soup", once_more="yes")
    assert "[Toch iets aan Samir schrijven]" not in await street.hears("riet")
    await street.hears("samir")
    await street.writes("riet", COMPLAINT)
    assert await street.hears("samir") == ""
    assert COMPLAINT in await street.desk_hears()


@pytest.mark.parametrize("kind", ["voice", "photo", "document"])
async def test_what_is_spoken_or_shown_goes_there_too(street: Street, kind: MediaKind) -> None:
    await says_no(street)
    media = Media(kind, "moerwijk", Hidden("riet", "file-1"))
    decision = await street.writes("riet", "kijk", media=media)
    (shown,) = [o for o in decision.tell if isinstance(o, Say) and o.media]
    assert isinstance(shown.to, ToDesk)
    await street.writes("riet", media=media)
    await street.writes("riet", "Kijk dan", edited=True)
    assert await street.hears("samir") == ""
    assert "Riet (gewijzigd): Kijk dan" in await street.desk_hears()


async def test_a_volunteer_for_whom_it_went_badly_tells_the_desk_alone(street: Street) -> None:
    assert "Alleen de balie hoort dat, Riet niet." in await says_no(street, "samir", "bad")
    await street.writes("samir", "Ze heeft al dagen niet gegeten")
    assert await street.hears("riet") == ""
    assert "al dagen niet gegeten" in await street.desk_hears()


async def test_who_chooses_so_writes_to_the_neighbour_again(street: Street) -> None:
    await says_no(street)
    await street.presses("riet", "write_to_other", request="soup")
    assert await street.hears("riet") == "Goed. Wat u nu schrijft, gaat weer naar Samir."
    await street.writes("riet", "U bent uw sleutels vergeten")
    assert "sleutels" in await street.hears("samir")
    await street.presses("samir", "write_to_other", request="soup")
    await street.writes("samir", "O jee, ik kom eraan")
    assert "ik kom eraan" in await street.hears("riet")


async def test_after_two_hours_that_is_over_and_it_stays_with_the_desk(street: Street) -> None:
    await says_no(street)
    street.clock.forward(hours=2)
    await street.presses("riet", "write_to_other", request="soup")
    assert "[Ik wil een mens]" in await street.hears("riet")
    await street.writes("riet", COMPLAINT)
    assert await street.hears("samir") == ""
    await street.presses("nobody", "write_to_other", request="soup")
    assert "hoort niet bij u" in await street.hears("nobody")


async def test_a_satisfied_answer_and_a_second_press_change_nothing(street: Street) -> None:
    await says_no(street, value="partly")
    await says_no(street)
    assert (await street.get(Person, "riet")).lines[-1] == THE_LINE


async def test_when_all_of_it_is_cleared_nothing_waits_for_a_complaint(street: Street) -> None:
    await says_no(street)
    await says_no(street, "samir", "bad")
    street.clock.forward(days=8)
    await street.strikes("clear_request", request="soup")
    for who in ("riet", "samir"):
        assert (await street.get(Person, who)).lines == ()


async def test_someone_with_only_a_phone_has_no_line_at_all(street: Street) -> None:
    await street.put(riet(chat=None, phone="070 765 43 21", lines=()))
    await says_no(street)
    assert (await street.get(Person, "riet")).lines == ()


async def test_in_the_middle_of_a_new_request_it_still_goes_to_the_desk(
    street: Street, store: Store, context: Context, clock: Clock
) -> None:
    """What she types is no answer to the question of her talk, which waits."""
    phone = Phone(store, context, clock, name="Riet")
    await street.put(
        riet(id=phone.who, chat=phone.user, lines=(THE_LINE,)),
        soup(resident=phone.who, state="done", ended=clock.now, answers=()),
        Talk(phone.who, "ask_for_help", "kind", clock.now, 3),
    )
    await street.presses(phone.who, "answer_question", request="soup", what="went", value="no")
    await phone.types(COMPLAINT)
    assert "alleen de balie" in phone.reads
    picture = Recording("photo", "file-1", "de portemonnee", album="a1")
    await phone.sends(picture)
    await phone.sends(Recording("photo", "file-2", album="a1"))
    await phone.sends(Edited(Words("Het was vijftig euro")))
    assert await street.hears("samir") == ""
    heard = await street.desk_hears()
    assert "Riet: de portemonnee" in heard
    assert "vijftig euro" in heard


async def test_what_was_said_aside_and_is_changed_is_a_change_of_it_at_the_desk(
    street: Street, store: Store, context: Context, clock: Clock
) -> None:
    """However often: she is thanked once, and the case does not begin anew."""
    phone = Phone(store, context, clock, name="Riet")
    await street.put(
        riet(id=phone.who, chat=phone.user, lines=(THE_LINE,)),
        soup(resident=phone.who, state="done", ended=clock.now, answers=()),
    )
    await street.presses(phone.who, "answer_question", request="soup", what="went", value="no")
    await phone.types(COMPLAINT)
    await street.desk_hears()
    for words in ("Het was tien euro", "Het was vijftig euro"):
        await phone.sends(Edited(Words(words)))
        assert await street.desk_hears() == f"Riet (gewijzigd): {words}"
        assert phone.reads == ""
    assert await street.hears("samir") == ""
    request = await street.get(HelpRequest, "soup")
    assert (await street.get(Case, request.case)).times == 1
