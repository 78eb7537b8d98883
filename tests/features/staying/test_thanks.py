"""Thanks that say what it meant, hours for who likes them, and tips for a good conversation."""

from dataclasses import replace

import pytest

from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import ToDesk
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.together.activities import Switches
from buurtbot.services.core.context import Actor, Context
from tests.scenes.asking_street import Street


async def known(street: Street, who: str = "noor") -> Staying | None:
    work = street.store.work(street.gm, "look", street.clock.now)
    return (await work.look(Staying, [who])).get(who)


async def helped(street: Street, noor: str, *, kind: str = "company") -> HelpRequest:
    """Noor takes what Anna asks, goes and says it is done."""
    request = await street.asks("anna", kind=kind)
    for deed in ("take_request", "on_my_way", "done"):
        await street.does(noor, deed, request=request.id)
    return await street.request(request.id)


async def test_own_words_are_read_again_when_anna_allows_it(street: Street, noor: str) -> None:
    request = await helped(street, noor)
    await street.does("anna", "thank", request=request.id, words="De koffie was zo gezellig")
    assert "Mag Noor uw woorden later nog eens lezen?" in await street.words_told("anna")
    await street.does(noor, "what_i_did")
    before = (await street.words_told(noor)).count("De koffie was zo gezellig")
    await street.does("anna", "let_read_again", request=request.id, may="yes")
    await street.does(noor, "what_i_did")
    assert (await street.words_told(noor)).count("De koffie was zo gezellig") == before + 1
    await street.passes(days=31)
    assert (await street.request(request.id)).thanks == "De koffie was zo gezellig"


async def test_who_does_not_allow_it_has_the_words_wiped_at_once(
    street: Street, noor: str
) -> None:
    request = await helped(street, noor)
    await street.does("anna", "thank", request=request.id, words="Alleen voor nu")
    await street.does("anna", "let_read_again", request=request.id, may="no")
    assert (await street.request(request.id)).thanks == ""
    assert "Ik bewaar uw woorden niet." in await street.words_told("anna")
    await street.does("anna", "let_read_again", request=request.id, may="yes")
    assert (await street.request(request.id)).thanks == "", "what is gone cannot be lent"


async def test_words_that_nobody_allowed_go_with_the_other_words(
    street: Street, noor: str
) -> None:
    request = await helped(street, noor)
    await street.does("anna", "thank", request=request.id, words="Dank je wel")
    await street.passes(days=31)
    assert (await street.request(request.id)).thanks == ""


async def test_who_is_forgotten_takes_the_words_along(street: Street, noor: str) -> None:
    request = await helped(street, noor)
    await street.does("anna", "thank", request=request.id, words="Wat een fijne middag")
    await street.does("anna", "let_read_again", request=request.id, may="yes")
    await street.store.redis.delete(*await street.store.redis.keys("*:out:*"))  # all was sent
    await street.does("anna", "forget_sure")
    await street.does(noor, "what_i_did")
    assert "U hielp één keer." in await street.words_told(noor)
    assert "fijne middag" not in await street.words_told(noor)


async def test_who_does_not_want_to_meet_them_any_more_is_not_read_again(
    street: Street, noor: str
) -> None:
    request = await helped(street, noor)
    await street.does("anna", "thank", request=request.id, words="Tot gauw")
    await street.does("anna", "let_read_again", request=request.id, may="yes")
    anna = await street.person("anna")
    await street.lives_here(replace(anna, blocks=(noor,)))
    before = (await street.words_told(noor)).count("Tot gauw")
    await street.does(noor, "what_i_did")
    assert (await street.words_told(noor)).count("Tot gauw") == before


async def test_what_it_meant_is_one_press_and_heard_once(street: Street, noor: str) -> None:
    request = await helped(street, noor)
    await street.does("anna", "thank", request=request.id, ready="2")
    assert "Wat betekende het voor u?" in await street.words_told("anna")
    for _ in range(2):
        await street.does("anna", "what_it_meant", request=request.id, meant="less_alone")
    assert (await street.words_told(noor)).count("“Ik voelde mij minder alleen”") == 1
    found = await known(street)
    assert found
    assert found.meant == ("less_alone",)
    await street.does("anna", "what_it_meant", request=request.id, meant="heel veel")
    assert (await street.keys_told("anna"))[-1] == "request-not-yours"


