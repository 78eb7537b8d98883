"""aiogram's session for what we do with it: a call goes out as JSON, an answer is read in part.

aiogram makes a form of each call, and checks all that Telegram tells of a message that we
ourselves sent; of that we read its number. A call with a file still goes as aiogram sends it.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, cast

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramNetworkError
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import InputFile
from aiohttp import ClientError

MUST_HAVE: Final = ("message_id", "date", "chat")  # without these aiogram calls it no Message


class Plain(TelegramMethod[Any]):
    """A call by its name in the Bot API, with arguments as they go out; answered in plain JSON.

    What we made ourselves is not checked once more: with four buttons that took 150 us.
    """

    __returning__ = Any
    name: str
    given: dict[str, Any]

    @property
    def __api_method__(self) -> str:  # type: ignore[override]  # at run time aiogram has one too
        return self.name


class LeanSession(AiohttpSession):
    """As AiohttpSession; the messages in its answers have a number, a date and a chat."""

    def __init__(self, *, limit: int = 100, **how: Any) -> None:
        BaseSession.__init__(self, json_loads=_in_part, **how)
        for name, value in _as_aiogram_makes_it().items():
            self.__dict__.setdefault(name, value)
        self._connector_init = {**self._connector_init, "limit": limit}
        # pydantic forgets the type of an answer that nobody holds, and builds it again: 5 ms.
        self._held: dict[Any, type[Response[Any]]] = {}

    async def close(self) -> None:
        """Without the quarter of a second after it: aiohttp itself ends what is TLS."""
        if self._session is not None:
            await self._session.close()

    def check_response(
        self, bot: Bot, method: TelegramMethod[TelegramType], status_code: int, content: str
    ) -> Response[TelegramType]:
        """As aiogram's. Raises what that raises."""
        kind = method.__returning__
        if kind not in self._held:
            self._held[kind] = Response[kind]  # type: ignore[valid-type]  # known at run time
        return super().check_response(bot, method, status_code, content)

    async def make_request(
        self,
        bot: Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 - as aiogram calls it
    ) -> TelegramType:
        """Carry out a call. Raises what aiogram's raises."""
        files: dict[str, InputFile] = {}
        given = self._given(bot, method, files)
        if files:
            return await super().make_request(bot, method, timeout)
        session = await self.create_session()
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        patience: Any = self.timeout if timeout is None else timeout  # as aiogram: a number
        try:
            async with session.post(url, json=given, timeout=patience) as said:
                content = await said.text()
        except TimeoutError as error:
            raise TelegramNetworkError(method, "Request timeout error") from error
        except ClientError as error:
            raise TelegramNetworkError(method, f"{type(error).__name__}: {error}") from error
        response = self.check_response(bot, method, said.status, content)
        return cast("TelegramType", response.result)

    def _given(
        self, bot: Bot, method: TelegramMethod[Any], files: dict[str, InputFile]
    ) -> dict[str, Any]:
        """The arguments of a call, for JSON; its files go into `files`."""
        if isinstance(method, Plain):
            return method.given
        told = method.model_dump(warnings=False, exclude_none=True)
        ready = {
            name: self.prepare_value(value, bot, files, _dumps_json=False)
            for name, value in told.items()
        }
        return {name: value for name, value in ready.items() if value is not None}


@cache
def _as_aiogram_makes_it() -> Mapping[str, Any]:
    """What each session of aiogram begins with; reading whom to trust takes 25 ms each time."""
    return vars(AiohttpSession())


def _in_part(content: str) -> Any:
    """An answer of Telegram; of its messages only what makes one. Raises ValueError."""
    answer = json.loads(content)
    match answer:
        case {"result": {"message_id": _, "chat": _} as message}:
            return answer | {"result": _cut(message)}
        case {"result": [{"message_id": _, "chat": _}, *_] as messages}:
            return answer | {"result": [_cut(each) for each in messages]}
    return answer


def _cut(message: dict[str, Any]) -> dict[str, Any]:
    return {name: message[name] for name in MUST_HAVE if name in message}
