"""The tokens of the bots, as BotFather gives them. No message ever shows one."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from config.mistakes import Mistake

TOKEN: Final = re.compile(r"\d{5,}:[A-Za-z0-9_-]{30,}")
REMEDY: Final = "Copy the whole line from BotFather: digits, a colon, and 35 letters and signs."


def mistakes_in(tokens: Mapping[str, str]) -> Iterator[Mistake]:
    """What is wrong with tokens by the names of their secrets; of one that lacks nothing."""
    first: dict[str, str] = {}
    for name, token in tokens.items():
        if not token:
            continue
        if not TOKEN.fullmatch(token):
            yield _wrong(f"{name} is no token of a bot: {_why(token)}", REMEDY)
        elif token in first:
            what = f"{name} is the same token as {first[token]}"
            yield _wrong(what, "Make a bot for each with BotFather: of two, one hears nothing.")
        first.setdefault(token, name)


def _why(token: str) -> str:
    if re.search(r"\s", token):
        return "there is white space in it"
    if token[0] in "\"'":
        return "there are quotes around it"
    number, colon, secret = token.partition(":")
    if not colon:
        return "there is no colon in it"
    if not number.isdecimal():
        return "it does not begin with the number of the bot"
    return (
        "what is behind the colon is too short, or has other signs in it" if secret else "cut off"
    )


def _wrong(what: str, remedy: str) -> Mistake:
    return Mistake("environment", 0, what, remedy)
