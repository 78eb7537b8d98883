"""Hand something to a person at the desk: every way into a case goes through here.

The person is told, in the same decision, what happens now and by when somebody looks.
"""

from dataclasses import replace

from buurtbot.domain.asking.by_call import comes_back, told_back, told_beside
from buurtbot.domain.care.crisis import InDanger, worry_of
from buurtbot.domain.care.help_lines import is_child
from buurtbot.domain.cases import cases, promising
from buurtbot.domain.cases.card import sheet
from buurtbot.domain.cases.card.by_caller import in_topic_too, with_note
from buurtbot.domain.cases.card.request_on_card import spoken_at_desk
from buurtbot.domain.cases.card.sheet import File
from buurtbot.domain.cases.holding import holding_timer
from buurtbot.domain.cases.new_case import NewCase
from buurtbot.domain.cases.promising import promise_timer
from buurtbot.domain.cases.shifts import shifts_of
from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import AuditLine, Decision, Record, Timer
from buurtbot.domain.core.help_request import HelpRequest
from buurtbot.domain.core.line import Spoken
from buurtbot.domain.core.messages import Say, Text, ToDesk, ToPerson, text
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.said import Said
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.core.timing import timers
from buurtbot.domain.desk.following import follows, grown, heard
from buurtbot.domain.phone import call_number
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.traces.money import for_the_desk
from buurtbot.services.cases.at_night import note_of_night, rings_at_night
from buurtbot.services.cases.looks_by import looks_by
from buurtbot.services.cases.surge import digest_timer, is_surge
from buurtbot.services.core.context import Context, new_id, new_ref
from buurtbot.services.core.helpline_numbers import load_once
from buurtbot.services.core.who_speaks import who_is
from buurtbot.storage.commit.work import Work

LONGEST_WORDS = 3000
# Of these the words are of who it is about.
OWN_WORDS = frozenset({"sensitive", "hard_times", "wants_person", "behaviour"})


async def open_case(work: Work, context: Context, new: NewCase) -> Decision:
    """Open a case, or add to the open one of the same person, reason and request.

    What the caller changed in `about` and `request` is kept too: go on with
    `decision.latest(person)`. What comes of a request by phone comes back in the case that its
    call began.
    """
    if new.request and comes_back(new.reason, new.about_id, new.request):
        call = await work.get(Case, new.request.case)
        if call is not None:
            return _comes_back(work, context, call, new)
    open_one = await _open_one(work, new)
    if open_one is not None:
        return _add(work, context, open_one, new)
    case = call_number.with_number(await _made(work, context, new), new.words)
    case = with_note(case, new.by_caller)
    file = replace(file_of(context, case, new.about, new.request), whom=new.whom)
    opened = _open(file, tell=new.tell, work=work, context=context)
    if len(new.words) > sheet.WORDS_SHOWN:
        opened += Decision(tell=_whole(case, new.about, new.words))
    spoken = spoken_at_desk(case, file.about, file.request)
    opened += Decision(tell=(*_noted(case, new), *spoken))
    opened += Decision(tell=rings_at_night(work, context, file) if new.urgent else ())
    if new.urgent or not await is_surge(work):
        return opened
    return _counted(work, opened, case)


async def _made(work: Work, context: Context, new: NewCase) -> Case:
    of = f"case-{new.reason}-{new.about_id}-{new.request_id}"  # several may be opened at once
    id_ = new_id(work, of, len(new.about.cases) if new.about else 0)
    words = for_the_desk(new.words, alarming=new.reason in cases.IN_DANGER)
    return Case(
        id=id_,
        ref=new.request.ref if new.request else await new_ref(work, new.neighbourhood, id_),
        neighbourhood=new.neighbourhood,
        reason=new.reason,
        opened=work.now,
        look_by=looks_by(work, context, new.neighbourhood, urgent=new.urgent, reason=new.reason),
        about=new.about_id,
        whom=new.whom.id if new.whom else "",
        request=new.request_id,
        urgent=new.urgent,
        what=new.what,
        words=cut(words, LONGEST_WORDS),
    )


