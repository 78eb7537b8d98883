"""People and groups of the local Telegram as Python objects, for tests and scripted tours.

    async with LocalTelegram("http://127.0.0.1:8081") as telegram:
        anna = await telegram.person("Anna", language_code="nl")
        await anna.starts("buurt_bot")
        await anna.waits_for("buurt_bot", "Welkom")
        await anna.presses("buurt_bot", "Ik zoek hulp")

A chat is named by a bot's username or id, or by a `Group`. Waiting uses the log's long poll.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any, Self

import aiohttp

from buurtbot.simulator.control_api.client_group import Group
from buurtbot.simulator.seen import Answered, CannotDo, NotSeen, Seen
from buurtbot.simulator.wire import Json

__all__ = ["Answered", "CannotDo", "Group", "LocalTelegram", "NotSeen", "Person", "Seen"]


Where = str | int | Group


def address(chat: Where) -> int | str:
    return chat.id if isinstance(chat, Group) else chat


class Person:
    """Someone with a phone: says, presses, sees, waits."""

    def __init__(self, telegram: "LocalTelegram", known: Json) -> None:
        self._telegram = telegram
        self.id = int(known["id"])
        self.name = str(known["name"])
        # Per chat: the number of the last event before this person's last deed there.
        self._since: dict[int | str, int] = {}

    def __repr__(self) -> str:
        return f"<{self.name}>"

    async def starts(self, bot: str | int, payload: str = "") -> Json:
        return await self._do("/sim/start", bot, {"bot": bot, "payload": payload})

    async def says(self, chat: Where, text: str, **more: Any) -> Json:
        """Send a text; more: thread, reply_to, anonymous, html, edit_of."""
        return await self._say(chat, {"text": text} | more)

    async def sends(self, chat: Where, **what: Any) -> Json:
        """Send anything else: voice=True, photo=True, sticker="😀", poll=True, contact=True ..."""
        return await self._say(chat, what)

    async def sends_album(
        self, chat: Where, *captions: str, kind: str = "photo", **more: Any
    ) -> list[Json]:
        """Send several pictures as one, each with its caption ("" for none); more: thread."""
        album = str(abs(hash((self.id, captions, await self._telegram.last_event()))))
        return [
            await self._say(chat, {kind: {"caption": caption}, "album": album} | more)
            for caption in captions
        ]

    async def shares_location(self, chat: Where, lat: float, lon: float, **more: Any) -> Json:
        return await self._say(chat, {"location": {"lat": lat, "lon": lon} | more})

    async def shares_contact(self, chat: Where, phone: str = "", **more: Any) -> Json:
        """Send a contact card; without a number it is this person's own card."""
        card = {"phone": phone, "first_name": self.name} | more
        return await self._say(chat, {"contact": card if phone else True})

    async def corrects(self, chat: Where, message_id: int, text: str) -> Json:
        return await self._say(chat, {"text": text, "edit_of": message_id})

    async def presses(
        self, chat: Where, button: str, *, message: Seen | int | None = None, stale: bool = False
    ) -> str:
        """Press a button, by (part of) its text or its data, on the newest message that has it.

        Returns the id of the press, for `answer_to`.
        """
        found, data = await self._find(chat, button, message)
        what = {"chat": address(chat), "message_id": found, "button": data, "stale": stale}
        return str((await self._do("/sim/press", chat, what))["callback_query_id"])

    async def answer_to(self, press: str, *, seconds: float = 60) -> Answered:
        """Wait until the bot answers a press (until then the button shows a spinner)."""
        async for event in self._telegram.events(0, seconds):
            if event["kind"] == "callback_answer" and event["callback_query_id"] == press:
                return Answered(event["text"], event["show_alert"])
        raise NotSeen(f"the press of {self.name} was not answered within {seconds} s")

    async def deletes(self, chat: Where, message_id: int) -> Json:
        what = {"chat": address(chat), "message_id": message_id}
        return await self._do("/sim/delete", chat, what)

    async def blocks(self, bot: str | int) -> Json:
        return await self._do("/sim/block", bot, {"bot": bot, "blocked": True})

    async def unblocks(self, bot: str | int) -> Json:
        return await self._do("/sim/block", bot, {"bot": bot, "blocked": False})

    async def sees(self, chat: Where, *, thread: int | None = None) -> list[Seen]:
        """The messages in a chat now, oldest first, deleted ones left out."""
        shown = await self.opens(chat, thread=thread)
        return [Seen(message) for message in shown["messages"] if not message["deleted"]]

    async def sees_keyboard(self, chat: Where) -> list[list[str]]:
        """The texts of the reply keyboard under the text field, row by row."""
        keyboard = (await self.opens(chat))["keyboard"] or {}
        return [[key["text"] for key in row] for row in keyboard.get("keyboard", [])]

    async def opens(self, chat: Where, *, thread: int | None = None) -> Json:
        """All that the control API says of a chat: messages, keyboard, pinned, topics."""
        query = "" if thread is None else f"?thread={thread}"
        path = f"/sim/chats/{self.id}/{address(chat)}/messages{query}"
        shown: Json = await self._telegram.get(path)
        return shown

    async def chats(self) -> list[Json]:
        return list(await self._telegram.get(f"/sim/chats/{self.id}"))

    async def waits_for(
        self, chat: Where, *texts: str, seconds: float = 60, since: int | None = None
    ) -> Seen:
        """Wait for a message from someone else, new or edited, that contains all these texts.

        Counts what came after this person's last deed in this chat (or after event `since`).
        """
        start = self._since.get(address(chat), 0) if since is None else since
        heard: list[str] = []
        number = await self._telegram.number_of(chat)
        async for event in self._telegram.events(start, seconds):
            seen = self._seen(event, number)
            if seen and all(text in seen.text for text in texts):
                return seen
            heard += [seen.text] if seen else []
        raise NotSeen(f"{self.name} did not see {texts} within {seconds} s; saw {heard}")

    def _seen(self, event: Json, number: int) -> Seen | None:
        if event["kind"] not in ("message", "edit") or event.get("chat") != number:
            return None
        message = event["message"]
        own = message.get("from", {}).get("id") == self.id
        return None if own or self.id not in event["people"] else Seen(message)

    async def _find(self, chat: Where, label: str, message: Seen | int | None) -> tuple[int, str]:
        if isinstance(message, int):
            return message, label
        seen = [message] if message else reversed(await self.sees(chat))
        for each in seen:
            button = each.button(label)
            if button:
                return each.id, str(button.get("callback_data", button["text"]))
        raise CannotDo(404, f"{self.name} sees no button {label!r}")

    async def _say(self, chat: Where, what: Json) -> Json:
        return await self._do("/sim/say", chat, what | {"chat": address(chat)})

    async def _do(self, path: str, chat: Where, what: Json) -> Json:
        done = await self._telegram.post(path, what | {"person": self.id})
        self._since[address(chat)] = done["n"]
        return done


