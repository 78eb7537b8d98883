"""The days that `make bench-days` plays: who does what, and how often. How often is guessed."""

from dataclasses import replace
from datetime import time, timedelta
from typing import Final

from buurtbot.domain.core.decision import Record
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.buddy import BuddyList
from buurtbot.domain.core.together.circle import Circle, CircleMember, Circles
from buurtbot.domain.core.together.share import Share, Sharing
from buurtbot.services.running.rounds import begin_rounds
from tests.bench.day import HERE, SARA, Day, Street
from tests.scenes.asking_street import a_person, a_request, a_volunteer
from tests.scenes.sharing_street import SOUP, lives_near
from tests.scenes.street import volunteers_are_asked

EIGHT: Final = tuple("abcdefgh")
TEN: Final = tuple("klmnopqrst")
PHONE: Final = "+31 6 12345678"
LIKES: Final = {"interests": "music garden", "consent": "yes"}


async def a_circle(street: Street) -> None:
    """Eight, one of whom only has a telephone; one does not pick up the first time."""
    now = street.clock.now.replace(hour=8)
    street.clock.now = now
    people = [replace(a_person(one), chat=number) for number, one in enumerate(EIGHT, 1)]
    people[-1] = replace(people[-1], chat=None)
    members = [CircleMember(one, HERE, now, "c", PHONE, key_holder="Piet") for one in EIGHT]
    circle = Circle("c", HERE, EIGHT, time(9, 30), (1, 2, 3, 4, 5), limit_minutes=45)
    records: tuple[Record, ...] = (circle, Circles(HERE, ("c",)), *people, *members)
    await street.settles(Activity.CIRCLES, records=records)
    await street.does(SARA, "circle_pause", circle="c")
    await street.does(SARA, "circle_pause", circle="c")
    await street.begins()
    await street.passes(minutes=31)
    missed = False
    while (running := (await street.get(Circle, "c")).running) is not None:
        call = running.calls[0]
        if call.called == "c" and not missed:
            missed = True
            await street.does(call.caller, "circle_no_answer", circle="c", called=call.called)
            await street.passes(minutes=11)
        else:
            await street.does(call.caller, "circle_spoken", circle="c", called=call.called)


async def asked_by_bot(street: Street) -> None:
    """Ten are asked; eight are fine, one answers only the second time, one wants a call."""
    await _agree(street, way="bot")
    await street.passes(minutes=31)
    for one in TEN[:8]:
        await street.does(one, "check_in_answer", check_in=one, how="good")
    await street.does(TEN[9], "check_in_answer", check_in=TEN[9], how="call_me")
    await street.passes(minutes=61)
    await street.does(TEN[8], "check_in_answer", check_in=TEN[8], how="good")
    await _called(street, TEN[9])


async def _agree(street: Street, *, way: str) -> None:
    people = [
        replace(a_person(one), chat=number, phone=PHONE) for number, one in enumerate(TEN, 1)
    ]
    await street.settles(Activity.CHECK_INS, records=tuple(people))
    days = {"days": "2 4", "clock": "10:30", "way": way, "phone": PHONE}
    for one in TEN:
        await street.does(one, "check_in_agreed", **days)
    await street.begins()


async def _called(street: Street, who: str) -> None:
    await street.does(SARA, "call_list", neighbourhoods=HERE)
    await street.does(SARA, "take_call", call=who, chat="9001")
    await street.does(SARA, "call_spoken", call=who, chat="9001")
    await street.does(SARA, "call_ended", call=who, came="good", chat="9001")
    await street.passes(seconds=1)


async def rung_from_list(street: Street) -> None:
    """Ten have no bot and are rung by staff, each from the list."""
    await _agree(street, way="call")
    await street.passes(minutes=31)
    for one in TEN:
        await _called(street, one)


async def buddies_look(street: Street) -> None:
    """Twenty look and speak no language that another does; each day it is looked again."""
    tongues = ("nl", "en", "tr", "ar", "pl", "uk", "pap", "srn")
    kinds = ("walk", "coffee", "hobby")
    each = [(kind, tongue) for kind in kinds for tongue in tongues][:20]
    people = [lives_near(f"b{number}", metres=10 * number) for number in range(len(each))]
    await street.settles(Activity.BUDDIES, records=tuple(people))
    for person, (kind, tongue) in zip(people, each, strict=True):
        await street.does(person.id, "seek_buddy", kind=kind, languages=tongue, **LIKES)
    await street.passes(minutes=1)
    await street.begins()
    await street.passes(days=1)


