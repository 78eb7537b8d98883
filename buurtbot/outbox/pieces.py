"""A text that is too long for one message goes in pieces; nothing of it is lost."""


def pieces(text: str, most: int) -> list[str]:
    """Split at a line, else at a space, else anywhere; `most` counts as Telegram does (UTF-16)."""
    found = []
    while _length(text) > most:
        end = _fitting(text, most)
        at = max(text.rfind("\n", 1, end), 0) or max(text.rfind(" ", 1, end), 0) or end
        found.append(text[:at].rstrip() or text[:at])
        text = text[at:].lstrip()
    return [*found, text] if text or not found else found


def _length(text: str) -> int:
    return len(text) + sum(1 for character in text if character > "\uffff")


def _fitting(text: str, most: int) -> int:
    """How many characters from the beginning fit."""
    end = min(most, len(text))
    while _length(text[:end]) > most:
        end -= 1
    return end
