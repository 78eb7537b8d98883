"""For the desk, in a worker's own chat: how two months went, and sheets to be printed."""

from buurtbot.domain import deeds
from buurtbot.domain.circles import on_paper, said
from buurtbot.domain.circles.told import Facts
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Hidden, SendFile, Text, ToDesk, text
from buurtbot.domain.times.when import local_day
from buurtbot.domain.words.listing import listed
from buurtbot.domain.words.names import LONGEST_SHOWN, name_of, plain_name
from buurtbot.services.circles.seen import Seen, see
from buurtbot.services.circles.to_worker import says
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.phone.intake import own_chat
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.keyring import PASSING
from config.words.texts import our_texts


@does(deeds.circle_month)
async def circle_month(
    work: Work, context: Context, actor: Actor, /, *, circle: str, chat: str = "", **_rest: str
) -> Decision:
    """How often it rang this month and the one before, and how often each was heard."""
    seen = await see(work, circle)
    if seen is None:
        return says(work, context, actor, chat, "circle-gone")
    both = on_paper.months_of(local_day(work.now))
    members = [
        (seen.members[one], name_of(seen.people.get(one)))
        for one in seen.circle.members
        if one in seen.members
    ]
    parts = [on_paper.month(seen.circle, members, first) for first in (both.before, both.this)]
    told = text("two-parts", first=parts[0], rest=parts[1])
    return says(
        work,
        context,
        actor,
        chat,
        "circle-months",
        circle=circle,
        name=said.named(seen.circle),
        months=told,
    )


@does(deeds.circle_sheet)
async def circle_sheet(
    work: Work, context: Context, actor: Actor, /, *, circle: str, chat: str = "", **_rest: str
) -> Decision:
    """A sheet in large type for each member, to be printed."""
    seen = await see(work, circle)
    if seen is None:
        return says(work, context, actor, chat, "circle-gone")
    to = own_chat(work, context, actor.who, chat, instead=ToDesk(actor.neighbourhood))
    content = Hidden(f"{PASSING}{actor.who}", _sheets(context, seen))
    told = text("circle-sheets", name=said.named(seen.circle))
    file = SendFile(to, told, content, "telefooncirkel.html", protect=False)
    return Decision(tell=(file,)) + says(
        work, context, actor, chat, "circle-sheets-how", circle=circle
    )


def _sheets(context: Context, seen: Seen) -> str:
    here = context.neighbourhood(seen.circle.neighbourhood)
    language = here.desk.language
    minutes = context.policy.circles.again_minutes

    def words(told: Text) -> str:
        args = {
            name: words(one) if isinstance(one, Text) else one for name, one in told.args.items()
        }
        return our_texts().say(language, told.key, args)  # type: ignore[arg-type]  # plain by now

    days = words(listed([text(f"weekday-{day}") for day in sorted(seen.circle.days)]))
    sheets, facts = [], Facts(apart=seen.apart)
    for who, called in on_paper.called_by(seen.circle, seen.members, facts):
        person, other = seen.people.get(who), seen.people.get(called)
        name = plain_name(person.name, LONGEST_SHOWN) if person else ""
        whom = plain_name(other.name, LONGEST_SHOWN) if other else ""
        phone = _whole(seen.members[called].phone)
        sheets.append(
            (
                words(text("circle-paper-head", name=name)),
                words(text("circle-paper-call", name=whom, phone=phone)),
                words(text("circle-paper-when", days=days, starts=f"{seen.circle.starts:%H:%M}")),
                words(text("circle-paper-again", minutes=minutes)),
                words(
                    text(
                        "circle-paper-desk",
                        organisation=here.organisation,
                        phone=_whole(here.desk.phone),
                    )
                ),
            )
        )
    return on_paper.page(sheets, language=language, title=words(text("circle-paper-title")))


def _whole(phone: str) -> str:
    """A number of which no part comes on the next line."""
    return phone.replace(" ", "\u00a0")
