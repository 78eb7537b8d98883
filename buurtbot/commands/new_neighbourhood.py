"""`buurtbot new-neighbourhood`: a few questions, and the files of a new neighbourhood."""

import argparse
import asyncio
import os
from base64 import b64encode
from collections.abc import Mapping
from pathlib import Path
from secrets import token_bytes, token_hex
from typing import TYPE_CHECKING, Final, cast

from buurtbot.dialogue import Dialogue, NoAnswer
from buurtbot.failures import Exit, Failed
from buurtbot.terminal import Command
from config.beginning import answers
from config.beginning.answers import Read, Refused, T
from config.environment.env_file import NAME
from config.environment.settings import KEYS, environment_of, secret

if TYPE_CHECKING:
    from config.beginning.files import Found, Place

QUESTIONS: Final = (
    *(
        "name",
        "municipality",
        "border",
        "area",
        "organisation",
        "phone",
        "days",
        "hours",
        "closed",
    ),
    *("on-duty", "second-channel", "alarm-mail", "staff", "workers", "page", "languages"),
    *("network-name", "privacy-url", "quiet", "minimum-age"),
)


def new_neighbourhood(given: argparse.Namespace) -> int:
    """Ask what only you know, and write it: a file of the neighbourhood, network.toml, a
    policy.toml of what differs, and .env with new keys. Nothing is ever written over.

    Each question can be answered beforehand, --name Moerwijk; --yes asks nothing. Then comes
    `buurtbot connect`, for the bots and the group.
    """
    talk = Dialogue.begin(given.language or "nl", asks=not given.yes)
    folder: Path = given.config
    _can_be_written(talk, folder)
    try:
        if not (given.language or given.yes):
            talk.language = talk.ask("begin-ask-language", answers.read_language, default="nl")
        files = _Asking(talk, given, folder).files()
        written = talk.ask("begin-ask-write", answers.read_yes, default="ja", **_shown(files))
    except NoAnswer as stopped:
        raise Failed(talk.words("begin-stopped", question=str(stopped)), Exit.CONFIG) from None
    if not written:
        talk.say("begin-not-written")
        return Exit.NO
    _write(talk, files)
    talk.say("begin-next", command=f"buurtbot connect --config {folder}")
    return Exit.DONE


def _shown(files: Mapping[Path, str]) -> dict[str, str]:
    return {"files": "\n".join(f"    {path}" for path in files)}


def _can_be_written(talk: Dialogue, folder: Path) -> None:
    """Before the first question, so that nobody answers fifteen of them in vain."""
    there = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        raise Failed(talk.words("begin-no-folder", folder=str(there)), Exit.MACHINE)


