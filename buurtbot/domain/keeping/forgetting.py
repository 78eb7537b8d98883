"""Someone is forgotten: what goes on for others goes on, without a trace of who it was."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from buurtbot.domain.core.decision import AuditLine, Decision, Record
from buurtbot.domain.core.messages import (
    Arg,
    Change,
    Hidden,
    HiddenText,
    Outgoing,
    Say,
    Text,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.helping.sides import let_go


def left_behind(decision: Decision, who: str, requests: Collection[str]) -> Decision:
    """A decision about someone and their requests, as far as it is about others.

    Records of theirs are not kept, they are not told, and messages to others do not name them:
    those could not be read any more once the key is gone.
    """
    return replace(
        decision,
        keep=tuple(_freed(r, requests) for r in decision.keep if not _theirs(r, who)),
        tell=tuple(unnamed(t, who) for t in decision.tell if t.to != ToPerson(who)),
        noted=tuple(line for line in decision.noted if not _names(line, who)),
    )


def _theirs(record: Record, who: str) -> bool:
    return record.owner == who


def _freed(record: Record, requests: Collection[str]) -> Record:
    """Who helped with several of these requests is free of all of them."""
    if isinstance(record, Person):
        for request in requests:
            record = let_go(record, request)
    return record


def _names(line: AuditLine, who: str) -> bool:
    return who in {line.who, line.subject}


def unnamed(outgoing: Outgoing, who: str) -> Outgoing:
    """The message with "a neighbour" wherever it held something sealed with their key."""
    match outgoing:
        case Say(media=media) as say:
            kept = None if media is not None and media.file.owner == who else media
            return replace(say, text=_nameless(say.text, who), media=kept)
        case Change() as change:
            return replace(change, text=_nameless(change.text, who))
        case other:
            return other


def _nameless(told: Text, who: str) -> Text:
    args: Mapping[str, Arg] = {name: _arg(value, who) for name, value in told.args.items()}
    return Text(told.key, args)


def _arg(value: Arg, who: str) -> Arg:
    match value:
        case Hidden(owner=owner) | HiddenText(owner=owner) if owner == who:
            return text("a-neighbour")
        case Text():
            return _nameless(value, who)
        case _:
            return value
