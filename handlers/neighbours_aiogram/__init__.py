"""The neighbourhood bots, with aiogram: updates in, messages out. Translates, never decides."""

from handlers.neighbours_aiogram.built_when_used import import_aiogram

import_aiogram()  # before any module of this folder does
