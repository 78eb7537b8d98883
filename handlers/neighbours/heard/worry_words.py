"""Words that nobody asked for and that tell of a worry about somebody: no wish, nor a request."""

from buurtbot.domain.care.for_another import worries_for_another
from buurtbot.domain.meaning.need import Need


def is_worry(words: str, need: Need) -> bool:
    """Whether they worry about somebody, and ask for no help with something that we know."""
    return worries_for_another(words) and not (need.requests and (need.kinds or need.named))
