"""Of whom words may speak: of who writes them, or of somebody who is named in them."""

import re
from itertools import pairwise
from typing import Final

from buurtbot.domain.words.plain_words import WORD, plain
from config.care.screening import Concern

# Without somebody at hand: with violence "he" may stand before the door of who writes.
OF_ANOTHER: Final[frozenset[Concern]] = frozenset({"suicide", "lost"})
SELF: Final = frozenset(
    {"ik", "mij", "me", "mezelf", "mijzelf", "mijn", "mn", "ons", "wij", "we", "onze"}
    | {"i", "im", "ive", "id", "ill", "my", "myself", "mine", "us", "our"}
)
SAYS: Final = r"zegt|zei|roept|riep|schrijft|schreef|appt|appte|says|said|wrote|texted"
QUOTED: Final = re.compile(rf"\b(?:{SAYS})\b[^.!?\n]{{0,20}}[:\"“‘„][^.!?\n]*", re.IGNORECASE)
SOMEBODY: Final = (
    r"mevrouw|meneer|dame|heer|bewoner|buurvrouw|buurman|buurmeisje|buurjongen|vrouw|man|moeder"
    r"|vader|oma|opa|vriendin|vriend|zus|broer|zoon|dochter|collega|iemand"
    r"|neighbou?r|mother|father|friend|sister|brother|son|daughter|wife|husband|someone|somebody"
)
SUBJECT: Final = re.compile(
    rf"\b(?:ze|zij|hij|she|he|they)\b|\b(?:{SOMEBODY})( \w+)? "
    rf"(?:wil|wilt|wou|wilde|denkt|praat|dreigt|gaat|dwaalt|{SAYS}"
    r"|wants|is going|talks|threatens)\b"
)
# What who writes says of themselves while they tell of somebody else; and whose somebody it is.
TELLS: Final = re.compile(
    r"\b(?:"
    r"ik maak (?:me|mij)(?: grote| veel| ernstige| heel veel)? zorgen"
    r"|ik (?:ben|sta|zit|was) (?:(?:nu|hier|net|even) )*(?:bij|aan|voor|binnen|buiten)"
    r"|ik (?:denk|vrees|hoor|hoorde|zie|zag|geloof|merk|vermoed|heb gezien|weet niet)"
    r"|(?:tegen|aan|bij) (?:me|mij)|(?:vertelt|vertelde|zei|zegt|appt|belde|stuurde) (?:me|mij)"
    rf"|(?:mijn|mn|onze|my|our) (?:beste |oude |best |old )?(?={SOMEBODY})"
    r"|(?:wat|hoe) (?:moet|kan|zal) ik|kan ik iets doen|what (?:should|can|do) i do"
    r"|(?:i am|im|i m) (?:so |very )?(?:worried|concerned|with|at|here)"
    r"|i (?:think|believe|heard|see|saw|fear)|(?:told|tells|telling|texted|called) me"
    r")\b"
)

WANTING: Final = r"\b(?:wil|wilt|wou|wilde|want|wants|wanna)\b"
# One who wants two things says "and"; without it the second is of somebody who is not named.
WANTS_MORE: Final = re.compile(rf"{WANTING}.*(?<!\ben )(?<!\band ){WANTING}")


def may_be_about_another(words: str) -> bool:
    """Whether somebody else is named, and who writes not, of what was taken for their own."""
    said = flat(words)
    return not says_i(said) and SUBJECT.search(said) is not None


def flat(words: str) -> str:
    """Plain words with one space between them."""
    return " ".join(WORD.findall(plain(words)))


def says_i(said: str) -> bool:
    """Whether who writes speaks of themselves, beside telling of somebody."""
    return bool(SELF.intersection(TELLS.sub(" ", said).split()))


def names_who(said: str) -> bool:
    """Whether each that is wanted has somebody before it who wants it, and there is somebody."""
    at = [found.start() for found in SUBJECT.finditer(said)]
    parts = [said[begin:end] for begin, end in pairwise([*at, len(said)])]
    return bool(parts) and not any(WANTS_MORE.search(part) for part in parts)
