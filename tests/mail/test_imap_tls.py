"""The mailbox over TLS: read where its certificate is trusted, else nothing is said to it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from buurtbot.mail.imap import Imap
from buurtbot.mail.mailman import Mailman
from buurtbot.services.core.context import Context
from buurtbot.services.deeds import DEEDS
from buurtbot.storage.store import Store
from config.environment.mailbox import MailboxServer, mailbox_server
from tests.mail.imap_server import PASSWORD, USER, Mailbox, mailbox
from tests.mail.mail_server import certificate
from tests.mail.test_reading import OURS, eml
from tests.scenes.phone_street import BOOK
from tests.scenes.street import Clock


@pytest.fixture
def signed(tmp_path: Path) -> Iterator[tuple[Mailbox, Path]]:
    """A mailbox at localhost with a certificate of an authority of its own."""
    ca, shows = certificate(tmp_path, "localhost")
    with mailbox(shows) as box:
        yield box, ca


def there(box: Mailbox, ca: str = "", host: str = "localhost") -> MailboxServer:
    """As the environment states it."""
    found = mailbox_server(f"imaps://{USER}:{PASSWORD}@{host}:{box.port}/INBOX", ca=ca)
    assert found is not None
    return found


@pytest.fixture
def mailman(store: Store, context: Context, clock: Clock, signed: tuple[Mailbox, Path]) -> Mailman:
    box, ca = signed
    return Mailman(Imap(there(box, str(ca))), OURS, store, context, DEEDS, BOOK, clock)


def test_what_is_new_is_read_over_tls_and_marked(signed: tuple[Mailbox, Path]) -> None:
    box, ca = signed
    number = box.puts(eml("answer_german"))
    imap = Imap(there(box, str(ca)))
    (fetched,) = imap.fetch()
    assert fetched.raw == eml("answer_german")
    imap.mark({fetched.uid: True})
    assert box.flags[number] == {r"\Seen"}


async def test_a_certificate_that_nobody_we_trust_signed_gets_no_password_and_is_told(
    mailman: Mailman, signed: tuple[Mailbox, Path]
) -> None:
    box, _ = signed
    dangers = mailman.store.condition.dangers
    await replace(mailman, mailbox=Imap(there(box))).look_once()
    assert "its certificate is not trusted" in dangers.told[0]
    assert box.heard == []
    await mailman.look_once()
    assert dangers.told == ()


async def test_a_certificate_of_another_host_is_refused(
    mailman: Mailman, signed: tuple[Mailbox, Path]
) -> None:
    box, ca = signed
    elsewhere = there(box, str(ca), host="127.0.0.1")
    await replace(mailman, mailbox=Imap(elsewhere)).look_once()
    assert "its certificate is not trusted" in mailman.store.condition.dangers.told[0]
    assert box.heard == []


async def test_a_wrong_password_is_told_as_that(
    mailman: Mailman, signed: tuple[Mailbox, Path]
) -> None:
    box, ca = signed
    wrong = replace(there(box, str(ca)), password="fout")
    await replace(mailman, mailbox=Imap(wrong)).look_once()
    (told,) = mailman.store.condition.dangers.told
    assert "it refuses the name, the password or the folder" in told
    assert "fout" not in told
    await mailman.look_once()


async def test_a_server_without_tls_is_not_talked_to(mailman: Mailman) -> None:
    with mailbox() as bare:
        await replace(mailman, mailbox=Imap(there(bare))).look_once()
        assert "The mailbox cannot be read" in mailman.store.condition.dangers.told[0]
        assert all(USER.encode() not in line for line in bare.heard)
    await mailman.look_once()
