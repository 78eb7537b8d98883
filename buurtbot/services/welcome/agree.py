"""The end of the welcome: someone agreed and is known from now on, or nothing is kept of them."""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.cases import bans
from buurtbot.domain.core.decision import AuditLine, Decision, Timer
from buurtbot.domain.core.messages import (
    Button,
    Hidden,
    Key,
    Outgoing,
    Say,
    Text,
    ToChat,
    ToPerson,
    text,
)
from buurtbot.domain.core.people.ban import Ban
from buurtbot.domain.core.people.person import Consent, Language, Person
from buurtbot.domain.core.timing import timers
from buurtbot.domain.keeping.silence import silence_timer
from buurtbot.domain.volunteering.offering import LANGUAGES
from buurtbot.domain.welcome import menu
from buurtbot.domain.words.names import plain_name
from buurtbot.services.core.context import Actor, Context
from buurtbot.services.core.does import does
from buurtbot.services.core.helpline_numbers import staff_numbers
from buurtbot.storage.commit.work import Work
from buurtbot.storage.found.refusals import banned_id, was_refused

LEADS_ON = {"help": "ask_for_help", "offer": "offer_help"}


@does(deeds.agree)
async def agree(work: Work, context: Context, actor: Actor, /, **answers: str) -> Decision:
    """Make someone known. `came_from` is the word of the link that led here, if it is listed."""
    known = await work.get(Person, actor.who)
    spoken, chat = language_of(answers.get("language", "")), _chat(answers.get("chat", ""), known)
    if answers.get("consent") != "yes":
        return _goodbye(context, actor, known, chat, spoken, "welcome-no-consent")
    if answers.get("of_age") != "yes":
        return _goodbye(context, actor, known, chat, spoken, "welcome-too-young")
    came_from = answers.get("came_from", "")
    version = answers.get("consent_version") or context.network.shared.consent_version
    person = replace(
        known or Person(actor.who, actor.neighbourhood, spoken, work.now, work.now),
        language=spoken,
        last_seen=work.now,
        chat=chat,
        name=plain_name(answers.get("name", "")) or actor.name,
        consent=Consent(version, work.now),
        of_age=True,
        came_from=context.network.shared.known_source(came_from),
        reachable=True,
    )
    if await _took_no_part(work, person):
        person = bans.barred(person, Ban(work.now, "before"))
    return Decision(
        keep=(person,),
        tell=_welcomed(context, work, person, LEADS_ON.get(answers.get("role") or came_from, "")),
        later=(silence_timer(person, context.policy.retention),),
        noted=(AuditLine(person.id, "agree", person.id),),
    )


async def _took_no_part(work: Work, person: Person) -> bool:
    """Whether they were excluded, and then forgotten."""
    return person.ban is None and await was_refused(work, banned_id(work, person.id))


def language_of(written: str) -> Language:
    """A language we speak; Dutch when it is none of them."""
    return next((language for language in LANGUAGES if language == written), "nl")


def _chat(written: str, known: Person | None) -> int | None:
    if written.lstrip("-").isdecimal():
        return int(written)
    return known.chat if known else None


def _welcomed(context: Context, work: Work, person: Person, leads_to: str) -> tuple[Outgoing, ...]:
    """Welcome; who came for one thing gets the button for it, all others the menu."""
    to, here = ToPerson(person.id), context.neighbourhood(person.bot)
    if person.ban:
        return (bans.menu(person, person.ban, here),)
    if not leads_to:
        shown = menu.menu(person, here, work.now, context.activities(person.bot))
        return (
            replace(shown, text=text("two-parts", first=text("welcome-done"), rest=shown.text)),
        )
    go_on = Button(text("button-go-on"), deeds.begin(conversation=leads_to), style="primary")
    return (Say(to, text(f"welcome-done-{leads_to}"), ((go_on,), menu.back_to_menu())),)


def _goodbye(
    context: Context,
    actor: Actor,
    known: Person | None,
    chat: int | None,
    language: Language,
    key: str,
) -> Decision:
    """Nothing is kept, only that somebody said no. Who the desk is helping stays known."""
    here = context.neighbourhood(actor.neighbourhood)
    numbers = {"children": staff_numbers()["children"]} if key == "welcome-too-young" else {}
    goodbye = text(key, organisation=here.organisation, phone=here.desk.phone, **numbers)
    noted = (AuditLine("somebody", key, here.slug),)
    if chat is None or (known is not None and (known.cases or known.consent)):
        told = Say(ToPerson(actor.who), goodbye, keys=_anew(goodbye))
        return Decision(tell=(told,), noted=noted)
    told = _last_word(actor, chat, language, goodbye)
    gone = (known,) if known else ()
    forgotten = (actor.who,) if known else ()
    later = (Timer(timers.clear_person(actor.who), None),) if known else ()
    return Decision(drop=gone, shred=forgotten, tell=(told,), later=later, noted=noted)


def _last_word(actor: Actor, chat: int, language: Language, goodbye: Text) -> Say:
    to = ToChat(actor.neighbourhood, Hidden(f"passing:{actor.who}", str(chat)), language)
    return Say(to, goodbye, keys=_anew(goodbye))


def _anew(goodbye: Text) -> tuple[tuple[Key, ...], ...]:
    """Who did not agree may change their mind; who is too young cannot."""
    return menu.begin_anew() if goodbye.key == "welcome-no-consent" else ()
