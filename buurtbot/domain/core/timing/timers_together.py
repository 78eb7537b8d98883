"""How timers are called of buddies, sharing and referrals; used as `timers.share_moves(...)`."""


def share_moves(share: str) -> str:
    """The next hear of it, or its time is over."""
    return f"share_moves:{share}"


def apart_in_shares(one: str, other: str) -> str:
    """One reported the other: neither comes to what the other shares."""
    return f"apart_in_shares:{one}:{other}"


def clear_share(share: str) -> str:
    """It goes, with all that was said of it."""
    return f"clear_share:{share}"


def pair_over(pair: str) -> str:
    """These two do not write to each other any more."""
    return f"pair_over:{pair}"


def named_over(named: str) -> str:
    """Nobody reached a neighbour who was named: they go."""
    return f"named_over:{named}"


def referrals(person: str) -> str:
    """They are asked whether it helped where they were referred to."""
    return f"referrals:{person}"


def buddies(match: str) -> str:
    """What two who may be buddies, or are, are asked next."""
    return f"buddies:{match}"


def buddy_seeker(person: str) -> str:
    """They looked for a buddy for long."""
    return f"buddy_seeker:{person}"


def match_buddies(neighbourhood: str) -> str:
    """Who would go together is looked for."""
    return f"match_buddies:{neighbourhood}"
