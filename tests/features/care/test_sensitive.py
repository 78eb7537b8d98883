"""Words that worry us: an answer at once, a person of the desk, and nothing for volunteers."""

import re
from datetime import UTC, datetime

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.care.screened.phrasebook import Finding
from buurtbot.domain.care.screened.screening import Screening
from buurtbot.domain.cases import cases
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Alarm, Say
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.services.care.sensitive import sensitive
from buurtbot.services.core.context import Context
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from config.care.screening import CONCERNS, Concern
from tests.features.desk.test_desk import with_second_channel
from tests.scenes.desk_street import DeskStreet, mina, nearby
from tests.scenes.locales import locale
from tests.scenes.street import Clock

ASKS_SAFE = ("suicide", "violence", "child", "sexual_violence")


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> DeskStreet:
    street = DeskStreet(store, context, clock)
    await street.keep(mina(clock), nearby(clock))
    return street


async def worries(
    street: DeskStreet, concern: Concern, words: str = "ik zie het niet meer zitten"
) -> None:
    """Mina writes something in which this was found."""

    async def decide(work: Work) -> Decision:
        person = await work.get(Person, "mina")
        assert person is not None
        screening = Screening((Finding(concern, "a phrase"),))
        return await sensitive(work, street.context, person, screening, Said(words), "nl")

    await street.commit(decide)
    await street.told_desk()


async def test_thoughts_of_suicide_get_one_warm_message_one_question_and_a_person(
    street: DeskStreet,
) -> None:
    await worries(street, "suicide")
    (told,) = await street.reads()
    assert "113" in told
    assert told.endswith("Bent u nu veilig?")
    assert told.count("?") == 1
    case = await street.case()
    assert case.urgent
    assert case.what == "suicide"
    assert case.words == "ik zie het niet meer zitten"


async def test_the_line_that_rings_the_desk_holds_nothing_personal(street: DeskStreet) -> None:
    await worries(street, "suicide")
    (line,) = [told for told in await street.desk() if told.startswith("#")]
    assert "Nu nodig: Zelfmoord M-" in line
    assert "Mina" not in line
    assert "zitten" not in line


async def test_volunteers_see_nothing_of_it(street: DeskStreet) -> None:
    await worries(street, "violence")
    assert await street.reads("noor") == []


async def test_acute_danger_is_112_at_once(street: DeskStreet) -> None:
    await worries(street, "acute_danger")
    (told,) = await street.reads()
    assert told.startswith("Is er nu gevaar? Bel nu:\n112\n")
    assert "\n\nGoed dat u dit schrijft. Kunt u niet praten?" in told


async def test_within_a_day_there_is_never_a_second_wall_of_text(street: DeskStreet) -> None:
    await worries(street, "suicide")
    street.clock.forward(hours=2)
    await worries(street, "suicide", "echt niet meer")
    first, second = await street.reads()
    assert len(second) < len(first) / 2
    assert "113" in second
    street.clock.forward(hours=23)
    await worries(street, "suicide")
    assert len((await street.reads())[-1]) > len(second) * 2
    assert await street.store.redis.zcard("{gm0518}:cases") == 1
    assert (await street.case()).times == 3


async def test_who_is_not_safe_rings_the_desk_again(street: DeskStreet) -> None:
    await worries(street, "suicide")
    before = sum(1 for told in await street.desk() if told.startswith("# ❗"))
    await street.mina_presses("Nee")
    after = await street.desk()
    assert sum(1 for told in after if told.startswith("# ❗")) == before + 1
    assert any("NEE" in told for told in after if told.startswith("@"))
    assert "112" in (await street.reads())[-1]


async def test_who_is_not_safe_raises_the_case_at_once_by_every_channel(
    street: DeskStreet,
) -> None:
    street.context = with_second_channel(street.context)
    await worries(street, "violence")
    await street.mina_presses("Nee, ik ben niet veilig")
    case = await street.case()
    assert case.urgent
    assert case.not_safe == street.clock.now
    rung = [waiting.outgoing for waiting in await street.waiting("alarm:moerwijk")]
    alarms = [(out.ref, out.reason) for out in rung if isinstance(out, Alarm)]
    assert alarms == [(case.ref, "not_safe")]
    card = next(told for told in reversed(await street.desk()) if "Waarom hier" in told)
    assert "Laatste antwoord: NIET VEILIG" in card
    assert "Dit kan niet wachten" in card
    assert "Nog niemand heeft dit. Kijk nu." in card
    assert not re.search(r"\d uur|\d:\d\d", card)


async def test_the_second_no_is_answered_in_other_words_and_the_line_stays(
    street: DeskStreet,
) -> None:
    await worries(street, "violence")
    await street.mina_presses("Nee, ik ben niet veilig")
    await street.mina_presses("Nee, ik ben niet veilig")
    *_, first, second = await street.reads()
    assert first != second
    for told in (first, second):
        assert {"112", "0800-2000"} <= set(told.splitlines())
        assert "113" not in told


async def test_no_under_an_alarm_that_the_desk_closed_opens_it_again_and_calls(
    street: DeskStreet,
) -> None:
    await worries(street, "violence")
    case = await street.case()
    await street.keep(cases.closed(case, outcome="helped", now=street.clock.now))
    await street.mina_presses("Nee, ik ben niet veilig")
    again = await street.case()
    assert (again.id, again.closed, cases.status(again)) == (case.id, None, "new")
    assert again.not_safe
    assert {"112", "0800-2000"} <= set((await street.reads())[-1].splitlines())
    assert [told for told in await street.desk() if told.startswith("# ❗ Nu nodig")]


