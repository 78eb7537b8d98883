"""Two months of a circle, and its sheets."""

from datetime import date

from buurtbot.domain.circles.on_paper import Months, called_by, months_of, page
from buurtbot.domain.circles.told import Facts
from buurtbot.domain.core.together.circle import CircleMember
from tests.scenes.five_in_a_circle import CIRCLE, FIVE, NINE


def test_before_january_comes_december() -> None:
    assert months_of(date(2027, 1, 15)) == Months(date(2027, 1, 1), date(2026, 12, 1))
    assert months_of(date(2026, 11, 30)) == Months(date(2026, 11, 1), date(2026, 10, 1))


def test_what_somebody_typed_cannot_change_a_sheet() -> None:
    made = page([("<b>Ans</b>", "U belt: Bep\n06", "a & b")], language="nl", title="<t>")
    assert "<b>" not in made
    assert "U belt: Bep<br>06" in made
    assert "a &amp; b" in made
    assert "&lt;t&gt;" in made


MEMBERS = {one: CircleMember(one, "moerwijk", NINE) for one in FIVE}


def test_on_paper_each_calls_the_next_and_the_last_the_first() -> None:
    pairs = called_by(CIRCLE, MEMBERS, Facts())
    assert pairs == [
        ("ans", "bep"),
        ("bep", "cor"),
        ("cor", "dirk"),
        ("dirk", "els"),
        ("els", "ans"),
    ]
    assert called_by(CIRCLE, {}, Facts()) == []


def test_on_no_sheet_stands_the_number_of_who_does_not_meet_them() -> None:
    apart = frozenset({frozenset(("ans", "bep"))})
    assert called_by(CIRCLE, MEMBERS, Facts(apart=apart))[0] == ("els", "bep")
    from_all = frozenset(frozenset((one, "bep")) for one in FIVE)
    assert "bep" not in [called for _, called in called_by(CIRCLE, MEMBERS, Facts(apart=from_all))]
