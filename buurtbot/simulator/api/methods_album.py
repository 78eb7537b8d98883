"""Several pictures or documents at once: each a message of its own, shown as one."""

from typing import Any

from buurtbot.simulator.api.call import Call
from buurtbot.simulator.api.methods_send import file_of, place_for
from buurtbot.simulator.state.errors import bad_request
from buurtbot.simulator.wire import Json

FEWEST, MOST = 2, 10
KINDS = {"photo", "document"}


def send_media_group(call: Call) -> list[Json]:
    items = call.objects("media")
    if not FEWEST <= len(items) <= MOST:
        raise bad_request("there must be from 2 to 10 media to send as an album")
    kinds = {str(item.get("type")) for item in items}
    if not kinds <= KINDS:
        raise bad_request("can't parse InputMedia: unsupported media type specified")
    if len(kinds) > 1:
        raise bad_request("document can't be mixed with other media types")
    contents = [_content(call, item) for item in items]
    number = str(call.world.random.randrange(10**16, 10**17))
    put = place_for(call)
    return [put(content | {"media_group_id": number}) for content in contents]


def _content(call: Call, item: Json) -> Json:
    """One of them, read as a call of its own."""
    kind = str(item["type"])
    args = {kind: item.get("media", ""), "caption": item.get("caption", "")}
    one = Call(world=call.world, bot=call.bot, method=call.method, args=args, uploads=call.uploads)
    return file_of(one, kind)


METHODS: dict[str, Any] = {"sendmediagroup": send_media_group}
