"""A Decision as steps of a plan, but for the records: pure translation, no Redis in here."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from buurtbot.domain.core.decision import AuditLine, Carry, Decision, Timer
from buurtbot.domain.core.messages import Deed
from buurtbot.storage.at_rest.moved import FORM, Plain
from buurtbot.storage.commit.indexes import drop_record
from buurtbot.storage.sending.spoken import note as note_spoken
from buurtbot.storage.sending.timers import Due
from buurtbot.storage.wire.plan import Plan, millis

TICK: Final = timedelta(milliseconds=1)


def set_timer(plan: Plan, timer: Timer) -> None:
    """Set, replace or take away a timer: in the lane or among all others, whichever it was in.

    What asks volunteers once stood among the others; nothing else ever stood in the lane.
    """
    here, elsewhere = plan.names.timers, plan.names.asking
    if timer.asks:
        here, elsewhere = elsewhere, here
    if timer.at is None:
        plan.tidy("ZREM", here, timer.name)
        plan.tidy("HDEL", plan.names.timer_deeds, timer.name)
    if timer.at is None or timer.asks:
        plan.tidy("ZREM", elsewhere, timer.name)
    if timer.at is None:
        return
    plan.add("HSET", plan.names.timer_deeds, timer.name, deed_json(timer.deed, plan.forms.mark))
    plan.add("ZADD", here, millis(timer.at), timer.name)


def set_again(later: tuple[Timer, ...], consumed: Due | None) -> tuple[Timer, ...]:
    """A timer that sets itself for the very moment that it came for is another one, a tick later.

    Else it would be taken away as the one that is done.
    """
    return tuple(
        replace(one, at=one.at + TICK) if one.at and consumed and consumed.is_now(one) else one
        for one in later
    )


def note(plan: Plan, line: AuditLine, now: datetime) -> None:
    """Write one audit line, ids only; lines older than we keep them go at the same time."""
    fields = ("at", now.isoformat(), "who", line.who, "did", line.did, "subject", line.subject)
    oldest = millis(now - timedelta(days=plan.audit_days))
    plan.add("XADD", plan.names.audit, "MINID", oldest, "*", *fields)


def put_carry(plan: Plan, carry: Carry, id_: str, record: str, at: int) -> None:
    """What another municipality must do waits in the outbox; `record` is sealed already."""
    entry = {
        "id": id_,
        FORM: plan.forms.mark,
        "to": carry.municipality,
        "deed": deed_plain(carry.deed),
        "record": record,
        "at": at,
    }
    plan.tell("carry", json.dumps(entry), at)


def deed_json(deed: Deed, mark: str) -> str:
    """A deed as it waits in Redis."""
    return json.dumps(deed_plain(deed) | {FORM: mark}, separators=(",", ":"))


def deed_plain(deed: Deed) -> Plain:
    """A deed as JSON."""
    return {"name": deed.name, "args": dict(deed.args)}


def without_records(plan: Plan, decision: Decision, now: datetime) -> None:
    """Everything of a decision that needs no sealing: drops, timers, audit."""
    for record in decision.drop:
        drop_record(plan, record, shredded=record.owner in decision.shred)
    forget(plan, decision, now)
    for spoken in decision.spoken:
        note_spoken(plan, plan.names, spoken, millis(now))
    for timer in {timer.name: timer for timer in decision.later}.values():
        set_timer(plan, timer)
    for line in decision.noted:
        note(plan, line, now)
    for what in decision.counted:
        plan.count(plan.names.tally(what))


def forget(plan: Plan, decision: Decision, now: datetime) -> None:
    """Keys go; and by keyed ids is kept who went, and who was refused."""
    for owner in decision.shred:
        plan.remove(plan.names.datakey(owner))
        plan.remove(plan.names.datakey(f"page:{owner}"))
        plan.unlink(plan.names.page(owner))
    for who in decision.erased:
        plan.add("ZADD", plan.names.erased, millis(now), who)
    for refusal in decision.refused:
        key = plan.names.refused(refusal.who)
        if refusal.until is None:
            plan.remove(key)
        else:
            plan.write(key, "1", lives_ms=millis(refusal.until) - millis(now))
