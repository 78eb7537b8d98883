"""The cases of a desk that words of ours name by their number."""

import re
from collections.abc import Collection
from typing import Final

from buurtbot.domain.core.case import Case
from buurtbot.storage.commit import refs
from buurtbot.storage.commit.work import Work

REF: Final = re.compile(r"\b[A-Z][-\u2011][A-Z0-9]{4,}\b")  # on a page no line ends in it


async def cases_named(work: Work, words: str, slugs: Collection[str]) -> list[Case]:
    """Those of the one number in these words, the newest first; the open ones when there are.

    Words that name several numbers are about none of them.
    """
    named = {ref.replace("\u2011", "-") for ref in REF.findall(words)}
    if len(named) != 1:
        return []
    found = await refs.named(work.redis, work.keys, work.forms, named.pop())
    looked = await work.look(Case, [one.id for one in found if one.kind == "case"])
    ours = [case for case in looked.values() if case.neighbourhood in slugs]
    still = [case for case in ours if case.closed is None]
    return sorted(still or ours, key=lambda one: one.opened, reverse=True)
