"""What the staff group sees of a case: the topic's title, the card with its buttons, the line.

The title and the line in the general topic hold nothing personal: reason, neighbourhood,
reference. Who it is about, and what they said, stands only on the card inside the topic.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import reduce

from buurtbot.domain import deeds
from buurtbot.domain.cases import apart, bans
from buurtbot.domain.cases.alarms import hurt_at_home
from buurtbot.domain.cases.card import first_visit
from buurtbot.domain.cases.card.by_caller import note_on_card
from buurtbot.domain.cases.card.called import called, why_here
from buurtbot.domain.cases.card.care_on_card import care_on_card, handed_over_with
from buurtbot.domain.cases.card.request_on_card import lacks_place, tried_on_card, wanted_on_card
from buurtbot.domain.cases.card.who_on_card import who_on_card
from buurtbot.domain.cases.cases import NO_ALARM, status
from buurtbot.domain.cases.not_safe import how_it_ended
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.help_request import ENDED, HelpRequest
from buurtbot.domain.core.messages import (
    At,
    Button,
    Change,
    Deed,
    Erase,
    Hidden,
    Outgoing,
    Rows,
    Say,
    Style,
    Text,
    ToDesk,
    TopicIs,
    text,
)
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.phone.call_number import on_card
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.names import staff_name
from buurtbot.domain.words.of_whom import OF_ANOTHER, may_be_about_another

SURGE = 15
WORDS_SHOWN = 1500


@dataclass(frozen=True)
class File:
    """A case with what is known around it, for showing it."""

    case: Case
    place: str  # the name of the neighbourhood
    about: Person | None = None
    request: HelpRequest | None = None
    whom: Person | None = None
    night: Text | None = None  # what was tried, when nobody was at the desk as it came
    child: bool = False  # who it is about says to be one, in the words on the card

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
    urgent = file.case.urgent and status(file.case) == "new"
    return line_about("case-title-urgent" if urgent else f"case-title-{status(file.case)}", file)


def line_about(key: str, file: File) -> Text:
    """What tells a case from others, in so many words: what it is, its number, the place."""
    return text(key, what=called(file.case, file.request), place=file.place)


def card(file: File) -> Text:
    """The whole card of a case: first what to do, then what there is to know."""
    case = file.case
    known = (
        line_about("card-head", file),
        *who_on_card(case, file.about, file.whom, file.request),
        on_card(case),
        *wanted_on_card(file.request),
        apart.on_card(case, file.about, file.whom),
        bans.on_card(case, file.about, file.whom),
        _words(case),
        text("card-child") if file.child else None,
        note_on_card(case),
        *handed_over_with(case),
        _of_whom(case),
        text("card-times", times=case.times) if case.times > 1 else None,
        why_here(case, file.request),
        tried_on_card(file.request),
    )
    return text("card", do=lines(_to_do(file)), known=lines(known))


def _to_do(file: File) -> tuple[Text | None, ...]:
    case, is_open = file.case, file.case.closed is None
    return (
        text("card-urgent") if case.urgent and is_open else None,
        text("card-not-safe") if case.not_safe and is_open else None,
        text("card-silent-at-home" if hurt_at_home(case) else "card-silent", at=At(case.silent))
        if case.silent and is_open
        else None,
        _state(case),
        file.night if is_open and not case.holder else None,
        text("card-do-address") if is_open and lacks_place(file.request) else None,
    )


def _words(case: Case) -> Text | None:
    if not case.words:
        return None
    return text("card-words", words=Hidden(case.owner, cut(case.words, WORDS_SHOWN)))


def _of_whom(case: Case) -> Text | None:
    """What was taken for a wish of who writes may be one of somebody whom they name."""
    if case.reason != "sensitive" or OF_ANOTHER.isdisjoint(case.what.split()):
        return None
    return text("card-of-whom") if may_be_about_another(case.words) else None


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
        return ((_button("desk-button-reopen", deeds.reopen(case=case.id)),),)
    mine: tuple[Button, ...] = (
        _button("desk-button-mine", deeds.mine(case=case.id), style="primary"),
    )
    if case.holder:
        mine = (take_over(case), _button("desk-button-hand-over", deeds.hand_over(case=case.id)))
    rows = (
        mine,
        _standing(file),
        _matching(file),
        _reaching(file),
        care_on_card(case),
        first_visit.buttons(case, file.request),
        apart.buttons(case, file.about, file.whom),
        bans.buttons(case, file.about, file.whom),
        (_close(case),),
    )
    return tuple(row for row in rows if row)


def _standing(file: File) -> tuple[Button, ...]:
    """Who only has a phone rings to hear how it stands, to change it or to take it back."""
    if file.request is None or file.about is None or file.about.chat is not None:
        return ()
    act = deeds.request_status(request=file.request.id)
    return (Button(text("button-how-is-it"), act),)


def _matching(file: File) -> tuple[Button, ...]:
    request = file.request
    if request is None or request.state in ENDED or request.holder:
        return ()
    if lacks_place(request):
        style: Style = "primary" if file.case.holder else ""
        return (
            _button("desk-button-address", deeds.fill_in_address(case=file.case.id), style=style),
        )
    return (
        _button("desk-button-ask-wider", deeds.ask_wider(case=file.case.id)),
        _button("desk-button-choose", deeds.choose_volunteer(case=file.case.id)),
    )


def _reaching(file: File) -> tuple[Button, ...]:
    if file.about is None:
        return ()
    return (
        _button("desk-button-call-back", deeds.call_back(case=file.case.id)),
        _button("desk-button-refer", deeds.refer(case=file.case.id)),
    )


def take_over(case: Case) -> Button:
    """To have it instead of who holds it now; void when that is somebody else meanwhile."""
    return _button("desk-button-take-over", deeds.mine(case=case.id, over=case.holder))


def _close(case: Case) -> Button:
    return _button("desk-button-close", deeds.close_case(case=case.id))


def _button(key: str, act: Deed, *, style: Style = "") -> Button:
    return Button(text(key), act, style=style)


# -- what is told


def topic_of(case: Case) -> ToDesk:
    """The topic of a case."""
    return ToDesk(case.neighbourhood, case.id)


def line_name(case: Case) -> str:
    """The name of the line about it in the general topic."""
    return f"line:{case.id}"


def opening(file: File) -> tuple[Outgoing, ...]:
    """A new case: its topic, the card, and the line that rings the phones of the staff."""
    quiet = file.case.reason in NO_ALARM
    return (
        TopicIs(file.new, title(file)),
        Say(file.new, card(file), buttons(file), name=file.case.card_name, quiet=quiet),
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
    quiet = case.reason in NO_ALARM
    key = "line-quiet" if quiet else "line-urgent" if case.urgent else "line-new"
    mine = _button("desk-button-mine", deeds.mine(case=case.id), style="primary")
    said = line_about(key, file)
    return Say(file.general, said, ((mine,),), name=line_name(case), quiet=quiet)


def rung(file: File, line: Say) -> tuple[Outgoing, ...]:
    """A line that rings the phones once more, in the place of the one before."""
    return (Erase(file.general, line_name(file.case)), line)


def ringing(file: File) -> tuple[Outgoing, ...]:
    """The title and the card as they should be now, and the line rings."""
    return (*_topic_and_card(file), *rung(file, line(file)))


def showing(file: File) -> tuple[Outgoing, ...]:
    """The title, the card and the line as they should be now."""
    now = line_about(f"line-{status(file.case)}", file)
    here = line(file) if status(file.case) == "new" else Say(file.general, now)
    changed = Change(file.general, line_name(file.case), here.text, here.buttons)
    return (*_topic_and_card(file), changed)


def _topic_and_card(file: File) -> tuple[Outgoing, ...]:
    is_open = file.case.closed is None
    return (
        TopicIs(file.to, title(file), open=is_open),
        Change(file.to, file.case.card_name, card(file), buttons(file), anew=True),
    )


def in_topic(case: Case, said: Text, rows: Rows = ()) -> Say:
    """Say something to staff inside the topic of a case."""
    return Say(topic_of(case), said, rows)


def in_general(neighbourhood: str, said: Text, rows: Rows = ()) -> Say:
    """Say something to staff in the general topic."""
    return Say(ToDesk(neighbourhood), said, rows)
