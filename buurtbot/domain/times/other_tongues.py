"""A day in another language: "cuma", "завтра", "15 stycznia". Hours are not read there.

dateparser knows the words of many languages, and guesses. Dutch and English we read ourselves (it
finds no "morgenmiddag", and the year 2110 in "3 december om 10 uur"); it is asked only about a few
words in which we found nothing.
"""

from datetime import date, datetime
from typing import Final

from config.meaning.time_words import time_words

LANGUAGES: Final = ("tr", "pl", "uk", "ar", "bg", "de", "fr", "es", "pt", "it", "ro", "ru")
LONGEST_LINE, MOST_WORDS = 30, 3
SHORTEST: Final = 4  # letters: "do" and "sam" are words and names in Dutch


def day_in_other_tongue(said: str, sent: datetime) -> date | None:
    """A day to come, or None. `said` is as it was typed; `sent` on the clock of Amsterdam."""
    if not _may_be(said):
        return None
    from dateparser.date import DateDataParser  # noqa: PLC0415  it takes 10 MB, and few need it

    settings = {"RELATIVE_BASE": sent.replace(tzinfo=None), "PREFER_DATES_FROM": "future"}
    parser = DateDataParser(languages=list(LANGUAGES), settings=settings | {"DATE_ORDER": "DMY"})
    found = parser.get_date_data(said)
    if found.date_obj is None or found.period != "day":
        return None
    day = found.date_obj.date()
    return day if day > sent.date() else None


def _may_be(said: str) -> bool:
    """Whether it is short, with a word that is none of ours: "hier" and "acht" are Dutch."""
    if len(said) > LONGEST_LINE:
        return False
    words, known = said.casefold().split(), time_words()
    ours = any(word in known.around or known.meaning(word) for word in words)
    long = any(len(word) >= SHORTEST and word.isalpha() for word in words)
    return long and not ours and len(words) <= MOST_WORDS
