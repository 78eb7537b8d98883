"""Talks about a telephone circle: what each question takes, and what is asked again."""

from collections.abc import Mapping

import pytest

from buurtbot.domain.circles.set_up import Entry, Known, written
from handlers.conversations.circles.at_desk import CIRCLE_DESK
from handlers.conversations.circles.away import CIRCLE_AWAY
from handlers.conversations.circles.for_caller import CIRCLE_WISH_FOR
from handlers.conversations.circles.set_up import CIRCLE_SET_UP
from handlers.conversations.circles.wish import CIRCLE_WISH
from handlers.talking.talk import Chosen, Conversation, Recording, Scene, Words
from tests.scenes.talk_street import a_scene

MEMBERS = written([Known("ans", "Ans", has_bot=True), Known("bep", "Bep", away=True)])
KNOWN = {
    "title": "Ochtendcirkel",
    "name": "Ochtendcirkel",
    "members": MEMBERS,
    "wishes": written([Known("fem", "Fem", "06 1")]),
    "entries": written([Entry("Ans"), Entry("Bep"), Entry("Cor")]),
    "days": "1 2",
    "starts": "09:00",
    "holidays": "no",
    "limit": "45",
    "who": "Els",
    "what": "out",
    "member": "bep",
    "first": "2026-11-24",
    "phone": "06 1",
}
ALL = (CIRCLE_SET_UP, CIRCLE_DESK, CIRCLE_WISH_FOR, CIRCLE_AWAY, CIRCLE_WISH)
EACH = [(one, name) for one in ALL for name in one.steps]


@pytest.fixture
def scene() -> Scene:
    return a_scene()


@pytest.mark.parametrize(
    ("talk", "step"), EACH, ids=lambda one: one if isinstance(one, str) else one.name
)
def test_what_no_question_can_use_is_asked_again(
    talk: Conversation, step: str, scene: Scene
) -> None:
    assert talk.steps[step].ask(KNOWN, scene).text
    for strange in (Recording("photo", "f"), Chosen("nothing")):
        turn = talk.steps[step].hear(KNOWN, strange, scene)
        assert turn.again is not None
        assert turn.deed is None


def hears(talk: Conversation, step: str, said: str, draft: Mapping[str, str]) -> str:
    """Where words lead: a step, a deed, or "again"."""
    turn = talk.steps[step].hear(draft, Words(said), a_scene())
    return "again" if turn.again else turn.deed.name if turn.deed else turn.go


@pytest.mark.parametrize(
    ("talk", "step", "said", "leads"),
    [
        (CIRCLE_AWAY, "first", "morgen", "last"),
        (CIRCLE_AWAY, "first", "gisteren", "again"),
        (CIRCLE_AWAY, "first", "weet ik niet", "again"),
        (CIRCLE_AWAY, "last", "vrijdag", "circle_away"),
        (CIRCLE_AWAY, "last", "24 december 2029", "again"),
        (CIRCLE_AWAY, "last", "tja", "again"),
        (CIRCLE_SET_UP, "starts", "half elf", "holidays"),
        (CIRCLE_DESK, "starts", "half elf", "circle_changed"),
        (CIRCLE_DESK, "starts", "23:00", "again"),
        (CIRCLE_DESK, "new_phone", "06 12345678", "circle_changed"),
        (CIRCLE_DESK, "new_phone", "geen", "again"),
        (CIRCLE_DESK, "new_key", "Karin, 06 88 77 66 55", "circle_changed"),
        (CIRCLE_DESK, "new_address", "Erasmusweg 9", "circle_changed"),
        (CIRCLE_SET_UP, "starts", "23:00", "again"),
        (CIRCLE_SET_UP, "starts", "vroeg", "again"),
        (CIRCLE_WISH, "phone", "06 12345678", "circle_wanted"),
        (CIRCLE_WISH, "phone", "geen", "again"),
    ],
)
def test_what_is_typed_is_read(talk: Conversation, step: str, said: str, leads: str) -> None:
    assert hears(talk, step, said, KNOWN) == leads


def test_a_no_to_what_it_is_leads_back(scene: Scene) -> None:
    turn = CIRCLE_WISH.steps["agrees"].hear({}, Chosen("no"), scene)
    assert turn.deed is not None
    assert turn.deed.name == "my_circle"
    assert CIRCLE_WISH.steps["agrees"].hear({}, Chosen("yes"), scene).go == "phone"


def test_a_full_circle_takes_nobody_more(scene: Scene) -> None:
    twelve = {**KNOWN, "entries": written([Entry(str(n)) for n in range(11)])}
    more = CIRCLE_SET_UP.steps["more"]
    assert [one.value for one in more.ask(twelve, scene).choices] == ["check"]
    assert more.hear(twelve, Chosen("more"), scene).again is not None
    members = written([Known(str(n), str(n)) for n in range(12)])
    page = CIRCLE_DESK.steps["page"].ask({**KNOWN, "members": members}, scene)
    assert "add" not in [one.value for one in page.choices]
    assert CIRCLE_DESK.steps["page"].ask({"title": "-"}, scene).text.args["members"]


@pytest.mark.parametrize(
    ("members", "reads"),
    [(5, "two-lines"), (6, "circle-check"), (10, "circle-check"), (11, "two-lines")],
)
def test_who_sets_one_up_reads_advice_where_there_are_few_or_many_and_else_only_what_it_is(
    members: int, reads: str, scene: Scene
) -> None:
    entries = written([Entry(f"Lid {n}") for n in range(members)])
    asked = CIRCLE_SET_UP.steps["check"].ask({**KNOWN, "entries": entries}, scene)
    assert asked.text.key == reads
    assert [one.value for one in asked.choices] == ["make"]


def test_who_was_written_down_already_is_written_down_once(scene: Scene) -> None:
    draft = {name: value for name, value in KNOWN.items() if name != "who"}
    turn = CIRCLE_SET_UP.steps["more"].hear(draft, Chosen("check"), scene)
    assert turn.draft["entries"] == KNOWN["entries"]
    assert turn.go == "check"
