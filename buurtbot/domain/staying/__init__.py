"""Volunteers who stay: thanks that say what it meant, why no request came, a pause without guilt.

Nobody is counted who did not ask for it, nobody is blamed, and we seldom write by ourselves.
What a day costs: `make bench-days`. A picture: tests/browser/pictures/staying.png.
"""
