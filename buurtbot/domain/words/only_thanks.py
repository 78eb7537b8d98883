"""Tells a mere thank you from a thank you with something behind it that somebody must read.

When in doubt it is not a mere thank you: a case that opens once too often costs a minute.
"""

import re
from typing import Final

from buurtbot.domain.words.plain_words import plain

LONGEST: Final = 12  # words
WORD: Final = re.compile(r"\w+")


def _words(listed: str) -> frozenset[str]:
    return frozenset(plain(listed).split())


THANKS: Final = _words(
    "dank dankje dankjewel dankuwel bedankt merci thanks thank thx tesekkurler tesekkur "
    "dziekuje dzieki дякую спасибо شكرا"
)
FINE: Final = _words(
    "ok oke okay okee prima top fijn super mooi goed perfect great good fine lovely tamam "
    "dobrze добре"
)
# Words that add nothing to a thank you.
BESIDE: Final = _words(
    "u uw je jij jou jullie we wij ik wel zeer heel erg hartelijk vriendelijk nogmaals hoor voor "
    "de het een uw jouw hulp helpen moeite alle alles allemaal zo dat was is en ja dag groet "
    "groeten groetjes you your very so much many again for the help everything it that is was "
    "and all a i yes bye regards te be ederim bardzo duże дуже"
)
# After these comes what it is really about.
TURNS: Final = _words("maar toch nog niet geen but still not no yet")
HAPPY: Final = frozenset("👍🙏❤🥰😊🙂😀😃😄😁👌💐🌹🌷💚💛💙🧡💜✅🤗😘👏🎉☺🙌")
NOTHING: Final = frozenset("\ufe0f\u200d 🏻🏼🏽🏾🏿!.,\n")


def only_thanks(words: str) -> bool:
    """Whether nobody needs to do anything after this: a thank you, "fine", or a happy sign."""
    said = WORD.findall(plain(words))
    if not said:
        signs = set(words) - NOTHING
        return bool(signs) and signs <= HAPPY
    known = THANKS | FINE
    if len(said) > LONGEST or not known & set(said):
        return False
    odd = [word for word in said if word not in known | BESIDE]
    # One word at the end that we do not know may be the name of who thanks or is thanked.
    named = odd == said[-1:] and odd[0] not in TURNS and said[0] not in FINE
    return not odd or (named and bool(THANKS & set(said)))
