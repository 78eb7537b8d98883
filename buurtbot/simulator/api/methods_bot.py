"""What a bot asks and tells about itself: its name, commands, descriptions, files and webhook."""

import re
from typing import Any
from urllib.parse import urlsplit

from buurtbot.simulator.api.call import Call
from buurtbot.simulator.state.chats import Bot, Webhook
from buurtbot.simulator.state.errors import bad_request
from buurtbot.simulator.state.files import file_id_for
from buurtbot.simulator.wire import Json

_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def get_me(call: Call) -> Json:
    abilities = {
        "can_join_groups": True,
        "can_read_all_group_messages": call.bot.reads_all,
        "supports_guest_queries": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
        "supports_join_request_queries": False,
    }
    return call.bot.user | abilities


def get_file(call: Call) -> Json:
    file_id = call.text("file_id")
    known, _, owner = file_id.partition("-")
    file = call.world.files.find(known)
    if file is None or owner != str(call.bot.id):
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > 20 * 2**20:
        raise bad_request("file is too big")
    return file.as_json() | {"file_id": file_id_for(call.bot.id, known), "file_path": file.path}


def set_my_commands(call: Call) -> bool:
    commands = call.objects("commands")
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        _check_command(command)
    call.bot.commands[_audience(call)] = commands
    return True


def get_my_commands(call: Call) -> list[Json]:
    return call.bot.commands.get(_audience(call), [])


def delete_my_commands(call: Call) -> bool:
    call.bot.commands.pop(_audience(call), None)
    return True


def set_my_description(call: Call) -> bool:
    _set_words(call, call.bot.descriptions, "description", 512)
    return True


def get_my_description(call: Call) -> Json:
    return {"description": _words(call, call.bot.descriptions)}


def set_my_short_description(call: Call) -> bool:
    _set_words(call, call.bot.short_descriptions, "short_description", 120)
    return True


def get_my_short_description(call: Call) -> Json:
    return {"short_description": _words(call, call.bot.short_descriptions)}


def set_webhook(call: Call) -> bool:
    """From here on `courier.py` brings the updates; whoever polls is sent away."""
    url = call.text("url")
    if not url:
        return delete_webhook(call)
    _check_webhook(call, url)
    call.bot.webhook = Webhook(
        url=url,
        secret=call.text("secret_token"),
        max_connections=max(1, min(call.number("max_connections") or 40, 100)),
    )
    _changed(call, call.bot)
    return True


def delete_webhook(call: Call) -> bool:
    call.bot.webhook = None
    _changed(call, call.bot)
    return True


def get_webhook_info(call: Call) -> Json:
    bot = call.bot
    bot.backlog.tidy(call.world.clock())
    hook = bot.webhook
    waiting = len(bot.backlog.pending) + len(bot.backlog.held)
    info: Json = {
        "url": hook.url if hook else "",
        "has_custom_certificate": False,
        "pending_update_count": waiting,
    }
    info |= {"max_connections": hook.max_connections} if hook else {}
    if hook and hook.last_error:
        info |= {"last_error_date": int(hook.last_error[0])}
        info |= {"last_error_message": hook.last_error[1]}
    return info | ({"allowed_updates": bot.backlog.allowed} if bot.backlog.allowed else {})


def allow_updates(call: Call) -> None:
    """Which kinds the bot wants from now on; an empty list means the usual ones."""
    if call.args.get("allowed_updates") is not None:
        call.bot.backlog.allowed = [str(kind) for kind in call.array("allowed_updates")]


def _changed(call: Call, bot: Bot) -> None:
    allow_updates(call)
    if call.flag("drop_pending_updates"):
        bot.backlog.clear()
    bot.poll_turn += 1
    bot.poll_ended_by = "terminated by setWebhook request"
    bot.backlog.bell.ring()
    call.world.diary.note("webhook", bot=bot.username, set=bot.webhook is not None)


def _check_webhook(call: Call, url: str) -> None:
    parts = urlsplit(url)
    # Plain http is what a Bot API server in local mode takes; Telegram itself wants https.
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.text("secret_token")
    if secret and not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")


def _check_command(command: Json) -> None:
    name = str(command.get("command", "")).removeprefix("/")
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(str(command.get("description", ""))) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")


def _audience(call: Call) -> str:
    scope = call.object("scope")
    kind = scope.get("type", "default")
    who = ":".join(str(scope[key]) for key in ("chat_id", "user_id") if key in scope)
    return f"{kind}{who and ':' + who}/{call.text('language_code')}"


def _set_words(call: Call, words: dict[str, str], name: str, longest: int) -> None:
    text = call.text(name)
    if len(text) > longest:
        raise bad_request(f"{name.replace('_', ' ')} is too long")
    words[call.text("language_code")] = text
    if not text:
        del words[call.text("language_code")]


def _words(call: Call, words: dict[str, str]) -> str:
    return words.get(call.text("language_code")) or words.get("", "")


METHODS: dict[str, Any] = {
    "getme": get_me,
    "getfile": get_file,
    "setmycommands": set_my_commands,
    "getmycommands": get_my_commands,
    "deletemycommands": delete_my_commands,
    "setmydescription": set_my_description,
    "getmydescription": get_my_description,
    "setmyshortdescription": set_my_short_description,
    "getmyshortdescription": get_my_short_description,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": get_webhook_info,
}
