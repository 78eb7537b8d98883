"""What a value should have been, in words: of what pydantic found, without its words.

`RIGHT` says per setting what would be right; without one, the kind of mistake says it.
"""

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, Final, get_args

from pydantic import BaseModel

Problem = Mapping[str, Any]  # one of `ValidationError.errors()`
LONGEST: Final = 60

BY_CONNECT: Final = "or let `buurtbot connect` fill it in"
RIGHT: Final = {
    "slug": 'Give small letters, digits and -, and a letter first: slug = "moerwijk".',
    "municipality": 'Give the code of CBS: municipality = "gm0518".',
    "bot": f'Give its username without @: bot = "moerwijk_buurtbot"; {BY_CONNECT}.',
    "desk_bot": f"Give the username of the desk's own bot, without @; {BY_CONNECT}.",
    "group": f"Give the staff group's chat id, below 0: group = -1001234567890; {BY_CONNECT}.",
    "moderators": f"Give numbers of staff, unquoted: moderators = [123456789]; {BY_CONNECT}.",
    "languages": 'Give at least one: languages = ["nl", "en"].',
    "centre": "Give latitude and longitude: centre = [52.05, 4.30].",
    "outline": "Give at least three corners: outline = [[52.05, 4.30], [52.05, 4.31], ...].",
    "phone": 'Give the number where people can call: phone = "070 123 45 67".',
    "begin": "Give hours and minutes: begin = 09:00:00.",
    "end": "Give hours and minutes: end = 17:00:00.",
    "days": "Give days of the week, 1 is Monday: days = [1, 2, 3, 4, 5].",
    "second_channel": 'Give a web address: second_channel = "https://ring.example.nl/...".',
    "day_mail": 'Give mail addresses: day_mail = ["balie@example.nl"].',
    "alarm_mail": 'Give mail addresses: alarm_mail = ["dienst@example.nl"].',
    "sources": "Give words of letters, digits, - and _, without spaces.",
    "language": 'Give "nl" or "en".',
}
# By the type that pydantic gives: what is wrong, and what would be right.
KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "missing": ("is missing", "Add it."),
    "int_parsing": ("is no whole number", "Give a whole number, without quotes."),
    "int_type": ("is no whole number", "Give a whole number, without quotes."),
    "int_from_float": ("is no whole number", "Give a whole number, without a point."),
    "float_parsing": ("is no number", "Give a number, without quotes and with a point."),
    "float_type": ("is no number", "Give a number, without quotes and with a point."),
    "bool_parsing": ("is neither true nor false", "Write true or false, without quotes."),
    "bool_type": ("is neither true nor false", "Write true or false, without quotes."),
    "string_type": ("is no text", "Put quotes around it."),
    "tuple_type": ("is no list", "Put it between [ and ]."),
    "model_type": ("is no table of settings", "Put its settings below its name between [ and ]."),
    "model_attributes_type": ("is no table of settings", "Put its settings below its name."),
    "dict_type": ("is no table of settings", "Put its settings below its name between [ and ]."),
    "time_parsing": ("is no time of day", "Write it as 09:00:00."),
    "time_type": ("is no time of day", "Write it as 09:00:00."),
    "string_too_short": ("is empty", "Fill it in."),
    "string_pattern_mismatch": ("is not written as it should be", "Look at config/README.md."),
    "too_long": ("has too much in it", "Leave some of it out."),
}
LIMITS: Final = {
    "greater_than": ("gt", "more than"),
    "greater_than_equal": ("ge", "at least"),
    "less_than": ("lt", "less than"),
    "less_than_equal": ("le", "at most"),
}


def told(problem: Problem, kind: type[BaseModel] | None) -> tuple[str, str]:
    """What is wrong with a value, and what would be right."""
    names = [str(part) for part in problem["loc"]]
    where = ".".join(names)
    if problem["type"] == "extra_forbidden":
        return f"{where}: there is no such setting", _nearest(names, kind)
    wrong, right = _of_kind(problem)
    setting = next((RIGHT[name] for name in reversed(names) if name in RIGHT), right)
    here = "" if problem["type"] == "missing" else f"; there is {_shown(problem['input'])}"
    return f"{where}: {wrong}{here}", setting


def _of_kind(problem: Problem) -> tuple[str, str]:
    """What is wrong by the kind of mistake; of a rule of ours its own words."""
    kind = problem["type"]
    if kind == "value_error":
        return str(problem["ctx"]["error"]), "Change it."
    if kind in LIMITS:
        name, words = LIMITS[kind]
        return f"must be {words} {problem['ctx'][name]}", "Give another number."
    if kind == "too_short":
        return f"has fewer than {problem['ctx']['min_length']} in it", "Fill it in."
    if kind in {"literal_error", "enum"}:
        return "is none of what it can be", f"Choose {problem['ctx']['expected']}."
    return KINDS.get(kind, (str(problem["msg"]), "Change it."))


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."


def _nearest(names: Sequence[str], kind: type[BaseModel] | None) -> str:
    known = sorted(_known(names[:-1], kind)) if kind else []
    alike = get_close_matches(names[-1].casefold(), known, n=1)
    if alike:
        return f"Is {alike[0]} meant?"
    return f"Take it out. Known here: {', '.join(known)}." if known else "Take it out."


def _known(names: Sequence[str], kind: type[BaseModel]) -> Iterator[str]:
    """The settings of the table at these names."""
    for name in names:
        field = kind.model_fields.get(name)
        inner = next(_models(field.annotation), None) if field else None
        kind = inner or kind
    yield from kind.model_fields


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models(inner)
