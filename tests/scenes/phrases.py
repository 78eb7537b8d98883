"""The phrases of the screening, made ready once: half a second for each that made its own."""

from typing import Final

from buurtbot.domain.care.screened.phrasebook import Phrasebook
from config.care.screening import load_screening

PHRASES: Final = Phrasebook.of(load_screening())
