"""The overview of what someone offers, with a button to change each answer."""

from collections.abc import Mapping
from typing import Final

from buurtbot.domain.core.messages import Arg, Text, text
from buurtbot.domain.volunteering.offering import dayparts_of, kinds_of, languages_of, walk_of
from buurtbot.domain.words.listing import listed
from handlers.conversations.core.pieces import hidden
from handlers.conversations.volunteering import walking_needs
from handlers.talking.talk import Choice, Draft, Scene

# The button that changes an answer, and the step it leads to.
CHANGES: Final[Mapping[str, str]] = {
    "change_kinds": "kinds",
    "change_minutes": "minutes",
    walking_needs.OPENS: "wishes",
    "change_dayparts": "dayparts",
    "change_languages": "languages",
    "change_home": "home",
}


def choices(answers: Draft, scene: Scene) -> tuple[Choice, ...]:
    """Ready, or change one answer."""
    offers = scene.person is not None and scene.person.offer is not None
    label = text("button-send-changes") if offers else text("button-send-offer")
    changes = (_change(name, step, answers) for name, step in CHANGES.items())
    return (Choice("send", label, "primary"), *changes)


def _change(name: str, step: str, answers: Draft) -> Choice:
    if name == walking_needs.OPENS:
        return walking_needs.choice(answers)
    return Choice(name, text(f"button-change-{step}"))


def lacking(answers: Draft) -> str:
    """The first step that still needs an answer; empty when nothing lacks."""
    needed = {
        "rules": answers.get("rules") == "yes",
        "kinds": bool(kinds_of(answers.get("kinds", ""))),
        "minutes": bool(walk_of(answers.get("minutes", ""))),
        "dayparts": bool(dayparts_of(answers.get("dayparts", ""))),
        "languages": bool(languages_of(answers.get("languages", ""))),
        "home": "place" in answers,
        "consent": answers.get("consent") == "yes",
    }
    return next((step for step, answered in needed.items() if not answered), "")


def overview(answers: Draft, scene: Scene) -> Text:
    """Everything that is offered: five lines, and one more for who needs something of the way."""
    wishes = walking_needs.chosen(answers, scene)
    if wishes is None:
        return _offered(answers, scene)
    return text("offer-overview-wishes", overview=_offered(answers, scene), wishes=wishes)


def _offered(answers: Draft, scene: Scene) -> Text:
    minutes = walk_of(answers.get("minutes", ""))
    return text(
        "offer-overview",
        kinds=_listed("kind", kinds_of(answers.get("kinds", ""))),
        walk=text("walk-minutes", minutes=minutes) if minutes else text("not-yet"),
        dayparts=_listed("daypart", dayparts_of(answers.get("dayparts", ""))),
        languages=_listed("language", languages_of(answers.get("languages", ""))),
        home=_home(answers, scene),
    )


def _listed(family: str, values: tuple[str, ...]) -> Text:
    return listed([text(f"{family}-{value}") for value in values]) if values else text("not-yet")


def _home(answers: Draft, scene: Scene) -> Arg:
    if "home_label" in answers:
        return hidden(scene, answers["home_label"])
    return text("home-known") if "place" in answers else text("not-yet")
