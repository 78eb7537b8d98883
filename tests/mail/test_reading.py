"""What came in is read as mail programs write it: Antw:, AW:, umlauts, files, machines."""

from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtbot.mail.reading import LONGEST, Arrived, Kind, read

EML = Path(__file__).parent / "eml"
OURS = "buurtbot@voorbeeld.nl"


def eml(name: str, ours: str = "OURS") -> bytes:
    """A letter of the folder, about this letter of ours."""
    return (EML / f"{name}.eml").read_bytes().replace(b"OURS", ours.encode())


def arrived(name: str) -> Arrived:
    """The same, read."""
    return read(eml(name), ours=OURS)


def test_an_answer_is_its_words_and_not_what_it_quotes() -> None:
    found = arrived("answer_dutch")
    assert found.words == "Ik bel haar om elf uur. Hebben we café Zon al gebeld?\n\nGroet, Wil"
    assert (found.kind, found.ref) == ("letter", "M-4K7P")
    assert (found.name, found.address) == ("Groot, Wil de", "wil.degroot@voorbeeld.nl")
    bare = eml("answer_dutch").replace(b"=22Groot", b"Groot").replace(b"de=22", b"de")
    assert read(bare, ours=OURS).name == "Groot, Wil de"
    assert "<OURS@voorbeeld.nl>" in found.about
    assert (found.attached, found.may_answer) == (0, True)


def test_of_a_page_the_words_are_read_and_the_reference_however_it_is_typed() -> None:
    found = arrived("answer_german")
    assert found.ref == "M-4K7P"
    assert found.name == "Jürgen Müller"
    assert "Ich komme um drei." in found.words
    assert "Gruß" in found.words
    assert not [word for word in ("color", "Buurtbot", "<") if word in found.words]


HOW_IT_IS_QUOTED = (
    "Op 24 nov 2026 om 09:58 heeft Buurtbot <buurtbot@voorbeeld.nl> het volgende geschreven:",
    "Op di 24 nov 2026 om 09:58 schreef Buurtbot Moerwijk en omstreken <\nbuurtbot@voorbeeld.nl>:",
    "On Tue, Nov 24, 2026 at 9:58 AM Buurtbot of Moerwijk and around\n<b@voorbeeld.nl> wrote:",
    "Van: Buurtbot Moerwijk\nVerzonden: dinsdag 24 november 2026 09:58\nAan: Wil de Groot",
    "*Van:* Buurtbot\n*Verzonden:* dinsdag 24 november 2026 09:58",
    "Von: Buurtbot\nGesendet: Dienstag, 24. November 2026 09:58",
    "Am 24.11.2026 um 09:58 schrieb Buurtbot:",
    "-----Oorspronkelijk bericht-----",
)


@pytest.mark.parametrize("quoted", HOW_IT_IS_QUOTED)
def test_what_each_mail_program_quotes_is_left_out(quoted: str) -> None:
    said = f"Ik bel haar.\n\n{quoted}\n\nNiemand van de balie heeft deze melding nog."
    raw = f"From: a@b.nl\nContent-Type: text/plain; charset=utf-8\n\n{said}".encode()
    assert read(raw, ours=OURS).words == "Ik bel haar."


@pytest.mark.parametrize(
    "said",
    [
        "Op dinsdag heeft zij mij geschreven\nHet gaat niet goed:\nze eet niet.",
        "Van haar hoorde ik niets.\nDatum: morgen.",
        "Op 3 december schreef ze dat ze dood wil.",
        "De zoon komt morgen.\nTot dan.",
    ],
)
def test_what_somebody_tells_is_no_quotation(said: str) -> None:
    raw = f"From: a@b.nl\nContent-Type: text/plain; charset=utf-8\n\n{said}".encode()
    assert read(raw, ours=OURS).words == said


@pytest.mark.parametrize(
    "subject", ["Antw: M-4K7P", "AW: Re: m\u20114k7p", "FW: M\u20134K7P: kijk"]
)
def test_a_reference_is_read_as_it_is_typed_or_copied_from_a_page(subject: str) -> None:
    assert Arrived("letter", subject=subject).ref == "M-4K7P"


