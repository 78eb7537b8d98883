"""aiogram's types are built when they are used, and are those of a plain import."""

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
OURS = "import handlers.neighbours_aiogram"
PLAINLY = f"import aiogram\n{OURS}"  # who was first wins: nothing is left to do for us
TELLING = """
import hashlib, json, warnings

def each():
    from aiogram import methods, types
    found = [getattr(module, name) for module in (types, methods) for name in module.__all__]
    return [model for model in found if hasattr(model, "model_rebuild")]

def met():  # nearly every type is somewhere in an update, or in an answer to one of these
    from aiogram import methods, types
    from aiogram.methods.base import Response
    yield from (types.Update, Response[types.ChatFullInfo], Response[types.ResultChatMemberUnion])
    yield from (methods.SendMessage, methods.SetMyCommands, methods.SetWebhook, methods.SendPhoto)

def schema(model):
    from pydantic.errors import PydanticInvalidForJsonSchema
    try:
        made = json.dumps(model.model_json_schema(), sort_keys=True)
    except PydanticInvalidForJsonSchema as error:  # the bytes of a file
        made = str(error)
    return [len(made), hashlib.sha256(made.encode()).hexdigest()]

warnings.simplefilter("ignore")  # some defaults are no JSON
built = [model.__pydantic_complete__ for model in each()]
print(json.dumps({"built": sum(built), "all": len(built), "met": [schema(one) for one in met()]}))
"""


async def told_after(imported: str) -> dict[str, Any]:
    """What a Python of its own says of the types."""
    asked = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", f"{imported}\n{TELLING}"), cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    said, _ = await asked.communicate()
    answer: dict[str, Any] = json.loads(said)
    return answer


async def test_what_is_built_when_used_is_what_a_plain_import_builds() -> None:
    ours, plain = await asyncio.gather(told_after(OURS), told_after(PLAINLY))
    assert plain["built"] == plain["all"] > 500
    assert ours["built"] < ours["all"] / 2
    assert ours["met"] == plain["met"]
    assert max(size for size, _ in ours["met"]) > 100_000
