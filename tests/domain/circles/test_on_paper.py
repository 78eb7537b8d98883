"""Two months of a circle, and its sheets."""

from datetime import date

from buurtbot.domain.circles.on_paper import Months, months_of, page


def test_before_january_comes_december() -> None:
    assert months_of(date(2027, 1, 15)) == Months(date(2027, 1, 1), date(2026, 12, 1))
    assert months_of(date(2026, 11, 30)) == Months(date(2026, 11, 1), date(2026, 10, 1))


def test_what_somebody_typed_cannot_change_a_sheet() -> None:
    made = page([("<b>Ans</b>", "U belt: Bep\n06", "a & b")], language="nl", title="<t>")
    assert "<b>" not in made
    assert "U belt: Bep<br>06" in made
    assert "a &amp; b" in made
    assert "&lt;t&gt;" in made
