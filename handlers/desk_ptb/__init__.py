"""The staff desk, with python-telegram-bot: updates in, messages out. Translates, not decides."""