async def test_the_desk_asks_it_for_who_has_only_a_phone(street: Street, noor: str) -> None:
    anna = await street.person("anna")
    await street.lives_here(replace(anna, chat=None, phone="070 111 22 33"))
    request = await helped(street, noor)
    await street.lives_here(replace(await street.request(request.id), by_desk=True))
    desk = Actor("moderator", "sara", "moerwijk", "Sara")
    await street.does_as(desk, "thank", request=request.id, ready="1")
    said = (await street.told_desk())[-1]
    assert isinstance(said.to, ToDesk)
    await street.does_as(desk, "what_it_meant", request=request.id, meant="less_worry")
    assert "“Ik had een zorg minder”" in await street.words_told(noor)


async def test_where_it_is_off_nothing_more_is_asked_nor_kept(
    street: Street, noor: str, context: Context
) -> None:
    context.switches["moerwijk"] = Switches("moerwijk")
    request = await helped(street, noor)
    await street.does("anna", "thank", request=request.id, words="Dank je wel")
    assert (await street.request(request.id)).thanks == ""
    assert (await street.keys_told("anna"))[-1] == "thanks-sent"
    assert await known(street) is None
    await street.does(noor, "count_for_me", on="yes")
    assert (await street.keys_told(noor))[-1] == "staying-is-off"


# -- hours and milestones


async def test_who_likes_it_hears_of_a_milestone_and_tells_how_long_it_took(
    street: Street, noor: str
) -> None:
    await street.does(noor, "count_for_me", on="yes")
    request = await helped(street, noor)
    assert "🌱 Dit was uw eerste keer." in await street.words_told(noor)
    await street.does(noor, "note_time", request=request.id, minutes="60")
    await street.does(noor, "note_time", request=request.id, minutes="240")
    await street.does(noor, "what_i_did")
    assert "U was er 1 uur voor een buur." in await street.words_told(noor)


async def test_who_does_not_like_it_any_more_has_it_wiped(street: Street, noor: str) -> None:
    await street.does(noor, "count_for_me", on="yes")
    request = await helped(street, noor)
    await street.does(noor, "note_time", request=request.id, minutes="30")
    await street.does(noor, "count_for_me", on="")
    found = await known(street)
    assert found
    assert (found.minutes, found.counts) == (0, False)
    await street.does(noor, "note_time", request=request.id, minutes="30")
    again = await known(street)
    assert again
    assert again.minutes == 0


async def test_minutes_of_no_button_are_not_counted(street: Street, noor: str) -> None:
    await street.does(noor, "count_for_me", on="yes")
    request = await helped(street, noor)
    await street.does(noor, "note_time", request=request.id, minutes="100000")
    found = await known(street)
    assert found
    assert found.minutes == 0


# -- the conversation guide


async def test_a_first_visit_brings_a_piece_at_a_time(street: Street, noor: str) -> None:
    request = await street.asks("anna", kind="company")
    await street.does(noor, "take_request", request=request.id)
    assert (await street.keys_told(noor))[-1] == "guide-open"
    await street.does(noor, "on_my_way", request=request.id)
    assert (await street.keys_told(noor))[-1] == "guide-calm"


async def test_all_pieces_can_be_read_at_any_time(street: Street, noor: str) -> None:
    await street.does(noor, "conversation_guide")
    await street.does(noor, "conversation_guide", piece="silence")
    await street.does(noor, "conversation_guide", piece="nonsense")
    assert (await street.keys_told(noor))[-3:] == [
        "guide-contents",
        "guide-silence-more",
        "guide-contents",
    ]


@pytest.mark.parametrize("deed", ["conversation_guide", "why_no_request", "go_on_helping"])
async def test_who_is_not_known_hears_how_to_begin(street: Street, noor: str, deed: str) -> None:
    await street.does("stranger", deed)
    assert await street.keys_told("stranger") == ["please-start"]
