"""What a typed answer most likely means: labels of buttons with typos, yes and no as people type.

Nothing is guessed when two choices are equally near: the question is then asked again with help.
"""

import re
import unicodedata
from collections.abc import Mapping
from difflib import SequenceMatcher

NEAR_ENOUGH = 0.78
CLEARLY_NEARER = 0.08
LONGEST_LABEL = 60
YES = frozenset(
    {"ja", "j", "jaa", "jaaa", "jazeker", "zeker", "graag", "yes", "y", "yep", "yeah"}
    | {"ok", "oke", "okay", "prima", "goed", "jep", "ya", "ja hoor", "ja graag", "klopt"}
    | {
        "ja dat klopt",
        "ja klopt",
        "ja klopt dat",
        "dat klopt",
        "klopt dat",
        "akkoord",
        "is goed",
        "sure",
        "correct",
    }
)
NO = frozenset(
    {"nee", "n", "neen", "nee dank u", "nope", "no", "nah", "liever niet", "niet"}
    | {"nee hoor", "nee bedankt", "klopt niet", "no thanks", "no thank you"}
)
NOTHING = NO | {"niets", "niks", "geen", "nee niets", "nothing", "none"}
PERSON = frozenset({"mens", "een mens", "persoon", "een persoon", "medewerker", "a human"})
STOP = frozenset(
    {
        "stop",
        "stoppen",
        "stop maar",
        "stop ermee",
        "ik stop",
        "ik wil stoppen",
        "ik wil ermee stoppen",
    }
    | {"ik stop ermee", "hou op", "houd op", "ophouden", "afmelden", "uitschrijven", "unsubscribe"}
    | {"stop it", "please stop", "i want to stop", "quit"}
)
RATHER_NOT = frozenset(
    {"liever niet", "dat zeg ik liever niet", "zeg ik liever niet", "dat vertel ik liever niet"}
    | {"dat wil ik niet zeggen", "wil ik niet zeggen", "dat zeg ik niet", "zeg ik niet"}
    | {"rather not", "i d rather not say", "i would rather not say", "rather not say"}
)
LEAVE_IT = frozenset(
    {"laat maar", "laat maar zitten", "hoeft niet", "hoeft niet meer", "het hoeft niet meer"}
    | {"never mind", "nevermind", "forget it", "leave it", "not needed"}
)
NO_MORE = frozenset(
    {
        "verder",
        "ga verder",
        "volgende",
        "dat is alles",
        "dat was het",
        "dat was alles",
        "meer niet",
    }
    | {"dat is het", "ready", "done", "next", "go on", "continue", "that is all", "thats all"}
)
ALL_OF_THEM = frozenset(
    {"alle", "alles", "allemaal", "alle dagen", "elke dag", "iedere dag", "alle werkdagen"}
    | {"werkdagen", "doordeweeks", "door de week", "maakt niet uit", "het maakt niet uit"}
    | {"maakt mij niet uit", "maakt me niet uit", "all", "all of them", "every day", "any day"}
    | {"everything", "weekdays", "all days", "i do not mind", "i don t mind", "any"}
)
SEND = frozenset(
    {"verstuur", "verstuur maar", "stuur maar", "stuur het maar", "ja verstuur maar", "verzenden"}
    | {
        "klopt allemaal",
        "alles klopt",
        "ja alles klopt",
        "klopt helemaal",
        "send it",
        "all correct",
    }
)
MEANT: Mapping[str, frozenset[str]] = {
    "yes": YES,
    "no": NO,
    "skip": NOTHING | LEAVE_IT,
    "ready": NO_MORE | YES,
    "send": SEND | YES,
    "person": PERSON,
    "stop": STOP | LEAVE_IT,
    "place_unknown": RATHER_NOT,
    "nl": frozenset({"nederlands", "dutch", "in het nederlands", "hollands"}),
    "en": frozenset({"engels", "english", "in het engels", "in english"}),
}


def plain(text: str) -> str:
    """Small letters and single spaces, without accents, emoji and punctuation."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c))
    return re.sub(r" +", " ", kept).strip()


def says_stop(text: str) -> bool:
    """Whether "stop" is all that was typed."""
    return plain(text) in STOP


def says_all(text: str) -> bool:
    """Whether every choice is meant, where several may be ticked."""
    return plain(text) in ALL_OF_THEM


def labelled(text: str, labels: Mapping[str, str]) -> str | None:
    """The value whose whole label was typed, with a slip or without.

    A label with numbers must be typed as it is: the 8th of December is not the 1st.
    """
    if any(sign.isdigit() for label in labels.values() for sign in label):
        said = plain(text)
        return _exact(said, labels) if said and len(said) <= LONGEST_LABEL else None
    return choice_for(text, labels, free=True)


def choice_for(text: str, labels: Mapping[str, str], *, free: bool = False) -> str | None:
    """The value whose label is meant, or None. `labels`: value -> label as it was shown.

    Where free words are an answer too (`free`), only what is nearly a whole label counts as a
    choice: "Mensje" is a name then, and 12 a house number.
    """
    said = plain(text)
    if not said or len(said) > LONGEST_LABEL:
        return None
    return (
        _exact(said, labels)
        or _numbered(said, labels, free=free)
        or _near(said, labels, whole=free)
    )


def _exact(said: str, labels: Mapping[str, str]) -> str | None:
    for value, label in labels.items():
        if said in {plain(label), value}:
            return value
    return next((v for v, words in MEANT.items() if v in labels and said in words), None)


def _numbered(said: str, labels: Mapping[str, str], *, free: bool) -> str | None:
    """The third choice for "3", unless the choices are numbers themselves."""
    values = list(labels)
    numbers = any(plain(label)[:1].isdigit() for label in labels.values())
    if free or numbers or not said.isdecimal():
        return None
    return values[int(said) - 1] if 1 <= int(said) <= len(values) else None


def _near(said: str, labels: Mapping[str, str], *, whole: bool) -> str | None:
    near = sorted(
        ((_likeness(said, plain(label), whole=whole), v) for v, label in labels.items()),
        reverse=True,
    )
    if not near or near[0][0] < NEAR_ENOUGH:
        return None
    if len(near) > 1 and near[0][0] - near[1][0] < CLEARLY_NEARER:
        return None
    return near[0][1]


def _likeness(said: str, label: str, *, whole: bool) -> float:
    """How alike two plain texts are, 0..1; unless `whole`, some words of a label are enough."""
    alike = SequenceMatcher(None, said, label).ratio()
    if whole or len(said) <= 3:
        return alike
    parts = _runs(label.split(), len(said.split()))
    return max([alike, *(SequenceMatcher(None, said, part).ratio() for part in parts)])


def _runs(words: list[str], length: int) -> list[str]:
    """Each so many words that stand together: "de hond" and "hond uitlaten" for two."""
    return [" ".join(words[i : i + length]) for i in range(len(words) - length + 1)]
