"""Whatever someone sends at whatever question: there is an answer, and never an error."""

from geo.point import Point
from handlers.conversations.contents import CONVERSATIONS
from handlers.talking.talk import Answer, Chosen, NoPlace, Place, Recording, Strange, Turn, Words
from tests.scenes.each import with_each
from tests.scenes.street import MOERWIJK
from tests.scenes.talk_street import Visitor, a_person, a_scene, an_offer

STEPS = [(name, step) for name, talk in CONVERSATIONS.items() for step in talk.steps]
EVERYTHING: list[Answer] = [
    Words("hallo"),
    Words(""),
    Words("   \n "),
    Words("x" * 4096),
    Words("مرحبا بكم <b>&amp;</b>"),
    Chosen("yes"),
    Chosen("ready"),
    Chosen("nonsense"),
    Chosen(""),
    Place(MOERWIJK),
    Place(MOERWIJK, "Erasmusweg 12", live=True),
    Place(Point(-33.9, 18.4)),
    NoPlace("nergens"),
    NoPlace("erasmus", ("Erasmusweg 12", "Erasmusplein 1")),
    NoPlace("nergens", unavailable=True),
    NoPlace("ergens", lacks="address"),
    NoPlace("nr 12, achterom", lacks="street"),
    NoPlace("Erasmusweg", ("Erasmusweg 12",), lacks="number"),
    Place(MOERWIJK, "Erasmusweg 12", rest="achterom"),
    Recording("voice", "v1"),
    Recording("photo", "p1", "kijk"),
    Recording("document", "d1"),
    Strange("sticker"),
    Strange("poll"),
    Strange("game"),
    Strange("words"),
]
DRAFTS = [
    {},
    {"kind": "dog", "for_other": "yes", "other_name": "Ali", "when": "later", "date": "onzin"},
    {"found": "52.05,4.3", "found_label": "Erasmusweg 12", "when": "weekly", "language": "en"},
    {"found": "52.05,4.3", "found_label": "Erasmusweg 12", "found_rest": "2e verdieping"},
    {"kinds": "dog", "minutes": "veel", "place": "52.05,4.3", "home_label": "thuis"},
]
PEOPLE = [None, a_person(), a_person(offer=an_offer(), place=MOERWIJK)]


@with_each((*at, answer) for at in STEPS for answer in EVERYTHING)
def test_every_answer_to_every_question_leads_somewhere(
    name: str, step: str, answer: Answer
) -> None:
    conversation = CONVERSATIONS[name]
    for person in PEOPLE:
        for draft in DRAFTS:
            turn = conversation.steps[step].hear(draft, answer, a_scene(person=person))
            assert _leads_somewhere(turn, set(conversation.steps))


def _leads_somewhere(turn: Turn, steps: set[str]) -> bool:
    ways = [turn.again is not None, turn.deed is not None, turn.go in steps]
    return ways.count(True) == 1 and (not turn.then or turn.then in steps)


@with_each((*at, language) for at in STEPS for language in ("nl", "en"))
def test_every_question_can_be_shown_in_every_language(
    name: str, step: str, language: str
) -> None:
    conversation = CONVERSATIONS[name]
    for person in PEOPLE:
        for draft in DRAFTS:
            scene = a_scene(person=person, language=language)
            here = Visitor(conversation, scene)
            question = conversation.steps[step].ask(draft, scene)
            assert 10 < len(here.label(question.text)) < 900
            for label in [choice.label for choice in question.choices]:
                assert 1 < len(here.label(label)) <= 50


@with_each(STEPS)
def test_a_choice_of_a_question_is_always_understood(name: str, step: str) -> None:
    conversation = CONVERSATIONS[name]
    for draft in DRAFTS:
        scene = a_scene(person=a_person())
        for choice in conversation.steps[step].ask(draft, scene).choices:
            turn = conversation.steps[step].hear(draft, Chosen(choice.value), scene)
            assert turn.again is None


@with_each(CONVERSATIONS)
def test_what_is_known_is_recapped_in_every_language(name: str) -> None:
    for draft in DRAFTS:
        for language in ("nl", "en"):
            scene = a_scene(language=language)
            recap = CONVERSATIONS[name].recap(draft, scene)
            assert recap is None or Visitor(CONVERSATIONS[name], scene).label(recap)
