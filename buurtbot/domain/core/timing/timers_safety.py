"""How the timers are called that are about trust and safety; used as `timers.vog_ends(...)`."""


def vog_ends(person: str) -> str:
    """The VOG of this volunteer ends soon, or ended."""
    return f"vog_ends:{person}"


def visit_looks(request: str) -> str:
    """Whoever visits should be away by now, or answered nothing."""
    return f"visit_looks:{request}"


def signal_waits(signal: str) -> str:
    """Nobody read it: the contact is reminded, then others hear that it is there."""
    return f"signal_waits:{signal}"


def clear_signal(signal: str) -> str:
    """Nothing followed, or it is over: it goes."""
    return f"clear_signal:{signal}"


def stays_out(person: str) -> str:
    """They take no part: what they began under another name ends."""
    return f"stays_out:{person}"