async def buddies_begin(street: Street) -> None:
    """Two look, are asked, say yes, choose how often; later they are asked how it goes."""
    both = ("mieke", "riet")
    people = [lives_near(one, metres=100 * number) for number, one in enumerate(both)]
    await street.settles(Activity.BUDDIES, records=tuple(people))
    for one in both:
        await street.does(one, "seek_buddy", kind="walk", languages="nl", **LIKES)
    await street.passes(minutes=1)
    (match,) = (await street.get(BuddyList, HERE)).matches
    for one in both:
        await street.does(one, "yes_to_buddy", buddies=match)
    for one in both:
        await street.does(one, "buddy_rhythm", buddies=match, rhythm="week")
    await street.passes(days=11)
    for one in both:
        await street.does(one, "buddies_met", buddies=match, yes="yes")


async def a_share(street: Street) -> None:
    """Soup for two; eight hear of it, two say yes, one no; it is eaten, and thanked for."""
    cook = a_volunteer("truus")
    near = [lives_near(one, metres=50 * number) for number, one in enumerate(EIGHT, 1)]
    await street.settles(Activity.SHARING, records=(cook, *near))
    for one in EIGHT:
        await street.does(one, "hear_offers", consent="yes")
    await street.begins()
    await street.does("truus", "offer_share", **SOUP)
    (share,) = (await street.get(Sharing, HERE)).shares
    await street.passes(minutes=5)
    for one in EIGHT[:2]:
        await street.does(one, "yes_to_share", share=share)
    await street.does(EIGHT[2], "no_to_share", share=share)
    await street.passes(hours=9)
    assert (await street.get(Share, share)).state == "over"
    await street.does(EIGHT[0], "thank_for_share", share=share)
    await street.passes(days=10)


async def volunteers_stay(street: Street) -> None:
    """A hundred volunteers, four of whom were never asked for two months: they are written to."""
    now = street.clock.now
    new = [a_volunteer(f"v{number}", since=now) for number in range(96)]
    old = [a_volunteer(f"w{number}", since=now - timedelta(days=60)) for number in range(4)]
    await street.settles(Activity.STAYING, records=(*new, *old))
    await begin_rounds(street.store, street.context, now)
    await street.passes(days=1)


async def helped_by_phone(street: Street) -> None:
    """Two without a bot are asked on the call list; one is rung, says yes, goes, and is done."""
    anna = replace(a_person("anna"), requests=("r1",))
    request = a_request(state="open", wave=0, created=street.clock.now)
    bare = [a_volunteer(one, metres=100) for one in ("piet", "truus")]
    helpers = [replace(one, chat=None, phone=PHONE, consent=anna.consent) for one in bare]
    await street.settles(records=(anna, request, *helpers))
    await street.begins()
    await street.does("clock", "ask_first", request="r1")
    await street.costs(volunteers_are_asked(street.store, street.context, street.clock))
    await street.does(SARA, "call_list", neighbourhoods=HERE)
    await street.does(SARA, "take_call", call="piet", chat="9001")
    act = {"person": "piet", "chat": "9001", "of": "r1"}
    await street.does(SARA, "answer_for_helper", said="yes", **act)
    await street.does(SARA, "for_helper", act="on_my_way", **act)
    await street.does(SARA, "for_helper", act="done", **act)
    for what, value in (("went", "good"), ("again", "yes")):
        answer = {"act": "answer_question", "what": what, "value": value}
        await street.does(SARA, "for_helper", **answer, **act)
    assert (await street.get(HelpRequest, "r1")).state == "done"


DAYS: Final = (
    Day("circles of eight; in each one call is made twice", 125, a_circle),
    Day("ringing round by the bot; one in ten wants a call", 100, asked_by_bot),
    Day("ringing round by staff, from the call list", 100, rung_from_list),
    Day("buddies: twenty look, and nobody fits", 1, buddies_look),
    Day("buddies: two find each other, and later how it goes", 1, buddies_begin),
    Day("sharing: five times soup for two, of which eight hear", 5, a_share),
    Day("volunteers who stay: forty are written to", 10, volunteers_stay),
    Day("helping by phone: five times, of two who are asked one does it", 5, helped_by_phone),
)
