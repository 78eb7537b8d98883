"""Cards of the call list and ringing round stand in a worker's own chat: names are not for all."""

from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Deed

LIST: Final = frozenset({"calls", "bellijst"})  # the command
OF_ONE: Final = {
    "call",
    "check_in",
    "share",
    "person",
    "signal",
    "named",
    "days_away",
}  # what names somebody
IN_OWN_CHAT: Final = frozenset(
    name
    for name, one in deeds.TABLE.items()
    if "chat" in one.takes.parameters and OF_ONE & one.takes.parameters.keys()
)


def in_own_chat(act: Deed | None, chat: int) -> Deed | None:
    """The same deed, that answers in this chat; None for what is none of these."""
    if act is None or act.name not in IN_OWN_CHAT:
        return None
    return replace(act, args={**act.args, "chat": str(chat)})
