"""Offering help: what it is and is not, the rules, what and when and how far, and consent.

Who offers already begins at the overview and changes one answer there, in the same steps.
"""

from buurtbot.domain import deeds
from buurtbot.domain.cases.promising import hours_text
from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.core.people.person import DAYPARTS
from buurtbot.domain.meaning.answered import read_kinds
from buurtbot.domain.volunteering.offering import WALKS
from config.core.kinds import KINDS
from handlers.conversations.core.pieces import NO, known, without
from handlers.conversations.places import where_home
from handlers.conversations.places.where import LOOKING
from handlers.conversations.volunteering import offer_overview, walking_needs
from handlers.conversations.volunteering.way_words import walk_told, wishes_in
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Choice,
    Chosen,
    Conversation,
    Draft,
    OwnWords,
    Question,
    Scene,
    Step,
    Told,
    Turn,
    Words,
    ticked,
    toggled,
    with_answer,
)

# -- what it is, and the rules


def ask_about(_draft: Draft, scene: Scene) -> Question:
    go_on = Choice("yes", text("button-go-on"), "primary")
    here = scene.neighbourhood
    hours = hours_text(here.desk.hours)
    return Question(text("offer-about", neighbourhood=here.name, hours=hours), (go_on,))


def hear_about(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(draft, go="rules")
        case _:
            return not_this(draft, answer)


def ask_rules(_draft: Draft, scene: Scene) -> Question:
    accept = Choice("yes", text("button-accept-rules"), "primary")
    said = text("offer-rules", organisation=scene.neighbourhood.organisation)
    return Question(said, (accept,))


def hear_rules(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(with_answer(draft, rules="yes"), go="kinds")
        case _:
            return not_this(draft, answer)


# -- what


def ask_kinds(draft: Draft, scene: Scene) -> Question:
    choices = tuple(Choice(kind, text(f"kind-{kind}")) for kind in KINDS)
    on = ticked(known(draft, scene), "kinds")
    return Question(text("offer-kinds"), choices, many=True, ticked=on)


def hear_kinds(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    return _hear_many("kinds", tuple(KINDS), "minutes", known(draft, scene), answer)


def _hear_many(
    name: str, offered: tuple[str, ...], onward: str, draft: Draft, answer: Answer
) -> Turn:
    """Tick, or go on once at least one is ticked."""
    match answer:
        case Chosen(value=value) if value in offered:
            return Turn(toggled(draft, name, value), go=name)
        case Chosen(value="ready") if ticked(draft, name):
            return Turn(draft, go=onward)
        case Chosen(value="ready"):
            return Turn(draft, again=text("choose-one-first"))
        case _:
            return not_this(draft, answer)


# -- how far, when, in which languages


def ask_minutes(draft: Draft, scene: Scene) -> Question:
    walks = tuple(Choice(str(walk), text("walk-minutes", minutes=walk)) for walk in WALKS)
    choices = (*walks, walking_needs.choice(known(draft, scene)))
    return Question(text("offer-minutes"), choices, frozenset({"words"}), columns=2)


def hear_minutes(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value=walk) if walk in map(str, WALKS):
            return Turn(with_answer(known(draft, scene), minutes=walk), go="dayparts")
        case Chosen(value=walking_needs.OPENS):
            return Turn(draft, go="wishes", detour=True)
        case Words(text=said) if (least := walk_told(said)) and not wishes_in(said):
            return Turn(with_answer(known(draft, scene), minutes=str(least)), go="dayparts")
        case _:
            return walking_needs.noted(known(draft, scene), answer, scene)


def ask_dayparts(draft: Draft, scene: Scene) -> Question:
    choices = tuple(Choice(part, text(f"daypart-{part}")) for part in DAYPARTS)
    on = ticked(known(draft, scene), "dayparts")
    return Question(text("offer-dayparts"), choices, many=True, ticked=on)


def hear_dayparts(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    return _hear_many("dayparts", DAYPARTS, "languages", known(draft, scene), answer)


def ask_languages(draft: Draft, scene: Scene) -> Question:
    spoken = scene.neighbourhood.languages
    choices = tuple(Choice(one, text(f"language-{one}")) for one in spoken)
    on = ticked(known(draft, scene), "languages")
    return Question(text("offer-languages"), choices, many=True, ticked=on)


def hear_languages(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    spoken = scene.neighbourhood.languages
    return _hear_many("languages", spoken, "home", known(draft, scene), answer)


# -- consent


def ask_consent(_draft: Draft, scene: Scene) -> Question:
    yes = Choice("yes", text("button-consent"), "primary")
    organisation = scene.neighbourhood.organisation
    silent_days = scene.network.policy.retention.silent_person_days
    said = text("offer-consent", organisation=organisation, silent_days=silent_days)
    return Question(said, (yes, NO))


def hear_consent(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(with_answer(draft, consent="yes"), go="overview")
        case Chosen(value="no"):
            return Turn({}, say=(text("offer-no-consent"),), deed=deeds.show_menu())
        case _:
            return not_this(draft, answer)


# -- the overview, where each answer can be changed


def ask_overview(draft: Draft, scene: Scene) -> Question:
    answers = known(draft, scene)
    return Question(
        offer_overview.overview(answers, scene), offer_overview.choices(answers, scene)
    )


def hear_overview(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    answers = known(draft, scene)
    match answer:
        case Chosen(value="send"):
            return _send(answers)
        case Chosen(value=change) if change in offer_overview.CHANGES:
            return Turn(answers, go=offer_overview.CHANGES[change], then="overview")
        case _:
            return not_this(draft, answer)


def _send(answers: Draft) -> Turn:
    lacking = offer_overview.lacking(answers)
    if lacking:
        return Turn(answers, go=lacking, then="overview", say=(text("one-more-question"),))
    return Turn(without(answers, *LOOKING, "home_label"), deed=deeds.offer_help())


# -- in own words


def takes(step: str, told: Told) -> bool:
    """Whether it names what they help with, where that is asked or is soon."""
    return step in {"about", "rules", "kinds"} and bool(told.need.kinds)


def hear(step: str, draft: Draft, told: Told, scene: Scene) -> Turn:
    """All that was named is ticked, and shown before they go on."""
    answers = known(draft, scene)
    kinds = ticked(answers, "kinds") | frozenset(told.need.kinds)
    shown = with_answer(answers, kinds=" ".join(sorted(kinds)))
    return Turn(shown, again=text("kinds-ticked" if step == "kinds" else "first-words-held"))


# -- the table of contents


def opens_at(_draft: Draft, scene: Scene) -> str:
    """Who offers already starts at the overview."""
    return "overview" if scene.person and scene.person.offer else "about"


def recap(_draft: Draft, _scene: Scene) -> Text:
    """Where we were, for who comes back after hours or days."""
    return text("recap-offer-help")


OFFER_HELP = Conversation(
    name="offer_help",
    first="about",
    steps={
        "about": Step(ask_about, hear_about),
        "rules": Step(ask_rules, hear_rules),
        "kinds": Step(ask_kinds, hear_kinds),
        "minutes": Step(ask_minutes, hear_minutes),
        **walking_needs.STEPS,
        "dayparts": Step(ask_dayparts, hear_dayparts),
        "languages": Step(ask_languages, hear_languages),
        **where_home.STEPS,
        "consent": Step(ask_consent, hear_consent),
        "overview": Step(ask_overview, hear_overview),
    },
    recap=recap,
    opens_at=opens_at,
    own_words=OwnWords(
        takes, hear, lambda step, _draft, _scene: step, looks_up=False, read=read_kinds
    ),
)
