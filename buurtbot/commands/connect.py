"""`buurtbot connect`: the bots and the staff group of a neighbourhood, asked of Telegram."""

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from buurtbot.dialogue import Dialogue, NoAnswer
from buurtbot.failures import Exit, Failed
from buurtbot.terminal import Command
from config.beginning import answers
from config.core.mistakes import read_toml
from config.environment.settings import environment_of, secret, token_name_of


def connect(given: argparse.Namespace) -> int:
    """Take the tokens that BotFather gave, wait for a word in the staff group, and fill in who
    the bots are, which group it is and who may act in it. What Telegram lacks is said: topics,
    rights. Begun again it goes on where it was.

    A token is typed unseen, or stands in the environment or .env under its name
    (BUURTBOT_TOKEN_DESK, BUURTBOT_TOKEN_MOERWIJK). Nobody sees it, and no log has it.
    """
    talk = Dialogue.begin(given.language or "nl", asks=not given.yes)
    try:
        if not (given.language or given.yes):
            talk.language = talk.ask("begin-ask-language", answers.read_language, default="nl")
        return _all(talk, given)
    except NoAnswer as stopped:
        told = talk.words("connect-stopped", question=str(stopped))
        raise Failed(told, Exit.CONFIG) from None


def _all(talk: Dialogue, given: argparse.Namespace) -> int:
    from buurtbot.connecting import Connecting

    files = _files(talk, given)
    with Connecting(talk, given.config, given.minutes) as connecting:
        desk = connecting.desk()
        for path in files:
            connecting.neighbourhood(path, desk)
    if not files:
        talk.say("connect-complete")
    talk.say("begin-next", command=f"buurtbot check-config --config {given.config}")
    return Exit.DONE


def _files(talk: Dialogue, given: argparse.Namespace) -> list[Path]:
    """Those that lack something, or the one that is named."""
    folder: Path = given.config
    every = sorted((folder / "neighbourhoods").glob("*.toml"))
    if not every or not (folder / "network.toml").exists():
        command = f"buurtbot new-neighbourhood --config {folder}"
        raise Failed(talk.words("connect-no-files", command=command), Exit.CONFIG)
    read_toml(folder / "network.toml")  # what is wrong in it is told before anything is asked
    if given.neighbourhood:
        named = [path for path in every if path.stem == given.neighbourhood]
        names = ", ".join(path.stem for path in every)
        if not named:
            raise Failed(talk.words("connect-no-such", names=names), Exit.CONFIG)
        return named
    return [path for path in every if _lacks(path, environment_of(folder))]


def _lacks(path: Path, env: Mapping[str, str]) -> bool:
    stated = read_toml(path)
    desk = stated.get("desk", {})
    known = stated.get("bot") and desk.get("group") and desk.get("moderators")
    return not (known and secret(token_name_of(str(stated.get("slug", ""))), env))


COMMAND: Final = Command(
    connect,
    "the bots and the staff group of a neighbourhood, asked of Telegram",
    {
        "--config": {"type": Path, "default": Path("my-network"), "metavar": "DIR"},
        "--neighbourhood": {"metavar": "SLUG", "help": "this one again, also when it is complete"},
        "--language": {"choices": ("nl", "en"), "help": "in which the questions are"},
        "--minutes": {"type": float, "default": 15.0, "help": "how long to wait for the word"},
        "--yes": {"action": "store_true", "help": "ask nothing: all administrators may act"},
    },
)
