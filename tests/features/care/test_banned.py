"""The desk excludes somebody: told plainly why, nobody left waiting, and another judges a no."""

import json

import pytest

from buurtbot.domain import deeds
from buurtbot.domain.cases.bans import STILL, others_at
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.people.ban import BAN_REASONS
from buurtbot.domain.core.people.person import Consent, Person
from buurtbot.domain.keeping.my_data import Kept, for_machine, readable
from buurtbot.services.core.context import Actor, Context
from buurtbot.storage.store import Store
from config.network.desk import Desk
from tests.scenes.helping_street import Street, riet, samir, soup
from tests.scenes.street import TUESDAY, Clock

KARIN = Actor("moderator", "karin", "moerwijk", "Karin")
ELLEN = Actor("moderator", "ellen", "moerwijk", "Ellen")
PIET = Actor("moderator", "piet", "spoorwijk", "Piet")


@pytest.fixture
async def street(store: Store, context: Context, clock: Clock) -> Street:
    """Riet reported Samir, who had taken her soup; he also holds bread for Lars."""
    street = Street(store, context, clock)
    bread = soup(id="bread", ref="M-BBBB", resident="lars", kind="groceries")
    lars = riet(id="lars", chat=33, name="Lars Bos", requests=("bread",), lines=())
    await street.put(riet(), samir(consent=Consent("1", TUESDAY)), soup(), lars, bread)
    await street.presses("riet", "report_behaviour", request="soup", words="hij schreeuwde")
    for who in ("riet", "samir", "lars"):
        await street.hears(who)
    await street.desk_hears()
    return street


async def case_of(street: Street, who: str, reason: str) -> Case:
    """The case of this person with this reason."""
    found = [await street.get(Case, one) for one in (await street.get(Person, who)).cases]
    return next(one for one in found if one.reason == reason)


async def excludes(street: Street, why: str = "threat", actor: Actor = KARIN) -> Case:
    """The worker presses through to the end."""
    case = await case_of(street, "riet", "behaviour")
    await street.does(actor, "ban", case=case.id, why=why, sure="yes")
    return case


async def test_why_is_asked_and_the_words_are_shown_before_anything_is_so(street: Street) -> None:
    case = await case_of(street, "riet", "behaviour")
    await street.does(KARIN, "ban", case=case.id)
    shown = await street.desk_hears()
    assert "[dreigen of schelden]" in shown
    await street.does(KARIN, "ban", case=case.id, why="threat")
    shown = await street.desk_hears()
    assert "een ander voelde zich bedreigd" in shown
    assert (await street.get(Person, "samir")).ban is None
    assert await street.hears("samir") == ""


@pytest.mark.parametrize("why", BAN_REASONS)
async def test_they_read_the_reason_in_general_words_and_how_to_disagree(
    street: Street, why: str
) -> None:
    await excludes(street, why)
    heard = await street.hears("samir")
    assert "U kunt niet meer meedoen met de buurtbot." in heard
    assert "De reden: " in heard
    assert "[Ik ben het er niet mee eens]" in heard
    assert "[Ik wil een mens]" in heard
    for never in ("schreeuwde", "Riet", "Karin", "gemeld"):
        assert never not in heard
    assert "Uitgesloten." in await street.desk_hears()


async def test_nobody_waits_for_them_any_more(street: Street) -> None:
    helper = await street.get(Person, "samir")
    await excludes(street)
    after = await street.get(Person, "samir")
    assert after.offer
    assert helper.offer
    assert (after.offer.refused, after.offer.level, after.lines) == (True, 0, ())
    await street.strikes("step_back", request="bread", person="samir")
    assert (await street.get(HelpRequest, "bread")).holder == ""
    assert "kan helaas toch niet komen" in await street.hears("lars")


async def test_what_they_asked_for_is_withdrawn_and_their_helper_hears_so(street: Street) -> None:
    tea = soup(id="tea", ref="M-TEAA", resident="samir", holder="lars")
    helper = samir(id="lars", chat=33, name="Lars Bos", lines=(), requests=("bread",))
    asks = await street.get(Person, "samir")
    await street.put(tea, helper, samir(requests=("tea",), cases=asks.cases))
    await excludes(street)
    assert (await street.get(HelpRequest, "tea")).state == "withdrawn"
    assert "U hoeft niet te komen." in await street.hears("lars")
    assert (await street.get(Person, "samir")).requests == ()
    assert "opnieuw hulp vragen" not in await street.hears("samir"), "that would not be so"


@pytest.mark.parametrize("name", ["ask_for_help", "offer_help", "take_request", "hear_offers"])
async def test_what_leads_to_a_neighbour_is_not_done(street: Street, name: str) -> None:
    await excludes(street)
    await street.hears("samir")
    args = {"request": "bread"} if name == "take_request" else {}
    await street.presses("samir", name, **args)
    assert "Dit kan niet" in await street.hears("samir")


async def test_a_person_of_the_desk_their_data_and_being_forgotten_stay_open(
    street: Street,
) -> None:
    await excludes(street)
    await street.hears("samir")
    await street.presses("samir", "show_menu")
    assert "U kunt niet meer meedoen" in await street.hears("samir")
    await street.presses("samir", "want_person", words="Bel mij")
    assert "balie" in await street.hears("samir")
    await street.presses("samir", "forget_me")
    assert "Dat onthouden we nog 730 dagen" in await street.hears("samir")


