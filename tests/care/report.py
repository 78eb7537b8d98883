"""`make screen-report`: how well the screening does on texts that nobody tuned on. Figures only.

It writes them into config/README.md, between two marks, and shows no text.
"""

from buurtbot.domain.care.screened.learnt import URGENT
from buurtbot.domain.care.screened.screening import screen
from buurtbot.services.care.our_screening import our_phrasebook
from config.care.screening import LABELS, Label
from tests.care.choosing import figures
from tests.care.texts_of import UNSEEN, Labelled, labelled
from tests.judging import LANGUAGES, mark_of, timed, wilson, write

BEGIN, END = "<!-- screening: figures -->", "<!-- screening: end -->"
Told = list[tuple[Labelled, Label]]


def _row(name: str, told: Told, raised: tuple[Label, ...]) -> str:
    right = sum(found in raised for _, found in told)
    low, high = wilson(right, len(told))
    share = right / len(told) if told else 0.0
    return f"| {name} | {right} of {len(told)} | {share:.3f} | {low:.3f} - {high:.3f} |"


def report(told: Told, milliseconds: float, mark: str) -> str:
    """The figures as Markdown; `milliseconds` is the slowest but one in a hundred."""
    urgent, some = LABELS[:URGENT], LABELS[:-1]
    rows = [
        _row(f"{label} raised as danger", [one for one in told if one[0].label == label], urgent)
        for label in urgent
    ]
    danger = [one for one in told if one[0].label in urgent]
    rows.append(_row("danger together", danger, urgent))
    authors = dict.fromkeys(one.author for one, _ in danger)
    rows += [
        _row(f"danger, of {author}", [one for one in danger if one[0].author == author], urgent)
        for author in authors
    ]
    rows += [
        _row(f"danger, {language}", [one for one in danger if one[0].language == language], urgent)
        for language in LANGUAGES
    ]
    rows += [
        _row(f"{label} raised", [one for one in told if one[0].label == label], some)
        for label in ("distress", "loneliness")
    ]
    none = [one for one in told if one[0].label == "none"]
    rows += [
        _row("harmless raised as danger", none, urgent),
        _row("harmless and plain, raised as danger", [o for o in none if not o[0].hard], urgent),
        _row("harmless that looks like danger, so raised", [o for o in none if o[0].hard], urgent),
    ]
    got = figures(told)
    return "\n".join(
        [
            BEGIN,
            (
                f"Measured by `make screen-report` on {len(told)} texts (mark {mark}) of authors "
                "who wrote none of those that it learnt from."
            ),
            (
                f"Of all that was raised {got['precision']:.3f} was rightly raised; the very "
                f"label was right in {got['right label']:.3f}. Slowest but one in a hundred: "
                f"{milliseconds:.2f} ms of the processor."
            ),
            "",
            "| What | How many | Share | 95 % (Wilson) |",
            "| --- | --- | --- | --- |",
            *rows,
            END,
        ]
    )


def main() -> None:
    """Measure, show, and write it down."""
    book = our_phrasebook()
    told, milliseconds = timed(labelled(UNSEEN), lambda one: screen(one.text, book).label)
    write(report(told, milliseconds, mark_of(UNSEEN)))


if __name__ == "__main__":
    main()