class LocalTelegram:
    """The control API of a running local Telegram."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url.rstrip("/")
        self._session: aiohttp.ClientSession | None = None
        self._bots: dict[str, int] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session:
            await self._session.close()
            self._session = None

    async def person(
        self, name: str, *, location: tuple[float, float] | None = None, **known: Any
    ) -> Person:
        """A new person; known: username, language_code, phone, id."""
        place = {"location": {"lat": location[0], "lon": location[1]}} if location else {}
        return Person(self, await self.post("/sim/people", {"name": name} | place | known))

    async def find(self, name: str) -> Person:
        """Someone who is already here, by (first) name."""
        people = await self.get("/sim/people")
        found = [p for p in people if name in (p["name"], p["first_name"])]
        if not found:
            raise CannotDo(404, f"there is no {name} here")
        return Person(self, found[0])

    async def group(
        self,
        title: str,
        *,
        members: Sequence[Person] = (),
        admins: Sequence[Person] = (),
        bots: Sequence[str] = (),
        is_forum: bool = False,
        **known: Any,
    ) -> Group:
        """A new group; the bots (username or token) are administrators of it."""
        who: Json = {"members": [p.id for p in members], "admins": [p.id for p in admins]}
        what = {"title": title, "is_forum": is_forum, "bots": list(bots)} | who | known
        return Group(self, await self.post("/sim/groups", what))

    async def bot(self, token: str, username: str, name: str, **known: Any) -> Json:
        return await self.post(
            "/sim/bots", {"token": token, "username": username, "name": name} | known
        )

    async def fault(self, kind: str, **details: Any) -> int:
        """Let something go wrong; returns its id for `heals`."""
        return int((await self.post("/sim/faults", {"kind": kind} | details))["id"])

    async def heals(self, fault: int | None = None) -> None:
        """End one fault, or all."""
        path = "/sim/faults" if fault is None else f"/sim/faults/{fault}"
        await self._ask("DELETE", path, None)

    async def limits(self, **rates: Any) -> Json:
        return await self.post("/sim/limits", rates)

    async def passes(self, seconds: float) -> None:
        """Let so much time pass at once."""
        await self.post("/sim/clock", {"advance": seconds})

    async def injects(self, bot: str, update: Json) -> int:
        return int((await self.post("/sim/update", {"bot": bot, "update": update}))["update_id"])

    async def calls(self, method: str = "", *, after: int = 0) -> list[Json]:
        """What the bots asked so far: api_call events, all or those of one method."""
        log = await self.get(f"/sim/log?after={after}&limit=20000")
        calls = [event for event in log["events"] if event["kind"] == "api_call"]
        return [call for call in calls if method.lower() in ("", call["method"])]

    async def last_event(self) -> int:
        return int((await self.get(f"/sim/log?after={2**60}"))["last"])

    async def events(self, after: int, seconds: float) -> AsyncIterator[Json]:
        """Every event after this number, waiting for new ones until so many seconds are over."""
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        while (left := until - loop.time()) > 0:
            for event in (await self.get(f"/sim/log?after={after}&wait={left:.3f}"))["events"]:
                after = event["n"]
                yield event

    async def number_of(self, chat: Where) -> int:
        """The number by which the diary knows a chat."""
        if isinstance(chat, Group):
            return chat.id
        name = str(chat).removeprefix("@").lower()
        if name not in self._bots:
            bots = await self.get("/sim/bots")
            self._bots = {b["username"].lower(): b["id"] for b in bots}
            self._bots |= {str(b["id"]): b["id"] for b in bots}
        return self._bots.get(name) or int(name)

    async def get(self, path: str) -> Any:
        return await self._ask("GET", path, None)

    async def post(self, path: str, what: Json) -> Json:
        answer: Json = await self._ask("POST", path, what)
        return answer

    async def _ask(self, verb: str, path: str, what: Json | None) -> Any:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        async with self._session.request(verb, self.base_url + path, json=what) as answer:
            said = await answer.json()
            if answer.status >= 400:
                raise CannotDo(answer.status, str(said.get("error", said)))
            return said