def test_files_are_counted() -> None:
    found = arrived("with_files")
    assert (found.words, found.attached) == ("Hier is de foto.", 2)


def test_what_came_back_and_what_is_only_late_are_told_apart_and_name_the_letter() -> None:
    assert arrived("bounce").kind == "bounce"
    assert arrived("late").kind == "late"
    for name in ("bounce", "late"):
        assert "OURS@voorbeeld.nl" in arrived(name).about
        assert not arrived(name).may_answer


@pytest.mark.parametrize(
    ("action", "status", "kind", "why"),
    [
        ("failed", "5.1.1", "bounce", ""),
        ("Failed", "4.4.7", "bounce", "late"),
        ("failed", "4.2.2 (mailbox full)", "bounce", "full"),
        ("failed", "5.2.2", "bounce", "full"),
        ("failed", "5.2.20", "bounce", ""),
        ("failed", "", "bounce", ""),
        ("delayed", "4.2.2", "late", "full"),
        ("delayed", "4.4.1", "late", "late"),
        ("delivered", "2.1.5", "machine", ""),
        ("relayed", "2.1.5", "machine", ""),
    ],
)
def test_a_server_that_gave_up_says_so_whatever_the_number(
    action: str, status: str, kind: str, why: str
) -> None:
    raw = eml("bounce").replace(b"Action: failed", f"Action: {action}".encode())
    found = read(raw.replace(b"Status: 5.1.1", f"Status: {status}".encode()), ours=OURS)
    assert (found.kind, found.why) == (kind, why)


def test_a_machine_is_heard_by_nobody() -> None:
    assert arrived("away").kind == "machine"


@pytest.mark.parametrize("name", ["list", "no_reply"])
def test_lists_and_no_reply_get_no_answer(name: str) -> None:
    found = arrived(name)
    assert (found.kind, found.may_answer) == ("letter", False)


@pytest.mark.parametrize(
    ("header", "kind", "may_answer"),
    [
        ("Auto-Submitted: no", "letter", True),
        ("Auto-Submitted: auto-generated; x=y", "machine", False),
        ("Precedence: bulk", "machine", False),
        ("Precedence: auto_reply", "machine", False),
        ("X-Auto-Response-Suppress: OOF", "letter", False),
        ("X-Autoreply: yes", "machine", False),
        ("X-Spam-Flag: YES", "machine", False),
        ("Return-Path: <>", "machine", False),
        ("Return-Path: <riet@voorbeeld.nl>", "letter", True),
    ],
)
def test_headers_of_machines(header: str, kind: str, *, may_answer: bool) -> None:
    found = read(header.encode() + b"\n" + eml("stray"), ours=OURS)
    assert (found.kind, found.may_answer) == (kind, may_answer)


@pytest.mark.parametrize("address", [OURS, "MAILER-DAEMON@x.nl", "postmaster@x.nl"])
def test_what_we_or_mail_servers_wrote_is_never_answered(address: str) -> None:
    raw = eml("stray").replace(b"riet@voorbeeld.nl", address.encode())
    assert read(raw, ours=OURS).kind == "machine"


def test_what_is_broken_is_read_as_far_as_it_goes() -> None:
    assert "Hallo" in arrived("broken").words
    assert read(b"", ours=OURS).words == ""
    assert len(read(b"From: a@b.nl\n\n" + b"x" * 9000, ours=OURS).words) == LONGEST


@given(st.binary(max_size=400), st.sampled_from(sorted(EML.glob("*.eml"))), st.data())
def test_nothing_that_comes_in_makes_it_stumble(noise: bytes, path: Path, data: Any) -> None:
    raw = path.read_bytes()
    at = data.draw(st.integers(0, len(raw)))
    assert read(raw[:at] + noise + raw[at:], ours=OURS).kind in get_args(Kind)
