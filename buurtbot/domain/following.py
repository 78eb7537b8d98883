"""What follows in a case that staff know of: it is gathered, and never goes before what is new."""

from buurtbot.domain.case import Case
from buurtbot.domain.desk import File, buttons, card
from buurtbot.domain.in_parts import in_parts
from buurtbot.domain.messages import Arg, Change, Media, Say, Text, ToDesk
from buurtbot.domain.names import first_name_of
from buurtbot.domain.person import Person


def later_in(case: Case) -> ToDesk:
    """The topic of a case that staff know of."""
    return ToDesk(case.neighbourhood, case.id, urgent=case.urgent, later=True)


def follows(case: Case, said: Text) -> Say:
    """Say something in the topic of such a case."""
    return Say(later_in(case), said)


def grown(file: File) -> Change:
    """The card with more in it, when nothing else about the case changed."""
    return Change(later_in(file.case), file.case.card_name, card(file), buttons(file), anew=True)


def heard(
    case: Case, person: Person, words: str, media: Media | None, *, key: str = "desk-heard"
) -> tuple[Say, ...]:
    """What the person of a case writes."""
    args: dict[str, Arg] = {"name": first_name_of(person)}
    return in_parts(later_in(case), key, args, person.id, words, media)
