"""What somebody wrote, and what that comes to: once for each update, whatever it leads to.

A cry may come a few words at a time ("ik kan", "niet meer", "wil weg"), and may stand in a name.
"""

from dataclasses import replace
from typing import Final

from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.care.screened.screening import Screening, screen_each
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.lately import forget_lately, said_lately, say_lately
from handlers.neighbours.caller import Caller, Listened, all_words, free_text, screened
from handlers.talking.talk import Heard, Words

SHORT: Final = 80  # characters: what is longer is whole by itself
NO_DOUBT: Final = (
    0.9  # how certain what was learnt must be of lines that may be of different things
)


async def listen(work: Work, who: str, heard: Heard, phrases: Phrasebook) -> Listened:
    """What this update says, together with the few words of the minutes before it."""
    words = all_words(heard)
    alone = Listened(words, screened(heard, phrases) if words else Screening())
    if not _is_short(heard):
        return alone
    before = await said_lately(work, who)
    joined = "\n".join((*before, words))
    both = screen_each((joined,), phrases) if before else Screening()
    if _comes_out_together(both, alone):
        forget_lately(work, who)
        return Listened(joined, both)
    if alone.screening.alarm:
        return alone
    await say_lately(work, who, (*before, words))
    return alone


def name_listened(caller: Caller, heard: Heard, phrases: Phrasebook) -> Listened | None:
    """What stands in the name of somebody new, or in a new name; None when that is just a name.

    What was learnt from sentences says little of a name: only phrases count.
    """
    if not heard.name or (caller.known and not caller.renamed):
        return None
    found = screen_each((heard.name,), replace(phrases, cries=None))
    return Listened(heard.name, found) if found.alarm and not found.only_number else None


def _is_short(heard: Heard) -> bool:
    said = heard.said
    return isinstance(said, Words) and not heard.beside and 0 < len(free_text(said)) <= SHORT


def _comes_out_together(both: Screening, alone: Listened) -> bool:
    """Only danger, and only surely: messages that have nothing to do with each other are many.

    What is plainly meant by itself is no part of anything.
    """
    is_plain = alone.screening.alarm or alone.screening.said
    certain = both.by_phrase or both.scores.get(both.label, 0) >= NO_DOUBT
    return both.alarm and certain and not is_plain
