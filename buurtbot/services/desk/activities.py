"""The desk switches on and off what its neighbourhood does together."""

from datetime import datetime

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import AuditLine, Decision, Timer
from buurtbot.domain.core.messages import Change, Deed, Erase, Say, ToDesk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.core.together.activities import Activity, Switches, switch, switched
from buurtbot.domain.desk import activities as shown
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store


@does(deeds.activities)
async def activities(
    work: Work, context: Context, actor: Actor, *, neighbourhoods: str = ""
) -> Decision:
    """Show what these neighbourhoods do together, with a button to switch each on or off.

    An earlier list goes: it would show what no longer is so.
    """
    slugs = neighbourhoods.split() or [actor.neighbourhood]
    found = await work.look(Switches, slugs)
    lists = (_list(context, found.get(slug) or Switches(slug)) for slug in slugs)
    return Decision(tell=tuple(one for each in lists for one in (Erase(each.to, each.name), each)))


def _list(context: Context, switches: Switches) -> Say:
    here = context.neighbourhood(switches.id)
    on = switched(here, switches)
    to, rows = ToDesk(here.slug, answers=True), shown.buttons(here.slug, on)
    return Say(to, shown.overview(here.name, on), rows, name=shown.name(here.slug))


@does(deeds.switch_activity)
async def switch_activity(
    work: Work,
    context: Context,
    actor: Actor,
    *,
    neighbourhood: str,
    activity: str,
    to: str,
) -> Decision:
    """Switch one `on` or `off`; what that means is asked first, then it is "surely off"."""
    before = await work.get(Switches, neighbourhood) or Switches(neighbourhood)
    which, on, here = Activity.called(activity), to == "on", context.neighbourhood(neighbourhood)
    if which is None:
        return Decision()
    if (which in switched(here, before)) == on:
        return _changed(_list(context, before))
    if to == "off":
        said, rows = shown.sure(neighbourhood, which)
        return _changed(Say(ToDesk(neighbourhood), said, rows, name=shown.name(neighbourhood)))
    after = switch(before, which, on=on)
    told = deeds.activity_switched(neighbourhood=neighbourhood, activity=activity)
    soon = Timer(timers.activity_switched(neighbourhood, activity), work.now, told)
    did = f"{activity}_{'on' if on else 'off'}"
    return Decision(
        keep=(after,), later=(soon,), noted=(AuditLine(actor.who, did, neighbourhood),)
    ) + _changed(_list(context, after))


def _changed(said: Say) -> Decision:
    """What was pressed shows how it is now."""
    change = Change(said.to, said.name, said.text, said.buttons, anew=True)
    return Decision(tell=(change,))


@does(deeds.activity_switched)
async def activity_switched(
    work: Work, context: Context, actor: Actor, *, neighbourhood: str, activity: str
) -> Decision:
    """This process knows of it at once, and its own deed tells who takes part."""
    now = await work.get(Switches, neighbourhood) or Switches(neighbourhood)
    context.switches[neighbourhood] = now
    goes_on = f"{activity}_switched"
    which = Activity.called(activity)
    if which is None or goes_on not in deeds.TABLE:
        return Decision()
    is_on = context.has(neighbourhood, which)
    told = Deed(goes_on, {"neighbourhood": neighbourhood, "on": "yes" if is_on else ""})
    soon = Timer(timers.activity_told(neighbourhood, activity), work.now, told)
    return Decision(later=(soon,))


async def learn_switches(store: Store, context: Context, now: datetime) -> None:
    """What desks switched, in whichever process. Raises what Redis raises."""
    for municipality in context.network.municipalities:
        here = [n.slug for n in context.network.with_former if n.municipality == municipality]
        work = store.work(municipality, "switches", now)
        context.switches |= await work.look(Switches, here)
