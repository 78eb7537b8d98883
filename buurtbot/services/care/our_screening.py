"""All that free text is screened with, as the config has it."""

from functools import cache

from buurtbot.domain.care.screened.learnt import Cries
from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.care.screened.sense import Sense
from config.care.screening import load_screening
from config.care.sense import load_sense
from config.care.weights import load_weights
from config.meaning.concepts import load_concepts


@cache
def our_phrasebook() -> Phrasebook:
    """The phrases and what was learnt: half a second, so once in a process."""
    return Phrasebook.of(load_screening(), our_cries())


def our_cries() -> Cries:
    """What was learnt, by parts of words and by what texts mean as a whole."""
    return Cries.of(load_weights(), load_concepts(), Sense(load_sense()))
