"""The neighbourhood bots, with aiogram: updates in, messages out. Translates, never decides."""
