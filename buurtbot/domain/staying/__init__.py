"""Volunteers who stay: thanks that say what it meant, why no request came, a pause without guilt.

Nobody is counted who did not ask for it, nobody is blamed, and we seldom write by ourselves. A day
with 1,000 volunteers of whom 40 are written to takes 1,200 commands of Redis; one on which nobody
is, five; each visit some six more. A picture: tests/browser/pictures/staying.png.
"""
