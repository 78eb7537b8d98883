"""A message of a page that several people read, in the language of who reads it now."""

from dataclasses import replace

from buurtbot.storage.doors.pages import Note, PageButton


def has_in(note: Note, language: str) -> bool:
    """Whether it is kept in this language beside that of its page."""
    return any(one.language == language for one in note.readings)


def read_in(note: Note, language: str) -> Note:
    """The same in this language, where it is kept so; its buttons do what they did."""
    found = next((one for one in note.readings if one.language == language), None)
    if found is None:
        return note
    labels = iter(label for row in found.labels for label in row)
    rows = tuple(tuple(_named(b, next(labels, b.label)) for b in row) for row in note.buttons)
    return replace(note, text=found.text, buttons=rows)


def _named(button: PageButton, label: str) -> PageButton:
    return replace(button, label=label)
