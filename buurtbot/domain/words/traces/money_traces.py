"""What looks like money, a way in or a way round us: PIN, key, IBAN, bank card, link, phone, mail.

The relay warns both sides and tells the desk. Numbers are checked (mod 97, Luhn), so that a
house number is no bank card. Each character is looked at a fixed number of times.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from buurtbot.domain.words.traces.key_traces import places_of_keys

Kind = Literal["iban", "card", "pin", "key", "email", "link", "phone"]

LONGEST = 8192
INVISIBLE = {"Cf", "Mn", "Me"}
# Which countries have account numbers of which length: the IBAN registry of SWIFT.
IBAN_COUNTRIES = {
    15: "NO",
    16: "BE",
    18: "DK FI FO GL NL",
    19: "MK SI",
    20: "AT BA EE KZ LT LU XK",
    21: "CH HR LI LV",
    22: "BG BH DE GB GE IE ME RS VA",
    23: "AE GI IL",
    24: "AD CZ ES MD PK RO SA SE SK TN",
    25: "PT",
    26: "IS TR",
    27: "FR GR IT MC SM",
    28: "AL AZ BY CY DO HU LB PL",
    29: "EG QA UA",
    30: "JO KW",
    31: "MT",
}
IBAN_LENGTHS = {land: length for length, lands in IBAN_COUNTRIES.items() for land in lands.split()}
IBAN_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}[ -]?\d{2}")
DIGITS = re.compile(r"\d{1,30}")
BETWEEN_DIGITS = re.compile(r"[ .\-/()]{0,3}")
CHUNK = re.compile(r"\S{3,2048}")
AROUND = "()[]{}<>\"'.,;:!?…“”‘’"
LABEL = re.compile(r"[a-z0-9-]{1,63}")
COMMON_ENDINGS = (
    "nl com net org eu info io app xyz top shop online site click link biz co uk fr es pl ru "
    "cn tk ly gl gd cc tv amsterdam frl page dev live store vip club pro mobi ai gg"
)
# These are words too: they count only with a path or www. in front.
WORD_ENDINGS = "me de is in to be er at so no my it nu al"
ENDINGS = frozenset(COMMON_ENDINGS.split())
ALL_ENDINGS = ENDINGS | frozenset(WORD_ENDINGS.split())
SPOKEN = (
    "nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen|"
    "zero|one|two|three|four|five|six|seven|eight|nine"
)
DIGIT = rf"(?:\d|{SPOKEN})"
CODE = rf"(?<![\d\w]){DIGIT}(?:[ ,-]{{0,2}}{DIGIT}){{2,5}}(?![\d\w])"
# The code of a door or an alarm opens a house: as secret as a PIN.
PIN_WORD = (
    r"\b(?:pin|pincode|pinkode|pin-code|pinnummer|pascode|code|cvc|cvv"
    r"|(?:deur|poort|portiek|toegangs|alarm|kluis|sleutel|inlog|beveiligings|lift|huis)-?code"
    r"|sleutel(?:kast|kluis)(?:je)?|kluisje|key ?safe|lock ?box|passcode)\b"
)
IN_PIN_WORDS = ("pin", "code", "cvc", "cvv", "sleutel", "kluisje", "safe", "box")  # one of them
PIN = re.compile(
    rf"{PIN_WORD}[^\d\n]{{0,30}}?(?P<after>{CODE})|(?P<before>{CODE})[^\d\n]{{1,20}}?{PIN_WORD}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Trace:
    """What kind of thing stands at text[begin:end]; the value itself is not kept."""

    kind: Kind
    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class _Clean:
    """The text without invisible signs and odd digits, and where each character came from."""

    text: str
    origin: Sequence[int]

    def trace(self, kind: Kind, start: int, end: int) -> Trace:
        return Trace(kind, self.origin[start], self.origin[end - 1] + 1)


def money_traces(text: str) -> tuple[Trace, ...]:
    """Return what was found, in order of place, none overlapping; never raises.

    Only the first 8192 characters are looked at. Places are of the text as given.
    """
    clean = _clean(text[:LONGEST])
    found: list[Trace] = []
    for search in (_chunks, _ibans, _numbers, _pins):
        free = [each for each in search(clean) if not any(_overlap(each, old) for old in found)]
        found += free
    found += [piece for key in _keys(clean) for piece in _around(key, found)]
    return tuple(sorted(found, key=lambda trace: trace.begin))


def _clean(text: str) -> _Clean:
    if text.isascii():
        return _Clean(text, range(len(text)))
    signs: list[str] = []
    origin: list[int] = []
    for at, sign in enumerate(text):
        if unicodedata.category(sign) in INVISIBLE:
            continue
        plain = unicodedata.normalize("NFKC", sign)
        signs.append(plain)
        origin += [at] * len(plain)
    return _Clean("".join(signs), origin)


def _overlap(one: Trace, other: Trace) -> bool:
    return one.begin < other.end and other.begin < one.end


def _chunks(clean: _Clean) -> Iterator[Trace]:
    """Links and mail addresses: anything between spaces that is built like one."""
    for found in CHUNK.finditer(clean.text):
        if "." not in found[0] and ":" not in found[0]:
            continue  # as nearly every word: no host, and no scheme
        chunk = found[0].strip(AROUND)
        start = found.start() + found[0].find(chunk)
        kind = _kind_of(chunk.casefold())
        if chunk and kind:
            yield clean.trace(kind, start, start + len(chunk))


def _kind_of(chunk: str) -> Kind | None:
    name, at, host = chunk.rpartition("@")
    if at and name and "/" not in name:
        return "email" if _is_host(host, ALL_ENDINGS) else None
    scheme, separator, _ = chunk.partition("://")
    if separator and scheme:
        return "link"
    host, slash, _ = chunk.partition("/")
    host = host.partition(":")[0]
    sure = bool(slash) or host.startswith("www.")
    return "link" if _is_host(host, ALL_ENDINGS if sure else ENDINGS) else None


def _is_host(host: str, endings: frozenset[str]) -> bool:
    labels = host.split(".")
    return len(labels) > 1 and labels[-1] in endings and all(map(LABEL.fullmatch, labels))


def _ibans(clean: _Clean) -> Iterator[Trace]:
    for found in IBAN_START.finditer(clean.text):
        length = IBAN_LENGTHS.get(found[0][:2].upper(), 0)
        places = _letters_and_digits(clean.text, found.start(), length)
        if length and len(places) == length and _is_iban("".join(clean.text[p] for p in places)):
            yield clean.trace("iban", places[0], places[-1] + 1)


def _letters_and_digits(text: str, start: int, count: int) -> list[int]:
    """Places of the next letters and digits, with only spaces, dots or dashes between them."""
    places: list[int] = []
    for at in range(start, min(len(text), start + 2 * count)):
        if len(places) == count:
            break
        if text[at].isascii() and text[at].isalnum():
            places.append(at)
        elif text[at] not in " .-":
            break
    return places


def _is_iban(code: str) -> bool:
    turned = code[4:] + code[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def _numbers(clean: _Clean) -> Iterator[Trace]:
    """Bank cards and phone numbers: groups of digits with little between them."""
    groups = [found.span() for found in DIGITS.finditer(clean.text)]
    first = 0
    while first < len(groups):
        last, kind = _longest(clean.text, groups, first)
        if kind:
            start = groups[first][0]
            plus = clean.text[start - 1 : start] == "+"
            yield clean.trace(kind, start - plus, groups[last][1])
        first = last + 1


def _longest(text: str, groups: list[tuple[int, int]], first: int) -> tuple[int, Kind | None]:
    """The longest row of at most nine groups from this one that is a number of a kind."""
    start = groups[first][0]
    plus = text[start - 1 : start] == "+"
    digits = ""
    found: tuple[int, Kind | None] = (first, None)
    for last in range(first, min(first + 9, len(groups))):
        gap = text[groups[last - 1][1] : groups[last][0]] if last > first else ""
        if not BETWEEN_DIGITS.fullmatch(gap):
            break
        digits += text[groups[last][0] : groups[last][1]]
        kind = _kind_of_number(digits, plus=plus)
        found = (last, kind) if kind else found
    return found


def _kind_of_number(digits: str, *, plus: bool) -> Kind | None:
    if _is_phone(digits, plus=plus):
        return "phone"
    return "card" if 13 <= len(digits) <= 19 and not plus and _is_luhn(digits) else None


def _is_phone(digits: str, *, plus: bool) -> bool:
    if plus or digits.startswith("00"):
        return 9 <= len(digits.lstrip("0")) <= 15
    service = digits.startswith(("0800", "0900", "0906", "0909")) and len(digits) in {8, 11}
    return service or (digits.startswith("0") and len(digits) == 10)


def _is_luhn(digits: str) -> bool:
    odd = [int(digit) for digit in digits[-1::-2]]
    even = [sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2]]
    return len(set(digits)) > 1 and (sum(odd) + sum(even)) % 10 == 0


def _keys(clean: _Clean) -> Iterator[Trace]:
    """Where a key lies."""
    for start, end in places_of_keys(clean.text):
        yield clean.trace("key", start, end)


def _around(key: Trace, found: Sequence[Trace]) -> Iterator[Trace]:
    """The parts of a sentence about a key that are no trace by themselves."""
    inside = sorted((old for old in found if _overlap(key, old)), key=lambda trace: trace.begin)
    begins = (key.begin, *(old.end for old in inside))
    ends = (*(old.begin for old in inside), key.end)
    yield from (Trace("key", at, to) for at, to in zip(begins, ends, strict=True) if at < to)


def _pins(clean: _Clean) -> Iterator[Trace]:
    """Three to six digits, or words for them, close to the word for such a code."""
    if clean.text.isascii() and not any(map(clean.text.lower().__contains__, IN_PIN_WORDS)):
        return
    for found in PIN.finditer(clean.text):
        yield clean.trace("pin", *found.span("after" if found["after"] else "before"))
