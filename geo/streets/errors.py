"""What can be wrong with a file of streets, each told in one line."""


class StreetsError(Exception):
    """The text is one line for the person at the keyboard; it names the file."""


class UnreadableMap(StreetsError):
    """The OpenStreetMap file cannot be read to its end, or holds no streets."""


class UnreadableStreets(StreetsError):
    """The street network is missing, cut short, changed, or of another version."""
