"""Everything that is kept about someone, in one file: to read, and for a machine."""

import json
from collections.abc import Iterable
from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision
from buurtbot.domain.core.messages import (
    Arg,
    At,
    Button,
    Hidden,
    HiddenText,
    InLanguage,
    Say,
    SendFile,
    Text,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.check_in import CheckIn
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.referral import Referrals
from buurtbot.domain.core.people.staying import Staying
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.together.buddy import BuddyPast, BuddySeeker
from buurtbot.domain.core.together.circle import CircleMember
from buurtbot.domain.core.together.share import Hears, Share, Sharing
from buurtbot.domain.keeping.my_data import Kept, for_machine, readable
from buurtbot.domain.welcome.menu import back_to_menu
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.welcome.show_menu import not_met
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.own_requests import own_requests
from config.words.texts import AMSTERDAM, our_texts

FILENAME = "buurtbot.txt"


@does(deeds.my_data)
async def my_data(work: Work, context: Context, actor: Actor) -> Decision:
    """Say what is kept and for how long, and send all of it."""
    person = await work.get(Person, actor.who)
    if person is None:
        return not_met(actor)
    to, days = ToPerson(person.id), context.policy.retention
    here = context.neighbourhood(person.bot)
    about = text(
        "my-data",
        organisation=here.organisation,
        phone=here.desk.phone,
        address_days=days.address_days,
        words_days=days.words_days,
        request_days=days.request_days,
        silent_days=days.silent_person_days,
    )
    forget = Button(text("button-forget-me"), deeds.forget_me())
    file = SendFile(to, text("my-data-file"), await all_written(work, context, person), FILENAME)
    return Decision(
        tell=(file, Say(to, about, ((forget,), back_to_menu()))),
        noted=(AuditLine(person.id, "my_data", person.id),),
    )


async def all_written(work: Work, context: Context, person: Person) -> Hidden:
    """The file with all of it, sealed with their key while it waits."""
    kept = await kept_about(work, context, person)
    return Hidden(person.id, _written(kept, person.language, work.now))


async def kept_about(work: Work, context: Context, person: Person) -> Kept:
    """Read everything of this person."""
    cases = await work.look(Case, person.cases)
    return Kept(
        person,
        news=await work.get(NewsMail, person.came_by or person.id),
        talk=await work.get(Talk, person.id),
        requests=tuple(await own_requests(work, person.id)),
        cases=tuple(cases.values()),
        staying=await work.get(Staying, person.id),
        call=await work.get(Call, person.id),
        check_in=await work.get(CheckIn, person.id),
        circle=await work.get(CircleMember, person.id),
        buddy=await work.get(BuddySeeker, person.id),
        buddy_past=await work.get(BuddyPast, person.id),
        hears=await work.get(Hears, person.id),
        shares=await _shares_of(work, person),
        referrals=await work.get(Referrals, person.id),
        interests_here=context.neighbourhood(person.bot).interests,
    )


async def _shares_of(work: Work, person: Person) -> tuple[Share, ...]:
    """What they share now."""
    here = (await work.look(Sharing, [person.bot])).get(person.bot)
    found = await work.look(Share, here.shares) if here else {}
    return tuple(one for one in found.values() if one.giver == person.id)


def _written(kept: Kept, language: str, now: datetime) -> str:
    """The file: lines to read, then the same as JSON."""
    lines = [text("data-head", at=At(now)), *readable(kept), text("data-for-machine")]
    machine = json.dumps(for_machine(kept), ensure_ascii=False, indent=2, default=_iso)
    return "\n".join((*_said(lines, language), machine, ""))


def _said(lines: Iterable[Text], language: str) -> list[str]:
    return [_words(line, language) for line in lines]


def _words(line: Text, language: str) -> str:
    args = {name: _value(value, language) for name, value in line.args.items()}
    return our_texts().say(language, line.key, args)


def _value(value: Arg, language: str) -> str | int:
    match value:
        case Text():
            return _words(value, language)
        case At(at=at):
            return f"{at.astimezone(AMSTERDAM):%d-%m-%Y %H:%M}"
        case Hidden(value=words):
            return words
        case HiddenText(value=inner) | InLanguage(sentence=inner):
            return _words(inner, language)
        case _:
            return value


def _iso(moment: datetime) -> str:
    return moment.isoformat()
