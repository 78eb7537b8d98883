"""Who shares and only has a telephone reports the other by way of the desk, in one press."""

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Button, Rows, Say, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.share import Share
from buurtbot.domain.sharing.by_phone import To
from buurtbot.domain.words.names import first_name_of
from buurtbot.services.cases.reported import reported
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.phone.on_the_phone import to_worker
from buurtbot.services.sharing.ending import guest_reports
from buurtbot.storage.commit.work import Work


@does(deeds.report_giver_for)
async def report_giver_for(
    work: Work, context: Context, actor: Actor, *, share: str, person: str, chat: str = ""
) -> Decision:
    """Who is on the line, and was to come, reports who gives it."""
    to = to_worker(work, context, actor, actor.neighbourhood, chat)
    found, guest = await work.get(Share, share), await work.get(Person, person)
    giver = await work.get(Person, found.giver) if found else None
    if found is None or guest is None or giver is None or giver.id == person:
        return Decision(tell=(Say(to, text("share-desk-not-noted")),))
    done = await guest_reports(work, context, found, guest, giver)
    return done + _noted(actor, to, giver, share)


@does(deeds.report_guest_for)
async def report_guest_for(
    work: Work, context: Context, actor: Actor, *, share: str, whom: str = "", chat: str = ""
) -> Decision:
    """Who gives it is on the line, and reports `whom` of those who come; without, it is asked."""
    to = to_worker(work, context, actor, actor.neighbourhood, chat)
    found = await work.get(Share, share)
    giver = await work.get(Person, found.giver) if found else None
    if found is None or giver is None:
        return Decision(tell=(Say(to, text("share-desk-not-noted")),))
    guest = await work.get(Person, whom) if found.expects(whom) else None
    if guest is None:
        return await _asks_whom(work, found, to)
    done = await reported(work, context, found.neighbourhood, giver, guest, NOTHING)
    return done + _noted(actor, to, guest, share)


def _noted(actor: Actor, to: To, whom: Person, share: str) -> Decision:
    told = Say(to, text("share-desk-reported", name=first_name_of(whom)))
    return Decision(tell=(told,), noted=(AuditLine(actor.who, "report_share_for", share),))


async def _asks_whom(work: Work, share: Share, to: To) -> Decision:
    """Who gives it says whom of those who come, or wait for a place."""
    guests = await work.look(Person, (*share.coming, *share.waits))
    rows: Rows = tuple(
        (
            Button(
                text("just-this", words=first_name_of(guest)),
                deeds.report_guest_for(share=share.id, whom=guest.id),
            ),
        )
        for guest in guests.values()
    )
    return Decision(tell=(Say(to, text("share-desk-report-whom"), rows, protect=True),))
