"""What somebody can do together with neighbours: hear of things, share, and a role that fits."""

from collections.abc import Mapping, Sequence

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Button, Outgoing, Rows, Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.activities import Activity
from buurtbot.domain.core.together.share import Share
from buurtbot.domain.sharing import shown


def hears_already(person: Person) -> Say:
    """They hear of it, and can stop that."""
    stop = (Button(text("button-share-hear-no-more"), deeds.hear_no_offers()),)
    told = text("share-hears-already")
    return Say(ToPerson(person.id), told, (_now_row(), stop, shown.together_row()))


def _now_row() -> shown.Row:
    return (Button(text("button-shared-now"), deeds.shared_now()),)


def shared_now(
    person: Person, found: Sequence[Share], givers: Mapping[str, Person]
) -> tuple[Outgoing, ...]:
    """Each with what they can do; nothing of who they are kept apart from."""
    shown_to = [one for one in found if not person.is_apart_from(givers[one.giver])]
    to = ToPerson(person.id)
    if not shown_to:
        rows = (_share_row(), shown.together_row())
        return (Say(to, text("shared-now-none"), rows),)
    return tuple(
        Say(to, text(f"shared-now-{stands(one, person.id)}", share=shown.told_of(one)), rows)
        for one in shown_to
        for rows in (_rows(one, person.id),)
    )


def stands(share: Share, person: str) -> str:
    """Whether it is theirs, they come or wait, or there is some left."""
    if share.giver == person:
        return "yours"
    if person in share.coming:
        return "coming"
    return "waits" if person in share.waits else ("free" if share.free else "gone")


def _rows(share: Share, person: str) -> Rows:
    match stands(share, person):
        case "yours":
            stop = Button(text("button-share-stop"), deeds.stop_share(share=share.id))
            return ((stop,),)
        case "coming" | "waits":
            out = Button(text("button-share-not-coming"), deeds.not_coming(share=share.id))
            return ((out,),)
        case now:
            label = "button-share-yes" if now == "free" else "button-share-wait"
            return ((Button(text(label), deeds.yes_to_share(share=share.id)),),)


def _share_row() -> shown.Row:
    return (Button(text("button-share-something"), deeds.share_something()),)


def something_too(person: Person, on: frozenset[Activity]) -> Say:
    """Light roles first, also from a chair; whoever helps already changes what they do."""
    rows: list[shown.Row] = [_share_row()] if Activity.SHARING in on else []
    rows += [_company_row(person), shown.together_row()]
    return Say(ToPerson(person.id), text("something-too"), tuple(rows))


def _company_row(person: Person) -> shown.Row:
    """Company is a kind of help: the talk about it asks the rest, and the desk sees it first."""
    if person.offer is not None:
        change = deeds.begin(conversation="offer_help")
        return (Button(text("button-change-offer"), change),)
    begin = deeds.begin(conversation="offer_help", kinds="company")
    return (Button(text("button-company-too"), begin),)
