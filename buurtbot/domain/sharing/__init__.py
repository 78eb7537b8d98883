"""Sharing: soup for three tonight, a lift to the market; who is near hears it and says yes.

And what leads there: doing something too, and a neighbour who is named. A share costs some 350
Redis commands in all; with five a day among 1,000 people that is about 1,750.
"""
