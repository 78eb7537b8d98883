"""Who helps and only has a telephone: staff say yes for them, and press what they would press.

Each deed is their own, with what they may; who pressed it for them is noted. What they hear of it
stands in the worker's own chat, to be said to who is on the line.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from buurtbot.domain import deeds
from buurtbot.domain.core.call import Call
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.helping import by_phone
from buurtbot.domain.helping.by_phone import To
from buurtbot.domain.words.names import first_name_of
from buurtbot.domain.words.open_line import cleaned
from buurtbot.services.calls.calling import answered, read_call
from buurtbot.services.calls.put_on_list import take_off_list
from buurtbot.services.calls.who_helps import Done
from buurtbot.services.care.worried import worried
from buurtbot.services.core.context import Actor, Context, by_person
from buurtbot.services.core.does import does
from buurtbot.services.core.may import only_by_who_may
from buurtbot.services.helping.cannot_after_all import cannot_after_all
from buurtbot.services.helping.finish_request import done
from buurtbot.services.helping.how_it_went import answer_question
from buurtbot.services.helping.not_now import not_now
from buurtbot.services.helping.on_my_way import on_my_way
from buurtbot.services.helping.report_other import report_behaviour
from buurtbot.services.helping.show_address import show_address
from buurtbot.services.helping.take_request import take_request
from buurtbot.services.helping.visits import visit_left, visit_still, visit_there
from buurtbot.services.lines.pass_on import pass_on
from buurtbot.services.phone.on_the_phone import who_calls
from buurtbot.services.staying.choices import (
    count_for_me,
    go_on_helping,
    how_often,
    write_unasked,
)
from buurtbot.services.staying.thanks import note_time
from buurtbot.services.staying.why_no_request import why_no_request
from buurtbot.services.staying.why_stopped import why_stopped
from buurtbot.services.volunteering.pause_offer import pause_menu, pause_offer, resume_offer
from buurtbot.services.volunteering.stop_offering import stop_offering, stop_offering_sure
from buurtbot.services.volunteering.what_i_did import what_i_did
from buurtbot.storage.commit.work import Work

ANSWERS: Final[Mapping[str, Done]] = {
    "yes": only_by_who_may(deeds.take_request, take_request),
    "no": only_by_who_may(deeds.not_now, not_now),
}
ACTS: Final[Mapping[str, Done]] = {
    "answer_question": only_by_who_may(deeds.answer_question, answer_question),
    "cannot_after_all": only_by_who_may(deeds.cannot_after_all, cannot_after_all),
    "count_for_me": only_by_who_may(deeds.count_for_me, count_for_me),
    "done": only_by_who_may(deeds.done, done),
    "go_on_helping": only_by_who_may(deeds.go_on_helping, go_on_helping),
    "how_often": only_by_who_may(deeds.how_often, how_often),
    "note_time": only_by_who_may(deeds.note_time, note_time),
    "on_my_way": only_by_who_may(deeds.on_my_way, on_my_way),
    "pause_menu": only_by_who_may(deeds.pause_menu, pause_menu),
    "pause_offer": only_by_who_may(deeds.pause_offer, pause_offer),
    "report_behaviour": only_by_who_may(deeds.report_behaviour, report_behaviour),
    "resume_offer": only_by_who_may(deeds.resume_offer, resume_offer),
    "show_address": only_by_who_may(deeds.show_address, show_address),
    "stop_offering": only_by_who_may(deeds.stop_offering, stop_offering),
    "stop_offering_sure": only_by_who_may(deeds.stop_offering_sure, stop_offering_sure),
    "visit_left": only_by_who_may(deeds.visit_left, visit_left),
    "visit_still": only_by_who_may(deeds.visit_still, visit_still),
    "visit_there": only_by_who_may(deeds.visit_there, visit_there),
    "what_i_did": only_by_who_may(deeds.what_i_did, what_i_did),
    "why_no_request": only_by_who_may(deeds.why_no_request, why_no_request),
    "why_stopped": only_by_who_may(deeds.why_stopped, why_stopped),
    "worried": only_by_who_may(deeds.worried, worried),
    "write_unasked": only_by_who_may(deeds.write_unasked, write_unasked),
}


def _not_by_phone(to: To) -> Decision:
    return Decision(tell=(Say(to, text("desk-helper-not-by-phone")),))


@does(deeds.helper_caller)
async def helper_caller(
    work: Work, context: Context, actor: Actor, *, person: str, chat: str = ""
) -> Decision:
    """Who helps by phone is on the line: show staff what they were asked, hold and may change."""
    found, to = await who_calls(work, context, actor, person, chat)
    if found is None:
        return _not_by_phone(to)
    held = await work.look(HelpRequest, found.offer.busy_with if found.offer else ())
    call = (await work.look(Call, [person])).get(person)
    noted = (AuditLine(actor.who, "helper_caller", person),)
    return Decision(tell=by_phone.page(found, tuple(held.values()), call, to), noted=noted)


@does(deeds.answer_for_helper)
async def answer_for_helper(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    person: str,
    of: str,
    chat: str = "",
    **answer: str,
) -> Decision:
    """What who was rung about a request answers: `said` is "yes" or "no"."""
    found, to = await who_calls(work, context, actor, person, chat)
    if found is None:
        return _not_by_phone(to)
    said = "yes" if answer.get("said") == "yes" else "no"
    there = await read_call(work, context, actor, person, chat)
    card = await answered(work, context, there, of) if there else NOTHING
    heard = await ANSWERS[said](work, context, by_person(found), request=of)
    heard += await _resident_knows(work, heard, found)
    heard += _heard_of(work, found, heard)
    noted = Decision(noted=(AuditLine(actor.who, f"answer_for_helper_{said}", of),))
    return noted + card + _on_the_line(heard, found, to)


async def _resident_knows(work: Work, heard: Decision, helper: Person) -> Decision:
    """They hear at once that who comes reads nothing: words go by way of the desk."""
    ours = (one for one in heard.keep if isinstance(one, HelpRequest))
    taken = next((one for one in ours if one.holder == helper.id and one.state == "taken"), None)
    resident = await work.get(Person, taken.resident) if taken else None
    if resident is None or resident.chat is None:
        return NOTHING
    said = text("taken-helper-rings", name=first_name_of(helper))
    return Decision(tell=(Say(ToPerson(resident.id), said),))


def _heard_of(work: Work, person: Person, heard: Decision) -> Decision:
    """They were spoken with: who helps by phone is not silent."""
    return Decision(keep=(replace(heard.latest(person), last_seen=work.now),))


def _on_the_line(heard: Decision, person: Person, to: To, of: str = "") -> Decision:
    said = (by_phone.on_the_line(one, person, to, of) for one in heard.tell)
    return replace(heard, tell=tuple(one for one in said if one is not None))


@does(deeds.say_for_helper)
async def say_for_helper(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    person: str,
    of: str,
    chat: str = "",
    **said: str,
) -> Decision:
    """What who helps by phone says to who is helped, in their name and on their line."""
    found, to = await who_calls(work, context, actor, person, chat)
    words = cleaned(said.get("words", ""))
    lines = found.lines if found else ()
    line = next((one for one in lines if one.kind == "request" and one.subject == of), None)
    if found is None or line is None or not words:
        return Decision(tell=(Say(to, text("desk-helper-not-said")),))
    heard = await pass_on(work, context, found, line, Said(words))
    noted = Decision(noted=(AuditLine(actor.who, "say_for_helper", of),))
    told = Decision(tell=(Say(to, text("desk-helper-said")),))
    return noted + told + _on_the_line(heard, found, to)


@does(deeds.for_helper)
async def for_helper(
    work: Work,
    context: Context,
    actor: Actor,
    /,
    *,
    person: str,
    act: str,
    chat: str = "",
    **given: str,
) -> Decision:
    """Do for who only has a phone what they would press themselves, of what they hold or offer."""
    found, to = await who_calls(work, context, actor, person, chat)
    if found is None or act not in ACTS:
        return _not_by_phone(to)
    about = {("request" if name == "of" else name): value for name, value in given.items()}
    heard = await ACTS[act](work, context, by_person(found), **about)
    if act in by_phone.ENDS:
        heard += await take_off_list(work, context, person, by_phone.NEWS)
    heard += _heard_of(work, found, heard)
    of = given.get("of", "")
    noted = Decision(noted=(AuditLine(actor.who, f"for_helper_{act}", of or person),))
    said = _on_the_line(heard, found, to, of)
    if all(one.to != to for one in said.tell):
        noted += Decision(tell=(Say(to, text("desk-helper-noted")),))
    return noted + said
