"""What the staff group sees of a case: the topic's title, the card with its buttons, the line.

The title and the line in the general topic hold nothing personal: reason, neighbourhood,
reference. Who it is about, and what they said, stands only on the card inside the topic.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import reduce
from typing import Final

from buurtbot.domain.call_number import on_card
from buurtbot.domain.case import Case
from buurtbot.domain.cases import OUTCOMES, status
from buurtbot.domain.help_request import ENDED, HelpRequest
from buurtbot.domain.letters import cut
from buurtbot.domain.listing import listed
from buurtbot.domain.messages import (
    At,
    Button,
    Change,
    Hidden,
    Outgoing,
    Rows,
    Say,
    Text,
    ToDesk,
    TopicIs,
    deed,
    text,
)
from buurtbot.domain.names import first_name_of, staff_name
from buurtbot.domain.not_safe import how_it_ended
from buurtbot.domain.person import Person
from buurtbot.domain.when import begins

REFERRALS: Final = ("gp", "district_team", "suicide_line", "safe_home", "other")
SURGE = 15
WORDS_SHOWN = 1500


@dataclass(frozen=True)
class File:
    """A case with what is known around it, for showing it."""

    case: Case
    place: str  # the name of the neighbourhood
    about: Person | None = None
    request: HelpRequest | None = None

    @property
    def to(self) -> ToDesk:
        """Its topic."""
        return topic_of(self.case)

    @property
    def new(self) -> ToDesk:
        """Its topic, for what staff must see first."""
        return replace(self.to, urgent=self.case.urgent)

    @property
    def general(self) -> ToDesk:
        """The general topic of its staff group."""
        return ToDesk(self.case.neighbourhood, urgent=self.case.urgent)


def lines(parts: Iterable[Text | None]) -> Text:
    """Several texts as one, each on its own line."""
    there = [part for part in parts if part is not None]
    return reduce(lambda first, rest: text("two-lines", first=first, rest=rest), there)


def title(file: File) -> Text:
    """The title of the topic: at most 128 characters, nothing personal."""
    return text(
        f"case-title-{status(file.case)}",
        what=_what(file),
        place=file.place,
        ref=file.case.ref,
    )


def _what(file: File) -> Text:
    """Why it is here; for a request also its kind."""
    reason = text(f"case-reason-{file.case.reason}")
    if file.request is None:
        return reason
    return text("case-reason-kind", reason=reason, kind=text(f"kind-{file.request.kind}"))


def card(file: File) -> Text:
    """The whole card of a case."""
    case = file.case
    return lines(
        (
            text("card-urgent") if case.urgent and not case.closed else None,
            text("card-not-safe") if case.not_safe and not case.closed else None,
            text("card-head", what=_what(file), place=file.place, ref=case.ref),
            text(f"case-why-{case.reason}", what=_detail(case)),
            _who(file),
            on_card(case),
            _tried(file.request),
            _when(file.request),
            _unplaced(file.request),
            _words(case),
            text("card-times", times=case.times) if case.times > 1 else None,
            _state(case),
        )
    )


def _detail(case: Case) -> str | Text:
    """What more there is to say: the concerns of sensitive texts, the class of an error."""
    if case.reason == "sensitive" and case.what:
        return listed([text(f"concern-{worry}") for worry in case.what.split()])
    if case.reason == "taking" and case.what:
        return text(f"enough-of-{case.what}")
    return case.what


def _who(file: File) -> Text | None:
    if file.about is None:
        return text("card-who-nobody") if file.case.reason == "sensitive" else None
    name = first_name_of(file.about)
    if file.about.chat is None:
        phone = Hidden(file.about.id, file.about.phone)
        return text("card-who-phone", name=name, phone=phone)
    return text("card-who", name=name, language=text(f"language-{file.about.language}"))


def _tried(request: HelpRequest | None) -> Text | None:
    if request is None:
        return None
    asked = {invited.person for invited in request.invited}
    refused = sum(1 for invited in request.invited if invited.reply == "no")
    return text("card-tried", waves=request.wave, asked=len(asked), refused=refused)


def _when(request: HelpRequest | None) -> Text | None:
    if request is None:
        return None
    return text("card-when", starts=begins(request))


def _unplaced(request: HelpRequest | None) -> Text | None:
    """An address that the map did not find, or could not look up: a person does."""
    if request is None or request.point is not None or not request.address:
        return None
    return text("card-address", address=Hidden(request.resident, request.address))


def _words(case: Case) -> Text | None:
    if not case.words:
        return None
    return text("card-words", words=Hidden(case.owner, cut(case.words, WORDS_SHOWN)))


def _state(case: Case) -> Text:
    if case.closed:
        return text("card-closed", outcome=how_it_ended(case), at=At(case.closed))
    if case.holder:
        return text("card-taken", name=staff_name(case.owner, case.holder_name))
    return text("card-new-urgent") if case.urgent else text("card-new", by=At(case.look_by))


# -- buttons


def buttons(file: File) -> Rows:
    """What staff can do with this case now."""
    case = file.case
    if case.closed:
        return ((_button("desk-button-reopen", "reopen", case),),)
    mine = () if case.holder else (_button("desk-button-mine", "mine", case, style=True),)
    rows = (mine, _matching(file), _reaching(file), (_close(case),))
    return tuple(row for row in rows if row)


def _matching(file: File) -> tuple[Button, ...]:
    request = file.request
    if request is None or request.point is None or request.state in ENDED or request.holder:
        return ()
    return (
        _button("desk-button-ask-wider", "ask_wider", file.case),
        _button("desk-button-choose", "choose_volunteer", file.case),
    )


def _reaching(file: File) -> tuple[Button, ...]:
    if file.about is None:
        return ()
    return (
        _button("desk-button-call-back", "call_back", file.case),
        _button("desk-button-refer", "refer", file.case),
    )


def _close(case: Case) -> Button:
    return _button("desk-button-close", "close_case", case)


def _button(key: str, name: str, case: Case, *, style: bool = False, **more: str) -> Button:
    act = deed(name, case=case.id, **more)
    return Button(text(key), act, style="primary" if style else "")


def outcome_buttons(case: Case) -> Rows:
    """How it ended: one button each."""
    return tuple(
        (Button(text(f"outcome-{outcome}"), deed("close_as", case=case.id, outcome=outcome)),)
        for outcome in OUTCOMES
    )


def referral_buttons(case: Case) -> Rows:
    """Where someone can be referred to: one button each."""
    return tuple(
        (Button(text(f"referral-{where}"), deed("refer_to", case=case.id, where=where)),)
        for where in REFERRALS
    )


# -- what is told


def topic_of(case: Case) -> ToDesk:
    """The topic of a case."""
    return ToDesk(case.neighbourhood, case.id)


def line_name(case: Case) -> str:
    """The name of the line about it in the general topic."""
    return f"line:{case.id}"


def opening(file: File) -> tuple[Outgoing, ...]:
    """A new case: its topic, the card, and the line that rings the phones of the staff."""
    return (
        TopicIs(file.new, title(file)),
        Say(file.new, card(file), buttons(file), name=file.case.card_name),
        line(file),
    )


def card_again(file: File) -> tuple[Outgoing, ...]:
    """The card once more, at the end of the topic; from now on it is this one that changes."""
    is_open = file.case.closed is None
    shown = Say(file.to, card(file), buttons(file), name=file.case.card_name)
    return (TopicIs(file.to, title(file), open=is_open), shown)


def line(file: File) -> Say:
    """The line in the general topic about a new case. Nothing personal."""
    case = file.case
    key = "line-urgent" if case.urgent else "line-new"
    said = text(key, what=_what(file), place=file.place, ref=case.ref)
    mine = _button("desk-button-mine", "mine", case, style=True)
    return Say(file.general, said, ((mine,),), name=line_name(case))


def showing(file: File) -> tuple[Outgoing, ...]:
    """The title, the card and the line as they should be now."""
    case = file.case
    line_now = text(f"line-{status(case)}", what=_what(file), place=file.place, ref=case.ref)
    rows: Rows = ()
    if status(case) == "new":
        rows = ((_button("desk-button-mine", "mine", case, style=True),),)
    return (
        TopicIs(file.to, title(file), open=case.closed is None),
        Change(file.to, case.card_name, card(file), buttons(file), anew=True),
        Change(ToDesk(case.neighbourhood), line_name(case), line_now, rows),
    )


def calling(file: File, *, now: datetime, since: datetime, quiet: bool) -> Say:
    """Call the desk again about a case that nobody has taken."""
    case = file.case
    key = "line-calls-urgent" if case.urgent else "line-calls"
    said = text(
        key, what=_what(file), place=file.place, ref=case.ref, minutes=_minutes(now - since)
    )
    mine = _button("desk-button-mine", "mine", case, style=True)
    return Say(file.general, said, ((mine,),), name=line_name(case), quiet=quiet)


def _minutes(waited: timedelta) -> int:
    return int(waited.total_seconds() // 60)


def in_topic(case: Case, said: Text, rows: Rows = ()) -> Say:
    """Say something to staff inside the topic of a case."""
    return Say(topic_of(case), said, rows)


def in_general(neighbourhood: str, said: Text, rows: Rows = ()) -> Say:
    """Say something to staff in the general topic."""
    return Say(ToDesk(neighbourhood), said, rows)