def _comes_back(work: Work, context: Context, case: Case, new: NewCase) -> Decision:
    """A moderator who is at it is not called."""
    hours = context.neighbourhood(case.neighbourhood).desk.hours
    back = cases.comes_back(case, new.reason, now=work.now, hours=hours, at_it=new.at_it)
    return Decision(
        keep=(back, *_with_case(work, back, new.about, new.request)),
        tell=told_back(file_of(context, back, new.about, new.request), new.reason),
        later=(*waits(work, context, back), Timer(timers.clear_case(back.id), None)),
        noted=(AuditLine("house", f"case_{new.reason}", back.id),),
    )


def _counted(work: Work, opened: Decision, case: Case) -> Decision:
    """Very many wait: staff see this one in the count and in /open, and only then its topic."""
    told = tuple(o for o in opened.tell if not isinstance(o.to, ToDesk))
    return replace(
        opened, tell=told, later=(*opened.later, digest_timer(work, case.neighbourhood))
    )


def _open(file: File, *, tell: bool, work: Work, context: Context) -> Decision:
    case, about, request = file.case, file.about, file.request
    told: tuple[Say, ...] = ()
    if about is not None and tell and _is_told(case, about):
        noted = call_number.thanks(replace(case, phone=""), case, about)
        told = (_told(work, context, file), *noted)
    return Decision(
        keep=(case, *_with_case(work, case, about, request)),
        tell=(*told, *sheet.opening(file), *told_beside(file)),
        later=waits(work, context, case),
        noted=(AuditLine("house", f"case_{case.reason}", case.id),),
    )


def _with_case(
    work: Work, case: Case, about: Person | None, request: HelpRequest | None
) -> tuple[Person | HelpRequest, ...]:
    """The person and the request as they know of the case."""
    kept: list[Person | HelpRequest] = []
    if about is not None:
        kept.append(_on_the_line(work, case, about))
    if request is not None and _leads(case, request):
        kept.append(replace(request, case=case.id))
    return tuple(kept)


def line_of(work: Work, case: Case) -> Line:
    """The line on which a person speaks with the desk."""
    return Line("case", case.id, work.municipality)


async def desk_speaks(work: Work, case: Case, about: Person | None) -> tuple[Record, ...]:
    """The desk said something: there is a line to it now."""
    if about is None or about.chat is None:
        return ()
    return (about.speaking_on(line_of(work, case)),)


def speaks_with(work: Work, opened: Decision, who: str, message: int = 0) -> Decision:
    """They turned to the desk: what they write next is for it, until somebody else speaks.

    `message` is theirs with which they did.
    """
    cases_of = (kept for kept in opened.keep if isinstance(kept, Case) and kept.about == who)
    return Decision(
        spoken=tuple(Spoken(who, "chosen", line_of(work, case), message) for case in cases_of)
    )


async def talk_waits(work: Work, person: Person) -> tuple[Talk, ...]:
    """Their talk, when one is going on, made to wait."""
    talk = await work.get(Talk, person.id)
    return (replace(talk, paused=True),) if talk and not talk.paused else ()


def _leads(case: Case, request: HelpRequest) -> bool:
    """Whether what happens with the request is told in this case from now on."""
    if request.case in {"", case.id}:
        return True
    return case.reason in cases.ABOUT_THE_REQUEST and not request.by_desk


def _on_the_line(work: Work, case: Case, about: Person) -> Person:
    others = tuple(id_ for id_ in about.cases if id_ != case.id)
    about = replace(about, cases=(*others, case.id))
    speaks = case.reason in cases.SPEAKS_WITH_DESK - cases.NO_ALARM
    if not speaks or about.chat is None:
        return about
    return about.speaking_on(line_of(work, case))


