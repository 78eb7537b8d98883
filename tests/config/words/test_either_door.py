"""What a worker reads is true at a web desk and in a group of Telegram, or is told in one only.

So it is with who reads a page for residents, or Telegram.
"""

import re

import pytest

from tests.scenes.locales import locale

OF_A_GROUP = re.compile(r"\b(onderwerp|onderwerpen|topic|topics|groep|group)\b", re.IGNORECASE)
AT_WEB_DESK = "webdesk-says-"
OF_ONE_SENTENCE = frozenset({"webdesk-says-desk-bot-bare"})  # whose beginning names Telegram
# Told where there is a group: of its topics and its members, of a wrong one, or of making one.
TOLD_IN_A_GROUP = frozenset(
    {"desk-said-in-group", "desk-said-in-group-media", "desk-moved-away", "desk-bot-in-charge"}
    | {"desk-not-allowed", "desk-other-group", "desk-unknown-group", "desk-caller-data-alone"}
    | {"desk-reply-where", "desk-reply-where-case"}
    | {"desk-no-topics-off", "desk-no-topics-right", "desk-no-topics-other", "desk-topics-again"}
    | {"desk-unsent-unsure", "desk-busy"}  # Telegram says who is a member
    | {"mail-in-group", "mail-ours-desk_unreachable", "mail-ours-bot_removed"}
)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_worker_of_a_web_desk_reads_of_a_group_or_a_topic_but_as_that_of_telegram(
    language: str,
) -> None:
    texts = locale(language)
    found = {
        key
        for key, entry in texts.items()
        if OF_A_GROUP.search(entry.words) and not key.startswith("connect-")
    }
    there = {key for key in found if key.startswith(AT_WEB_DESK)}
    told = {key for key in found - there if f"{AT_WEB_DESK}{key}" not in texts}
    assert told == TOLD_IN_A_GROUP
    assert {key for key in there if "Telegram" not in texts[key].words} <= OF_ONE_SENTENCE


AT_PAGE = "own-page-says-"
SHARES = re.compile(r"knop om uw locatie|button to share your location")  # there is none
READ_OUT = frozenset({"desk-join-code"})  # to who rings, and either door takes it
COMMAND = re.compile(r"(?:^|[\s(])/(?:[a-z_]{3,}|/(?=[\s)]))")  # or // before a note
# Residents and volunteers read these, where a command can be typed.
TOLD_TO_NEIGHBOURS = frozenset(
    {"line-is-over", "line-has-nobody", "pair-is-over", "request-not-yours", "case-is-over"}
    | {"forgotten", "forgotten-after-silence", "desk-join-code", "something-went-wrong"}
    | {"check-in-is-off", "check-in-contact-gone", "calls-not-you"}
)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_where_a_group_takes_a_command_a_web_desk_reads_a_page_or_a_button(language: str) -> None:
    texts = locale(language)
    commands = {
        key
        for key, entry in texts.items()
        if COMMAND.search(entry.words) and not key.startswith("connect-")
    }
    other = {key.removeprefix(AT_WEB_DESK) for key in texts if key.startswith(AT_WEB_DESK)}
    assert not {key for key in commands if key.startswith(AT_WEB_DESK)}
    assert other <= texts.keys()
    assert commands - TOLD_TO_NEIGHBOURS <= other
    assert not TOLD_TO_NEIGHBOURS - commands
    for key in other:
        assert texts[f"{AT_WEB_DESK}{key}"].args <= texts[key].args, key


@pytest.mark.parametrize("language", ["nl", "en"])
def test_where_telegram_takes_a_command_the_page_for_residents_names_its_button(
    language: str,
) -> None:
    texts = locale(language)
    other = {key.removeprefix(AT_PAGE) for key in texts if key.startswith(AT_PAGE)}
    shares = {key for key in texts if SHARES.search(texts[key].words)}
    assert other == (TOLD_TO_NEIGHBOURS - READ_OUT) | shares
    for key in other:
        there = texts[f"{AT_PAGE}{key}"]
        assert not COMMAND.search(there.words), key
        assert not SHARES.search(there.words), key
        assert there.args <= texts[key].args, key
