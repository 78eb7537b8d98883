"""What staff see: which places fit somebody, the words they get, and what helped people.

What helped is counted without who it was, and shown once so many answered that it tells of nobody.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import File, in_topic, lines
from buurtbot.domain.core.messages import Button, Rows, Say, Text, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.desk.choices import referral_buttons
from buurtbot.domain.desk.preview import previewed
from buurtbot.domain.directory.asked import SAID
from buurtbot.domain.directory.fitting import in_order
from buurtbot.domain.directory.said import whole
from buurtbot.domain.times.opening import opening
from buurtbot.domain.words.listing import listed
from config.network.directory import Initiative
from config.network.network import Neighbourhood

PAGE: Final = 6
OVERVIEW: Final = 10
MOST_HELPED: Final = 30  # of those with the most answers: a message holds no more
ALL: Final = "all"


def refer_where(file: File, here: Neighbourhood, now: datetime, *, kind: str, page: int) -> Say:
    """The places that fit, the fittest first, and where anybody can be referred to."""
    about, asked = file.about, kind or (file.request.kind if file.request else ALL)
    wanted = "" if asked == ALL else asked
    language = about.language if about else here.desk.language
    found = in_order(here.directory.of(wanted), now, language=language)
    shown = found[page * PAGE : (page + 1) * PAGE]
    told = (line(one, now) for one in shown)
    head = text("desk-refer-where")
    none = text("desk-refer-none") if here.directory.initiative and not found else None
    return in_topic(file.case, lines((head, none, *told)), _rows(file, here, shown, asked, page))


def _rows(
    file: File, here: Neighbourhood, shown: Sequence[Initiative], asked: str, page: int
) -> Rows:
    case = file.case.id
    there = len(here.directory.of("" if asked == ALL else asked))
    more = Button(text("button-next-page"), deeds.refer(case=case, kind=asked, page=str(page + 1)))
    every = Button(text("desk-button-all-places"), deeds.refer(case=case, kind=ALL))
    return (
        *(
            (Button(_named(one), deeds.refer_to_place(case=case, place=one.key), style="primary"),)
            for one in shown
        ),
        *(((more,),) if there > (page + 1) * PAGE else ()),
        *(((every,),) if asked != ALL and here.directory.initiative else ()),
        *referral_buttons(file.case),
    )


def _named(place: Initiative) -> Text:
    return text("where-button", name=place.name)


def line(place: Initiative, now: datetime) -> Text:
    """One of several, as staff read it, each in their language: also which are spoken there."""
    spoken = listed([text(f"spoken-{one}") for one in place.languages])
    what = text("place-words", nl=place.what.in_("nl"), en=place.what.in_("en"))
    when = opening(place, now)
    return text("desk-place", name=place.name, what=what, opening=when, languages=spoken)


# -- the words somebody gets


def words(about: Person, place: Initiative, here: Neighbourhood, now: datetime) -> Text:
    """What they are told, by the bot or read out; with that they are asked a week later."""
    key = "referral-told" if about.reads else "referral-aloud"
    there = whole(place, about.language, now)
    return text(key, organisation=here.organisation, place=there)


def previewed_first(
    file: File, about: Person, place: Initiative, here: Neighbourhood, now: datetime
) -> Say:
    """The very words, before they are sent; who only has a phone hears them read out."""
    case = file.case
    send = deeds.refer_to_place(case=case.id, place=place.key, sure=str(case.referred))
    sent = "desk-button-send" if about.reads else "desk-button-read-out"
    shown = previewed(
        about,
        words(about, place, here, now),
        "desk-preview" if about.reads else "desk-read-aloud",
    )
    rows = (
        (Button(text(sent), send, style="primary"),),
        (Button(text("button-back"), deeds.refer(case=case.id)),),
    )
    return in_topic(case, shown, rows)


# -- all of it, and what helped


def overview(here: Neighbourhood, now: datetime, page: int) -> Text:
    """Every place of a neighbourhood, as staff read it, ten at a time."""
    there = in_order(here.directory.initiative, now, language=here.desk.language)
    if not there:
        return text("directory-none", place=here.name)
    shown = there[page * OVERVIEW : (page + 1) * OVERVIEW]
    told = (line(one, now) for one in shown)
    return lines((text("directory-head", place=here.name), *told))


def what_helped(here: Neighbourhood, counts: Mapping[tuple[str, str], int], least: int) -> Text:
    """Of each place what people answered, once that are at least so many."""
    there = here.directory.initiative
    answers = {one: {said: counts.get((one.key, said), 0) for said in SAID} for one in there}
    enough = [one for one in there if sum(answers[one].values()) >= least]
    most = sorted(enough, key=lambda one: -sum(answers[one].values()))[:MOST_HELPED]
    told = (text("directory-helped-line", name=one.name, **answers[one]) for one in most)
    few = text("directory-helped-few", least=least) if len(enough) < len(there) else None
    return lines((text("directory-helped", place=here.name), *told, few))


def overview_rows(here: Neighbourhood, page: int) -> Rows:
    """To the next ten, and to what helped."""
    more = deeds.whole_directory(neighbourhoods=here.slug, page=str(page + 1))
    next_page = ((Button(text("button-next-page"), more),),)
    has_more = len(here.directory.initiative) > (page + 1) * OVERVIEW
    helped = deeds.what_helped(neighbourhood=here.slug)
    return (
        *(next_page if has_more else ()),
        (Button(text("desk-button-what-helped"), helped),),
    )