async def test_no_after_the_case_is_gone_is_a_new_case(street: DeskStreet) -> None:
    await worries(street, "violence")
    gone = await street.case()
    await street.commit(lambda work: _dropped(work, gone))
    await street.mina_presses("Nee, ik ben niet veilig")
    case = await street.case()
    assert case.id != gone.id
    assert case.not_safe
    assert {"112", "0800-2000"} <= set((await street.reads())[-1].splitlines())


async def _dropped(_work: Work, case: Case) -> Decision:
    return Decision(drop=(case,))


async def test_who_says_to_be_safe_after_all_stands_so_on_the_card(street: DeskStreet) -> None:
    await worries(street, "suicide")
    await street.mina_presses("Nee, ik ben niet veilig")
    await street.mina_presses("Ja, ik ben veilig")
    assert (await street.case()).not_safe is None
    card = next(told for told in reversed(await street.desk()) if "Waarom hier" in told)
    assert "NIET VEILIG" not in card


async def test_who_is_safe_may_go_on_writing(street: DeskStreet) -> None:
    await worries(street, "suicide")
    await street.mina_presses("Ja, ik ben veilig")
    assert "blijven schrijven" in (await street.reads())[-1]
    assert 'veilig?": ja' in (await street.desk())[-1]


async def test_somebody_may_call(street: DeskStreet) -> None:
    await worries(street, "lost")
    await street.mina_presses("Iemand mag mij bellen of schrijven")
    assert "wil dat iemand belt of schrijft" in (await street.desk())[-1]
    assert "Schrijf dan uw nummer" in (await street.reads())[-1]


async def test_an_answer_about_a_case_that_went_is_still_kind(street: DeskStreet) -> None:
    await worries(street, "suicide")
    case = await street.case()

    async def drop(work: Work) -> Decision:
        return Decision(drop=(case,))

    await street.commit(drop)
    await street.mina_presses("Nee")
    await street.mina_presses("Iemand mag")
    assert "De balie is er ook. Binnen 15 minuten" in (await street.reads())[-1]


async def test_at_night_we_are_honest_about_the_hours(street: DeskStreet) -> None:
    street.clock.now = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
    await worries(street, "violence")
    (told,) = await street.reads()
    assert told.index("Veilig Thuis (hulp bij geweld thuis) is er nu") < told.index(
        "De balie is gewaarschuwd"
    )
    assert "Wacht daar niet op: die is er weer maandag 30 november, om 9 uur." in told


async def test_minutes_that_pass_in_silence_are_told_with_the_number_and_ring(
    street: DeskStreet,
) -> None:
    street.context = with_second_channel(street.context)
    await worries(street, "violence")
    case = await street.case()
    street.clock.forward(minutes=15)
    due = await street.store.timers("gm0518").due(street.clock.now)
    assert f"promise:{case.id}" in {timer.name for timer in due}
    await street.do(deeds.promise_passed(case=case.id))
    told = (await street.reads())[-1]
    assert told.startswith("U had al iets van een mens moeten horen.")
    assert {"112", "0800-2000"} <= set(told.splitlines())
    assert await street.waiting("alarm:moerwijk")


async def test_what_they_write_next_goes_to_the_desk(street: DeskStreet) -> None:
    await worries(street, "suicide")
    person = await street.get(Person, "mina")
    assert person.lines
    assert (person.lines[-1].kind, person.lines[-1].subject) == ("case", (await street.case()).id)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("concern", CONCERNS)
async def test_every_answer_is_short_and_asks_at_most_whether_they_are_safe(
    street: DeskStreet, concern: Concern, language: str
) -> None:
    await worries(street, concern)
    waiting = (await street.waiting("person:mina"))[-1]
    assert isinstance(waiting.outgoing, Say)
    said = street.words(waiting.outgoing, language)
    assert len(said) <= 500
    labels = [b.label.key for row in waiting.outgoing.buttons for b in row]
    asks = {"button-safe-no", "button-all-safe-no"} & set(labels)
    assert bool(asks) == (concern in ASKS_SAFE)
    assert labels[-1] == "button-call-me"


RED = (
    "zelfmoord plegen",
    "geslaagd",
    "aandacht",
    "stel u niet aan",
    "commit suicide",
    "attention",
)


def test_no_text_judges_or_names_a_method() -> None:
    for language in ("nl", "en"):
        texts = locale(language).items()
        crises = {key: text for key, text in texts if key.startswith("crisis-")}
        assert len(crises) > 10
        for key, text in crises.items():
            assert not [red for red in RED if red in text.words.casefold()], key


async def test_a_scam_waits_for_the_desk_without_calling_at_night(street: DeskStreet) -> None:
    await worries(street, "scam")
    case: Case = await street.case()
    assert not case.urgent
    assert "Geef nooit uw bankpas" in (await street.reads())[0]


@pytest.mark.parametrize("concern", [concern for concern in CONCERNS if concern != "scam"])
async def test_no_danger_waits_until_somebody_is_at_the_desk(
    street: DeskStreet, concern: Concern
) -> None:
    street.clock.now = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)  # half past eleven at night
    await worries(street, concern)
    case = await street.case()
    assert case.urgent
    due = await street.store.timers("gm0518").due(street.clock.forward(minutes=5))
    assert f"call_again:{case.id}" in {timer.name for timer in due}
