"""The talk: one state per question, and at the end the invitations. The answer is the webhook's.

A handler returns its last message instead of sending it: aiogram gives it to Telegram in reply to
the webhook, which spares a call. A question is changed into the next one.
"""

import asyncio
from collections.abc import Mapping
from typing import Any

from aiogram import Bot, F, Router
from aiogram.exceptions import TelegramAPIError
from aiogram.filters import CommandStart
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.methods import TelegramMethod
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from tests.bench.peer import texts
from tests.bench.peer.town import PER_MINUTE_M, Place, Town, find

router = Router()
Reply = TelegramMethod[Any] | None


class Asks(StatesGroup):
    """Where somebody is in the talk."""

    language = State()
    consent = State()
    age = State()
    menu = State()
    kind = State()
    whom = State()
    where = State()
    address = State()
    when = State()
    daypart = State()
    words = State()
    send = State()


def _message(press: CallbackQuery) -> Message:
    assert isinstance(press.message, Message)
    return press.message


def _value(press: CallbackQuery) -> str:
    return (press.data or "").partition(":")[2]


async def _next(
    press: CallbackQuery, text: str, keyboard: InlineKeyboardMarkup | None = None
) -> Reply:
    await press.answer()
    return _message(press).edit_text(text, reply_markup=keyboard)


@router.message(CommandStart())
async def start(message: Message, state: FSMContext, town: Town) -> Reply:
    assert message.from_user
    if await town.knows(message.from_user.id):
        await state.set_state(Asks.menu)
        return message.answer(texts.MENU, reply_markup=texts.FOR_MENU)
    await state.set_state(Asks.language)
    return message.answer(texts.WELCOME, reply_markup=texts.FOR_LANGUAGE)


@router.callback_query(Asks.language, F.data.startswith("language:"))
async def language(press: CallbackQuery, state: FSMContext) -> Reply:
    await state.update_data(language=_value(press))
    await state.set_state(Asks.consent)
    return await _next(press, texts.EXPLAINED, texts.FOR_CONSENT)


@router.callback_query(Asks.consent, F.data == "consent:yes")
async def consent(press: CallbackQuery, state: FSMContext) -> Reply:
    await state.set_state(Asks.age)
    return await _next(press, texts.OF_AGE, texts.FOR_AGE)


@router.callback_query(Asks.age, F.data == "age:yes")
async def age(press: CallbackQuery, state: FSMContext, town: Town) -> Reply:
    said = await state.get_data()
    await town.keep_person(press.from_user.id, press.from_user.first_name, said["language"])
    await state.set_state(Asks.menu)
    return await _next(press, texts.MENU, texts.FOR_MENU)


@router.callback_query(F.data == "menu:ask")
async def ask(press: CallbackQuery, state: FSMContext) -> Reply:
    await state.set_state(Asks.kind)
    return await _next(press, texts.KIND, texts.FOR_KIND)


@router.callback_query(Asks.kind, F.data.startswith("kind:"))
async def kind(press: CallbackQuery, state: FSMContext) -> Reply:
    await state.update_data(kind=_value(press))
    await state.set_state(Asks.whom)
    return await _next(press, texts.FOR_WHOM, texts.FOR_FOR_WHOM)


@router.callback_query(Asks.whom, F.data.startswith("whom:"))
async def whom(press: CallbackQuery, state: FSMContext) -> Reply:
    await state.update_data(whom=_value(press))
    await state.set_state(Asks.where)
    return await _next(press, texts.WHERE)


@router.message(Asks.where, F.text)
async def where(message: Message, state: FSMContext, places: Mapping[str, Place]) -> Reply:
    place = find(places, message.text or "")
    if place is None:
        return message.answer(texts.NOT_FOUND)
    await state.update_data(address=place.address, lat=place.lat, lon=place.lon)
    await state.set_state(Asks.address)
    said = texts.IS_IT.format(address=place.address)
    return message.answer(said, reply_markup=texts.FOR_ADDRESS)


@router.callback_query(Asks.address, F.data == "address:yes")
async def address(press: CallbackQuery, state: FSMContext) -> Reply:
    await state.set_state(Asks.when)
    return await _next(press, texts.WHEN, texts.FOR_WHEN)


