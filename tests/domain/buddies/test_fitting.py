"""The same people give the same pairs, and nobody meets whom they should not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from buurtbot.domain.buddies import said
from buurtbot.domain.buddies.fitting import Candidate, fit, pairs, shown_to, waiting
from buurtbot.domain.core.people.person import Offer, Person
from buurtbot.domain.core.together.buddy import Buddies, BuddyList, BuddySeeker

TUESDAY = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
NEVER = frozenset[frozenset[str]]()


def who(id_: str, *likes: str, kind: Any = "walk", days: int = 0, **person: Any) -> Candidate:
    """Somebody who looks since so many days."""
    since = TUESDAY - timedelta(days=days)
    known = Person(id_, "moerwijk", person.pop("language", "nl"), since, since, chat=1, name=id_)
    return Candidate(BuddySeeker(id_, "moerwijk", since, kind, likes), replace(known, **person))


def asked(
    *looking: Candidate, past: frozenset[frozenset[str]] = NEVER, far: str = ""
) -> list[str]:
    """Who is asked with whom, when all but those to `far` live five minutes apart."""
    ids = [one.id for one in looking if one.id != far]
    walks = {frozenset({a, b}): 400.0 for a in ids for b in ids if a != b}
    found = pairs(looking, walks, lambda a, b: frozenset({a, b}) in past)
    return [" ".join(sorted((a.id, b.id))) for a, b in found]


def test_who_waits_longest_is_matched_first_and_each_is_in_one_pair() -> None:
    lies, omar, pien = who("lies", days=2), who("omar", days=9), who("pien", days=5)
    assert asked(lies, omar, pien) == ["omar pien"]
    assert asked(pien, lies, omar) == ["omar pien"]


def test_who_likes_the_same_comes_before_who_waited_longer() -> None:
    omar = who("omar", "music", "garden", days=9)
    assert asked(omar, who("pien", "cooking", days=8), who("lies", "garden")) == ["lies omar"]


@pytest.mark.parametrize(
    "pien",
    [
        who("pien", kind="coffee"),
        who("pien", language="en"),
        who("pien", blocks=("omar",)),
        who("pien", reachable=False),
    ],
)
def test_who_does_not_go_with_him_is_not_asked(pien: Candidate) -> None:
    assert asked(who("omar", days=9), pien) == []
    assert asked(who("omar", days=9), who("lies", days=1), pien) == ["lies omar"]


def test_a_block_holds_from_both_sides() -> None:
    assert asked(who("omar", blocks=("pien",)), who("pien")) == []


def test_who_lives_too_far_is_not_walked_with_but_may_be_phoned() -> None:
    assert asked(who("omar"), who("pien"), far="pien") == []
    assert asked(who("omar", kind="phone"), who("pien", kind="phone"), far="pien") == ["omar pien"]


def test_a_poor_match_is_not_asked_again() -> None:
    past = frozenset({frozenset({"omar", "pien"})})
    assert asked(who("omar"), who("pien"), past=past) == []


def test_nobody_goes_with_themselves() -> None:
    omar = who("omar")
    assert fit(omar, omar, {}, lambda a, b: False) is None


def test_what_both_like_is_shown_first_and_two_things_at_most() -> None:
    omar, pien = (
        who("omar", "garden", "faith").seeker,
        who("pien", "music", "faith", "games").seeker,
    )
    assert shown_to(omar, pien) == ("faith", "music")


def test_how_long_it_takes_is_said_only_when_three_found_one() -> None:
    looking = [who("omar").seeker, who("pien", kind="coffee").seeker, who("lies").seeker]
    two = BuddyList("moerwijk", waited=(("walk", 30), ("walk", 20), ("phone", 1)))
    assert waiting("walk", looking, two, TUESDAY).days is None
    three = two.found_after("walk", 21)
    known = waiting("walk", looking, three, TUESDAY)
    assert (known.count, known.days) == (2, 21)


def test_who_waits_longer_than_who_found_one_is_counted_too() -> None:
    quick = BuddyList("moerwijk", waited=(("walk", 2), ("walk", 2), ("walk", 3)))
    new = [who("omar").seeker, who("pien", days=1).seeker]
    assert waiting("walk", new, quick, TUESDAY).days == 2
    long = [who(name, days=60).seeker for name in ("ans", "bep", "cor", "dirk")]
    assert waiting("walk", long, quick, TUESDAY).days == 60


def test_who_was_refused_as_a_volunteer_is_not_brought_to_somebody_alone() -> None:
    refused = Offer(("company",), 15, ("morning",), ("nl",), TUESDAY, refused=True)
    assert asked(who("omar"), who("pien", offer=refused)) == []


def test_who_lives_round_the_corner_is_not_told_that_it_goes_by_phone() -> None:
    omar, pien = who("omar", "music"), who("pien", "music")
    match = Buddies("b1", "moerwijk", ("omar", "pien"), "walk")
    assert "buddy-by-phone" not in repr(said.proposal(match, omar, pien, 0.0, ()))
