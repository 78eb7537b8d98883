"""The neighbourhood bots with aiogram, against the local Telegram over HTTP."""
