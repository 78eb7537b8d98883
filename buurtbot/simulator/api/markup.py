"""Keyboards: what Telegram accepts under a message, and what it says to what it does not."""

import re
from typing import Any

from buurtbot.simulator.api.call import Call
from buurtbot.simulator.state.chats import AnyChat, Group, Private
from buurtbot.simulator.state.errors import bad_request
from buurtbot.simulator.state.messages import humans
from buurtbot.simulator.wire import Json, copied

# What an inline button does; each has exactly one.
DEEDS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
}
LOOKS = {"text", "style", "icon_custom_emoji_id"}
_KINDS: dict[str, type] = {
    "url": str,
    "callback_data": str,
    "switch_inline_query": str,
    "switch_inline_query_current_chat": str,
    "icon_custom_emoji_id": str,
    "style": str,
    "pay": bool,
    "copy_text": dict,
    "web_app": dict,
    "login_url": dict,
    "disabled": dict,
}
STYLES = {None, "danger", "success", "primary"}
PRIVATE_ONLY = {
    "request_contact": "phone number can be requested in private chats only",
    "request_location": "location can be requested in private chats only",
    "request_users": "users can be requested in private chats only",
    "request_chat": "chats can be requested in private chats only",
    "web_app": "web App buttons can be used in private chats only",
}
_ADDRESS = re.compile(r"(?:https?://[^\s/]+\.[^\s/]+.*|tg://\S+)", re.IGNORECASE)


def inline_of(call: Call) -> Json:
    """The inline keyboard of an edit; nothing else may stand under an edited message."""
    markup = call.object("reply_markup")
    if markup and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return _inline(markup)


def keyboard_of(call: Call, chat: AnyChat) -> tuple[Json, Json]:
    """(inline keyboard, reply keyboard) of a new message; the one that is not there is empty."""
    markup = call.object("reply_markup")
    if "inline_keyboard" in markup:
        return _inline(markup), {}
    if "keyboard" in markup:
        rows = [[_key(button, chat) for button in row] for row in _rows(markup, "keyboard")]
        return {}, copied(markup | {"keyboard": rows})
    return {}, markup


def show(call: Call, chat: AnyChat, markup: Json) -> None:
    """Put a reply keyboard under the text field of those it is for, or take it away."""
    if not markup:
        return
    people = [chat.person.id] if isinstance(chat, Private) else humans(call.world, chat)
    for number in people:
        if markup.get("remove_keyboard"):
            chat.keyboards.pop(number, None)
        else:
            chat.keyboards[number] = markup


def button_texts(markup: Json) -> list[str]:
    return [str(button.get("text")) for row in markup.get("keyboard", []) for button in row]


def _rows(markup: Json, name: str) -> list[list[Any]]:
    rows = markup[name]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" must be an Array of Arrays')
    return rows


def _inline(markup: Json) -> Json:
    rows = (
        [[_button(button) for button in row] for row in _rows(markup, "inline_keyboard")]
        if markup
        else []
    )
    rows = [row for row in rows if row]
    return {"inline_keyboard": rows} if rows else {}


def _button(button: Any) -> Json:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str):
        raise bad_request("can't parse inline keyboard button: can't find field \"text\"")
    if not button["text"].strip():
        raise bad_request("can't parse inline keyboard button: text must be non-empty")
    deeds = [deed for deed in DEEDS if button.get(deed) is not None]
    if not deeds:
        raise bad_request("text buttons are unallowed in the inline keyboard")
    _check_deed(button)
    if button.get("style") not in STYLES:
        raise bad_request("invalid button style specified")
    return {key: value for key, value in button.items() if key in DEEDS | LOOKS}


def _check_deed(button: Json) -> None:
    for name, kind in _KINDS.items():
        if not isinstance(button.get(name), kind | None):
            raise bad_request(f'can\'t parse inline keyboard button: field "{name}" is wrong')
    data, url, copies = (button.get(name) for name in ("callback_data", "url", "copy_text"))
    if data is not None and not 1 <= len(data.encode("utf-8", "replace")) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if url is not None and not _ADDRESS.fullmatch(url):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
    if copies is not None and not 1 <= len(str(copies.get("text", ""))) <= 256:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _key(button: Any, chat: AnyChat) -> Json:
    key: Json = {"text": button} if isinstance(button, str) else button
    if not isinstance(key, dict) or not isinstance(key.get("text"), str):
        raise bad_request("can't parse keyboard button: can't find field \"text\"")
    for request, refusal in PRIVATE_ONLY.items():
        if isinstance(chat, Group) and key.get(request):
            raise bad_request(refusal)
    return key
