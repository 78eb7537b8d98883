"""Environment and secrets: read here, once, by main and cli only.

A secret NAME is taken from the variable NAME, or from the file that NAME_FILE points at, or from
/run/secrets/NAME. The `.env` of the config folder adds variables that the process was not given.
"""

import hmac
import os
import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from config.core.mistakes import Mistake, WrongConfig
from config.environment import mail
from config.environment import redis_address as redis
from config.environment.bot_tokens import mistakes_in
from config.environment.choices import log_level, telegram_address, webhook_address, yes_or_no
from config.environment.env_file import read_env_file
from config.environment.mail import MailServer
from config.environment.mailbox import URL as MAILBOX
from config.environment.mailbox import MailboxServer, mailbox_server
from config.environment.redis_address import redis_address
from config.environment.slips import slip_of, slips_in

SECRETS_FOLDER = Path("/run/secrets")
T = TypeVar("T")
TOKEN: Final = "BUURTBOT_TOKEN_"  # noqa: S105 - how the names begin
KEYS: Final = "BUURTBOT_MASTER_KEYS"


@dataclass(frozen=True)
class Settings:
    """Where everything is. Tokens by bot slug; "desk" is the staff desk's."""

    redis_url: str = field(repr=False)  # may hold a password
    redis_cluster: bool
    telegram_api_base: str
    tokens: Mapping[str, str] = field(repr=False)
    webhook_secrets: Mapping[str, str] = field(repr=False)
    webhook_base: str  # empty: polling
    listen_host: str
    listen_port: int
    master_keys: Mapping[str, bytes] = field(repr=False)
    current_key: str
    pepper: bytes = field(repr=False)
    spare_tokens: Mapping[str, str] = field(default_factory=dict, repr=False)  # of no file now
    state: Path | None = None  # a folder that outlives Redis: what was seen in it
    log_level: str = "INFO"
    mail: MailServer | None = None  # none: no mail goes out
    mailbox: MailboxServer | None = None  # none: none is read
    silent: Mapping[str, str] = field(default_factory=dict)  # bots without a usable token: why


def environment() -> Mapping[str, str]:
    """The process environment; everything else is passed on from here."""
    return os.environ  # noqa: TID251 - this is the one place


def environment_of(folder: Path) -> dict[str, str]:
    """The same, and beneath it what the `.env` of this config folder says. Raises WrongConfig.

    In a container that file is its owner's, who put the secrets in /run/secrets as well.
    """
    given = environment()
    try:
        beneath = read_env_file(folder)
    except WrongConfig:
        if not secret(KEYS, given):
            raise
        beneath = {}
    return {**beneath, **given}


def secret(name: str, env: Mapping[str, str], *, folder: Path = SECRETS_FOLDER) -> str:
    """A secret by name, without white space around it; empty when it is nowhere."""
    stated = env.get(name, "").strip()
    if stated:
        return stated
    pointed = env.get(f"{name}_FILE")
    path = Path(pointed) if pointed else folder / name
    try:
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""  # the mistake that follows says how to give it


def load_settings(
    slugs: Mapping[str, str], env: Mapping[str, str], *, some_silent: bool = False
) -> Settings:
    """Read all settings. `slugs` maps each bot's slug to the name of its token's secret.

    With `some_silent` a bot may lack a token, as long as one has it: then it is `silent`.
    Raises WrongConfig that names every secret that is missing or unusable.
    """
    mistakes: list[Mistake] = []
    tokens, silent = _tokens(slugs, env)
    if not (some_silent and tokens):
        mistakes += silent.values()
    keys = _master_keys(mistakes, env)
    pepper = _needed(mistakes, "BUURTBOT_PEPPER", env)
    telegram = _try(mistakes, lambda: telegram_address(env), "")
    webhook_base = _try(mistakes, lambda: webhook_address(env, telegram), "")
    webhook = _needed(mistakes, "BUURTBOT_WEBHOOK_SECRET", env) if webhook_base else ""
    port = _try(mistakes, lambda: listen_port(env), 0)
    redis_url = _try(mistakes, lambda: _redis(env), "")
    redis_cluster = _try(mistakes, lambda: yes_or_no("BUURTBOT_REDIS_CLUSTER", env), default=False)
    post = _try(mistakes, lambda: _mail(env), None)
    mailbox = _try(mistakes, lambda: _mailbox(env, post), None)
    level = _try(mistakes, lambda: log_level(env), "")
    mistakes += slips_in(env)
    if mistakes:
        raise WrongConfig(mistakes)
    return Settings(
        redis_url=redis_url,
        redis_cluster=redis_cluster,
        telegram_api_base=telegram,
        tokens=tokens,
        webhook_secrets={slug: _webhook_secret(webhook, slug) for slug in tokens},
        webhook_base=webhook_base,
        listen_host=env.get("BUURTBOT_LISTEN_HOST", "127.0.0.1"),
        listen_port=port,
        master_keys=keys,
        current_key=next(iter(keys)),
        pepper=pepper.encode(),
        spare_tokens=_spare(slugs, env),
        state=Path(env["BUURTBOT_STATE"]) if env.get("BUURTBOT_STATE") else None,
        log_level=level,
        mail=post,
        mailbox=mailbox,
        silent={slug: f"{why.what}. {why.remedy}" for slug, why in silent.items()},
    )


