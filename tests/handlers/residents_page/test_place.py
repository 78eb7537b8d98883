"""A place on the page: what the cookie holds, and what a form must carry."""

from datetime import UTC, datetime, timedelta

from buurtbot.storage.at_rest.sealing import Secrets
from config.network.pages import is_on_page
from handlers.residents_page.forms import is_mark, new_mark
from handlers.residents_page.place import Place, opened, sealed
from handlers.web_pages.forms import once_of

NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)
OURS = Secrets({"k1": b"1" * 32}, "k1", b"pepper")
THEIRS = Secrets({"k1": b"2" * 32}, "k1", b"pepper")
PLACE = Place("aardappel fietsbel olifant zonnebloem", "moerwijk", 0, name="Willem")


def test_what_the_browser_keeps_is_read_back_and_tells_nothing() -> None:
    cookie = sealed(OURS, PLACE, NOW)
    assert "olifant" not in cookie
    assert "Willem" not in cookie
    found = opened(OURS, cookie, NOW)
    assert found is not None
    assert (found.words, found.name, found.at) == (PLACE.words, "Willem", NOW.timestamp())


def test_a_cookie_that_is_old_or_not_ours_opens_nothing() -> None:
    cookie = sealed(OURS, PLACE, NOW)
    assert opened(OURS, cookie, NOW + timedelta(days=31)) is None
    for other in ("", "k1.", "k1.niets", "k9." + cookie[3:], cookie[:-4] + "AAAA", "k1.€"):
        assert opened(OURS, other, NOW) is None, other
    assert opened(THEIRS, cookie, NOW) is None


def test_a_cookie_is_made_anew_each_day_that_it_is_used() -> None:
    found = opened(OURS, sealed(OURS, PLACE, NOW), NOW)
    assert found is not None
    assert not found.is_old(NOW + timedelta(hours=3))
    assert found.is_old(NOW + timedelta(days=2))


def test_the_same_words_are_the_same_number_and_no_number_of_telegram() -> None:
    number = PLACE.number(OURS)
    assert number == Place(PLACE.words, "crabbehof", 7).number(THEIRS)
    assert is_on_page(number)
    assert number != Place("olifant fietsbel aardappel zonnebloem", "moerwijk", 0).number(OURS)
    assert number != PLACE.number(Secrets({"k1": b"1" * 32}, "k1", b"other"))


def test_what_was_seen_elsewhere_says_nothing_here() -> None:
    seen = Place(PLACE.words, "moerwijk", 0, seen=12)
    assert seen.here("moerwijk").seen == 12
    assert seen.here("crabbehof").seen == 0


def test_a_form_is_of_one_person() -> None:
    mark = new_mark(OURS, 7)
    assert is_mark(OURS, 7, mark)
    assert not is_mark(OURS, 8, mark)
    for wrong in ("", ".", mark + "x", "€" + mark):
        assert not is_mark(OURS, 7, wrong)


def test_sent_again_it_is_the_same_and_with_other_words_it_is_new() -> None:
    mark = new_mark(OURS, 7)
    assert once_of(OURS, mark, "ja") == once_of(OURS, mark, "ja")
    assert once_of(OURS, mark, "ja") != once_of(OURS, mark, "nee")
    assert once_of(OURS, mark, "ja") != once_of(OURS, new_mark(OURS, 7), "ja")
