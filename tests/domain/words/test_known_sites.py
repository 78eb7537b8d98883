"""A link to the site of the own town warns nobody; one that only looks like it does."""

from buurtbot.domain.words.known_sites import is_known_site
from buurtbot.domain.words.scams import kinds_of
from tests.scenes.each import with_each

KNOWN = ("denhaag.nl",)


@with_each(
    [
        "denhaag.nl",
        "www.denhaag.nl",
        "https://denhaag.nl/paspoort?x=1",
        "HTTP://Afspraak.DenHaag.nl#nu",
        "denhaag.nl/wijk",
    ]
)
def test_what_everybody_knows(link: str) -> None:
    assert is_known_site(link, KNOWN)
    assert kinds_of(f"Kijk op {link}, daar staat het.", KNOWN) == frozenset()


@with_each(
    [
        "https://denhaag.nl.win-nu.xyz/login",
        "https://denhaag-nl.com",
        "mijndenhaag.nl",
        "https://denhaag.nl@slecht.nl/x",
        "https://slecht.nl/denhaag.nl",
        "slecht.nl?u=.denhaag.nl",
        "ftp://denhaag.nl",
        "tg://denhaag.nl",
        "https://denhааg.nl",
        "https://denhaag.nl:8443/x",
    ]
)
def test_what_only_looks_like_it(link: str) -> None:
    assert not is_known_site(link, KNOWN)
