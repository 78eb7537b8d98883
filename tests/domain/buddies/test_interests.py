"""What one may like here, and what it is called."""

from buurtbot.domain.buddies.interests import all_named, asked, named
from buurtbot.domain.core.messages import text
from config.network.interests import Interest, for_all

OWN = (Interest(key="pigeons", nl="Duiven", en="Pigeons"),)


def test_what_a_neighbourhood_added_comes_last() -> None:
    assert asked(OWN) == (*for_all(), "pigeons")


def test_each_is_called_as_the_reader_speaks_and_what_is_asked_no_more_is_not_shown() -> None:
    assert named("music", OWN, "nl") == text("interest-music")
    assert named("pigeons", OWN, "en") == text("just-this", words="Pigeons")
    assert named("pigeons", (), "nl") is None
    likes = ("pigeons", "chess", "music")
    assert all_named(likes, OWN, "nl") == [
        text("just-this", words="Duiven"),
        text("interest-music"),
    ]
