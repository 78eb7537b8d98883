"""The Bot API: what bots ask, as Telegram answers it."""
