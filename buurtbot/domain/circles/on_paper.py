"""What the desk reads of two months, and the sheet of a member: whom they call, in large type."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Final

from buurtbot.domain.circles.told import Facts
from buurtbot.domain.core.messages import Arg, Text, text
from buurtbot.domain.core.together.circle import Circle, CircleMember, How

PAGE: Final = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<style>
@page {{ size: A4; margin: 18mm }}
body {{ font: 20pt/1.45 Arial, Helvetica, sans-serif; color: #000; margin: 0 }}
body {{ overflow-wrap: anywhere }}
section {{ page-break-after: always; break-after: page }}
section:last-child {{ page-break-after: auto; break-after: auto }}
h1 {{ font-size: 30pt; margin: 0 0 8mm }}
p {{ margin: 0 0 7mm }}
.call {{ font-size: 34pt; font-weight: bold; border: 3pt solid #000; padding: 6mm }}
</style></head><body>
{sheets}
</body></html>
"""


@dataclass(frozen=True)
class Months:
    """This month and the one before, by the first of each."""

    this: date
    before: date


def months_of(today: date) -> Months:
    """Those around `today`."""
    this = today.replace(day=1)
    before = this.replace(year=this.year - (this.month == 1), month=(this.month - 2) % 12 + 1)
    return Months(this, before)


def month(circle: Circle, members: Iterable[tuple[CircleMember, Arg]], first: date) -> Text:
    """One month: on how many days it rang, and how each was heard."""
    ran = sum(1 for day in circle.ran if _in(day, first))
    shown = text("circle-month", month=text(f"month-{first.month}"), days=ran)
    for member, name in members:
        how = Counter(how for day, how in member.heard if _in(day, first))
        shown = text("two-lines", first=shown, rest=text("circle-month-of", **_counts(how, name)))
    return shown


def _in(day: date, first: date) -> bool:
    return (day.year, day.month) == (first.year, first.month)


def _counts(how: Mapping[How, int], name: Arg) -> dict[str, Arg]:
    def of(*kinds: How) -> int:
        return sum(how.get(kind, 0) for kind in kinds)

    return {
        "name": name,
        "heard": of("spoken", "reacted", "found"),
        "skipped": of("skipped"),
        "desk": of("with_desk"),
    }


def called_by(
    circle: Circle, members: Mapping[str, CircleMember], facts: Facts
) -> Sequence[tuple[str, str]]:
    """Who calls whom on paper, in the order of the circle: the last calls the first.

    Instead of who does not meet them the nearest before calls; where nobody can, the desk does.
    """
    order = [one for one in circle.members if one in members]
    pairs = []
    for at in range(1, len(order) + 1):
        called = order[at % len(order)]
        before = (*reversed(order[:at]), *reversed(order[at:]))
        able = [one for one in before if one != called and facts.may_call(one, called)]
        pairs += [(able[0], called)] if able else []
    return pairs


def page(sheets: Iterable[Sequence[str]], *, language: str, title: str) -> str:
    """One sheet a page: its head, whom to call and what to do, as lines to read."""
    made = "\n".join(_sheet(*lines) for lines in sheets)
    return PAGE.format(language=language, title=escape(title), sheets=made)


def _sheet(head: str, call: str, *lines: str) -> str:
    rest = "\n".join(f"<p>{escape(line)}</p>" for line in lines)
    call_ = escape(call).replace("\n", "<br>")
    return f'<section><h1>{escape(head)}</h1>\n<p class="call">{call_}</p>\n{rest}</section>'
