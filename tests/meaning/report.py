"""`make need-report`: how well needs are read from texts that nobody tuned on. Figures only.

It writes them into config/README.md, between two marks, and shows no text.
"""

from collections.abc import Callable, Sequence

from buurtbot.domain.meaning.need import NAMES, NeedBook, read_need
from config.meaning.need_weights import load_need_weights
from config.meaning.needs import INTENTS, load_needs
from tests.judging import LANGUAGES, mark_of, timed, wilson, write
from tests.meaning.judged import WISHES, Told, is_right, is_wrong
from tests.meaning.texts_of import UNSEEN, Meant, meant_texts
from tests.meaning.train import NOW

BEGIN, END = "<!-- needs: figures -->", "<!-- needs: end -->"
Read = Sequence[tuple[Meant, Told]]


def _row(name: str, read: Read) -> str:
    each = [_share(read, counts) for counts in (is_right, is_wrong)]
    return f"| {name} | {len(read)} | {' | '.join(each)} |"


def _share(read: Read, counts: Callable[[Meant, Told], bool]) -> str:
    many = sum(counts(one, found) for one, found in read)
    low, high = wilson(many, len(read))
    return f"{many / max(len(read), 1):.3f} ({low:.3f} - {high:.3f})"


def report(read: Read, milliseconds: float, mark: str) -> str:
    """The figures as Markdown; `milliseconds` is the slowest but one in a hundred."""
    chatter = [row for row in read if row[0].intent == "other"]
    wishes = _share(chatter, lambda _one, found: found[0] in WISHES)
    intent = _share(read, lambda one, found: one.intent == found[0])
    authors = dict.fromkeys(one.author for one, _ in read)
    groups = [(f"of {name}", [row for row in read if row[0].author == name]) for name in authors]
    groups += [(name, [row for row in read if row[0].language == name]) for name in LANGUAGES]
    groups += [(name, [row for row in read if row[0].intent == name]) for name in INTENTS]
    return "\n".join(
        [
            BEGIN,
            (
                f"Measured by `make need-report` on {len(read)} texts (mark {mark}) of authors "
                "who wrote none of those that it learnt from."
            ),
            (
                "Right is the very intent, and of who asks the very kinds; wrong is another "
                "intent or a kind that was not meant. The rest is `other`, or a kind was left out."
            ),
            (
                f"The intent alone was right in {intent}; chatter was read as a wish in {wishes}. "
                f"Slowest but one in a hundred: {milliseconds:.2f} ms of the processor."
            ),
            "",
            "| What | Texts | Right (95 %, Wilson) | Wrong (95 %, Wilson) |",
            "| --- | --- | --- | --- |",
            _row("all", read),
            *(_row(name, of) for name, of in groups if of),
            END,
        ]
    )


def main() -> None:
    """Measure, show, and write it down."""
    book = NeedBook.of(load_needs(), load_need_weights())

    def told(one: Meant) -> Told:
        need = read_need(one.text, NOW, book)
        return need.intent, frozenset(NAMES[kind] for kind in need.kinds)

    read, milliseconds = timed(meant_texts(UNSEEN), told)
    write(report(read, milliseconds, mark_of(UNSEEN)))


if __name__ == "__main__":
    main()
