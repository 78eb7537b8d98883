"""Who has not agreed yet: spoken to, but not known, and gone without a trace when they stop."""

from dataclasses import replace

from buurtbot.domain.core.decision import Decision, Timer
from buurtbot.domain.core.messages import Change, Hidden, Say, Text, ToChat
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.welcome.menu import begin_anew
from handlers.talking.talk import Scene


def agreed(scene: Scene) -> bool:
    """Whether we may keep anything about them."""
    return scene.person is not None and scene.person.consent is not None


def as_spoken(talk: Talk, scene: Scene) -> Scene:
    """Who did not agree yet is spoken to in the language they chose a moment ago."""
    chosen = talk.draft.get("language")
    if agreed(scene) or chosen not in {"nl", "en"}:
        return scene
    return replace(scene, language=chosen)  # type: ignore[arg-type]  # checked above


def speaking(scene: Scene) -> tuple[Person, ...]:
    """Their record, when it holds another language than the one that is spoken now."""
    person = scene.person
    if person is None or person.language == scene.language:
        return ()
    return (replace(person, language=scene.language),)


def never_met(talk: Talk, scene: Scene, goodbye: Text, closed: tuple[Change, ...]) -> Decision:
    """As if we had never met; the goodbye goes to the chat, as no record leads there any more.

    The buttons of the last question go. The key that begins anew types its label, as anything that
    a stranger says begins: so nothing is kept for it.
    """
    known = (scene.person,) if scene.person else ()
    chat = talk.draft.get("chat") or "".join(str(person.chat) for person in known)
    to = ToChat(scene.neighbourhood.slug, Hidden(f"passing:{talk.id}", chat), scene.language)
    return Decision(
        drop=(talk, *known),
        shred=(talk.id,),
        tell=(*(replace(change, to=to) for change in closed), Say(to, goodbye, keys=begin_anew())),
        later=(Timer(timers.clear_person(talk.id), None), Timer(timers.clear_talk(talk.id), None)),
    )