async def test_who_does_not_agree_is_looked_at_by_another_worker(street: Street) -> None:
    await excludes(street)
    await street.presses("samir", "appeal", words="Ik was het niet")
    case = await case_of(street, "samir", "appeal")
    assert case.words == "Ik was het niet"
    assert "[Weer toelaten]" in (shown := await street.desk_hears())
    assert "[Uitsluiten]" not in shown
    await street.does(KARIN, "mine", case=case.id)
    assert "Laat een collega ernaar kijken" in await street.desk_hears()
    for name in ("close_case", "close_as", "ban_stays"):
        more = {"outcome": "other", "sure": "yes"} if name == "close_as" else {}
        await street.does(KARIN, name, case=case.id, **more)
        assert "U besloot dit zelf" in await street.desk_hears(), name
    assert (await street.get(Case, case.id)).holder == ""
    await street.does(ELLEN, "mine", case=case.id)
    assert (await street.get(Case, case.id)).holder == "ellen"
    await street.hears("samir")
    await street.does(ELLEN, "ban_stays", case=case.id)
    assert "Het blijft zo" in await street.desk_hears()
    assert await street.hears("samir") == ""
    await street.does(ELLEN, "ban_stays", case=case.id, sure="yes")
    assert "Er is opnieuw naar gekeken" in await street.hears("samir")


async def test_let_in_again_they_take_part_and_the_desk_looks_at_the_level(
    street: Street,
) -> None:
    await excludes(street)
    await street.presses("samir", "appeal", words="Ik was het niet")
    case = await case_of(street, "samir", "appeal")
    await street.hears("samir")
    await street.does(KARIN, "unban", case=case.id)
    after = await street.get(Person, "samir")
    assert after.offer
    assert (after.ban, after.offer.refused, after.offer.level) == (None, False, 0)
    assert "U kunt weer meedoen" in await street.hears("samir")
    assert "welk niveau" in await street.desk_hears()
    await street.does(KARIN, "unban", case=case.id)
    await street.does(KARIN, "ban_stays", case=case.id)
    assert (await street.desk_hears()).count("niet (meer) uitgesloten") == 2
    await street.presses("samir", "appeal", words="nog eens")
    assert len((await street.get(Person, "samir")).cases) == 1


async def test_it_survives_being_forgotten_and_coming_back(street: Street) -> None:
    await excludes(street)
    await street.presses("samir", "forget_sure")
    await street.presses("samir", "agree", consent="yes", of_age="yes", chat="22")
    back = await street.get(Person, "samir")
    assert back.ban
    assert (back.ban.why, back.ban.by) == ("before", "")
    assert "U kunt niet meer meedoen" in await street.hears("samir")


async def test_only_the_desk_of_the_case_decides_and_once(street: Street) -> None:
    case = await case_of(street, "riet", "behaviour")
    await street.does(PIET, "ban", case=case.id, why="threat", sure="yes")
    assert (await street.get(Person, "samir")).ban is None
    await excludes(street)
    await excludes(street, "money", ELLEN)
    assert "al uitgesloten" in await street.desk_hears()
    for name in ("ban", "unban", "ban_stays"):
        await street.does(KARIN, name, case="gone")


async def test_who_is_known_no_more_or_belongs_elsewhere_is_not_excluded_here(
    street: Street,
) -> None:
    case = await case_of(street, "riet", "behaviour")
    await street.put(samir(home="gm0603", lent_to=("gm0518",)))
    await street.does(KARIN, "ban", case=case.id, why="threat", sure="yes")
    assert "hoort bij een andere gemeente" in await street.desk_hears()
    plain = Case("c9", "M-9999", "moerwijk", "wants_person", case.opened, case.look_by, "riet")
    await street.put(plain)
    await street.does(KARIN, "ban", case="c9", why="threat", sure="yes")
    await street.does(KARIN, "unban", case="c9")
    heard = await street.desk_hears()
    assert "niet (meer) bekend" in heard
    assert "niet (meer) uitgesloten" in heard
    assert (await street.get(Person, "riet")).ban is None


async def test_who_only_has_a_phone_hears_it_of_the_desk(street: Street) -> None:
    case = await case_of(street, "riet", "behaviour")
    asks = await street.get(Person, "samir")
    await street.put(samir(chat=None, phone="+31612345678", offer=None, cases=asks.cases))
    await street.does(KARIN, "ban", case=case.id, why="safety", sure="yes")
    assert "Bel dan zelf" in await street.desk_hears()
    await street.does(KARIN, "unban", case=case.id)
    assert (await street.get(Person, "samir")).ban is None


async def test_what_they_can_read_of_it_names_no_worker(street: Street) -> None:
    await excludes(street)
    kept = Kept(await street.get(Person, "samir"))
    assert "data-banned" in str(readable(kept))
    assert "karin" not in json.dumps(for_machine(kept), default=str)


def test_what_is_still_done_for_them_is_there() -> None:
    assert deeds.TABLE.keys() >= STILL


def test_a_worker_who_is_alone_may_look_at_it_all_the_same() -> None:
    alone = {"group": -1, "phone": "070 123 45 67"}
    assert not others_at(Desk.model_validate({**alone, "moderators": [5]}))
    assert others_at(Desk.model_validate({**alone, "moderators": [5, 6]}))
    assert others_at(Desk.model_validate({**alone, "moderators": [5], "admins_may": True}))
