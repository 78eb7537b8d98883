"""How the timers are called that are about who only has a phone; used as `timers.typed(...)`."""


def typed(line: str) -> str:
    """Nobody said for whom a line of staff is."""
    return f"typed:{line}"


def ring_back(request: str) -> str:
    """Who asked it by phone is put on the call list, or off it: they heard how it stands."""
    return f"ring_back:{request}"
