"""The desk bot with python-telegram-bot, on the local Telegram over HTTP."""