@router.callback_query(Asks.address, F.data == "address:no")
async def other_address(press: CallbackQuery, state: FSMContext) -> Reply:
    await state.set_state(Asks.where)
    return await _next(press, texts.WHERE)


@router.callback_query(Asks.when, F.data.startswith("when:"))
async def when(press: CallbackQuery, state: FSMContext) -> Reply:
    await state.update_data(when=_value(press))
    await state.set_state(Asks.daypart)
    return await _next(press, texts.DAYPART, texts.FOR_DAYPART)


@router.callback_query(Asks.daypart, F.data.startswith("daypart:"))
async def daypart(press: CallbackQuery, state: FSMContext) -> Reply:
    await state.update_data(daypart=_value(press))
    await state.set_state(Asks.words)
    return await _next(press, texts.WORDS, texts.FOR_WORDS)


@router.message(Asks.words, F.text)
async def words(message: Message, state: FSMContext) -> Reply:
    draft = await state.update_data(words=message.text)
    await state.set_state(Asks.send)
    return message.answer(texts.READ_BACK.format(**draft), reply_markup=texts.FOR_READ_BACK)


@router.callback_query(Asks.words, F.data == "words:skip")
async def no_words(press: CallbackQuery, state: FSMContext) -> Reply:
    draft = await state.update_data(words="niets")
    await state.set_state(Asks.send)
    return await _next(press, texts.READ_BACK.format(**draft), texts.FOR_READ_BACK)


@router.callback_query(Asks.send, F.data == "send:yes")
async def send(press: CallbackQuery, state: FSMContext, town: Town, bot: Bot) -> Reply:
    draft = await state.get_data()
    request = await town.make_request(press.from_user.id, press.from_user.first_name, draft)
    await state.clear()
    await invite(bot, town, request, draft)
    return await _next(press, texts.SENT.format(**draft))


# -- volunteers


async def invite(bot: Bot, town: Town, request: str, draft: Mapping[str, Any]) -> None:
    """Ask the nearest, all at the same time."""
    keyboard = texts.buttons(
        (("Ik help", f"take:{request}"),), (("Nu niet", f"not_now:{request}"),)
    )

    async def one(user: int, metres: float) -> tuple[str, int] | None:
        minutes = max(1, round(metres / PER_MINUTE_M))
        said = texts.INVITATION.format(**draft, minutes=minutes)
        try:
            message = await bot.send_message(user, said, reply_markup=keyboard)
        except TelegramAPIError:  # they blocked the bot
            return None
        return str(user), message.message_id

    nearest = await town.whom_to_ask(float(draft["lat"]), float(draft["lon"]))
    sent = await asyncio.gather(*(one(user, metres) for user, metres in nearest))
    await town.note_invitations(request, dict(filter(None, sent)))


@router.callback_query(F.data.startswith("take:"))
async def take(press: CallbackQuery, town: Town, bot: Bot) -> Reply:
    request, user = _value(press), press.from_user.id
    found = await town.request(request)
    if not await town.takes(request, user):
        return await _next(press, texts.TOO_LATE)
    name = await town.name_of(user)
    await bot.send_message(int(found["resident"]), texts.COMES.format(**found | {"name": name}))
    await close(bot, await town.invitations(request), found, user)
    return await _next(press, texts.CARD.format(**found))


async def close(
    bot: Bot, invitations: Mapping[str, str], request: Mapping[str, str], taker: int
) -> None:
    """The others see that somebody helps already."""

    async def one(user: str, message: str) -> None:
        try:
            await bot.edit_message_text(
                texts.TAKEN.format(**request), chat_id=int(user), message_id=int(message)
            )
        except TelegramAPIError:
            return

    others = ((user, at) for user, at in invitations.items() if int(user) != taker)
    await asyncio.gather(*(one(user, at) for user, at in others))


@router.callback_query(F.data.startswith("not_now:"))
async def not_now(press: CallbackQuery, town: Town) -> Reply:
    found = await town.request(_value(press))
    return await _next(press, texts.NOT_NOW.format(**found))
