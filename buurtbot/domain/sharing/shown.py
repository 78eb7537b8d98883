"""What who gives, who hears and who comes read of a share; names only of who said yes."""

from collections.abc import Mapping, Sequence

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import (
    Arg,
    At,
    Button,
    Change,
    Hidden,
    Outgoing,
    Rows,
    Say,
    Text,
    ToDesk,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.together.share import Share
from buurtbot.domain.words.listing import listed
from buurtbot.domain.words.names import first_name_of
from config.network.network import Neighbourhood
from geo.walking import about_minutes

Row = tuple[Button, ...]


def offered_name(share: str, person: str) -> str:
    """The name of the message in which somebody hears of it."""
    return f"share:{share}:{person}"


def giver_name(share: str) -> str:
    """The name of the message in which its giver sees who comes."""
    return f"share_of:{share}"


def desk_name(share: str) -> str:
    """The name of the message with which the desk lets it go or not."""
    return f"share_check:{share}"


def told_of(share: Share) -> Text:
    """What it is, until when, where and with what to mind, without who gives it."""
    return text(
        "share-told",
        kind=text(f"share-kind-{share.kind}"),
        what=Hidden(share.owner, share.what),
        until=At(share.ends),
        where=_said(share, share.where),
        limits=Hidden(share.owner, share.limits) if share.limits else no_limits(share.kind),
    )


def no_limits(kind: str) -> Text:
    """Nothing was said to mind. Of food that is no word on what is in it."""
    return text("share-not-said-food" if kind == "food" else "share-not-said")


def _said(share: Share, words: str) -> Arg:
    return Hidden(share.owner, words) if words else text("share-not-said")


# -- who hears of it


def offered(share: Share, person: str, metres: float) -> Say:
    """It is told to somebody who agreed to hear of it."""
    told = text("share-offered", share=told_of(share), minutes=about_minutes(metres))
    name = offered_name(share.id, person)
    return Say(ToPerson(person), told, _answers(share), name=name, protect=True, can_wait=True)


def asked_to_read(share: Share, person: str, asked: Text | None) -> Say:
    """They were to be `asked` by phone, and read it now; as far to walk as was to be said."""
    minutes = asked.args.get("minutes", 1) if asked else 1
    told = text("share-offered", share=told_of(share), minutes=minutes)
    name = offered_name(share.id, person)
    return Say(ToPerson(person), told, _answers(share), name=name, protect=True)


def _answers(share: Share) -> Rows:
    yes = Button(text("button-share-yes"), deeds.yes_to_share(share=share.id), style="success")
    no = Button(text("button-share-no"), deeds.no_to_share(share=share.id))
    wrong = Button(text("button-share-wrong"), deeds.report_share(share=share.id))
    return ((yes,), (no, wrong))


def answered(share: Share, person: str, key: str) -> Change:
    """The same message without its buttons: what they said, or what became of it."""
    return Change(ToPerson(person), offered_name(share.id, person), text(key))


def welcome(
    share: Share, person: str, giver: Person | None, *, freed: bool = False, how: Text | None
) -> Say:
    """They come: what it was, whom they can write to (or `how` they speak), and the way out."""
    about = {"name": first_name_of(giver), "share": told_of(share)}
    if how is None:
        told = text("share-place-came-free" if freed else "share-you-come", **about)
    else:
        key = "share-place-came-free-phone" if freed else "share-you-come-phone"
        told = text(key, how=how, **about)
    rows = (_not_coming(share, "button-share-not-coming"), person_row())
    return Say(ToPerson(person), told, rows, protect=True)


def still_place(share: Share, person: str) -> Say:
    """They waited, and there is a place so late that they are asked whether they can."""
    rows = (_answers(share)[0], _not_coming(share, "button-share-wait-no-more"))
    told = text("share-still-place", share=told_of(share))
    return Say(ToPerson(person), told, rows, name=offered_name(share.id, person), protect=True)


def all_gone(share: Share, person: str) -> Say:
    """Too late, kindly: they come when a place comes free."""
    before = share.waits.index(person) if person in share.waits else 0
    rows = (_not_coming(share, "button-share-wait-no-more"), together_row())
    return Say(ToPerson(person), text("share-all-gone", before=before), rows)


def _not_coming(share: Share, label: str) -> Row:
    return (Button(text(label), deeds.not_coming(share=share.id)),)


def gone_for_all(share: Share) -> tuple[Change, ...]:
    """Who was told and did not answer yet reads that all of it is gone; yes is to wait for it."""
    wait = Button(text("button-share-wait"), deeds.yes_to_share(share=share.id))
    return tuple(
        Change(ToPerson(one), offered_name(share.id, one), text("share-gone"), ((wait,),))
        for one in unanswered(share)
    )


def unanswered(share: Share) -> tuple[str, ...]:
    """Who was told, and said nothing."""
    said = {*share.coming, *share.waits, *share.said_no}
    return tuple(one for one in share.told if one not in said)


# -- who gives it


def to_giver(share: Share, people: Mapping[str, Person], key: str, **args: Arg) -> Say:
    """News for who gives it, with who comes by now."""
    told = text(key, coming=who_come(share, people), **args)
    rows = () if share.state not in {"open", "checked"} else (_stop(share),)
    return Say(ToPerson(share.giver), told, rows, name=giver_name(share.id), protect=True)


def _stop(share: Share) -> Row:
    return (Button(text("button-share-stop"), deeds.stop_share(share=share.id)),)


def sure_to_stop(share: Share) -> Say:
    """All who come hear it, so that is asked first."""
    yes = Button(
        text("button-share-stop-sure"),
        deeds.stop_share(share=share.id, sure="yes"),
        style="danger",
    )
    told = text("share-stop-sure", count=len(share.coming))
    return Say(ToPerson(share.giver), told, ((yes,), together_row()))


def who_come(share: Share, people: Mapping[str, Person]) -> Text:
    """First names of who come, and how many places are left."""
    names = [text("share-name", name=_name(share, people.get(one))) for one in share.coming]
    if not names:
        return text("share-nobody-yet", places=share.places)
    return text("share-who-come", names=listed(names), free=share.free)


def _name(share: Share, person: Person | None) -> Arg:
    return first_name_of(person)


# -- its end


def over_for_giver(share: Share, people: Mapping[str, Person]) -> Say:
    """Thanks, whoever came."""
    if share.coming:
        return to_giver(share, people, "share-over-giver")
    return Say(ToPerson(share.giver), text("share-over-nobody"), (together_row(),))


def over(share: Share, giver: Person | None) -> tuple[Outgoing, ...]:
    """Its time is over: who came may thank, who waited hears that it did not work out."""
    thank = Button(text("button-share-thank"), deeds.thank_for_share(share=share.id))
    came = text("share-over-came", name=first_name_of(giver))
    return (
        *(Say(ToPerson(one), came, ((thank,),)) for one in share.coming),
        *_for_the_rest(share),
    )


def stopped(share: Share) -> tuple[Outgoing, ...]:
    """It does not go on: who come hear so at once, whom nobody blames."""
    told = text("share-stopped", kind=text(f"share-kind-{share.kind}"))
    rows = (together_row(), person_row())
    return (*(Say(ToPerson(one), told, rows) for one in share.coming), *_for_the_rest(share))


def apart(share: Share, guest: str, here: Neighbourhood) -> Say:
    """They come no more, as one of the two reported the other; never by whom."""
    told = text(
        "share-apart",
        kind=text(f"share-kind-{share.kind}"),
        organisation=here.organisation,
        phone=here.desk.phone,
    )
    return Say(ToPerson(guest), told, (together_row(), person_row()))


def _for_the_rest(share: Share) -> tuple[Outgoing, ...]:
    waited = (Say(ToPerson(one), text("share-over-waited")) for one in share.waits)
    closed = (answered(share, one, "share-past") for one in unanswered(share))
    return (*waited, *closed)


# -- the desk


def for_desk(share: Share, key: str) -> Say:
    """In the topic of its case, and why there: let neighbours hear of it, or not."""
    yes = Button(
        text("button-share-check-yes"),
        deeds.check_share(share=share.id, to="yes"),
        style="success",
    )
    no = Button(text("button-share-check-no"), deeds.check_share(share=share.id, to="no"))
    told = text(key, share=told_of(share), places=share.places)
    to = ToDesk(share.neighbourhood, share.case)
    return Say(to, told, ((yes,), (no,)), name=desk_name(share.id))


def at_desk(place: str, found: Sequence[Share]) -> Text:
    """What is shared now, to read out."""
    if not found:
        return text("desk-shares-none", place=place)
    lines = [text("desk-share", share=told_of(one), free=one.free) for one in found]
    return text("desk-shares", place=place, shares=in_lines(lines))


def caller_row(neighbourhood: str) -> Row:
    """Somebody rings: what can they do with it."""
    begin = deeds.begin(conversation="sharing_caller", neighbourhood=neighbourhood)
    return (Button(text("button-share-caller"), begin, style="primary"),)


def in_lines(lines: Sequence[Text]) -> Text:
    """Each below the other. Raises IndexError for none."""
    if len(lines) == 1:
        return lines[0]
    return text("share-lines", first=lines[0], rest=in_lines(lines[1:]))


def person_row() -> Row:
    """The way to a person."""
    return (Button(text("button-person"), deeds.want_person()),)


def together_row() -> Row:
    """The way back to what neighbours do together."""
    return (Button(text("button-together"), deeds.together_menu()),)
