"""Who may not take part any more: what they hear, what they still can, and how a desk decides.

They can always fetch a person, read and forget what is kept, find help elsewhere, and say that
they do not agree: then another worker looks than who decided.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.case import Case, Reason
from buurtbot.domain.core.messages import Button, Rows, Say, Text, ToPerson, text
from buurtbot.domain.core.people.ban import BAN_REASONS, Ban
from buurtbot.domain.core.people.person import Person
from config.network.desk import Desk
from config.network.network import Neighbourhood

# What is still done for them. What is added tomorrow is not, until it stands here.
STILL: Final = frozenset(
    {
        *("show_menu", "more_menu", "stop_what", "want_person", "helplines_page", "where_to_go"),
        *("privacy", "my_data", "forget_me", "forget_sure", "set_language", "agree"),
        *("gone", "back_again"),
        *("appeal", "report_behaviour", "give_signal", "reopen", "safe_now", "call_me", "worried"),
        *("use_number", "withdraw", "withdraw_sure", "stop_offering", "stop_offering_sure"),
        *("check_in_answer", "check_in_away", "check_in_away_days", "check_in_page"),
        *("check_in_stop", "did_it_help", "show_place", "request_status", "hear_no_offers"),
        *("stay_apart", "block_person", "part_from", "report_pair", "report_share"),
        *("report_buddies", "report_in_circle", "stop_seeking", "circle_leave", "not_now"),
        *("no_news_mail", "stop_news_mail"),
    }
)
TALKS: Final = frozenset({"appeal", "report", "signal", "language", "welcome"})
# Of these cases it can be decided, and about whom: who was reported, or whose words it was.
ABOUT_WHOM: Final[Mapping[Reason, str]] = {
    "behaviour": "whom",
    "scam": "about",
    "taking": "about",
    "appeal": "about",
}


def who_of(case: Case) -> str:
    """Whom it would be decided about; nothing where that cannot be."""
    field = ABOUT_WHOM.get(case.reason, "")
    return str(getattr(case, field)) if field else ""


def barred(person: Person, ban: Ban) -> Person:
    """They ask nothing of neighbours and are asked nothing; what they say goes to the desk."""
    offer = person.offer and replace(person.offer, refused=True, level=0, busy_with=())
    kept = tuple(line for line in person.lines if line.kind == "case")
    return replace(person, ban=ban, offer=offer, lines=kept, requests=())


def let_in(person: Person) -> Person:
    """They may take part again; what they offer is looked at anew."""
    offer = person.offer and replace(person.offer, refused=False, level=0)
    return replace(person, ban=None, offer=offer)


def appealed(person: Person, now: datetime) -> Person:
    """They said that they do not agree."""
    return replace(person, ban=replace(person.ban, appealed=now)) if person.ban else person


def looked_at(person: Person, now: datetime) -> Person:
    """Another worker looked at what they said of it, and it stays."""
    return replace(person, ban=replace(person.ban, looked=now)) if person.ban else person


def is_own(case: Case, about: Person | None, who: str, desk: Desk) -> bool:
    """Whether this worker would look at what they decided themselves, and another is there."""
    ban = about.ban if about and case.reason == "appeal" else None
    return ban is not None and ban.by == who and others_at(desk)


def others_at(desk: Desk) -> bool:
    """Whether more than one may act at this desk, as far as its list says."""
    users = {*desk.moderators, *(worker.user for worker in desk.workers)}
    return desk.admins_may or len(users) > 1


# -- what they hear


def told(why: str, here: Neighbourhood) -> Text:
    """That they may not, why in general words, and what they can do about it."""
    return text("banned", why=text(f"ban-why-{why}"), **_whom(here))


def said(person: Person, words: Text) -> tuple[Say, ...]:
    """To who reads; who only has a phone hears it of the desk."""
    if person.chat is None:
        return ()
    return (Say(ToPerson(person.id), words, _rows()),)


def menu(person: Person, ban: Ban, here: Neighbourhood) -> Say:
    """All they can do now."""
    return Say(ToPerson(person.id), told(ban.why, here), _rows())


def refused(person: str, here: Neighbourhood) -> Say:
    """What they asked for is not done."""
    return Say(ToPerson(person), text("banned-not-now", **_whom(here)), _rows())


def _rows() -> Rows:
    buttons = (
        Button(text("button-appeal"), deeds.begin(conversation="appeal")),
        Button(text("button-person"), deeds.want_person()),
        Button(text("button-more-choices"), deeds.more_menu()),
    )
    return tuple((button,) for button in buttons)


def over(person: Person, here: Neighbourhood) -> tuple[Say, ...]:
    """They may take part again."""
    if person.chat is None:
        return ()
    menu_ = Button(text("button-to-menu"), deeds.show_menu())
    return (Say(ToPerson(person.id), text("ban-over", **_whom(here)), ((menu_,),)),)


def stays(here: Neighbourhood) -> Text:
    """Another looked at it, and it stays."""
    return text("ban-stays", **_whom(here))


def _whom(here: Neighbourhood) -> dict[str, str]:
    return {"organisation": here.organisation, "phone": here.desk.phone}


# -- what the desk sees


def why_rows(case: Case) -> Rows:
    """Why: one button each."""
    return tuple(
        (Button(text(f"desk-ban-{why}"), deeds.ban(case=case.id, why=why)),) for why in BAN_REASONS
    )


def buttons(case: Case, about: Person | None, whom: Person | None) -> tuple[Button, ...]:
    """To decide it, or to end it."""
    found = {"about": about, "whom": whom}.get(ABOUT_WHOM.get(case.reason, ""))
    if found is None:
        return ()
    if found.ban is None:
        ban = Button(text("desk-button-ban"), deeds.ban(case=case.id))
        return () if case.reason == "appeal" else (ban,)
    again = Button(text("desk-button-unban"), deeds.unban(case=case.id))
    kept = Button(text("desk-button-ban-stays"), deeds.ban_stays(case=case.id))
    return (again, kept) if case.reason == "appeal" else (again,)


def on_card(case: Case, about: Person | None, whom: Person | None) -> Text | None:
    """That it was decided, and why."""
    found = {"about": about, "whom": whom}.get(ABOUT_WHOM.get(case.reason, ""))
    if found is None or found.ban is None:
        return None
    return text("card-banned", why=text(f"desk-ban-{found.ban.why}"))
