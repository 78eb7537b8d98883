"""Sharing: soup for three tonight, a lift to the market; who is near hears it and says yes.

And what leads there: asking on after help, doing something too, and a neighbour who is named.
"""
