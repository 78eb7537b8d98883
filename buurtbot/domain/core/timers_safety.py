"""How the timers are called that are about trust and safety; used as `timers.vog_ends(...)`."""


def vog_ends(person: str) -> str:
    """The VOG of this volunteer ends soon, or ended."""
    return f"vog_ends:{person}"
