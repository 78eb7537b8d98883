"""Agreeing to be asked how one is: by the bot, or by telephone with staff."""
