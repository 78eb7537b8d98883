"""What stands before the number of a house to say that it is one: "nr.", "huisnummer:", "n°"."""

from typing import Final

from geo.typed import words
from geo.typed.tokens import Tokens, is_sign, is_word, token_at

LABEL_SIGNS: Final = frozenset(".:#°-=")
OF_A_HOUSE: Final = frozenset({"house", "huis"})


def label(tokens: Tokens, at: int) -> tuple[int, bool]:
    """Where the label of the number there begins, and whether there is one."""
    back = at - 1
    while is_sign(token_at(tokens, back), LABEL_SIGNS) or is_word(
        token_at(tokens, back), frozenset({"is"})
    ):
        back -= 1
    before = token_at(tokens, back)
    if is_word(before, words.NUMBER):
        whole = is_word(token_at(tokens, back - 1), OF_A_HOUSE)
        return (back - 1 if whole else back), True
    if is_word(before, frozenset("n")) and _is_short_for_number(tokens, back):
        return back, True
    hash_sign = is_sign(token_at(tokens, at - 1), frozenset("#"))
    return (back + 1, True) if hash_sign else (at, False)


def _is_short_for_number(tokens: Tokens, at: int) -> bool:
    """ "n° 12", "Erasmusweg n 12"; not "N 12"."""
    before = token_at(tokens, at - 1)
    word = before is not None and before.kind == "word" and tokens[at].text == "n"
    return word or is_sign(tokens[at + 1], frozenset("°"))
