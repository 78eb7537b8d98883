"""Who reads a page of ours hears by mail that something new stands there, if they want to.

Nothing goes to an address of which nobody pressed the link in the first letter.
"""

from dataclasses import replace
from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, Decision, Timer
from buurtbot.domain.core.messages import Mail
from buurtbot.domain.core.people.mailbox import Mailbox
from buurtbot.domain.core.people.news_mail import NewsMail
from buurtbot.domain.core.people.person import Language, Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.mail.letters import Letter
from buurtbot.domain.mail.news import (
    CONFIRM_WITHIN,
    LOOKS_FIRST,
    first_letter,
    lately,
    may_confirm,
    may_go_from,
    must_look,
    news_letter,
)
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.no_more_mail import no_more_mail, reads_there_no_more
from buurtbot.services.mail.letterbox import box_of, mail
from buurtbot.services.mail.news_links import first_link, page_link, stop_link
from buurtbot.storage.commit.work import Work
from buurtbot.storage.doors.looked import looked_at_page

LANGUAGES: Final[dict[str, Language]] = {"en": "en"}


@does(deeds.ask_news_mail)
async def ask_news_mail(
    work: Work, context: Context, actor: Actor, *, address: str, language: str
) -> Decision:
    """Keep the address, and write the first letter. Raises ValueError for what is no address."""
    person, box = await work.get(Person, actor.who), box_of(work, address)
    known = await work.get(Mailbox, box) or Mailbox(box, actor.neighbourhood)
    if person is None or known.stopped or not await _agreed(work, person):
        return NOTHING
    before = await work.get(NewsMail, person.id)
    wish = NewsMail(person.id, person.bot, box, work.now, address, LANGUAGES.get(language, "nl"))
    here = context.neighbourhood(person.bot)
    letter = first_letter(here, first_link(work.secrets, context.base, wish))
    left = await reads_there_no_more(work, before) if before and before.box != box else NOTHING
    readers = tuple(dict.fromkeys((*known.readers, person.id)))
    return left + Decision(
        keep=(wish, replace(known, readers=readers)),
        tell=(_written(work, wish, letter),),
        later=(_timer(wish, work.now + CONFIRM_WITHIN),),
    )


async def _agreed(work: Work, person: Person) -> bool:
    """Whether they may be known: of a page of who was known by phone before, that one."""
    found = await work.get(Person, person.same_as) if person.same_as else person
    return found is not None and found.consent is not None


@does(deeds.confirm_news_mail)
async def confirm_news_mail(
    work: Work, _context: Context, _actor: Actor, *, person: str, box: str
) -> Decision:
    """It is they who want it: from now on letters go. A link that is too old does nothing."""
    wish = await work.get(NewsMail, person)
    if wish is None or not may_confirm(wish, box, work.now):
        return NOTHING
    on = replace(wish, confirmed=wish.confirmed or work.now, lost=None)
    return Decision(keep=(on,), later=timers.taken_away(timers.mail_news(person)))


@does(deeds.no_news_mail)
async def no_news_mail(work: Work, _context: Context, actor: Actor) -> Decision:
    """On the page: no mail any more."""
    return await no_more_mail(work, actor.who)


@does(deeds.stop_news_mail)
async def stop_news_mail(
    work: Work, _context: Context, _actor: Actor, *, person: str, box: str
) -> Decision:
    """By the link in a letter: no mail to this address any more."""
    wish = await work.get(NewsMail, person)
    if wish is None or wish.box != box:
        return NOTHING
    return await no_more_mail(work, person)


@does(deeds.news_on_page)
async def news_on_page(work: Work, _context: Context, _actor: Actor, *, person: str) -> Decision:
    """Something new stands there: in a moment it is seen whether they looked."""
    wish = await work.get(NewsMail, person)
    if wish is None or not must_look(wish, work.now):
        return NOTHING
    return _looks_at(wish, work.now + LOOKS_FIRST)


@does(deeds.mail_news)
async def mail_news(work: Work, context: Context, _actor: Actor, *, person: str) -> Decision:
    """A timer: who did not look gets a letter, when one may go. Who never confirmed goes."""
    wish = await work.get(NewsMail, person)
    if wish is None or wish.lost:
        return NOTHING
    if not wish.is_on:
        return await no_more_mail(work, person)
    looked = await looked_at_page(work, person)
    if not looked.is_behind:
        return Decision(keep=(replace(wish, due=None),))
    at = may_go_from(wish, looked.at, work.now)
    if at > work.now:
        return _looks_at(wish, at)
    return _goes(work, context, wish)


def _goes(work: Work, context: Context, wish: NewsMail) -> Decision:
    here = context.neighbourhood(wish.neighbourhood)
    page = page_link(context.base, here.slug)
    letter = news_letter(here, page, stop_link(work.secrets, context.base, wish))
    sent = replace(wish, due=None, sent=(*lately(wish, work.now), work.now))
    return Decision(keep=(sent,), tell=(_written(work, wish, letter),))


def _looks_at(wish: NewsMail, at: datetime) -> Decision:
    """Then it is seen whether a letter must go."""
    return Decision(keep=(replace(wish, due=at),), later=(_timer(wish, at),))


def _timer(wish: NewsMail, at: datetime) -> Timer:
    return Timer(timers.mail_news(wish.id), at, deeds.mail_news(person=wish.id))


def _written(work: Work, wish: NewsMail, letter: Letter) -> Mail:
    return mail(work, wish.neighbourhood, wish.address, wish.language, letter)
