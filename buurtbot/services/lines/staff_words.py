"""What staff write in a topic goes to the person, and what the person writes comes back there.

Nothing is sent that staff did not mean: `//` begins a note that stays in the topic, what anybody
but the holder writes waits for a press, and for someone who only has a phone staff must call.
"""

from dataclasses import replace
from typing import Final, Literal

from buurtbot.domain.cases import cases
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.core.case import Case, Unsent
from buurtbot.domain.core.decision import NOTHING, AuditLine, Decision
from buurtbot.domain.core.messages import Say, ToPerson, text
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.desk import unsent
from buurtbot.domain.desk.following import grown, heard
from buurtbot.domain.desk.handing_over import with_note
from buurtbot.domain.phone import call_number
from buurtbot.domain.phone.numbers import read_phones
from buurtbot.domain.words.names import plain_name
from buurtbot.domain.words.only_thanks import only_thanks
from buurtbot.services.cases.hand_to_desk import read_file
from buurtbot.services.cases.open_alarm import goes_on
from buurtbot.services.core.context import Actor, Context, by_person
from buurtbot.services.desk.on_cases.casework import gone, open_again, take
from buurtbot.services.lines.take_back import is_note_now
from buurtbot.services.lines.to_person import passed_to_person, refused
from buurtbot.services.lines.unsent import wait_for_a_press
from buurtbot.services.phone.by_phone import ask_for_whom
from buurtbot.storage.commit.work import Work

NOTE: Final = "//"
# "unsure": nobody knows now whether who said it is a member, so it waits; "worries": no helper
# is offered it.
But = Literal["", "unsure", "worries"]


# -- staff to the person


async def desk_says(
    work: Work,
    context: Context,
    actor: Actor,
    *,
    case: str,
    said: Unsent,
    but: But = "",
) -> Decision:
    """Pass on what the holder of a case said in its topic; what anybody else said waits there."""
    found = await work.get(Case, case)
    if found is None:
        return gone(actor)
    if said.words.lstrip().startswith(NOTE):
        return await _noted(work, context, actor, found, said)
    if _stays(found, said):
        return NOTHING
    known = await read_file(work, context, found)
    refusal = await _refused(work, context, actor, known, said, worries=but == "worries")
    if refusal is not None:
        return refusal
    if but == "unsure" or _must_wait(context, found, said):
        return wait_for_a_press(work, context, found, said, unsure=but == "unsure")
    return await _said(work, context, actor, known, said)


async def _refused(
    work: Work, context: Context, actor: Actor, known: File, said: Unsent, *, worries: bool
) -> Decision | None:
    """What is said of a line that no chat takes; None when one does."""
    only_phone = known.about is not None and known.about.chat is None
    if only_phone and said.words and not (said.file or known.case.closed):
        return await ask_for_whom(work, context, actor, known, said.words, worries=worries)
    return refused(known)


def note(actor: Actor, case: Case, album: str = "") -> Decision:
    """An internal note: it stays in the topic and is counted; so does the rest of its album."""
    return Decision(
        keep=(replace(case, notes=case.notes + 1, note_album=album, noted=True),),
        noted=(AuditLine(actor.who, "note", case.id),),
    )


async def _noted(work: Work, context: Context, actor: Actor, case: Case, said: Unsent) -> Decision:
    """A note of who hands the case over is for who takes it, and stands on the card."""
    words = said.words.lstrip().removeprefix(NOTE).strip()
    known = with_note(case, said, words)
    done = (
        await _note_changed(work, known, said) if said.edited else note(actor, known, said.album)
    )
    if known == case:
        return done
    kept = done.latest(known)
    return done + Decision(keep=(kept,), tell=(grown(await read_file(work, context, kept)),))


async def _note_changed(work: Work, case: Case, said: Unsent) -> Decision:
    """What waited was made a note: it waits no more. A note that is changed counts once."""
    some = unsent.parts(case, said.message)
    if not some:
        return await is_note_now(work, case, said.message)
    kept = unsent.without(case, some, ours=True)
    return Decision(
        keep=(kept,), tell=(unsent.shown_as(kept, some, "desk-unsent-ours", said.name),)
    )


