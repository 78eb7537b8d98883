"""The part of Telegram that both bots use: webhooks out, calls in, and what stands in each chat.

Not the local Telegram of the demo: that one keeps a diary and all rules, and costs more than a
bot.
Updates of one person go in order, one at a time; what a bot refuses is brought again.
"""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.bench.pretend.wire import Caller, Json, Message

GROUP_STATUS = {"status": "creator", "is_anonymous": False}
PLAIN = {"getmycommands", "getupdates"}
Sees = Callable[["Chat", Json], None]


@dataclass
class Bot:
    """A bot and the address that it gave."""

    token: str
    username: str
    url: str = ""
    secret: str = ""

    @property
    def user(self) -> Json:
        """As Telegram tells it."""
        number = int(self.token.partition(":")[0])
        return {
            "id": number,
            "is_bot": True,
            "first_name": self.username,
            "username": self.username,
        }


@dataclass
class Chat:
    """One person with one bot: messages by number, and who looks at them."""

    bot: Bot
    person: Json
    sees: Sees
    messages: dict[int, Json] = field(default_factory=dict)
    last: int = 0
    line: asyncio.Lock = field(default_factory=asyncio.Lock)  # one update at a time

    @property
    def id(self) -> int:
        """The person's."""
        return int(self.person["id"])

    @property
    def shown(self) -> Json:
        """As Telegram tells it."""
        return {"id": self.id, "type": "private", "first_name": self.person["first_name"]}

    def put(self, text: str, sender: Json, markup: Json | None = None) -> Json:
        """A new message stands in it."""
        self.last += 1
        message = {
            "message_id": self.last,
            "from": sender,
            "chat": self.shown,
            "date": int(time.time()),
            "text": text,
        }
        if markup and "inline_keyboard" in markup:
            message["reply_markup"] = markup
        self.messages[self.last] = message
        return message


@dataclass
class Telegram:
    """Bots, chats, and what was counted."""

    tasks: asyncio.TaskGroup
    bots: dict[str, Bot] = field(default_factory=dict)
    chats: dict[tuple[str, int], Chat] = field(default_factory=dict)
    webhook_s: list[float] = field(default_factory=list)
    done_at: list[float] = field(default_factory=list)
    refused: int = 0  # webhooks not answered by 2xx
    calls: Counter[str] = field(default_factory=Counter)
    _update: int = 100_000
    _caller: Caller = field(default_factory=Caller)

    # -- updates out

    def says(self, chat: Chat, text: str) -> None:
        """Somebody types."""
        message = chat.put(text, chat.person)
        if text.startswith("/"):
            length = len(text.partition(" ")[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        self._bring(chat, {"message": message})

    def presses(self, chat: Chat, message: Json, data: str) -> None:
        """Somebody presses a button."""
        self._update += 1
        query = {
            "id": str(self._update),
            "from": chat.person,
            "message": message,
            "chat_instance": str(chat.id),
            "data": data,
        }
        self._bring(chat, {"callback_query": query})

    def _bring(self, chat: Chat, update: Json) -> None:
        self._update += 1
        body = json.dumps({"update_id": self._update, **update}).encode()
        self.tasks.create_task(self._deliver(chat, body))

    async def _deliver(self, chat: Chat, body: bytes) -> None:
        bot = chat.bot
        header = f"X-Telegram-Bot-Api-Secret-Token: {bot.secret}\r\n" if bot.secret else ""
        async with chat.line:
            began = time.perf_counter()
            while (answer := await self._caller.post(bot.url, body, header)).status // 100 != 2:
                self.refused += 1
                await asyncio.sleep(answer.retry_after or 1)
            self.done_at.append(time.perf_counter())
            self.webhook_s.append(self.done_at[-1] - began)
        args = answer.args
        if method := args.pop("method", ""):
            self._do(bot, str(method).lower(), args)

    # -- calls in

    def answer(self, message: Message) -> Json:
        """One call of a bot: /bot<token>/<method>."""
        _, token, method = message.path.split("/")
        bot = self.bots.get(token.removeprefix("bot"))
        if bot is None:
            return {"ok": False, "error_code": 401, "description": "Unauthorized"}
        return {"ok": True, "result": self._do(bot, method.lower(), message.args)}

    def _do(self, bot: Bot, method: str, args: Json) -> Any:
        self.calls[method] += 1
        deed = getattr(self, f"_{method}", None)
        if deed:
            return deed(bot, args)
        return [] if method in PLAIN else True

    def _getme(self, bot: Bot, _: Json) -> Json:
        return bot.user | {"can_join_groups": True}

    def _setwebhook(self, bot: Bot, args: Json) -> bool:
        bot.url, bot.secret = str(args["url"]), str(args.get("secret_token", ""))
        return True

    def _getwebhookinfo(self, bot: Bot, _: Json) -> Json:
        return {"url": bot.url, "has_custom_certificate": False, "pending_update_count": 0}

    def _getchat(self, _: Bot, args: Json) -> Json:
        return {
            "id": int(args["chat_id"]),
            "type": "supergroup",
            "title": "Balie",
            "is_forum": True,
            "accent_color_id": 0,
            "max_reaction_count": 1,
            "permissions": {},
            "accepted_gift_types": {},
        }

    def _getchatmember(self, bot: Bot, args: Json) -> Json:
        return {"user": bot.user | {"id": int(args["user_id"])}, **GROUP_STATUS}

    def _getchatadministrators(self, bot: Bot, _: Json) -> list[Json]:
        return [{"user": bot.user, **GROUP_STATUS}]

    def _sendmessage(self, bot: Bot, args: Json) -> Json:
        chat = self.chats.get((bot.token, int(args["chat_id"])))
        if chat is None:
            return _elsewhere(bot, args)
        message = chat.put(str(args["text"]), bot.user, _markup(args))
        chat.sees(chat, message)
        return message

    def _sendvenue(self, bot: Bot, args: Json) -> Json:
        return _elsewhere(bot, args)

    _sendlocation = _sendvenue

    def _editmessagetext(self, bot: Bot, args: Json) -> Json:
        chat = self.chats[bot.token, int(args["chat_id"])]
        message = chat.messages[int(args["message_id"])]
        message["text"] = str(args.get("text", message["text"]))
        message.pop("reply_markup", None)
        markup = _markup(args)
        if markup and markup.get("inline_keyboard"):
            message["reply_markup"] = markup
        chat.sees(chat, message)
        return message

    _editmessagereplymarkup = _editmessagetext


def _markup(args: Json) -> Json | None:
    markup = args.get("reply_markup")
    return json.loads(markup) if isinstance(markup, str) else markup


def _elsewhere(bot: Bot, args: Json) -> Json:
    """A message in a chat in which nobody of ours is: a staff group."""
    number = int(args["chat_id"])
    chat = {"id": number, "type": "supergroup" if number < 0 else "private", "title": "Balie"}
    return {
        "message_id": int(time.time() * 1000) % 2**31,
        "from": bot.user,
        "chat": chat,
        "date": int(time.time()),
        "text": str(args.get("text", "")),
    }
