"""A letter goes to a real mail server, and what the server says becomes a value."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from buurtbot.mail import smtp
from buurtbot.mail.post import AT_ONCE, ILL, NAME, MailPost
from buurtbot.outbox.letters.channel import Delivered, Refused, Result, TryLater
from buurtbot.outbox.letters.paper import Paper
from buurtbot.storage.at_rest.dangers import Dangers
from config.environment.mail import MailServer
from tests.mail.mail_server import PASSWORD, SENDER, USER, certificate, mailroom, read

AT = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
PAPER = Paper(
    id="bb.gm0518.box.M-4K7P.letter.proof",
    to="balie@voorbeeld.nl",
    subject="M-4K7P: kijk nu",
    words="Eén regel, en nog één: “kijk”.\n",
    language="nl",
    at=AT,
)


class Steady:
    """Seconds that pass when a scene says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def office_of(server: MailServer, steady: Steady | None = None) -> MailPost:
    """A post office for this server."""
    seconds = steady or Steady()
    return MailPost(server, Dangers(seconds), seconds)


async def test_a_letter_arrives_as_it_was_written() -> None:
    async with mailroom() as room:
        assert (
            await office_of(room.at(sender_name="Buurt, Müller & zo")).post(PAPER) == Delivered()
        )
    (taken,) = room.taken
    assert (taken.mail_from, taken.rcpt_tos) == (SENDER, ["balie@voorbeeld.nl"])
    letter = read(taken)
    assert letter["From"].addresses[0].display_name == "Buurt, Müller & zo"
    assert letter["From"].addresses[0].addr_spec == SENDER
    assert letter["To"] == "balie@voorbeeld.nl"
    assert letter["Subject"] == "M-4K7P: kijk nu"
    assert letter["Message-ID"] == f"<{PAPER.id}@voorbeeld.nl>"
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["List-Unsubscribe"] is None
    assert letter.get_content().replace("\r\n", "\n") == PAPER.words
    assert letter.get_content_type() == "text/plain"


async def test_what_is_no_duty_can_be_ended_with_one_press() -> None:
    async with mailroom() as room:
        paper = Paper(**{**vars(PAPER), "duty": False})
        assert await office_of(room.at()).post(paper) == Delivered()
    (letter,) = room.letters
    assert letter["List-Unsubscribe"] == f"<mailto:{SENDER}?subject=stop%20{PAPER.id}>"
    assert b"\r\nList-Unsubscribe: <mailto:" in (room.taken[0].content or b"")


async def test_where_a_press_ends_it_the_address_stands_whole_in_its_header() -> None:
    stop = f"https://buurt.voorbeeld.nl/b/moerwijk/mail/stop/{'k' * 130}"
    async with mailroom() as room:
        paper = Paper(**{**vars(PAPER), "duty": False, "stop": stop})
        assert await office_of(room.at()).post(paper) == Delivered()
    (taken,) = room.taken
    assert isinstance(taken.content, bytes)
    assert f"List-Unsubscribe: <{stop}>\r\n" in taken.content.decode()
    assert "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in taken.content.decode()


@pytest.mark.parametrize(
    ("command", "says", "result"),
    [
        ("RCPT", "550 5.1.1 <balie@voorbeeld.nl>: user unknown", Refused("550 5.1.1")),
        ("RCPT", "450 4.2.0 Greylisted, come back in 5 minutes", TryLater(900)),
        ("DATA", "554 5.7.1 this looks like spam", Refused("554 5.7.1")),
        ("DATA", "452 disk full", TryLater(900)),
        ("MAIL", "451 busy", TryLater(900)),
        ("MAIL", "553 you are not buurtbot@voorbeeld.nl", TryLater(900)),
        ("RCPT", "421 closing", TryLater(900)),
    ],
)
async def test_what_the_server_says_is_told_by_its_numbers_only(
    command: str, says: str, result: Result
) -> None:
    async with mailroom() as room:
        room.says[command] = [says]
        assert await office_of(room.at()).post(PAPER) == result
        assert room.taken == []


