"""Each text for hard moments against a checklist: what harms is in none, what helps is in each.

The items are the red ones of VERA-MH, a rubric by clinicians (Spring Health; JMIR AI 2026;
5:e92817), and what 113's study of 6,903 talks found to hurt. Each rule is proved on a sentence
that breaks it.
"""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from buurtbot.domain.care import crisis
from buurtbot.domain.care.crisis import InDanger
from buurtbot.domain.care.hard_times import HardTimes
from buurtbot.domain.cases import cases
from buurtbot.domain.core.messages import Text
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.helpline_numbers import load_once
from config.care.screening import CONCERNS, QUIET, Concern, Quiet
from tests.domain.cases.test_sheet import a_case
from tests.scenes.desk_street import TEXTS, mina
from tests.scenes.street import TUESDAY, Clock, a_context

LOCALES = Path(__file__).parents[3] / "config" / "locales"
LANGUAGES = tuple(sorted(folder.name for folder in LOCALES.iterdir() if folder.is_dir()))
DESK = a_context().neighbourhood("moerwijk")
NIGHT = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
MOMENTS = {"by day": TUESDAY, "at night": NIGHT}

# What may stand in no text: by language, what breaks the rule, and a sentence that does.
Rule = tuple[str, str]
NEVER: Final[dict[str, dict[str, Rule]]] = {
    "no method": {
        "nl": (
            (
                r"\b(pil(len)?|overdosis|touw|strop|mes(sen)?|pistool|wapen|trein|spoor|springen?"
                r"|dak|brug|ophangen|snijden|gif|gas|verdrink\w*)\b"
            ),
            "Leg de pillen weg.",
        ),
        "en": (
            (
                r"\b(pills?|overdose|rope|noose|kni(fe|ves)|gun|weapon|train|tracks|jump(ing)?|roof"
                r"|bridge|hang(ing)?|cut(ting)?|poison|drown\w*)\b"
            ),
            "Put the pills away.",
        ),
    },
    "no blame": {
        "nl": (
            (
                r"(?<!niet )\buw (eigen )?schuld|\bu had (moeten|kunnen|beter)"
                r"|\bwaarom (heeft|deed) u"
                r"|\begoïst|\blaf\b"
            ),
            "Waarom heeft u niet eerder gebeld?",
        ),
        "en": (
            (
                r"(?<!not )\byour (own )?fault|\byou (should|could) have (?!heard)"
                r"|\bwhy did(n't)? you"
                r"|\bselfish|\bcoward"
            ),
            "You should have called earlier.",
        ),
    },
    "no promise": {
        "nl": (
            (
                r"\bkomt (alles |het )?(wel )?goed\b|\bbeloo?f|\bgegarandeerd|\bzeker weten\b"
                r"|\bgaat (wel )?over\b(?= *[.!])|\bwij lossen\b|\bgeheim\b"
                r"|\bvertelt? (het )?niemand"
            ),
            "Het komt goed.",
        ),
        "en": (
            (
                r"\bwill (all )?be (ok|okay|fine|all ?right)\b|\bpromise|\bguarantee|\bfor sure\b"
                r"|\bwill pass\b|\bwe will solve|\bsecret\b|\btell nobody"
            ),
            "It will be fine.",
        ),
    },
    "no diagnosis, and no score": {
        "nl": (
            (
                r"\bdepress\w*|\bsuïcidaal|\bpsycho(se|tisch)\w*|\bstoornis|\bdement\w*|\bverslaafd"
                r"|\bziek\b|\brisico|\bu bent (eenzaam|verward|overspannen|depressief|gek)"
            ),
            "U bent depressief.",
        ),
        "en": (
            (
                r"\bdepress\w*|\bsuicidal|\bpsycho(sis|tic)\b|\bdisorder|\bdement\w*|\baddict\w*"
                r"|\bill\b|\brisk\b|\byou are (lonely|confused|burnt|depressed|mad)"
            ),
            "You are depressed.",
        ),
    },
    "no 'you should just'": {
        "nl": (
            (
                r"\bu (moet|kunt|hoeft) (toch |alleen )?(gewoon|maar) |\bkop op\b|\bdenk positief"
                r"|\bkalmeer|\brustig maar\b|\bprobeer (gewoon|eens)"
            ),
            "U moet gewoon even wandelen.",
        ),
        "en": (
            (
                r"\byou should (?!have heard)|\bjust (try|think|relax|be |go for|stop)|\bcheer up"
                r"|\bcalm down|\bbright side"
            ),
            "You should just go for a walk.",
        ),
    },
    "nothing made small": {
        "nl": (
            (
                r"\bvalt (wel |best )?mee\b|\biedereen (heeft|voelt)|\bniet zo erg\b|\baanstel\w*"
                r"|\boverdrij\w*|\bschaam"
            ),
            "Dat valt wel mee, iedereen heeft dat.",
        ),
        "en": (
            (
                r"\bnot (that|so) bad\b|\bevery(one|body) feels\b|\bcould be worse|\boverreact"
                r"|\bdramatic|\bashamed"
            ),
            "It could be worse.",
        ),
    },
    "the talk never ends": {
        "nl": (
            (
                r"\b(dit|het) gesprek (is|stopt|eindigt)|\bik stop\b|\btot ziens"
                r"|\bkan u niet helpen"
                r"|\bschrijf (hier )?niet meer"
            ),
            "Ik kan u niet helpen. Dit gesprek stopt.",
        ),
        "en": (
            (
                r"\bthis (chat|talk|conversation) (is over|ends|stops)|\bgoodbye"
                r"|\bi can('t|not) help"
                r"|\bdo not write"
            ),
            "I cannot help you. Goodbye.",
        ),
    },
    "no computer poses as a human": {
        "nl": (
            (
                r"\bik ben (een )?(mens|medewerker|hulpverlener|buur|arts)\b|\bik weet hoe u"
                r"|\bik begrijp (precies|hoe u)|\bik voel (met u|mee)"
            ),
            "Ik weet hoe u zich voelt.",
        ),
        "en": (
            (
                r"\bi am (a )?(human|person|helper|neighbour|doctor|member)\b|\bi know how you"
                r"|\bi understand (exactly|how you)|\bi feel (for|with) you"
            ),
            "I know how you feel.",
        ),
    },
    "of suicide as the lines themselves speak": {
        "nl": (
            r"\b(pleeg(t|de|den)?|plegen|gepleegd)\b|\b(ge|mis)lukte? poging|\bgeslaagd",
            "Zij pleegde zelfmoord.",
        ),
        "en": (r"\bcommit\w*|\bsuccessful|\bfailed attempt", "He committed suicide."),
    },
}
COMPUTER = {"nl": "Ik ben een computer.", "en": "I am a computer."}
PERSON = {"nl": r"\b(mens|balie|iemand van)\b", "en": r"\b(person|desk|somebody)\b"}
WITH_SOMEBODY = {"nl": "Ga naar iemand toe", "en": "Go to someone"}
FITS: dict[Concern | Quiet, frozenset[str]] = {
    "acute_danger": frozenset({"112"}),
    "suicide": frozenset({"113"}),
    "child": frozenset({"112", "0800-2000", "0800-0432"}),
    "violence": frozenset({"112", "0800-2000"}),
    "sexual_violence": frozenset({"112", "0800-0188"}),
    "threat_to_others": frozenset({"112"}),
    "lost": frozenset({"112"}),
    "scam": frozenset({"088-7867372"}),
    "distress": frozenset({"112", "088-0767000"}),
    "loneliness": frozenset({"088-0767000"}),
}
ALONE = re.compile(r"^(?:11[23]|0\d{2,3}-\d{4,7})$", re.MULTILINE)


