"""Sharing: soup for three tonight, a lift to the market; who is near hears it and says yes.

And what leads there: doing something too, and a neighbour who is named. What a share costs is
measured by `make bench-days`.
"""
