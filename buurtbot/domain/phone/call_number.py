"""A number on which the desk may call: kept with the case in which somebody wrote it.

Asked for, or given as their own ("ja, 06-..."). A number in a story may be that of whoever the
story is about, so it is no more than words. It is sealed with the case, stands on its card, and
goes with its words; nobody but the staff of the desk is shown it.
"""

import re
from dataclasses import replace
from typing import Final

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.messages import Hidden, Say, Text, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.phone.numbers import read_phones, shown

YES: Final = re.compile(
    r"(?:ja|yes|ok|oke|okay|graag|prima|goed|please|dank|thanks|hier)[\s\w]{0,20}"
)
OWN: Final = re.compile(
    r"\b(?:mijn (?:telefoon|mobiele? )?(?:nummer|nr|tel)|bel (?:me|mij)|(?:me|mij) bellen"
    r"|bereikbaar|my (?:phone |mobile )?number|(?:call|ring|phone) me|reach me)\b"
)


def with_number(case: Case, words: str) -> Case:
    """The case with the number in these words, when it was asked for or is their own."""
    said = read_phones(words)
    if said is None or not (case.asks_number or _is_own(words, said.note)):
        return case
    return replace(case, phone=said.numbers[0], asks_number=False)


def _is_own(words: str, note: str) -> bool:
    """Whether they say so, or say nothing else."""
    plainly = words.casefold()
    return not note or bool(YES.fullmatch(note.casefold()) or OWN.search(plainly))


def of_card(phone: str) -> str:
    """The number of a contact card, which Telegram gives without its plus."""
    digits = "".join(sign for sign in phone if sign.isdecimal())
    return digits if phone.startswith("0") else f"+{digits}"


def number_of(case: Case, about: Person | None) -> str:
    """The number to call in this case, as it reads well; empty when nobody knows one."""
    return shown(case.phone) if case.phone else about.phone if about else ""


def thanks(before: Case, case: Case, about: Person) -> tuple[Say, ...]:
    """Who wrote a number hears which one was understood, once."""
    if case.phone == before.phone or about.chat is None:
        return ()
    return (Say(ToPerson(about.id), text("number-noted", phone=_hidden(case))),)


def on_card(case: Case) -> Text | None:
    """The number, for the card."""
    return text("card-phone", phone=_hidden(case)) if case.phone else None


def _hidden(case: Case) -> Hidden:
    return Hidden(case.owner, shown(case.phone))