def _stays(case: Case, said: Unsent) -> bool:
    """Whether it is another picture of a note, or a change of what was kept from the person."""
    return bool(said.album and said.album == case.note_album) or unsent.stays_ours(case, said)


def _must_wait(context: Context, case: Case, said: Unsent) -> bool:
    """Not where the policy lets every moderator write; what waits already goes on waiting."""
    if context.policy.anybody_writes and not unsent.parts(case, said.message):
        return False
    return unsent.waits(case, said.who, said.message)


async def _said(work: Work, context: Context, actor: Actor, known: File, said: Unsent) -> Decision:
    """It goes on. Where anybody may write, whoever answers first has the case."""
    case = known.case
    taken = Decision(keep=(replace(case, attended=work.now),))
    if not case.holder:
        taken = await take(work, context, actor, known)
    return taken + await passed_to_person(work, context, known, said)


# -- the person to staff


async def tell_desk(
    work: Work,
    context: Context,
    person: Person,
    line: Line,
    said: Said,
    so_far: Decision = NOTHING,
) -> Decision:
    """Bring what the person said to the topic of the case of this line."""
    found = await work.get(Case, line.subject)
    found = so_far.latest(found) if found else None
    if found is None or (found.closed and not cases.may_reopen(found, work.now)):
        return _over(person, line)
    key = "desk-heard-changed" if said.edited else "desk-heard"
    # A thumb up is no answer to who is in danger: they are answered in words.
    shown = replace(said, message=0) if found.reason == "sensitive" else said
    found = cases.wrote(found, plain_name(person.name), work.now)
    told = Decision(tell=heard(found, person, shown, key=key))
    noted = Decision(keep=(found,)) + await number_noted(work, context, found, person, said.words)
    found = noted.latest(found)
    if found.closed and not only_thanks(said.words):
        return noted + await open_again(work, context, by_person(person), found) + told
    return noted + told + (NOTHING if noted.tell else goes_on(work, context, person, found))


async def number_for_desk(
    work: Work, context: Context, person: Person, said: Said
) -> Decision | None:
    """The desk asked on which number it may call: no neighbour reads the answer, wherever typed.

    None when it did not ask, or there is no number in these words.
    """
    if read_phones(said.words) is None:
        return None
    looked = await work.look(Case, person.cases)
    asks = [case.id for case in looked.values() if case.asks_number and not case.closed]
    found = await work.get(Case, asks[-1]) if asks else None
    if found is None:
        return None
    told = Decision(tell=heard(found, person, replace(said, media=None)))
    return told + await number_noted(work, context, found, person, said.words)


async def number_noted(
    work: Work, context: Context, case: Case, person: Person, words: str
) -> Decision:
    """The number that was written stands on the card, and they hear which one was understood."""
    noted = call_number.with_number(case, words)
    if noted == case:
        return NOTHING
    card = grown(await read_file(work, context, noted))
    thanked = call_number.thanks(case, noted, person)
    return Decision(keep=(noted,), tell=(*thanked, card))


def _over(person: Person, line: Line) -> Decision:
    """The case is over: the line is hung up, and the person hears how to go on."""
    kept = (person.hanging_up(line.subject),) if line in person.lines else ()
    return Decision(keep=kept, tell=(Say(ToPerson(person.id), text("case-is-over")),))


async def written_after(
    work: Work, context: Context, person: Person, said: Said
) -> Decision | None:
    """What someone without a line writes may still be about a case that closed this week.

    The case opens again; a mere thank you is only shown. None when there is no such case.
    """
    looked = await work.look(Case, person.cases)
    recent = [case for case in looked.values() if cases.may_reopen(case, work.now)]
    spoken = [case for case in recent if case.reason in cases.SPEAKS_WITH_DESK]
    if not spoken:
        return None
    last = max(spoken, key=lambda case: case.closed or case.opened)
    found = await work.get(Case, last.id)
    if found is None or found.closed is None:
        return None
    told = Decision(tell=heard(found, person, said))
    if not only_thanks(said.words):
        noted = await number_noted(work, context, found, person, said.words)
        return (
            noted + await open_again(work, context, by_person(person), noted.latest(found)) + told
        )
    kind = Say(ToPerson(person.id), text("case-thanks-passed-on"))
    return told + Decision(tell=(kind,))
