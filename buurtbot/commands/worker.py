"""`buurtbot worker`: what an operator does for somebody who cannot sign in at the web desk."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Final

from buurtbot import safe_log
from buurtbot.commands.with_config import all_of
from buurtbot.failures import Exit, Failed
from buurtbot.terminal import CONFIG_FOLDER, Command, tell
from config.environment.settings import Settings

if TYPE_CHECKING:
    from handlers.signing_in.by_hand import ByHand

NOT_LISTED: Final = "Nobody is listed under [[desk.workers]] with that address."
NO_MAIL: Final = "No mail goes out (BUURTBOT_SMTP_URL): tell them yourself."
OPTIONS: Final = {**CONFIG_FOLDER, "mail": {"metavar": "MAIL", "help": "the address on the list"}}


def reset_code(given: argparse.Namespace) -> int:
    """Take the codes of a worker away, on telephone and paper, and sign them out everywhere.

    They are told by mail, and make new codes the next time. Ask them by telephone first whether
    it was they who asked.
    """

    async def done(by_hand: "ByHand", settings: Settings) -> str:
        had = await by_hand.reset_code(given.mail)
        said = "The codes are gone." if had else "There were no codes; they are signed out."
        return said if settings.mail else f"{said} {NO_MAIL}"

    return _by_hand(given, done)


def link(given: argparse.Namespace) -> int:
    """Show a link with which a worker signs in once, within a quarter of an hour.

    For where no mail goes out. They still need the codes of their telephone.
    """

    async def done(by_hand: "ByHand", _: Settings) -> str:
        return await by_hand.link(given.mail)

    return _by_hand(given, done)


def _by_hand(
    given: argparse.Namespace, done: "Callable[[ByHand, Settings], Awaitable[str]]"
) -> int:
    from buurtbot.by_hand import store_by_hand
    from handlers.signing_in.by_hand import ByHand, Nobody

    async def with_store() -> str:
        async with store_by_hand(settings, network) as store:
            clock = store.clock()
            await clock.look()
            base = settings.webhook_base or here
            return await done(ByHand.of(store, network, clock, base), settings)

    safe_log.set_up()
    settings, network = all_of(given, some_silent=True)
    here = f"http://{settings.listen_host}:{settings.listen_port}"
    try:
        tell(asyncio.run(with_store()))
    except Nobody:
        raise Failed(NOT_LISTED, Exit.NO) from None
    return Exit.DONE


COMMANDS: Final = {
    "reset-code": Command(reset_code, "take away the codes of a worker who lost them", OPTIONS),
    "link": Command(link, "show a link with which a worker signs in, where no mail goes", OPTIONS),
}