class _Asking:
    """The questions, in the order in which they are asked."""

    def __init__(self, talk: Dialogue, given: argparse.Namespace, folder: Path) -> None:
        self.talk, self.given, self.folder = talk, given, folder

    def files(self) -> dict[Path, str]:
        """All that is to be written, by where. Raises NoAnswer."""
        self.talk.say("begin-hello")
        return self._neighbourhood() | self._network() | self._policy() | self._keys()

    def _ask(self, name: str, read: Read[T], default: str | None = None) -> T:
        said = getattr(self.given, name.replace("-", "_"))
        return self.talk.ask(f"begin-ask-{name}", read, given=said, default=default)

    def _neighbourhood(self) -> dict[Path, str]:
        from config.beginning import files
        from config.beginning.closed import read_closed
        from config.beginning.files import NewNeighbourhood
        from config.beginning.mails import read_mails, read_workers

        name = self._ask("name", self._new_name)
        new = NewNeighbourhood(
            name=name,
            municipality=self._ask("municipality", answers.read_municipality),
            place=self._border(name),
            organisation=self._ask("organisation", answers.read_name),
            phone=self._ask("phone", answers.read_phone),
            days=self._ask("days", answers.read_days, "ma-vr"),
            shifts=self._ask("hours", answers.read_shifts, "9-17"),
            closed=self._ask("closed", read_closed, self.talk.words("begin-holidays")),
            on_duty=self._ask("on-duty", answers.read_text, ""),
            second_channel=self._ask("second-channel", answers.read_address, ""),
            alarm_mail=self._ask("alarm-mail", read_mails, ""),
            moderators=self._ask("staff", answers.read_staff, ""),
            workers=self._ask("workers", read_workers, ""),
            page=self._ask("page", answers.read_yes, self.talk.words("begin-no")),
            languages=self._ask("languages", answers.read_languages, "nl en"),
        )
        if new.workers or new.alarm_mail:
            self.talk.say("begin-mail-goes-out", file=str(self.folder / NAME))
        return {self._file_of(new.slug): files.neighbourhood_file(new)}

    def _new_name(self, said: str) -> str | Refused:
        from config.network.neighbourhood_files import slug_of

        name = answers.read_name(said)
        if isinstance(name, str) and self._file_of(slug_of(name)).exists():
            return Refused("begin-name-taken", {"file": str(self._file_of(slug_of(name)))})
        return name

    def _file_of(self, slug: str) -> Path:
        return self.folder / "neighbourhoods" / f"{slug}.toml"

    def _border(self, name: str) -> "Place":
        from config.beginning.border import Several, around_postcodes, border_in

        env = environment_of(self.folder)

        def read(said: str) -> "Found | Refused":
            codes = answers.read_postcodes(said)
            if codes is None:
                return border_in(said, name)
            return asyncio.run(around_postcodes(codes, env))

        found = self._ask("border", read)
        if not isinstance(found, Several):
            return cast("Place", found)
        names = ", ".join(found.like(name))
        area = self.given.area
        return self.talk.ask("begin-ask-area", found.called, given=area, names=names)

    def _network(self) -> dict[Path, str]:
        from config.beginning.files import network_file

        path = self.folder / "network.toml"
        if path.exists():
            return {}
        name = self._ask("network-name", answers.read_name, "buurtbot")
        return {path: network_file(name, self._ask("privacy-url", answers.read_address, ""))}

    def _policy(self) -> dict[Path, str]:
        from config.beginning.files import Policies, policy_file

        path, ours = self.folder / "policy.toml", Policies.ours()
        if path.exists():
            return {}
        quiet = f"{ours.quiet.begin:%H:%M}-{ours.quiet.end:%H:%M}"
        chosen = Policies(
            self._ask("quiet", answers.read_span, quiet),
            self._ask("minimum-age", answers.read_age, str(ours.minimum_age)),
        )
        return {path: policy_file(chosen)}

    def _keys(self) -> dict[Path, str]:
        """New ones for a new network only: data of before could not be read with others."""
        from config.beginning.files import env_file

        path = self.folder / NAME
        known = secret(KEYS, environment_of(self.folder))
        if known or path.exists() or (self.folder / "network.toml").exists():
            return {}
        return {path: env_file(_fresh_secrets())}


def _fresh_secrets() -> dict[str, str]:
    return {
        KEYS: f"k1:{b64encode(token_bytes(32)).decode()}",
        "BUURTBOT_PEPPER": token_hex(24),
        "BUURTBOT_WEBHOOK_SECRET": token_hex(24),
    }


def _write(talk: Dialogue, files: Mapping[Path, str]) -> None:
    from config.beginning.write import write_new

    try:
        write_new(files)
    except OSError as error:
        why = {
            "file": str(error.filename or next(iter(files)).parent),
            "why": error.strerror or "",
        }
        raise Failed(talk.words("begin-cannot-write", **why), Exit.MACHINE) from None
    for path in files:
        talk.say("begin-written", file=str(path))
        if path.name == NAME:
            talk.say("begin-keys", file=str(path))


COMMAND: Final = Command(
    new_neighbourhood,
    "a few questions, and the files of a new neighbourhood",
    {
        "--config": {"type": Path, "default": Path("my-network"), "metavar": "DIR"},
        "--language": {"choices": ("nl", "en"), "help": "in which the questions are"},
        "--yes": {"action": "store_true", "help": "ask nothing: what is not given is as it comes"},
        **{f"--{name}": {"help": "answers this question"} for name in QUESTIONS},
    },
)
