"""What a worker reads is true at a web desk and in a group of Telegram, or is told in one only."""

import re

import pytest

from tests.scenes.locales import locale

OF_A_GROUP = re.compile(r"\b(onderwerp|onderwerpen|topic|topics|groep|group)\b", re.IGNORECASE)
# Told where there is a group: of its topics and its members, of a wrong one, or of making one.
TOLD_IN_A_GROUP = frozenset(
    {"desk-said-in-group", "desk-said-in-group-media", "desk-help", "desk-note-where"}
    | {"desk-not-allowed", "desk-other-group", "desk-unknown-group", "desk-caller-data-alone"}
    | {"desk-misread-where", "desk-missed-where", "desk-reply-where", "topic-stays-open"}
    | {"desk-was-away", "desk-has-moved", "desk-moved-here", "desk-moved-away"}
    | {"desk-no-topics-off", "desk-no-topics-right", "desk-no-topics-other", "desk-topics-again"}
    | {"desk-bot-here", "desk-bot-in-charge", "desk-bot-bare", "desk-signals-reader-left"}
    | {"desk-unsent-unsure", "desk-busy"}  # Telegram says who is a member
    | {"mail-in-group", "mail-ours-desk_unreachable", "mail-ours-bot_removed"}
)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_worker_of_a_web_desk_reads_of_a_group_or_a_topic(language: str) -> None:
    found = {
        key
        for key, entry in locale(language).items()
        if OF_A_GROUP.search(entry.words) and not key.startswith("connect-")
    }
    assert found == TOLD_IN_A_GROUP
