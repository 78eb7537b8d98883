"""A promise that nothing keeps, or that stands in no table, is found."""

import re
from pathlib import Path

import pytest

from buurtbot.services.deeds import DEEDS
from config.core.mistakes import Mistake, WrongConfig
from config.words import check_texts
from config.words.locale_files import read_locale
from config.words.promises import TIMES, Project, load_promises, promises_to_mend

TABLE = """
[[promise]]
texts = ["soon"]
says = "They are asked."
timer = "ask"
scene = "tests/test_scenes.py::test_they_are_asked"

[[only_words]]
texts = ["rules"]
why = "What people do themselves."
"""
NL = """soon = U hoort iets, uiterlijk { $by }.
rules = Dit spreken wij af.
hello = Dag
"""
EN = """soon = You will hear from us by { $by }.
rules = This is what we agree on.
hello = Hello
"""
CODE = """
LATER = Timer(f"ask:{who}", at, deeds.ask_them())
@does(deeds.ask_them)
async def ask_them(): ...
"""
SCENES = """
async def test_they_are_asked() -> None:
    assert True
"""


class Kept:
    """A small project in which every promise is kept."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.write("promises.toml", TABLE)
        self.write("nl/all.ftl", NL)
        self.write("en/all.ftl", EN)
        self.write("code.py", CODE)
        self.write("tests/test_scenes.py", SCENES)

    def write(self, name: str, words: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")

    def changed(self, name: str, old: str, new: str) -> "Kept":
        path = self.root / name
        words = path.read_text(encoding="utf-8")
        assert old in words
        path.write_text(words.replace(old, new), encoding="utf-8")
        return self

    def check(self) -> list[Mistake]:
        read = {language: read_locale(self.root / language)[0] for language in ("nl", "en")}
        project = Project(self.root, (self.root / "code.py",))
        return promises_to_mend(self.root / "promises.toml", read, project)

    def finds(self) -> str:
        return "\n".join(map(str, self.check()))


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    return Kept(tmp_path)


def test_all_is_kept(kept: Kept) -> None:
    assert kept.check() == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", "Dan bellen wij u."),
        ("nl", "Dan hoort u het meteen."),
        ("nl", "Er is altijd een mens bereikbaar."),
        ("nl", "Iemand van de balie leest uw bericht ook."),
        ("nl", "Een medewerker belt."),
        ("nl", "Straks gaat het verder."),
        ("nl", "Tot { $until } blijft het stil."),
        ("en", "You will hear."),
        ("en", "We'll call."),
        ("en", "Within an hour."),
        ("en", "Somebody reads it."),
        ("en", "There is always a person."),
    ],
)
def test_a_text_that_promises_and_is_not_in_the_table_is_found(
    kept: Kept, language: str, words: str
) -> None:
    line = f"{language}/all.ftl"
    kept.changed(line, "hello = Dag" if language == "nl" else "hello = Hello", f"hello = {words}")
    found = kept.finds()
    assert "'hello' promises something" in found
    assert line in found


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("promises.toml", '"soon"', '"soon", "later"', "'later' is no text"),
        ("promises.toml", '["rules"]', '["rules", "soon"]', "'soon' stands twice"),
        ("promises.toml", '["rules"]', '["rules", "hello"]', "'hello' does not sound like"),
        ("promises.toml", 'timer = "ask"', 'timer = "shout"', "no timer is called 'shout'"),
        ("promises.toml", 'timer = "ask"', 'deed = "ask"', "there is no deed 'ask'"),
        ("promises.toml", 'timer = "ask"', 'commit = "gone.py"', "there is no file 'gone.py'"),
        ("tests/test_scenes.py", "test_they_are_asked", "test_else", "there is no scene"),
        ("promises.toml", "test_scenes.py", "test_gone.py", "there is no scene"),
    ],
)
def test_what_is_not_so_is_found_with_its_line(
    kept: Kept, file: str, old: str, new: str, said: str
) -> None:
    found = kept.changed(file, old, new).finds()
    assert said in found
    assert re.search(r"promises\.toml:\d+:", found)


@pytest.mark.parametrize("keeps", ["", 'timer = "ask"\ndeed = "ask_them"'])
def test_one_thing_keeps_a_promise(kept: Kept, keeps: str) -> None:
    kept.changed("promises.toml", 'timer = "ask"', keeps)
    with pytest.raises(WrongConfig, match="exactly one"):
        kept.check()


@pytest.mark.parametrize("keeps", ['deed = "ask_them"', 'commit = "code.py"'])
def test_a_deed_and_a_commit_keep_one_too(kept: Kept, keeps: str) -> None:
    assert kept.changed("promises.toml", 'timer = "ask"', keeps).check() == []


def test_every_deed_of_the_table_is_done_for_real() -> None:
    table = load_promises(check_texts.PROMISES)
    assert {promise.deed for promise in table.promise if promise.deed} <= DEEDS.keys()


def test_every_moment_that_is_said_is_known_as_a_time() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in check_texts.our_code())
    given = set(re.findall(r"(\w+)=At\(", code)) | {"by_when"}
    assert given - {"since"} <= TIMES


def test_a_table_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.write("promises.toml", "[[promise]")
    with pytest.raises(WrongConfig):
        kept.check()