async def _open_one(work: Work, new: NewCase) -> Case | None:
    """The open case this belongs to, if there is one; held to be as it was read."""
    if new.about is not None:
        candidates = list(new.about.cases)
    elif new.request is not None:
        candidates = [new.request.case] if new.request.case else []
    else:
        candidates = await work.open_cases()
    found = await work.look(Case, candidates)
    wanted = (new.reason, new.neighbourhood, new.about_id, new.request_id, new.what)
    for case in reversed(found.values()):
        mine = (case.reason, case.neighbourhood, case.about, case.request, case.what)
        if mine == wanted and case.closed is None:
            return await work.get(Case, case.id)
    return None


def _add(work: Work, context: Context, case: Case, new: NewCase) -> Decision:
    """The same again: the topic says so, and the card grows."""
    case = with_note(cases.grown(case, new.words), new.by_caller)
    file = file_of(context, case, new.about, new.request)
    told = (_told_again(work, context, file),) if new.tell and _is_told(case, new.about) else ()
    return Decision(
        keep=(case, *_with_case(work, case, new.about, new.request)),
        tell=(*told, *_again(case, new), grown(file)),
    )


def waits(work: Work, context: Context, case: Case) -> tuple[Timer, ...]:
    """The timers of a case: its next call, its holder, the promised hour, the next shift."""
    hours = context.neighbourhood(case.neighbourhood).desk.hours
    minutes = context.policy.case_calls_minutes
    call = cases.call_timer(case, now=work.now, minutes=minutes, hours=hours)
    holding = holding_timer(case, hours, context.policy.holding)
    return (call, holding, *promise_timer(case, work.now), *shifts_of(case, hours, work.now))


def _again(case: Case, new: NewCase) -> tuple[Say, ...]:
    again = follows(case, text("topic-again", times=case.times))
    whole = _whole(case, new.about, new.words) if new.words or not new.by_caller else ()
    return (again, *whole, *_noted(case, new, all_of_it=True))


def _noted(case: Case, new: NewCase, *, all_of_it: bool = False) -> tuple[Say, ...]:
    """What who called them wrote down; not as something they said."""
    said = in_topic_too(case, new.by_caller, all_of_it=all_of_it)
    return (follows(case, said),) if said else ()


def _whole(case: Case, about: Person | None, words: str) -> tuple[Say, ...]:
    """All that was written, for the topic: the card shows the beginning of it."""
    return heard(case, about, Said(words)) if about else ()


# -- what the person hears


def _is_told(case: Case, about: Person | None) -> bool:
    return about is not None and about.chat is not None and case.reason in cases.SPEAKS_WITH_DESK


def _told(work: Work, context: Context, file: File) -> Say:
    case = file.case
    when = by_when(work, context, case)
    what = text(f"case-told-{case.reason}")
    said = text("case-told", what=what, by_when=when, ref=case.ref)
    return Say(ToPerson(case.about), said)


def _told_again(work: Work, context: Context, file: File) -> Say:
    case = file.case
    return Say(ToPerson(case.about), text("case-told-again", by_when=by_when(work, context, case)))


def by_when(work: Work, context: Context, case: Case) -> Text:
    """By when somebody of the desk answers, honest about the hours and who has it."""
    here = context.neighbourhood(case.neighbourhood)
    if case.reason in cases.IN_DANGER:
        return InDanger(case, worry_of(case), here, load_once(), work.now).team
    return promising.by_when(case, here, work.now)


# -- for the other services of the desk


def file_of(
    context: Context, case: Case, about: Person | None, request: HelpRequest | None
) -> File:
    """A case with what is around it, for showing."""
    place = context.neighbourhood(case.neighbourhood).name
    child = case.reason in OWN_WORDS and is_child(case.words, case.opened)
    return File(case, place, about, request, night=note_of_night(context, case), child=child)


async def read_file(work: Work, context: Context, case: Case) -> File:
    """The same, with the person and the request read and held."""
    about = await work.get(Person, case.about) if case.about else None
    request = await work.get(HelpRequest, case.request) if case.request else None
    whom = await who_is(work, case.whom) if case.whom else None
    return replace(file_of(context, case, about, request), whom=whom)
