"""What another reading of config and secrets changes, in words; no value is told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from buurtbot.storage.store import rules_of
from config.environment.settings import Settings
from config.network.desk import Desk
from config.network.network import Neighbourhood, Network

DESK: Final = "desk"
# What is read once, when the process begins.
AT_START: Final = {
    "redis_url": "the address of Redis",
    "redis_cluster": "BUURTBOT_REDIS_CLUSTER",
    "telegram_api_base": "TELEGRAM_API_BASE",
    "webhook_base": "BUURTBOT_WEBHOOK_BASE",
    "listen_host": "BUURTBOT_LISTEN_HOST",
    "listen_port": "BUURTBOT_LISTEN_PORT",
    "mail": "the mail server",
    "mailbox": "the mailbox",
    "state": "BUURTBOT_STATE",
    "log_level": "BUURTBOT_LOG",
}


@dataclass(frozen=True)
class Read:
    """What was read together."""

    settings: Settings
    network: Network


def changes(before: Read, after: Read) -> tuple[str, ...]:
    """One line for each; empty when nothing changed."""
    return (
        *_neighbourhoods(before.network, after.network),
        *_shared(before.network, after.network),
        *_secrets(before.settings, after.settings),
    )


def at_start_only(before: Read, after: Read) -> tuple[str, ...]:
    """What changed and is read at the start only."""
    old, new = before.settings, after.settings
    found = [told for name, told in AT_START.items() if getattr(old, name) != getattr(new, name)]
    if old.tokens.get(DESK) != new.tokens.get(DESK):
        found.append("the token of the desk's bot")
    if rules_of(before.network) != rules_of(after.network):
        found.append("audit days, sources, or limits of health")
    return tuple(found)


def _neighbourhoods(before: Network, after: Network) -> Iterator[str]:
    old, new = ({n.slug: n for n in one.neighbourhoods} for one in (before, after))
    for slug in sorted(new.keys() - old.keys()):
        yield f"{slug}: new, in {new[slug].municipality_name}"
    for slug in sorted(old.keys() - new.keys()):
        yield f"{slug}: its file is gone; people hear so when it stays away (README, closing)"
    for slug in sorted(old.keys() & new.keys()):
        yield from (f"{slug}: {told}" for told in _one(old[slug], new[slug]))


def _one(old: Neighbourhood, new: Neighbourhood) -> Iterator[str]:
    names = [
        name
        for name in type(new).model_fields
        if name != DESK and getattr(old, name) != getattr(new, name)
    ]
    if names:
        yield f"{', '.join(names)} changed"
    yield from _desk(old.desk, new.desk)


def _desk(old: Desk, new: Desk) -> Iterator[str]:
    if old.group != new.group:
        where = f"group {new.group}" if new.group else "the web desk alone"
        yield f"the desk moves to {where}; its open cases go with it"
    added = len(set(new.moderators) - set(old.moderators))
    removed = len(set(old.moderators) - set(new.moderators))
    if added or removed:
        yield f"staff: {added} more may act, {removed} may not any more"
    others = [
        name
        for name in type(new).model_fields
        if name not in {"group", "moderators"} and getattr(old, name) != getattr(new, name)
    ]
    if others:
        yield f"of the desk {', '.join(others)} changed"


def _shared(before: Network, after: Network) -> Iterator[str]:
    if before.shared != after.shared:
        yield "network.toml changed"
    if before.policy != after.policy:
        yield "policy.toml changed"


def _secrets(old: Settings, new: Settings) -> Iterator[str]:
    for slug in sorted({*_others(old.tokens, new.tokens)} - {DESK}):
        yield f"{slug}: another token"
    shared = old.webhook_secrets.keys() & new.webhook_secrets.keys()
    if any(old.webhook_secrets[slug] != new.webhook_secrets[slug] for slug in shared):
        yield "another webhook secret, for every bot"
    if old.master_keys != new.master_keys or old.current_key != new.current_key:
        names = ", ".join(new.master_keys)
        yield f"master keys: {names}; {new.current_key} seals from now on (then: buurtbot rewrap)"


def _others(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[str]:
    return (slug for slug in old.keys() & new.keys() if old[slug] != new[slug])
