"""What people are called in a text. A name from Telegram, or from a thumb, may hold anything.

It is made fit to stand in a line when it comes in, and once more when it is shown.
"""

import re
from typing import Final

from buurtbot.domain.core.messages import Arg, Hidden, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.words.letters import fewer_marks, is_only_marks
from buurtbot.domain.words.only_thanks import only_thanks
from buurtbot.domain.words.open_line import one_line

LONGEST_NAME: Final = 64
LONGEST_SHOWN: Final = 40
# Who is called so is called so with the name behind it: "Mevrouw Jansen", not "Mevrouw".
TITLES: Final = frozenset(
    {"mevrouw", "mevr", "mw", "mrs", "ms", "miss", "madam", "juffrouw", "juf", "zuster"}
    | {"meneer", "mijnheer", "dhr", "heer", "hr", "mr", "sir", "meester", "broeder", "pastoor"}
    | {"de", "den", "the", "dr", "drs", "familie", "fam", "family"}
    | {"oma", "opa", "tante", "oom", "grandma", "grandpa", "auntie", "aunt", "uncle"}
)

# What people say around a name that they are asked for: "ze heet Riet", "haar naam is Riet".
BEFORE_NAME: Final = re.compile(
    r"^(?:(?:ja|nou|oh|dat is|het is|that is|it is|its|it's|thats|that's)[, ]+)*"
    r"(?:(?:ze|zij|hij|die|deze|(?:mijn|m'n|mn|onze|my|our) \w+|she|he) (?:heet|is called)"
    r"|(?:haar|zijn|z'n|d'r|her|his)(?: \w+)? (?:voor)?(?:naam|name) is"
    r"|(?:de|the) (?:voor)?(?:naam|name) is)[: ]+(?:gewoon |just )?",
    re.IGNORECASE,
)
NO_NAMES: Final = frozenset(
    {"ja", "nee", "jawel", "weet ik niet", "geen idee", "dat weet ik niet", "hallo", "hoi"}
    | {"yes", "no", "i dont know", "i don't know", "no idea", "hello", "hi", "klopt"}
)


def name_told(said: str, most: int) -> str:
    """The name in an answer to what somebody is called; empty for "ja", "112", "ok" and thanks."""
    name = one_line(BEFORE_NAME.sub("", said.strip()), most)
    bare = name.casefold().strip(" .,!?")
    is_none = bare in NO_NAMES or only_thanks(name) or not any(map(str.isalpha, bare))
    return "" if is_none else name


def plain_name(said: str, most: int = LONGEST_NAME) -> str:
    """A name on one line, without what would change the words around it; empty when none shows."""
    name = one_line(fewer_marks(said), most)
    return "" if is_only_marks(name) else name


def called_in_telegram(first: str, last: str = "") -> str:
    """What to call someone by what stands in Telegram: the first name, and no more than that.

    Of who put a title there the last name goes with it: a neighbour says "Meneer Pronk".
    """
    name = plain_name(first)
    only_title = bool(name) and all(_is_title(word) for word in name.split(" "))
    return plain_name(f"{name} {last}") if only_title else name


def name_of(person: Person | None) -> Arg:
    """How someone is called in a text, else "een buur"."""
    return _shown(person, plain_name(person.name, LONGEST_SHOWN) if person else "")


def first_name_of(person: Person | None) -> Arg:
    """How someone is called by those who help each other: by the first name, or title and name."""
    return _shown(person, first_name_in(person.name) if person else "")


def first_name_in(name: str) -> str:
    """The same of a name as it is kept, for what is sealed already."""
    name = plain_name(name, LONGEST_SHOWN)
    first = name.partition(" ")[0]
    return name if _is_title(first) else first


def _is_title(word: str) -> bool:
    return word.casefold().rstrip(".") in TITLES


def _shown(person: Person | None, name: str) -> Arg:
    return Hidden(person.id, name) if person and name else text("a-neighbour")


def staff_name(owner: str, name: str) -> Arg:
    """How someone of the desk is called, sealed with the key of `owner`."""
    shown = plain_name(name, LONGEST_SHOWN)
    return Hidden(owner, shown) if shown else text("a-colleague")