async def test_a_server_that_lets_us_send_nothing_is_a_danger_until_it_does() -> None:
    async with mailroom() as room:
        office = office_of(room.at())
        room.says["MAIL"] = ["553 5.7.1 you are not buurtbot@voorbeeld.nl"]
        assert await office.post(PAPER) == TryLater(900)
        (told,) = office.dangers.told
        assert "(553 5.7.1)" in told
        assert "voorbeeld" not in told
        assert await office.post(PAPER) == Delivered()
        assert office.dangers.told == ()


async def test_a_wrong_password_is_told_and_nothing_is_sent(tmp_path: Path) -> None:
    ca, tls = certificate(tmp_path, "localhost")
    signs = {"host": "localhost", "tls": "first", "ca": str(ca), "user": USER}
    async with mailroom(tls=tls, sign_in=True) as room:
        office = office_of(room.at(**signs, password="verkeerd"))
        assert isinstance(await office.post(PAPER), TryLater)
        assert "(535 5.7.8)" in office.dangers.told[0]
        assert await office_of(room.at(**signs, password=PASSWORD)).post(PAPER) == Delivered()


async def test_a_server_without_signing_in_is_told_when_a_name_is_set() -> None:
    async with mailroom() as room:
        office = office_of(room.at(user=USER, password=PASSWORD))
        assert isinstance(await office.post(PAPER), TryLater)
        assert "no signing in" in office.dangers.told[0]


@pytest.mark.parametrize("tls", ["at once", "first"])
async def test_far_away_nothing_goes_but_over_tls_that_is_trusted(
    tmp_path: Path, tls: str
) -> None:
    ca, shows = certificate(tmp_path, "localhost")
    async with mailroom(tls=shows, at_once=tls == "at once") as room:
        there = {"host": "localhost", "tls": tls}
        assert await office_of(room.at(**there, ca=str(ca))).post(PAPER) == Delivered()
        stranger = office_of(room.at(**there))
        assert isinstance(await stranger.post(PAPER), TryLater)
        assert "certificate is not trusted" in stranger.dangers.told[0]
    assert len(room.taken) == 1


async def test_far_away_a_server_without_tls_gets_nothing() -> None:
    async with mailroom() as room:
        office = office_of(room.at(tls="first"))
        assert isinstance(await office.post(PAPER), TryLater)
        assert "no STARTTLS" in office.dangers.told[0]
        assert room.taken == []


async def test_near_by_tls_is_used_when_it_is_offered(tmp_path: Path) -> None:
    _, shows = certificate(tmp_path, "mail.voorbeeld.nl")
    async with mailroom(tls=shows) as room:
        assert await office_of(room.at()).post(PAPER) == Delivered()


async def test_a_server_that_is_away_is_not_asked_by_all_and_told_when_it_lasts() -> None:
    steady = Steady()
    async with mailroom() as room:
        pass
    office = office_of(room.at(), steady)
    assert await office.post(PAPER) == TryLater(20)
    steady.now += 5
    assert await office.post(PAPER) == TryLater(15)
    assert not office.dangers.told
    steady.now += ILL
    assert await office.post(PAPER) == TryLater(20)
    assert "does not answer" in office.dangers.told[0]


async def test_a_slow_server_holds_up_a_few_letters_and_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(smtp, "SLOW_SECONDS", 0.4)
    async with mailroom() as room:
        room.pauses = 5.0
        office = office_of(room.at())
        results = await asyncio.gather(*(office.post(PAPER) for _ in range(AT_ONCE + 3)))
        assert results.count(TryLater(1)) == 3
        assert results.count(TryLater(20)) == AT_ONCE
    assert NAME not in office.dangers.told


async def test_a_letter_that_was_taken_without_a_word_comes_again_under_the_same_id(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(smtp, "SLOW_SECONDS", 1.0)
    steady = Steady()
    async with mailroom() as room:
        room.hangs_up = 1
        office = office_of(room.at(), steady)
        assert isinstance(await office.post(PAPER), TryLater)
        steady.now += 20
        assert await office.post(PAPER) == Delivered()
    first, second = room.letters
    assert first["Message-ID"] == second["Message-ID"]


async def test_an_address_that_can_stand_in_no_header_is_refused() -> None:
    async with mailroom() as room:
        paper = Paper(**{**vars(PAPER), "to": "a@b.nl\nBcc: iedereen@voorbeeld.nl"})
        assert await office_of(room.at()).post(paper) == Refused("no address")
    assert room.taken == []