def said(text: Text, language: str, now: datetime) -> str:
    return Renderer(TEXTS, language, now).text(text)


def in_danger(worry: Concern, now: datetime) -> InDanger:
    by = cases.looks_by(DESK.desk.hours, now, timedelta(minutes=15))
    case = a_case(reason="sensitive", what=worry, urgent=True, look_by=by)
    return InDanger(case, worry, DESK, load_once(), now)


def broken(sentence: str, language: str) -> list[str]:
    """The rules that this sentence breaks."""
    return [
        rule
        for rule, each in NEVER.items()
        if re.search(each[language][0], sentence, re.IGNORECASE)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rule", NEVER)
def test_each_rule_finds_what_breaks_it(rule: str, language: str) -> None:
    _, sentence = NEVER[rule][language]
    assert rule in broken(sentence, language)


def firsts(worry: Concern | Quiet, now: datetime) -> list[Text]:
    """What is said first to such words."""
    if worry in QUIET:
        label: Quiet = "distress" if worry == "distress" else "loneliness"
        times = HardTimes(label, DESK, load_once(), now)
        return [times.first()]
    return [in_danger(crisis.worry_named(worry), now).answer(mina(Clock()), "long")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("worry", [*CONCERNS, *QUIET])
def test_each_first_text_holds_what_helps(
    worry: Concern | Quiet, moment: str, language: str
) -> None:
    now = MOMENTS[moment]
    for text in firsts(worry, now):
        shown = said(text, language, now)
        assert COMPUTER[language] in shown
        assert re.search(PERSON[language], shown, re.IGNORECASE)
        assert set(ALONE.findall(shown)) == FITS[worry]
        asks = worry in QUIET or worry in crisis.ASKS_SAFE
        assert shown.endswith("?") is asks
        assert len(shown) <= 600
        assert not broken(shown, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("worry", CONCERNS)
def test_who_is_not_safe_is_led_to_112_to_somebody_and_away_from_it(
    worry: Concern, language: str
) -> None:
    shown = said(in_danger(worry, TUESDAY).not_safe(), language, TUESDAY)
    assert "112" in ALONE.findall(shown)
    assert WITH_SOMEBODY[language] in shown
    assert ("Ga weg" if language == "nl" else "Move away") in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_hours_are_honest_and_no_line_is_there_more_than_its_file_says(language: str) -> None:
    night = said(firsts("loneliness", NIGHT)[0], language, NIGHT)
    assert ("maandag" if language == "nl" else "Monday") in night
    listening = load_once().named("listening")
    assert listening.always is ("dag en nacht" in night or "day and night" in night)
    assert listening.free is not ("kost geld" in night or "costs money" in night)


@pytest.mark.parametrize("worry", [*CONCERNS])
def test_a_person_is_one_press_away(worry: Concern) -> None:
    rows = crisis.buttons(in_danger(worry, TUESDAY))
    assert any(b.deed and b.deed.name == "call_me" for row in rows for b in row)


@pytest.mark.parametrize("label", QUIET)
def test_of_what_is_no_alarm_a_person_is_one_press_away_too(label: Quiet) -> None:
    for asks in (True, False):
        rows = HardTimes(label, DESK, load_once(), TUESDAY, asks=asks).buttons()
        assert any(b.deed and b.deed.name == "want_person" for row in rows for b in row)
