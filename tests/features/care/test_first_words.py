"""What is said first in each danger, read aloud: it is warm before it is anything else."""

from typing import Final

import pytest

from buurtbot.domain.care.crisis import InDanger
from buurtbot.outbox.render import Renderer
from buurtbot.services.core.helpline_numbers import load_once
from config.care.screening import CONCERNS, Concern
from tests.domain.cases.test_sheet import a_case
from tests.scenes.desk_street import TEXTS, mina
from tests.scenes.street import TUESDAY, Clock, a_context

WARM: Final = {
    "nl": ("Goed dat u dit", "Wat goed dat u dit", "Wat erg dat dit"),
    "en": ("It is good that you", "How awful that this"),
}
WARNED: Final = {"nl": "gewaarschuwd", "en": "warned"}
NIGHT: Final = TUESDAY.replace(hour=23)


def in_danger(worry: Concern) -> InDanger:
    case = a_case(reason="sensitive", what=worry, urgent=True, look_by=NIGHT)
    return InDanger(case, worry, a_context().neighbourhood("moerwijk"), load_once(), NIGHT)


@pytest.mark.parametrize("language", WARM)
@pytest.mark.parametrize("worry", CONCERNS)
def test_each_first_answer_is_warm_and_with_danger_to_life_the_number_goes_before_it(
    worry: Concern, language: str
) -> None:
    said = in_danger(worry).answer(mina(Clock()), "long")
    paragraphs = Renderer(TEXTS, language, NIGHT).text(said).split("\n\n")
    at = 1 if worry == "acute_danger" else 0
    assert paragraphs[at].startswith(WARM[language])
    assert ("112" in paragraphs[0]) is (worry == "acute_danger")


@pytest.mark.parametrize("language", WARM)
def test_who_is_not_safe_reads_once_that_the_desk_was_warned(language: str) -> None:
    shown = Renderer(TEXTS, language, NIGHT).text(in_danger("suicide").not_safe())
    assert shown.count(WARNED[language]) == 1
