"""Whether worrying words are about somebody else than who writes them.

In doubt they are about who writes: somebody in danger who reads the advice for a bystander is
worse off than the other way round. Dutch leaves "ik" out, so somebody else must be named as who
wants or says it.
"""

import re
from typing import Final

from buurtbot.domain.care.screened.phrasebook import Phrasebook
from buurtbot.domain.care.screened.screening import Screening, screen
from buurtbot.domain.words.of_whom import QUOTED, flat, names_who, says_i

CLAUSE_ENDS: Final = re.compile(r"[.,;!?\n]+")


def is_about_another(
    words: str, found: Screening, phrases: Phrasebook, *, known: bool = False
) -> bool:
    """Whether it is plainly so; `known`: that somebody else is spoken of, unless they say "I".

    Who is named must be who wants it: "my husband wants a divorce, want to die" leaves out "I".
    """
    spoken = QUOTED.sub(" ", words)
    if says_i(flat(spoken)) or found.grief:
        return False
    if known:
        return True
    clauses = [flat(clause) for clause in CLAUSE_ENDS.split(spoken)]
    each = [(said, screen(said, phrases)) for said in clauses]
    worrying = [said for said, heard in each if heard.alarm and heard.is_sure]
    return all(map(names_who, worrying or [flat(spoken)]))
