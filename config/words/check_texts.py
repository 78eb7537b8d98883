"""Checks the texts for people: `python -m config.words.check_texts`; 1 when one is to mend.

Every key stands in every language with the same arguments, is used somewhere, and no key is used
that does not exist. Buttons are named by their key, and are the same in every language. Sentences
are short and plain (B1), with one word for one thing. Each mistake has file, line and remedy.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from config.core.mistakes import Mistake, WrongConfig
from config.words.locale_files import Entry, read_locale
from config.words.named_buttons import buttons_to_mend
from config.words.plain_language import not_plain
from config.words.promises import Project, promises_to_mend
from config.words.used_texts import Use, Used, used_in

ROOT = Path(__file__).resolve().parents[2]
LOCALES = ROOT / "config" / "locales"
PROMISES = LOCALES / "promises.toml"
PACKAGES = ("buurtbot", "handlers", "config")
FIRST = "nl"  # texts are written in this language first

Locale = Mapping[str, Entry]


def read_locales(locales: Path) -> tuple[dict[str, Locale], list[Mistake]]:
    """Each language of these locale folders, and what could not be read."""
    mistakes: list[Mistake] = []
    read: dict[str, Locale] = {}
    for folder in sorted(path for path in locales.iterdir() if path.is_dir()):
        read[folder.name], found = read_locale(folder)
        mistakes += found
    return read, mistakes


def check(read: Mapping[str, Locale], code: Iterable[Path]) -> list[Mistake]:
    """Everything that is to mend in these languages, as used by this code."""
    mistakes = list(_compared(read))
    mistakes += [mistake for locale in read.values() for mistake in buttons_to_mend(locale)]
    used = used_in(code)
    mistakes += _unused(read[FIRST], used)
    mistakes += [mistake for use in used.calls for mistake in _missing(use, read[FIRST])]
    entries = [(language, e) for language, locale in read.items() for e in locale.values()]
    mistakes += [mistake for language, entry in entries for mistake in not_plain(language, entry)]
    return mistakes


def check_promises(read: Mapping[str, Locale]) -> list[Mistake]:
    """What is to mend in the table of promises of this project."""
    try:
        return promises_to_mend(PROMISES, read, Project(ROOT, tuple(our_code())))
    except WrongConfig as wrong:
        return wrong.mistakes


def our_code() -> list[Path]:
    """Every Python file and template in which texts are made."""
    files = (path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.*")))
    return [path for path in files if path.suffix in {".py", ".html"}]


# -- the same in every language


def _compared(read: Mapping[str, Locale]) -> Iterator[Mistake]:
    first = read[FIRST]
    for language, locale in read.items():
        if language == FIRST:
            continue
        yield from (_not_in(language, first[key]) for key in sorted(first.keys() - locale.keys()))
        yield from (_not_in(FIRST, locale[key]) for key in sorted(locale.keys() - first.keys()))
        for key in sorted(first.keys() & locale.keys()):
            yield from _differs(first[key], locale[key], language)


def _not_in(language: str, entry: Entry) -> Mistake:
    what = f"{entry.key!r} is not in {language}"
    remedy = f"Write it in locales/{language}/{Path(entry.file).name}."
    return Mistake(entry.file, entry.line, what, remedy)


def _differs(first: Entry, other: Entry, language: str) -> Iterator[Mistake]:
    if first.args != other.args:
        named = _listed(first.args)
        what = f"{first.key!r} has other arguments in {language} than in {FIRST} ({named})"
        yield Mistake(other.file, other.line, what, f"Use exactly these: {named}.")
    if first.names != other.names:
        what = f"{first.key!r} names other buttons in {language} than in {FIRST}"
        remedy = f"Name these: {', '.join(sorted(first.names)) or 'none'}."
        yield Mistake(other.file, other.line, what, remedy)
    if Path(first.file).name != Path(other.file).name:
        what = f"{first.key!r} stands in another file than in {FIRST}"
        yield Mistake(other.file, other.line, what, f"Move it to {Path(first.file).name}.")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(names)) or "none"


# -- used and existing


def _unused(locale: Locale, used: Used) -> Iterator[Mistake]:
    for key, entry in locale.items():
        if not used.uses(key):
            remedy = "Take it out of every language, or use it."
            yield Mistake(entry.file, entry.line, f"{key!r} is used nowhere", remedy)


def _missing(use: Use, locale: Locale) -> Iterator[Mistake]:
    meant = use.meant_in(locale)
    if not meant:
        what = f"there is no text {use.shown!r}"
        yield Mistake(use.file, use.line, what, f"Write it in locales/{FIRST}/ and the others.")
    if use.args is None or not meant:
        return
    # A shape may mean keys that are never made here; what all of them need is needed.
    lacking = frozenset.intersection(*(entry.args for entry in meant)) - use.args
    if lacking:
        what = f"{use.shown!r} needs {_listed(lacking)} too"
        yield Mistake(use.file, use.line, what, "Give it where the text is made.")
    spare = use.args - frozenset(name for entry in meant for name in entry.args)
    if spare:
        what = f"{use.shown!r} is given {_listed(spare)} and does not use it"
        yield Mistake(use.file, use.line, what, "Leave it out, or use it in the text.")


def main() -> int:
    """Print what is to mend; 0 when nothing is."""
    read, mistakes = read_locales(LOCALES)
    mistakes += [*check(read, our_code()), *check_promises(read)]
    for mistake in sorted(set(mistakes), key=lambda m: (m.file, m.line)):
        where = Path(mistake.file).relative_to(ROOT)
        sys.stdout.write(f"{where}:{mistake.line}: {mistake.what}\n    {mistake.remedy}\n")
    if mistakes:
        sys.stdout.write(f"{len(set(mistakes))} texts to mend.\n")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