def _tokens(
    slugs: Mapping[str, str], env: Mapping[str, str]
) -> tuple[dict[str, str], dict[str, Mistake]]:
    """The tokens that can be used, and what is wrong with each other one; by slug."""
    lacks: list[Mistake] = []
    stated = {slug: _needed(lacks, name, env) for slug, name in slugs.items()}
    wrong = mistakes_in(stated, slugs)
    missing = [slug for slug, token in stated.items() if not token]
    wrong |= dict(zip(missing, lacks, strict=True))
    return {slug: token for slug, token in stated.items() if slug not in wrong}, wrong


def _try(mistakes: list[Mistake], read: Callable[[], T], default: T) -> T:
    """What it reads; `default`, and the mistakes, when that cannot be used."""
    try:
        return read()
    except WrongConfig as wrong:
        mistakes += wrong.mistakes
        return default


def _needed(mistakes: list[Mistake], name: str, env: Mapping[str, str]) -> str:
    found = secret(name, env)
    if not found:
        mistakes.append(Mistake("environment", 0, *_what_lacks(name, env)))
    return found


def _what_lacks(name: str, env: Mapping[str, str]) -> tuple[str, str]:
    if pointed := env.get(f"{name}_FILE"):
        remedy = "Put it there, in one line, and let the user that runs buurtbot read it."
        return f"{name}_FILE: nothing that can be read at {pointed}", remedy
    slip = slip_of(name, env)
    remedy = f"Is {slip} meant for it?" if slip else f"Set it, or {name}_FILE to a file with it."
    return f"{name} is missing", remedy


def _spare(
    slugs: Mapping[str, str], env: Mapping[str, str], *, folder: Path = SECRETS_FOLDER
) -> dict[str, str]:
    """Tokens of neighbourhoods that have no file any more, by slug: a last word may need them."""
    in_folder = [path.name for path in folder.glob(f"{TOKEN}*")] if folder.is_dir() else []
    names = {name.removesuffix("_FILE") for name in (*env, *in_folder) if name.startswith(TOKEN)}
    found = {name: secret(name, env, folder=folder) for name in names - set(slugs.values())}
    return {slug_of(name): token for name, token in sorted(found.items()) if token}


def token_name_of(slug: str) -> str:
    """The name of the secret that holds the token of a bot: BUURTBOT_TOKEN_MOERWIJK."""
    return f"{TOKEN}{slug.replace('-', '_').upper()}"


def slug_of(token_name: str) -> str:
    """The slug that a secret is named after: the opposite of `Neighbourhood.token_name`."""
    return token_name.removeprefix(TOKEN).lower().replace("_", "-")


def _redis(env: Mapping[str, str]) -> str:
    return redis_address(
        secret(redis.URL, env),
        user=secret(redis.USER, env),
        password=secret(redis.PASSWORD, env),
        ca=env.get(redis.CA, "").strip(),
    )


def _mail(env: Mapping[str, str]) -> MailServer | None:
    stated, sender = (secret(name, env) for name in (mail.URL, mail.SENDER))
    return mail.mail_server(stated, sender=sender, ca=env.get(mail.CA, "").strip())


def _mailbox(env: Mapping[str, str], post: MailServer | None) -> MailboxServer | None:
    found = mailbox_server(secret(MAILBOX, env), ca=env.get(mail.CA, "").strip())
    if found and post is None:
        what, remedy = f"{MAILBOX} is set, and {mail.URL} is not", "Set both, or neither."
        raise WrongConfig([Mistake("environment", 0, what, remedy)])
    return found


def listen_port(env: Mapping[str, str], *, without: int = 8000) -> int:
    """BUURTBOT_LISTEN_PORT: where we listen; `without` it another. Raises WrongConfig."""
    stated = env.get("BUURTBOT_LISTEN_PORT", "").strip() or str(without)
    if stated.isdecimal() and int(stated) < 65536:
        return int(stated)
    what = f"BUURTBOT_LISTEN_PORT: {stated!r} is no port"
    remedy = "Give a number below 65536, such as 8000."
    raise WrongConfig([Mistake("environment", 0, what, remedy)])


def _webhook_secret(shared: str, slug: str) -> str:
    """A secret per bot, in letters that Telegram takes; from one, the others cannot be told."""
    return hmac.new(shared.encode(), slug.encode(), "sha256").hexdigest()


def _master_keys(mistakes: list[Mistake], env: Mapping[str, str]) -> dict[str, bytes]:
    """BUURTBOT_MASTER_KEYS: `id:base64` pairs by comma; the first one seals, all open."""
    stated = _needed(mistakes, KEYS, env)
    keys: dict[str, bytes] = {}
    for pair in filter(None, stated.split(",")):
        key_id, _, encoded = pair.strip().partition(":")
        try:
            key = b64decode(encoded, validate=True)
        except ValueError:
            key = b""
        if len(key) != 32 or not re.fullmatch(r"[\w-]+", key_id) or key_id in keys:
            remedy = "Give each its own name, of letters and digits; make one: buurtbot new-key"
            number = len(keys) + 1  # the name of the key may be (part of) a key that lost its name
            what = f"BUURTBOT_MASTER_KEYS: number {number} is not name:base64 of 32 bytes"
            mistakes.append(Mistake("environment", 0, what, remedy))
        keys[key_id] = key
    return keys or {"": b""}
