"""A pretend Telegram over HTTP: the Bot API for bots, a page and a control API for people.

Stands alone: nothing here imports the rest of buurtbot, and only the demo and the tests import it.
"""
