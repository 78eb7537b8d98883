"""Words of staff that wait for a press: only who holds a case speaks to its person straight away.

Colleagues think aloud in a topic, and a person in danger must not read that. So what anybody else
writes is asked about, and nothing of it is lost: it is passed on, or it stays with the desk.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.cases.card.sheet import topic_of
from buurtbot.domain.core.case import Case, Unsent
from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.messages import (
    Arg,
    Button,
    Change,
    Erase,
    Hidden,
    Outgoing,
    Rows,
    Say,
    Text,
    text,
)
from buurtbot.domain.core.timing import timers
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.names import staff_name

MOST_WAITING: Final = 30
MOST_OURS: Final = 60
WORDS_SHOWN: Final = 200


def waits(case: Case, who: str, message: int) -> bool:
    """Whether what this moderator wrote waits: not of the holder, unless it waited already."""
    return who != case.holder or any(one.message == message for one in case.unsent)


def stays_ours(case: Case, said: Unsent) -> bool:
    """Whether it is a change of what was kept from the person, which stays so."""
    return said.edited and said.message in case.ours


def waiting(case: Case, said: Unsent) -> Case:
    """The case with these words waiting; in the place of what they were before a change."""
    others = tuple(one for one in case.unsent if one.message != said.message)
    was = [one.edited for one in case.unsent if one.message == said.message]
    said = replace(said, edited=was[0] if was else said.edited)
    together = tuple(sorted((*others, said), key=lambda one: one.message))
    return replace(case, unsent=together[-MOST_WAITING:])


def parts(case: Case, message: int) -> tuple[Unsent, ...]:
    """What waits under this message: itself, and the rest of its album; empty when it is gone."""
    first = next((one for one in case.unsent if one.message == message), None)
    if first is None:
        return ()
    return tuple(one for one in case.unsent if one is first or _together(one, first))


def _together(one: Unsent, other: Unsent) -> bool:
    return bool(one.album) and one.album == other.album


def without(case: Case, some: Iterable[Unsent], *, ours: bool = False) -> Case:
    """The case in which these do not wait any more; `ours`: because they stay with the desk."""
    gone = {one.message: one for one in some}
    left = tuple(one for one in case.unsent if one.message not in gone)
    case = replace(case, unsent=left)
    if not ours:
        return case
    album = next((one.album for one in gone.values()), "")
    kept = (*case.ours, *gone)[-MOST_OURS:]
    return replace(case, ours=kept, note_album=album or case.note_album)


# -- what staff see of it


def asks(before: Case, case: Case, message: int, *, unsure: bool = False) -> Say | Change:
    """Ask what becomes of it; what was asked already is changed.

    `unsure`: because it is not known now who is a member.
    """
    some = parts(case, message)
    to = replace(topic_of(case), urgent=case.urgent)
    name, said = _name(case, some[0]), _question(case, some, unsure=unsure)
    if parts(before, some[0].message):
        return Change(to, name, said, _rows(case, some[0]), anew=True)
    return Say(to, said, _rows(case, some[0]), name=name)


def asks_anew(case: Case) -> tuple[Change, ...]:
    """All that is asked, as it is now: the case got another holder."""
    firsts = {one.album or str(one.message): one for one in reversed(case.unsent)}
    return tuple(
        Change(
            topic_of(case),
            _name(case, first),
            _question(case, parts(case, first.message)),
            _rows(case, first),
        )
        for first in reversed(firsts.values())
    )


def reminder(case: Case, message: int, at: datetime) -> Timer:
    """The timer that asks about it once more."""
    act = deeds.remind_unsent(case=case.id, message=str(message))
    return Timer(timers.unsent(case.id, message), at, act)


def asks_once_more(case: Case, message: int) -> tuple[Outgoing, ...]:
    """The same question at the end of the topic, for who holds the case; nothing when answered."""
    some = parts(case, message)
    if case.closed or not some or some[0].message != message:
        return ()
    name, asked = _name(case, some[0]), _question(case, some)
    said = text("two-lines", first=text("desk-unsent-waits"), rest=asked)
    to = topic_of(case)
    return (Erase(to, name), Say(to, said, _rows(case, some[0]), name=name))


def ended(case: Case) -> tuple[Change, ...]:
    """What waits when its case is closed goes nowhere, and says so."""
    firsts = [one for one in case.unsent if parts(case, one.message)[0] is one]
    return tuple(
        Change(
            topic_of(case),
            _name(case, one),
            text("desk-unsent-closed", said=_shown(case, parts(case, one.message))),
        )
        for one in firsts
    )


def shown_as(case: Case, some: tuple[Unsent, ...], key: str, by: str) -> Change:
    """What became of it stands where it was asked."""
    said = text(key, name=staff_name(case.owner, by), said=_shown(case, some))
    return Change(topic_of(case), _name(case, some[0]), said)


def _name(case: Case, first: Unsent) -> str:
    return f"unsent:{case.id}:{first.message}"


def _question(case: Case, some: tuple[Unsent, ...], *, unsure: bool = False) -> Text:
    said = _shown(case, some)
    if unsure:
        return text("desk-unsent-unsure", said=said)
    if not case.holder:
        return text("desk-unsent-new", said=said)
    return text("desk-unsent-held", name=staff_name(case.owner, case.holder_name), said=said)


def _shown(case: Case, some: tuple[Unsent, ...]) -> Text:
    """The beginning of the words, or what it is when there are none."""
    words = next((one.words for one in some if one.words), "")
    if words:
        shown: Arg = Hidden(case.owner, cut(words, WORDS_SHOWN))
        return text("unsent-words", words=shown)
    return text(f"unsent-{some[0].kind}", count=len(some))


def _rows(case: Case, first: Unsent) -> Rows:
    about = {"case": case.id, "message": str(first.message)}
    send = Button(text("desk-button-send-on"), deeds.send_unsent(**about))
    if not case.holder:
        taking = deeds.send_unsent(**about, take_it="yes")
        send = Button(text("desk-button-take-and-send"), taking, style="primary")
    ours = Button(text("desk-button-only-us"), deeds.keep_unsent(**about))
    return ((send,), (ours,))
