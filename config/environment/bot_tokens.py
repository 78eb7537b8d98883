"""The tokens of the bots, as BotFather gives them. No message ever shows one."""

import re
from collections.abc import Mapping
from typing import Final

from config.core.mistakes import Mistake

TOKEN: Final = re.compile(r"\d{5,}:[A-Za-z0-9_-]{30,}")
TWICE: Final = "Make a bot for each with BotFather: of two, one hears nothing."
REMEDY: Final = "Copy the whole line from BotFather: digits, a colon, and 35 letters and signs."


def mistakes_in(tokens: Mapping[str, str], names: Mapping[str, str]) -> dict[str, Mistake]:
    """What is wrong with tokens, by slug; `names` are those of the secrets, in the same way."""
    wrong: dict[str, Mistake] = {}
    first: dict[str, str] = {}
    for slug, token in tokens.items():
        if token and not TOKEN.fullmatch(token):
            wrong[slug] = _wrong(f"{names[slug]} is no token of a bot: {_why(token)}", REMEDY)
        elif token and token in first:
            what = f"{names[slug]} is the same token as {first[token]}"
            wrong[slug] = _wrong(what, TWICE)
        first.setdefault(token, names[slug])
    return wrong


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
