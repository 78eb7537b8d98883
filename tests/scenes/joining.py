"""Somebody whom the desk knows by phone types the code in the chat they have too, and says yes."""

import re

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Deed
from buurtbot.services.core.context import Actor
from tests.scenes.desk_street import DeskStreet

SARA = Actor("moderator", "sara", "moerwijk", "Sara")
CODE = re.compile(r"[A-Z2-9]{4}-[A-Z2-9]{4}")


async def code_of(desk: DeskStreet, found: str) -> str:
    """Sara rings them, and reads a code out."""
    await desk.do(deeds.join_code(person=found), actor=SARA)
    read = CODE.search((await desk.desk())[-1])
    assert read
    return read[0]


async def types_code(desk: DeskStreet, chat: str, found: str) -> None:
    """Who has the chat types it."""
    code = await code_of(desk, found)
    await desk.do(deeds.join_phone(code=code), actor=Actor("person", chat, "moerwijk"))


async def joins(desk: DeskStreet, chat: str, found: str) -> None:
    """They say yes, and are one from then on."""
    await types_code(desk, chat, found)
    assert "Mag ik dat samenvoegen" in (await desk.reads(chat))[-1]
    await presses(desk, chat, "Ja, voeg het samen")


async def presses(desk: DeskStreet, read_as: str, label: str, *, now: str = "") -> None:
    """They press the last button of this label that they read under one name, as who they are."""
    _, token, index = (await desk.data_of(label, f"person:{read_as}")).split(".")
    keyboard = await desk._work().keyboard(token)
    assert keyboard is not None
    act = keyboard.deeds[int(index)]
    assert isinstance(act, Deed)
    await desk.do(act, actor=Actor("person", now or read_as, "moerwijk"))
