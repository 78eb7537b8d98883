"""A worry signal: what its contact reads, why it is read, and what others hear of it: nothing.

In a group at most stands that there is one. The household is never written to.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import lines
from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.messages import (
    Alarm,
    Button,
    Erase,
    Hidden,
    Rows,
    Say,
    Text,
    ToChat,
    ToDesk,
    text,
)
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.people.signal import Signal, SignalList
from buurtbot.domain.core.timing import timers
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.names import first_name_of
from buurtbot.domain.words.traces.money import without_secrets
from config.network.network import Neighbourhood
from config.network.policy import Policy, Signals

LONGEST: Final = 1000
WHYS: Final = ("assess", "follow", "asked")  # why it is read; stands in the audit
ALARM: Final = "signal"


def words_of(said: str) -> str:
    """What is kept of what was written."""
    return cut(without_secrets(said.strip()), LONGEST)


def begins(signal: Signal, now: datetime, policy: Policy) -> tuple[Timer, ...]:
    """When nobody read it yet, and when it goes."""
    over = now + timedelta(days=policy.retention.signal_days)
    return waits(signal, now, policy.signals, times=0), goes_at(signal, over)


def waits(signal: Signal, now: datetime, pace: Signals, *, times: int) -> Timer:
    """Looked at again: soon, when somebody may be in danger."""
    soon, usual = timedelta(minutes=pace.urgent_minutes), timedelta(hours=pace.look_hours)
    at = now + (soon if signal.urgent else usual)
    again = deeds.signal_waits(signal=signal.id, times=str(times))
    return Timer(timers.signal_waits(signal.id), at, again)


def goes_at(signal: Signal, at: datetime) -> Timer:
    """When it is gone."""
    over = deeds.clear_signal(signal=signal.id)
    return Timer(timers.clear_signal(signal.id), at, over)


# -- what the contact sees


def announced(signal: Signal, to: ToChat, key: str) -> Say:
    """That there is one. It may stand in a group, when the contact has no chat with us yet."""
    read = Button(text("button-signal-read"), deeds.read_signal(signal=signal.id), style="primary")
    return Say(to, text(key, ref=signal.ref), ((read,),))


def asks_why(signal: Signal, to: ToChat) -> Say:
    """Why it is read is asked each time: that is what the audit keeps."""
    rows = tuple(
        (Button(text(f"signal-why-{why}"), deeds.read_signal(signal=signal.id, why=why)),)
        for why in WHYS
    )
    return Say(to, text("signal-why", ref=signal.ref), rows)


def shown(signal: Signal, giver: Person | None, to: ToChat) -> Say:
    """All of it, in one chat; the message goes when the signal does."""
    said = lines(
        (
            text("signal-head", ref=signal.ref),
            text("signal-urgent") if signal.urgent else None,
            text(f"signal-knows-{signal.knows}"),
            text("signal-words", words=Hidden(signal.id, signal.words)),
            _giver(giver),
            text("signal-rules"),
        )
    )
    number = len(signal.shown)
    return Say(to, said, _rows(signal, giver), name=signal.shown_as(number), protect=True)


def _giver(giver: Person | None) -> Text:
    if giver is None:
        return text("signal-giver-not")
    return text("signal-giver", name=first_name_of(giver))


def _rows(signal: Signal, giver: Person | None) -> Rows:
    ask = Button(text("button-signal-ask"), deeds.ask_giver(signal=signal.id))
    follows = Button(text("button-signal-follows"), deeds.signal_follows(signal=signal.id))
    over = Button(text("button-signal-over"), deeds.signal_over(signal=signal.id), style="danger")
    return (*(((ask,),) if giver else ()), (follows,), (over,))


def listed(signals: list[Signal]) -> tuple[Text, Rows]:
    """Those that are there, for who may read them."""
    rows = tuple(
        (Button(text("button-signal", ref=one.ref), deeds.read_signal(signal=one.id)),)
        for one in signals
    )
    return text("signals-there", count=len(signals)), rows


def for_caller(here: Neighbourhood) -> Rows:
    """Who rings may give one too, where somebody reads them."""
    if not here.desk.contact_user:
        return ()
    begins = deeds.begin(conversation="signal_for_caller", neighbourhood=here.slug)
    return ((Button(text("button-signal-for-caller", place=here.name), begins),),)


# -- when nobody reads it, and when it goes


def others_hear(signal: Signal) -> tuple[Say | Alarm, ...]:
    """The group and the second channel hear that nobody read it yet, and nothing else."""
    group = ToDesk(signal.neighbourhood)
    return (
        Say(group, text("signal-unread", ref=signal.ref)),
        Alarm(group, signal.ref, ALARM),
    )


def gone(signal: Signal, listed: SignalList, chats: tuple[ToChat, ...]) -> Decision:
    """It goes with its key, and so do the messages in which it was read."""
    left = tuple(one for one in listed.signals if one != signal.id)
    erased = (Erase(to, signal.shown_as(number)) for number, to in enumerate(chats, start=1))
    return Decision(
        keep=(replace(listed, signals=left),),
        drop=(signal,),
        shred=(signal.owner,),
        tell=tuple(erased),
        later=timers.taken_away(timers.signal_waits(signal.id), timers.clear_signal(signal.id)),
    )
