"""Truus and Bram write about the soup: what one says reaches the other, and nothing more."""

from dataclasses import replace
from itertools import count

import pytest

from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.people.person import Line
from buurtbot.domain.core.said import Said
from buurtbot.services.lines.for_whom import say_on
from buurtbot.services.lines.open_lines import Look, open_lines
from tests.scenes.asking_street import a_person
from tests.scenes.sharing_street import SharingStreet

WRITTEN = count()


@pytest.fixture
async def pair(street: SharingStreet) -> str:
    """Bram has said yes."""
    soup = await street.shares()
    await street.does("bram", "yes_to_share", share=soup)
    return (await street.person("bram")).lines[-1].subject


def looking(street: SharingStreet) -> Look:
    """Reads in any municipality."""
    return lambda gm: street.store.work(gm, "look", street.clock.now)


async def writes(
    street: SharingStreet, who: str, pair: str, words: str, message: int = 7
) -> Decision:
    """Somebody writes to the other."""
    work = street.store.work(street.gm, f"{who}-{next(WRITTEN)}", street.clock.now)
    person = await street.person(who)
    await work.get(type(person), who)
    line = Line("pair", pair, street.gm)
    decision = await say_on(work, street.context, person, line, Said(words, message=message))
    assert await work.commit(decision) == "done"
    return decision


async def test_what_one_says_reaches_the_other_under_a_first_name(
    street: SharingStreet, pair: str
) -> None:
    await writes(street, "bram", pair, "Zal ik om zes uur komen?")
    said = await street.words_told("truus")
    assert "Bericht van Bram:\nZal ik om zes uur komen?" in said
    await writes(street, "truus", pair, "Ja, nummer 12")
    assert "Bericht van Truus:\nJa, nummer 12" in await street.words_told("bram")


async def test_a_code_goes_no_further_both_are_warned_and_the_desk_hears(
    street: SharingStreet, pair: str
) -> None:
    await writes(street, "bram", pair, "Mijn pincode is 4821")
    said = await street.words_told("truus")
    assert "4821" not in said
    assert "Vraag nooit om een code." in said
    assert "warn-own-pin" in await street.keys_told("bram")
    assert len(await street.told_desk()) > 0


async def test_who_writes_sees_whom_by_name_and_what_it_is_about(
    street: SharingStreet, pair: str
) -> None:
    bram = await street.person("bram")
    [one] = await open_lines(looking(street), street.context, bram)
    assert street.texts.text(one.label) == "Truus · Eten"


async def test_some_hours_after_it_the_line_closes(street: SharingStreet, pair: str) -> None:
    await street.passes(hours=21)
    assert (await street.person("bram")).lines == ()
    assert (await street.person("truus")).lines == ()
    await writes(street, "bram", pair, "Nog iets")
    assert "de tijd dat u elkaar kon schrijven is om" in await street.words_told("bram")
    stale = a_person("bram", lines=(Line("pair", pair, street.gm),))
    assert await open_lines(looking(street), street.context, stale) == ()


async def test_who_parts_hears_nothing_more_and_the_other_is_not_told(
    street: SharingStreet, pair: str
) -> None:
    told = len(await street.told("truus"))
    await street.does("bram", "part_from", pair=pair)
    assert len(await street.told("truus")) == told
    assert (await street.person("bram")).blocks == ("truus",)
    await writes(street, "truus", pair, "Hallo?")
    assert "Hallo?" not in await street.words_told("bram")
    await street.does("bram", "part_from", pair=pair)
    await street.does("clock", "pair_over", pair=pair)


async def test_a_report_ends_the_pair_and_only_the_desk_knows_of_it(
    street: SharingStreet, pair: str
) -> None:
    await street.does("bram", "report_pair", pair=pair)
    heard = await street.words_told("truus")
    assert "Berichten tussen Bram en u geef ik nu niet door." in heard
    assert "Dat zegt niets over wat u deed." in heard
    bram, truus = await street.person("bram"), await street.person("truus")
    assert (bram.paused_from, truus.paused_from) == (("truus",), ())
    assert truus.lines == ()
    assert "Truus en u krijgen nu geen berichten meer" in await street.words_told("bram")
    await writes(street, "truus", pair, "Waarom niet?")
    assert "Waarom niet?" not in await street.words_told("bram")
    assert "Bram" in await street.words_told_desk()
    await street.does("bram", "report_pair", pair="nothing")
    await street.does("cor", "report_pair", pair=pair)
    assert "cor" not in await street.words_told_desk()


@pytest.mark.parametrize("reporter", ["truus", "bram"])
async def test_a_report_takes_the_guest_out_of_the_share_and_the_place_is_free(
    street: SharingStreet, pair: str, reporter: str
) -> None:
    [soup] = await street.share_ids()
    await street.does("cor", "yes_to_share", share=soup)
    await street.does(reporter, "report_pair", pair=pair)
    await street.passes(seconds=1)
    share = await street.share(soup)
    assert (share.coming, share.waits) == (("cor",), ())
    assert "Eten: dit gaat voor u nu niet door." in await street.words_told("bram")
    assert "niet door" not in await street.words_told("cor")
    await street.does("bram", "yes_to_share", share=soup)
    assert (await street.share(soup)).coming == ("cor",)


async def test_who_was_reported_elsewhere_comes_for_no_soup_either_and_is_rung_without_a_bot(
    street: SharingStreet,
) -> None:
    soup = await street.shares()
    await street.does("bram", "yes_to_share", share=soup)
    await street.lives_here(replace(await street.person("bram"), chat=None, phone="+31612345678"))
    await street.does("clock", "apart_in_shares", one="truus", other="bram")
    assert (await street.share(soup)).coming == ()
    work = street.store.work(street.gm, "look", street.clock.now)
    [why] = (await work.look(Call, ["bram"]))["bram"].whys
    assert why.about is not None
    assert "U hoeft niet te komen." in street.texts.text(why.about)
    await street.does("clock", "apart_in_shares", one="nobody", other="bram")


async def test_who_cannot_be_reached_is_said_to_be_so(street: SharingStreet, pair: str) -> None:
    truus = await street.person("truus")
    await street.lives_here(replace(truus, reachable=False))
    await writes(street, "bram", pair, "Hallo")
    assert "relay-not-reached" in await street.keys_told("bram")


async def test_nothing_that_can_be_passed_on_is_said_to_be_so(
    street: SharingStreet, pair: str
) -> None:
    await writes(street, "bram", pair, "\u200b")
    assert "relay-nothing" in await street.keys_told("bram")
