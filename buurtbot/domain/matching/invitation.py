"""What a volunteer sees before taking: never a name, an address or the resident's own words."""

from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.help_request import ASKED_AGAIN, HelpRequest, Invited
from buurtbot.domain.core.messages import Button, Change, Rows, Say, Text, ToPerson, text
from buurtbot.domain.times.when import wanted_text
from geo.walking import about_minutes

TAKEN: Final = "invitation-taken"  # before they answered
NOT_NEEDED: Final = "invitation-not-needed"  # withdrawn, or helped in another way


def name_of_invitation(request: str, person: str) -> str:
    """The name of the message, to change it later."""
    return f"invitation:{request}:{person}"


def invitation(request: HelpRequest, invited: Invited, *, now: datetime) -> Say:
    """The message with which one volunteer is asked, perhaps once more: it is free again."""
    asks = _asks("invitation", request, invited, now)
    before = request.reply_of(invited.person)
    return Say(
        ToPerson(invited.person),
        text(f"invitation-again-{before}", invitation=asks) if before in ASKED_AGAIN else asks,
        _buttons(request, more=True),
        name=name_of_invitation(request.id, invited.person),
        can_wait=True,
    )


def invitation_with_more(request: HelpRequest, invited: Invited, *, now: datetime) -> Change:
    """The same message with all that can be told without saying who it is."""
    never = deeds.not_this_kind(request=request.id)
    rows = (
        *_buttons(request, more=False),
        (Button(text("button-not-this-kind"), never),),
    )
    told = text(
        "invitation-more",
        invitation=_asks("invitation", request, invited, now),
        what=text(f"helping-{request.kind}"),
        language=text(f"language-{request.language}"),
    )
    name = name_of_invitation(request.id, invited.person)
    return Change(ToPerson(invited.person), name, told, rows)


def closed_invitation(request: HelpRequest, person: str, key: str) -> Change:
    """The message of someone whose answer is no longer needed, or known: without buttons."""
    told = text(key, kind=text(f"kind-{request.kind}"))
    return Change(ToPerson(person), name_of_invitation(request.id, person), told)


def gone_invitation(request: str, person: str) -> tuple[Change, Say]:
    """A press on an invitation to what is kept no longer: said so, and its buttons go."""
    to = ToPerson(person)
    over = Change(to, name_of_invitation(request, person), text("invitation-over"))
    return over, Say(to, text("take-gone"))


def _asks(key: str, request: HelpRequest, invited: Invited, now: datetime) -> Text:
    return text(
        key,
        kind=text(f"kind-{request.kind}"),
        walk=text(f"invitation-walk-{invited.walk}", minutes=about_minutes(invited.metres)),
        wanted=wanted_text(request, now=now),
        whom=text("invitation-for-other" if request.for_other else "invitation-for-self"),
    )


def _buttons(request: HelpRequest, *, more: bool) -> Rows:
    take = Button(text("button-take"), deeds.take_request(request=request.id), style="success")
    not_now = Button(text("button-not-now"), deeds.not_now(request=request.id))
    tell_more = Button(text("button-more"), deeds.more_about(request=request.id))
    return ((take,), (not_now, tell_more) if more else (not_now,))
