"""What is offered to who has a hard time: a chat only where there is one."""

from buurtbot.domain.care.hard_times import HardTimes
from config.care.helplines import Helplines, load_helplines
from tests.scenes.street import TUESDAY, a_context


def _chats(helplines: Helplines) -> list[str]:
    here = a_context().neighbourhood("moerwijk")
    rows = HardTimes("loneliness", here, helplines, TUESDAY).buttons()
    return [button.url for row in rows for button in row if button.url]


def test_a_line_without_a_chat_has_no_button_for_one() -> None:
    known = load_helplines()
    bare = tuple(line.model_copy(update={"chat": None}) for line in known.helpline)
    assert len(_chats(known)) == 1
    assert _chats(known.model_copy(update={"helpline": bare})) == []
