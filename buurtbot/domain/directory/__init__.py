"""Where else people can go: what fits, how it is told, and whether it helped.

What there is stands in the files of a neighbourhood (`config/network/directory.py`); when it is
open, in `times/opening.py`.
"""
