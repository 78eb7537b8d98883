"""Where a message goes: without a doubt to a line or a talk, and with one to a question."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from buurtbot.domain.core.line import Aim, Ask, Chat, How, NoLine, Past, ToLine, ToTalk, aim
from buurtbot.domain.core.people.person import Line
from buurtbot.domain.core.talk import Talk
from tests.scenes.street import TUESDAY

RIET, JOOP = Line("request", "soup", "gm0518"), Line("request", "walk", "gm0518")
DESK, DESK_TOO = Line("case", "c1", "gm0518"), Line("case", "c2", "gm0518")
TALK = Talk("samir", "ask_for_help", "words", TUESDAY)


def past(*said: tuple[How, Line]) -> tuple[Past, ...]:
    """What was said, one a minute, numbered from 1."""
    return tuple(
        Past("samir", how, line, number, at=TUESDAY + timedelta(minutes=number))
        for number, (how, line) in enumerate(said, 1)
    )


def test_with_one_line_there_is_no_doubt_and_with_none_no_line() -> None:
    assert aim(Chat((RIET,), (RIET,))) == ToLine(RIET)
    assert aim(Chat()) == NoLine()
    assert aim(Chat(talk=TALK)) == ToTalk()


def test_two_lines_to_one_desk_are_one_and_the_one_spoken_on_stays() -> None:
    both = Chat((DESK, DESK_TOO), (DESK_TOO,))
    assert aim(both) == ToLine(DESK_TOO)
    spoken = Chat((DESK, DESK_TOO), (DESK_TOO,), past=past(("chosen", DESK)))
    assert aim(spoken) == ToLine(DESK)


def test_what_was_chosen_holds_while_nothing_is_said_elsewhere() -> None:
    both = (RIET, JOOP)
    chose = past(("heard", JOOP), ("chosen", RIET), ("said", RIET), ("heard", RIET))
    assert aim(Chat(both, both, past=chose)) == ToLine(RIET)
    assert aim(Chat(both, both, past=past(("chosen", RIET), ("said", JOOP)))) == Ask()
    assert aim(Chat(both, both, past=past(("said", RIET)))) == Ask(), "a reply is no choice"
    ended = Chat((JOOP, DESK), (JOOP, DESK), past=past(("chosen", RIET)))
    assert aim(ended) == Ask(), "who was chosen has gone"


def test_at_one_moment_what_was_heard_comes_after_the_choice() -> None:
    at = Past("samir", "chosen", RIET, 1, at=TUESDAY), Past("samir", "heard", JOOP, 2, at=TUESDAY)
    both = (RIET, JOOP)
    assert aim(Chat(both, both, past=at)) == Ask()


def test_an_answer_to_something_unknown_is_never_guessed() -> None:
    both = (RIET, JOOP)
    chose = past(("chosen", RIET))
    assert aim(Chat(both, both, past=chose), reply_to=77) == Ask()


def test_a_talk_that_waits_is_one_who_may_be_meant() -> None:
    waits = Talk("samir", "ask_for_help", "words", TUESDAY, paused=True)
    assert aim(Chat((RIET,), (RIET,), waits)) == ToLine(RIET)
    assert Chat((RIET,), (RIET,), waits).several
    assert not Chat((RIET,), (RIET,)).several


LINES = st.sampled_from((RIET, JOOP, DESK))
HOWS: st.SearchStrategy[How] = st.sampled_from(("heard", "said", "chosen"))


@given(st.lists(st.tuples(HOWS, LINES), max_size=8), st.sets(LINES), st.sampled_from((None, TALK)))
def test_no_message_ever_goes_to_a_line_that_is_not_open_or_was_not_meant(
    said: list[tuple[How, Line]], open_now: set[Line], talk: Talk | None
) -> None:
    before = past(*said)
    lines = tuple(sorted(open_now, key=str))
    chat = Chat(lines, lines, talk, before)
    for reply_to in range(len(before) + 2):
        found: Aim = aim(chat, reply_to=reply_to)
        meant = next((one.line for one in before if one.message == reply_to), None)
        if isinstance(found, ToLine):
            assert found.line in open_now
            assert found.line == meant or meant is None
        if meant is not None and meant not in open_now:
            assert found == Ask(over=meant)
