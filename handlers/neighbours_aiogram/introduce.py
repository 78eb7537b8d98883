"""Tells Telegram what each bot is and which commands it knows, in every language it speaks."""

import logging
from collections.abc import Mapping

from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.types import BotCommand

from config.network.network import Neighbourhood, Network
from config.words.texts import Texts

log = logging.getLogger(__name__)
COMMANDS = (
    *("menu", "status", "mens", "pauze", "hulplijnen", "taal"),
    *("privacy", "mydata", "forget", "stop"),
)


async def introduce_all(bots: Mapping[str, Bot], network: Network, texts: Texts) -> None:
    """Introduce every bot. That Telegram does not take it stops nothing: it is said in the log."""
    for neighbourhood in network.neighbourhoods:
        if neighbourhood.slug not in bots:
            continue  # without a token; others say so
        try:
            await _introduce(bots[neighbourhood.slug], neighbourhood, texts)
        except AiogramError as error:
            log.warning("%s is not introduced: %s", neighbourhood.slug, type(error).__name__)


async def _introduce(bot: Bot, neighbourhood: Neighbourhood, texts: Texts) -> None:
    await bot.set_my_commands(_commands(texts, neighbourhood.languages[0]))
    for language in neighbourhood.languages:
        await bot.set_my_commands(_commands(texts, language), language_code=language)
        about = texts.say(language, "bot-description", {"neighbourhood": neighbourhood.name})
        await bot.set_my_description(about, language_code=language)


def _commands(texts: Texts, language: str) -> list[BotCommand]:
    return [
        BotCommand(command=name, description=texts.say(language, f"command-{name}", {}))
        for name in COMMANDS
    ]
