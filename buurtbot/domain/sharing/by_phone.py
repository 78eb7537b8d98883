"""Who shares and only has a phone: what they are rung for, read on the line, and see of others.

Two neighbours who cannot write ring each other when one of them agreed that the other has the
number; else what they arrange goes by way of the desk.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Why
from buurtbot.domain.core.messages import (
    Button,
    Hidden,
    Outgoing,
    Rows,
    Say,
    Text,
    ToChat,
    ToDesk,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.share import Hears, Share
from buurtbot.domain.phone.by_phone import aloud, kept_with, told_to
from buurtbot.domain.sharing import shown
from buurtbot.domain.sharing.roles import stands
from buurtbot.domain.times.when import AMSTERDAM, local_day, on_clock
from buurtbot.domain.words.names import first_name_of
from config.network.policy import Calls
from geo.walking import about_minutes

ASK: Final = "share_ask"
NEWS: Final = "share_news"
# What who only has a phone is rung for; the rest of what they would read they need not know.
RUNG: Final = frozenset(
    {
        "share-apart",
        "share-comes-phone",
        "share-place-came-free-phone",
        "share-somebody-left",
        "share-somebody-left-late",
        "share-stopped",
    }
)
UNTOLD: Final = frozenset(
    {
        "share-over-came",
        "share-over-giver",
        "share-over-nobody",
        "share-over-waited",
        "share-thanks",
    }
)


def is_news(said: Text) -> bool:
    """Whether who only has a phone is rung with it."""
    return said.key in RUNG


def is_for_nobody(told: Outgoing, by_phone: Sequence[str]) -> bool:
    """Whether it is news to one of these, who does not read it as it is."""
    if not isinstance(told.to, ToPerson) or told.to.person not in by_phone:
        return False
    return not isinstance(told, Say) or told.text.key in RUNG | UNTOLD


def asked(share: Share, person: str, metres: float, now: datetime) -> Why:
    """They are rung and asked whether they want it; when it is over nobody needs to be."""
    about = text("share-asked", share=shown.told_of(share), minutes=about_minutes(metres))
    return Why(
        ASK,
        now,
        until=share.ends,
        lapses=True,
        of=share.id,
        about=kept_with(about, person),
        told=(told_to(about, person),),
        asks=deeds.answer_share(share=share.id),
    )


def still(share: Share, person: str, now: datetime) -> Why:
    """They wait for a place, and are rung whether they still can come now that there is one."""
    about = text("share-still-asked", share=shown.told_of(share))
    why = asked(share, person, 0, now)
    return replace(why, about=kept_with(about, person), told=(told_to(about, person),))


def news(share: Share, said: Text, person: str, now: datetime, policy: Calls) -> Why:
    """They are rung with this; the desk looks when nobody does before it is over."""
    late = now + timedelta(minutes=policy.waits_minutes)
    until = share.ends if now < share.ends < late else None
    told = told_to(aloud(said), person)
    return Why(NEWS, now, until=until, of=share.id, about=told.said, told=(told,))


def until_rung(until: datetime, policy: Calls) -> datetime:
    """Until when others may say yes: who gives it must be rung the same day."""
    last = on_clock(local_day(until.astimezone(AMSTERDAM)), policy.end)
    return min(until, last)


# -- on the line


To = ToChat | ToDesk


def on_the_line(told: Outgoing, person: Person, to: To, rows: Rows) -> Outgoing | None:
    """What is told to who is on the line now, for staff to say; None when it is no new message."""
    if told.to != ToPerson(person.id):
        return told
    if not isinstance(told, Say):
        return None
    said = text("desk-say-now", name=first_name_of(person), message=aloud(told.text))
    return Say(to, said, rows, protect=True)


def rows_of(share: Share, person: Person) -> Rows:
    """What they can do about one of these, through staff."""
    about = {"share": share.id, "person": person.id}
    wrong = (Button(text("button-report"), deeds.report_giver_for(**about)),)
    match stands(share, person.id):
        case "yours":
            stop = deeds.stop_for_caller(share=share.id)
            rows: Rows = ((Button(text("button-share-stop-for"), stop),),)
            guest = (Button(text("button-report"), deeds.report_guest_for(share=share.id)),)
            return (*rows, guest) if share.coming or share.waits else rows
        case "coming" | "waits" as now:
            out = Button(text("button-share-not-for"), deeds.not_coming_for(**about))
            number = Button(text("button-share-number"), deeds.give_number(**about))
            may_give = now == "coming" and person.id not in share.rings
            return ((number,), (out,), wrong) if may_give else ((out,), wrong)
        case now:
            label = "button-share-yes-for" if now == "free" else "button-share-wait-for"
            yes = Button(text(label), deeds.yes_for_caller(**about), style="success")
            return ((yes,),)


def sure_to_stop(share: Share, to: To) -> Say:
    """All who come hear it, so that is asked first."""
    act = deeds.stop_for_caller(share=share.id, sure="yes")
    yes = Button(text("button-share-stop-sure"), act, style="danger")
    return Say(to, text("share-stop-sure", count=len(share.coming)), ((yes,),))


def page(
    person: Person,
    found: Sequence[Share],
    hears: Hears | None,
    to: To,
) -> tuple[Say, ...]:
    """What is shared now, each with what they can do; and what they can begin."""
    told = tuple(
        Say(
            to,
            text(f"shared-now-{stands(one, person.id)}", share=shown.told_of(one)),
            rows_of(one, person),
            protect=True,
        )
        for one in found
    )
    key = "share-caller" if found else "share-caller-none"
    head = text(key, name=first_name_of(person))
    return *told, Say(to, head, _begins(person, hears), protect=True)


def _begins(person: Person, hears: Hears | None) -> Rows:
    known = {"neighbourhood": person.bot, "person": person.id}
    offer = deeds.begin(conversation="share_for_caller", **known)
    if hears is not None:
        stop = deeds.hear_no_more_for(person=person.id)
        second = Button(text("button-share-hear-no-more-for"), stop)
    else:
        hear = deeds.begin(conversation="hear_for_caller", **known)
        second = Button(text("button-share-hear-for"), hear)
    name = deeds.begin(conversation="name_for_caller", **known)
    third = Button(text("button-name-for"), name)
    return ((Button(text("button-share-for"), offer),), (second,), (third,))


# -- how two of them arrange it


def can_write(one: Person, other: Person | None) -> bool:
    """Whether both have the bot."""
    return one.chat is not None and other is not None and other.chat is not None


def how(share: Share, reader: Person, other: Person | None) -> Text:
    """How this one and that one speak with each other."""
    name = first_name_of(other)
    if other is not None and other.id in share.rings and other.phone:
        return text("share-how-ring", name=name, phone=Hidden(other.id, other.phone))
    if reader.id in share.rings:
        return text("share-how-rung", name=name)
    return text("share-how-desk")
