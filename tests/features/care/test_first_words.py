"""What is said first in each danger, read aloud: it is warm before it is anything else."""

from typing import Final

import pytest

from buurtbot.domain.care.crisis import InDanger
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import Context
from buurtbot.services.core.helpline_numbers import load_once
from buurtbot.storage.store import Store
from config.care.screening import CONCERNS, Concern
from tests.domain.cases.test_sheet import a_case
from tests.scenes.desk_street import TEXTS, mina
from tests.scenes.street import TUESDAY, Clock, a_context
from tests.scenes.two_at_once import RIET, SAMIR, helps_two

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


async def test_who_was_writing_with_a_neighbour_reads_that_only_the_desk_reads_what_comes_now(
    store: Store, context: Context, clock: Clock
) -> None:
    street = await helps_two(store, context, clock)
    await street.types(RIET, "ik wil niet meer leven")
    told = street.reads(RIET)
    assert "Wat u nu schrijft, leest alleen de balie. Een buur leest het niet." in told
    await street.types(RIET, "goed hoor")
    assert "Ik geef het door aan de balie." in street.reads(RIET)
    assert street.reads(SAMIR) == ""


def test_who_writes_with_nobody_else_does_not_read_it() -> None:
    said = in_danger("suicide").answer(mina(Clock()), "long")
    assert "Een buur" not in Renderer(TEXTS, "nl", NIGHT).text(said)
