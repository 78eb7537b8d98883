"""Where mail goes out: what is stated is read, what does not fit is told without any secret."""

from pathlib import Path
from typing import Any

import pytest

from config.core.contact import mail_address
from config.core.mistakes import WrongConfig
from config.environment.mail import MailServer, mail_server
from config.environment.mailbox import MailboxServer, mailbox_server
from config.environment.settings import load_settings
from tests.config.environment.test_settings import GOOD, SLUGS

URL = "smtp://bot:p%40ss%2Fw%3Ard@mail.voorbeeld.nl"
FROM = "Buurtbot Moerwijk <buurt@voorbeeld.nl>"


def test_a_server_far_away_is_spoken_to_over_tls_and_one_near_by_when_it_offers_it() -> None:
    assert mail_server("") is None
    far = mail_server(URL, sender=FROM)
    assert far == MailServer(
        host="mail.voorbeeld.nl",
        port=587,
        tls="first",
        sender="buurt@voorbeeld.nl",
        sender_name="Buurtbot Moerwijk",
        user="bot",
        password="p@ss/w:rd",
    )
    assert "p@ss" not in repr(far)
    at_once = mail_server(URL.replace("smtp", "smtps"), sender=FROM)
    assert at_once is not None
    assert (at_once.tls, at_once.port) == ("at once", 465)
    for near in ("postfix:25", "10.0.0.7:25", "[::1]:25"):
        there = mail_server(f"smtp://{near}", sender="a@b.nl")
        assert there is not None
        assert (there.tls, there.port, there.user) == ("if offered", 25, "")


@pytest.mark.parametrize(
    ("stated", "more", "told"),
    [
        ("http://mail.voorbeeld.nl", {}, "BUURTBOT_SMTP_URL is no address of a mail server"),
        ("smtp://bot:geheim/x@mail.nl", {}, "BUURTBOT_SMTP_URL is no address of a mail server"),
        ("smtp://mail.nl:poort", {}, "BUURTBOT_SMTP_URL is no address of a mail server"),
        ("smtp://mail.nl?x=1", {}, "BUURTBOT_SMTP_URL is no address of a mail server"),
        ("smtp://geheim@mail.nl", {}, "a name without a password"),
        (URL, {"sender": ""}, "BUURTBOT_MAIL_FROM is missing"),
        (URL, {"sender": "buurtbot"}, "BUURTBOT_MAIL_FROM is no mail address"),
        (URL, {"ca": "/not/there.pem"}, "/not/there.pem: No such file"),
        (URL, {"ca": __file__}, "there is no certificate in it"),
        ("", {}, "BUURTBOT_MAIL_FROM is set, and BUURTBOT_SMTP_URL is not"),
        ("", {"sender": "", "ca": "/x"}, "BUURTBOT_SMTP_CA is set, and BUURTBOT_SMTP_URL is not"),
    ],
)
def test_what_does_not_fit_is_told_without_what_is_secret(
    stated: str, more: dict[str, str], told: str
) -> None:
    with pytest.raises(WrongConfig) as caught:
        mail_server(stated, **({"sender": FROM} | more))
    said = [mistake.what for mistake in caught.value.mistakes]
    assert any(told in one for one in said)
    assert all(mistake.remedy for mistake in caught.value.mistakes)
    assert not any("geheim" in one or "p%40ss" in one for one in said)


def test_settings_take_it_from_the_environment_or_from_secrets(tmp_path: Path) -> None:
    assert load_settings(SLUGS, GOOD).mail is None
    (tmp_path / "url").write_text(f"{URL}\n")
    env: dict[str, Any] = {"BUURTBOT_SMTP_URL_FILE": str(tmp_path / "url")}
    mail = load_settings(SLUGS, GOOD | env | {"BUURTBOT_MAIL_FROM": FROM}).mail
    assert mail is not None
    assert mail.host == "mail.voorbeeld.nl"
    with pytest.raises(WrongConfig) as caught:
        load_settings(SLUGS, GOOD | env)
    assert [one.what for one in caught.value.mistakes] == ["BUURTBOT_MAIL_FROM is missing"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("balie@voorbeeld.nl", "balie@voorbeeld.nl"),
        (" J.de-Vries+balie@Voorbeeld.NL ", "J.de-Vries+balie@voorbeeld.nl"),
        ("info@münster.example", "info@xn--mnster-3ya.example"),
        ("", ""),
        ("balie", ""),
        ("balie@", ""),
        ("@voorbeeld.nl", ""),
        ("balie@localhost", ""),
        ("de balie@voorbeeld.nl", ""),
        ("balie@voorbeeld.nl\nBcc: x@y.nl", ""),
        ("b..a@voorbeeld.nl", ""),
        (".b@voorbeeld.nl", ""),
        ("b.@voorbeeld.nl", ""),
        ("a@b@voorbeeld.nl", ""),
        (f"{'a' * 65}@voorbeeld.nl", ""),
        (f"a@{'b' * 64}.nl", ""),
        (f"{'a' * 60}@{'.'.join(['b' * 60] * 4)}.nl", ""),
        ("a@-voorbeeld.nl", ""),
        ("a@voorbeeld..nl", ""),
    ],
)
def test_what_is_a_mail_address(written: str, read: str) -> None:
    try:
        assert mail_address(written) == read
    except ValueError:
        assert not read


@pytest.mark.parametrize(
    ("stated", "told"),
    [
        ("http://mail.nl", "no address of a mailbox"),
        ("imaps://mail.nl", "no address of a mailbox"),
        ("imaps://a:b@mail.nl:poort", "no address of a mailbox"),
        ("imap://a:geheim@mail.voorbeeld.nl", "is without TLS"),
    ],
)
def test_a_mailbox_that_does_not_fit_is_told(stated: str, told: str) -> None:
    with pytest.raises(WrongConfig) as caught:
        mailbox_server(stated)
    (mistake,) = caught.value.mistakes
    assert told in mistake.what
    assert "geheim" not in mistake.what


def test_a_mailbox_is_read_only_where_one_is_named_beside_a_mail_server() -> None:
    sends = {"BUURTBOT_SMTP_URL": URL, "BUURTBOT_MAIL_FROM": FROM}
    assert load_settings(SLUGS, GOOD | sends).mailbox is None, "off by default"
    far = mailbox_server("imaps://b:p%40ss@mail.voorbeeld.nl/Buurt%20bot")
    assert far == MailboxServer("mail.voorbeeld.nl", 993, "b", "p@ss", "Buurt bot")
    near = mailbox_server("imap://b:x@dovecot")
    assert near is not None
    assert (near.port, near.folder, near.tls) == (143, "INBOX", False)
    env = {"BUURTBOT_IMAP_URL": "imap://b:x@dovecot"}
    with pytest.raises(WrongConfig) as caught:
        load_settings(SLUGS, GOOD | env)
    assert (
        "BUURTBOT_IMAP_URL is set, and BUURTBOT_SMTP_URL is not" in caught.value.mistakes[0].what
    )
    assert load_settings(SLUGS, GOOD | env | sends).mailbox == near
