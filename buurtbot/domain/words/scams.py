"""What in words is of money, a way round us, or asked as swindlers do."""

from collections.abc import Collection
from typing import Final

from buurtbot.domain.words.known_sites import is_known_site
from buurtbot.domain.words.traces.money_traces import money_traces
from buurtbot.domain.words.traces.scam_words import scam_words

ASKED: Final = frozenset({"asks_code", "gives_card", "pay_first", "other_app"})
SCAMS: Final = frozenset({"pin", "card", "iban", "link"}) | ASKED  # the desk hears of these


def kinds_of(words: str, known_sites: Collection[str] = ()) -> frozenset[str]:
    """What stands in them of money or a way round us, and what is asked as swindlers do.

    A link to a site that everybody knows is none.
    """
    traces = [
        trace
        for trace in money_traces(words)
        if trace.kind != "link" or not is_known_site(words[trace.begin : trace.end], known_sites)
    ]
    return frozenset(trace.kind for trace in traces) | scam_words(words)
