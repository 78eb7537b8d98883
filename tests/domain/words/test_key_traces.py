"""Where a key lies is told to nobody; what only speaks of keys is left as it is."""

import pytest

from buurtbot.domain.words.traces.money import for_the_desk, holds_secret, without_secrets


@pytest.mark.parametrize(
    "words",
    [
        "De sleutel ligt onder de mat",
        "onder de bloempot ligt de sleutel",
        "Bel twee keer, de sleutel hangt achter de deur",
        "er ligt een sleutel in de brievenbus",
        "de reservesleutel in het sleutelkastje",
        "ik heb de sleutel bij de buren gelegd",
        "the key is under the mat",
        "I left a key in the letterbox",
    ],
)
def test_where_a_key_lies_is_made_unreadable(words: str) -> None:
    assert holds_secret(words)
    shown = without_secrets(words)
    assert len(shown) == len(words)
    for place in ("mat", "bloempot", "achter", "brievenbus", "kastje", "buren", "letterbox"):
        assert place not in shown


@pytest.mark.parametrize(
    "words",
    [
        "U bent uw sleutels vergeten",
        "Kunt u een sleutel laten bijmaken?",
        "Breng de sleutel naar mijn dochter",
        "Mijn sleutel is kwijt",
        "Heeft u mijn sleutels gezien? Die zijn weg",
        "ik sta achter de deur met de sleutel",
        "2533 AB is mijn postcode",
        "keys to success are kindness",
    ],
)
def test_who_only_speaks_of_keys_is_read(words: str) -> None:
    assert without_secrets(words) == words


@pytest.mark.parametrize(
    "words", ["deurcode 4711", "de alarmcode is 4711", "sleutelkastje 4711", "keysafe 4 7 1 1"]
)
def test_the_code_of_a_door_is_a_code(words: str) -> None:
    assert "4" not in without_secrets(words)


def test_a_code_beside_a_key_hides_neither_of_the_two() -> None:
    shown = without_secrets("De sleutel ligt onder de mat, alarmcode 4711, tot zo. Dag!")
    assert "mat" not in shown
    assert "4711" not in shown
    assert shown.endswith(". Dag!")


def test_in_danger_the_desk_reads_where_the_key_lies_and_never_a_code() -> None:
    words = "Ik ben gevallen. De sleutel ligt onder de mat, alarmcode 4711"
    alarming = for_the_desk(words, alarming=True)
    assert "onder de mat" in alarming
    assert "4711" not in alarming
    assert "mat" not in for_the_desk(words, alarming=False)
