"""`make need-report`: how well needs are read from texts that nobody tuned on. Figures only.

It writes them into config/README.md, between two marks, and shows no text.
"""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from buurtbot.domain.meaning.need import NAMES, NeedBook, read_need
from config.need_weights import load_need_weights
from config.needs import INTENTS, load_needs
from tests.care.report import wilson
from tests.meaning.judged import WISHES, Told, is_right, is_wrong
from tests.meaning.texts_of import UNSEEN, Meant, mark_of, meant_texts
from tests.meaning.train import NOW

README: Final = Path(__file__).parents[2] / "config" / "README.md"
BEGIN, END = "<!-- needs: figures -->", "<!-- needs: end -->"
LANGUAGES: Final = ("nl", "en", "tr", "pl", "uk", "ar")
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
    groups = [(name, [row for row in read if row[0].language == name]) for name in LANGUAGES]
    groups += [(name, [row for row in read if row[0].intent == name]) for name in INTENTS]
    return "\n".join(
        [
            BEGIN,
            (
                f"Measured by `make need-report` on {len(read)} texts (mark {mark}) of an "
                "author who did not write those that it learnt from."
            ),
            (
                "Right is the very intent, and of who asks the very kinds; wrong is another "
                "intent or a kind that was not meant. The rest is `other`, or a kind was left out."
            ),
            (
                f"The intent alone was right in {intent}; chatter was read as a wish in {wishes}. "
                f"Slowest but one in a hundred: {milliseconds:.2f} ms."
            ),
            "",
            "| What | Texts | Right (95 %, Wilson) | Wrong (95 %, Wilson) |",
            "| --- | --- | --- | --- |",
            _row("all", read),
            *(_row(name, of) for name, of in groups if of),
            END,
        ]
    )


def read_all(texts: Sequence[Meant], book: NeedBook) -> tuple[Read, float]:
    """What is read in each, and the time in ms (of the processor) that 99 in 100 stay under."""
    read: list[tuple[Meant, Told]] = []
    took: list[float] = []
    for one in texts:
        before = time.process_time()
        need = read_need(one.text, NOW, book)
        took.append(1000 * (time.process_time() - before))
        read.append((one, (need.intent, frozenset(NAMES[kind] for kind in need.kinds))))
    return read, sorted(took)[int(0.99 * len(took))]


def main() -> None:
    """Measure, show, and write it down."""
    book = NeedBook.of(load_needs(), load_need_weights())
    read, milliseconds = read_all(meant_texts(UNSEEN), book)
    figured = report(read, milliseconds, mark_of(UNSEEN))
    print(figured)
    before = README.read_text(encoding="utf-8")
    begin, end = before.index(BEGIN), before.index(END) + len(END)
    README.write_text(before[:begin] + figured + before[end:], encoding="utf-8")


if __name__ == "__main__":
    main()
