"""A text that is missing, unused, different between languages or hard to read is found."""

from pathlib import Path

import pytest

from config.core.mistakes import Mistake
from config.words import check_texts
from config.words.locale_files import read_locale
from config.words.named_buttons import buttons_to_mend
from config.words.plain_language import WORDS, not_plain
from config.words.used_texts import used_in
from tests.scenes.locales import locale

CODE = '''
"""Says hello."""
hello = text("hello", name=name)
late = text("later" if soon else "bye")
kind = text(f"kind-{kind}")
other = Text("spare", args)
passed = text("given", **args)
dynamic = text(key)
local = text(f"{family}-{kind}")
'''
NL = """# Groeten
hello = Hallo { $name }
later = Tot later
bye = Dag
kind-dog = De hond
spare = Reserve
given = Gegeven
"""
EN = """hello = Hello { $name }
later = See you later
bye = Bye
kind-dog = The dog
spare = Spare
given = Given
"""
BUTTON_NL = "button-ready = Klaar\n"
BUTTON_EN = "button-ready = Ready\n"


class Project:
    """A small project with texts and code."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for language, source in (("nl", NL), ("en", EN)):
            self.locale(language, source)
        self.code(CODE)

    def locale(self, language: str, source: str, name: str = "greet.ftl") -> None:
        path = self.folder / "locales" / language / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")

    def code(self, source: str) -> None:
        (self.folder / "greet.py").write_text(source, encoding="utf-8")

    def check(self) -> list[Mistake]:
        return self.check_of([self.folder / "greet.py"])

    def check_of(self, code: list[Path]) -> list[Mistake]:
        read, unreadable = check_texts.read_locales(self.folder / "locales")
        return unreadable + check_texts.check(read, code)

    def finds(self) -> str:
        return "\n".join(map(str, self.check()))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_all_is_well(project: Project) -> None:
    assert project.check() == []


def test_the_texts_of_this_project_can_all_be_read() -> None:
    for language in ("nl", "en"):
        assert len(locale(language)) > 300


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    "name", ["welcome", "ask_for_help", "offer_help", "menu", "my_data", "guide"]
)
def test_these_texts_are_plain(language: str, name: str) -> None:
    mine = [entry for entry in locale(language).values() if entry.file.endswith(f"/{name}.ftl")]
    assert mine
    assert [str(found) for entry in mine for found in not_plain(language, entry)] == []


@pytest.mark.parametrize(
    ("nl", "en", "found"),
    [
        (NL + "extra = Meer\n", EN, "'extra' is not in en"),
        (NL, EN + "extra = More\n", "'extra' is not in nl"),
        (
            NL,
            EN.replace("{ $name }", "you"),
            "'hello' has other arguments in en than in nl ($name)",
        ),
        (NL + "extra = Meer\n", EN + "extra = More\n", "'extra' is used nowhere"),
        (NL + "bye = Doei\n", EN, "'bye' stands in greet.ftl as well"),
        (NL + "dit is geen tekst\n", EN, "cannot be read"),
        (NL.replace("Tot later", "TODO"), EN, "'TODO' was left in"),
        (NL.replace("Tot later", '{ "" }'), EN, "there is no text"),
        (NL.replace("Tot later", "Indien u wilt"), EN, "'indien' is hard to read"),
        (NL, EN.replace("See you later", "Regarding you"), "'regarding' is hard to read"),
        (NL.replace("Tot later", "Dag. " * 130), EN, "600 is the most"),
        (NL.replace("Tot later", "een " * 16), EN, "a sentence of 16 words"),
        (NL.replace("Tot later", f"{'een ' * 14}. {'een ' * 14}."), EN, "sentences of 14 words"),
    ],
)
def test_what_is_wrong_is_found(project: Project, nl: str, en: str, found: str) -> None:
    project.locale("nl", nl)
    project.locale("en", en)
    assert found in project.finds()


def test_a_text_in_another_file_is_found(project: Project) -> None:
    project.locale("en", EN.replace("bye = Bye\n", ""))
    project.locale("en", "bye = Bye\n", "other.ftl")
    assert "'bye' stands in another file than in nl" in project.finds()


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ('text("nothing")', "there is no text 'nothing'"),
        ('text(f"size-{size}")', "there is no text \"f'size-{size}'\""),
        ('text("hello")', "'hello' needs $name too"),
        ('text("bye", name=name)', "'bye' is given $name and does not use it"),
    ],
)
def test_a_text_that_does_not_fit_its_use_is_found(
    project: Project, line: str, found: str
) -> None:
    project.code(f"{CODE}\n{line}\n")
    assert found in project.finds()


def test_a_mistake_has_a_file_a_line_and_a_remedy(project: Project) -> None:
    project.code(f'{CODE}\nmore = text("nothing")\n')
    (mistake,) = project.check()
    assert (Path(mistake.file).name, mistake.line) == ("greet.py", 11)
    assert "Write it in locales/nl/" in mistake.remedy


def test_of_two_forms_the_longest_is_read(project: Project) -> None:
    forms = "later = { $n ->\n    [one] Eén\n   *[other] { $n } keer en nog vaker\n}\n"
    project.locale("nl", forms)
    entries, _ = read_locale(project.folder / "locales" / "nl")
    assert entries["later"].words == "X keer en nog vaker"
    assert entries["later"].args == {"n"}


def test_a_long_button_is_found(project: Project) -> None:
    label = "x" * 41
    project.locale("nl", f"button-go = {label}\n")
    entries, _ = read_locale(project.folder / "locales" / "nl")
    assert "40 is the most" in str(next(iter(not_plain("nl", entries["button-go"]))))


def test_staff_read_short_sentences_too(project: Project) -> None:
    project.locale("nl", f"desk-card = {'woord ' * 16}\n", "desk.ftl")
    entries, _ = read_locale(project.folder / "locales" / "nl")
    assert "16 words, 15 is the most" in str(next(not_plain("nl", entries["desk-card"])))


@pytest.mark.parametrize(
    ("key", "words", "found"),
    [
        ("hello", "Een medewerker belt u", "'medewerker' is a word of staff among themselves"),
        ("desk-hello", "Een medewerker belt u", None),
        ("desk-hello", "Neem geen pinpas aan", "'pinpas' has another name here"),
        ("hello", "Heeft u hulp nodig?", "'Heeft u' has another name here"),
        ("hello", "Wie komt, heeft u gezien", None),
        ("hello", "Neem geen bankpas aan", None),
        ("hello", "Nu is iemand beschikbaar", "'beschikbaar' is hard to read"),
    ],
)
def test_each_thing_has_one_plain_word(
    project: Project, key: str, words: str, found: str | None
) -> None:
    project.locale("nl", f"{key} = {words}\n")
    entries, _ = read_locale(project.folder / "locales" / "nl")
    said = "\n".join(map(str, not_plain("nl", entries[key])))
    assert found in said if found else not said


def test_no_word_that_we_refuse_is_the_one_to_write() -> None:
    for words in WORDS.values():
        refused = words.hard.keys() | words.one_word.keys()
        assert not [
            new for new in (*words.hard.values(), *words.one_word.values()) if new in refused
        ]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Druk op “Doorgaan”.", "names the button 'Doorgaan' by hand"),
        ("Druk op “Klaar”.", "Write: “{ button-ready }”."),
        ("Druk op [Klaar].", "Write: “{ button-ready }”."),
        ("Druk dan op Klaar.", "Write: “{ button-ready }”."),
        ("Druk op “{ button-gone }”.", "quotes 'button-gone', and there is no such text"),
        ("Druk op “{ button-count }”.", "quotes 'button-count', which needs more arguments"),
        ("Druk op “{ button-ready }”.", ""),
        ("Druk op Start.", ""),
        ("Een naam is weg […]: “{ $name }”.", ""),
    ],
)
def test_a_button_that_a_text_names_is_there(project: Project, words: str, found: str) -> None:
    buttons = "button-ready = Klaar\nbutton-count = Al { $count } keer\n"
    project.locale("nl", f"{buttons}say = {words}\n")
    entries, _ = read_locale(project.folder / "locales" / "nl")
    said = "\n".join(map(str, buttons_to_mend(entries)))
    assert found in said
    assert bool(found) == bool(said)


def test_a_button_that_one_language_forgets_is_found(project: Project) -> None:
    project.code(f'{CODE}\nready = text("button-ready")\n')
    project.locale("nl", NL.replace("Dag", "Dag. Druk op “{ button-ready }”") + BUTTON_NL)
    project.locale("en", EN + BUTTON_EN)
    assert "'bye' names other buttons in en than in nl" in project.finds()
    assert "Name these: button-ready." in project.finds()


def test_families_of_keys_are_seen(project: Project) -> None:
    used = used_in([project.folder / "greet.py"])
    assert used.uses("kind-anything")
    assert not used.uses("other-anything")


def test_it_says_what_is_to_mend(capsys: pytest.CaptureFixture[str]) -> None:
    outcome = check_texts.main()
    said = capsys.readouterr().out
    assert outcome in {0, 1}
    assert bool(said) == bool(outcome)


def test_a_text_that_only_a_template_says_is_used_and_its_arguments_are_checked(
    tmp_path: Path,
) -> None:
    project = Project(tmp_path)
    project.code(CODE.replace('hello = text("hello", name=name)\n', ""))
    assert any("hello" in str(mistake) for mistake in project.check())
    template = tmp_path / "hello.html"
    template.write_text("<p>{{ say('hello', name=whose) }}</p>")
    files = [tmp_path / "greet.py", template]
    assert project.check_of(files) == []
    template.write_text("<p>{{ say('hello', who=whose) }} {{ other('later') }}</p>")
    assert project.check_of(files) != []
