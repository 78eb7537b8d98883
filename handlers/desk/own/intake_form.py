"""Leads an intake that is filled in on one page: the talk of the worker, all fields at once.

It is the same talk: begun on the page, it goes on in the worker's own chat, and the other way
round. A field is read as the talk reads it, and what worries in it goes to the desk.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from buurtbot.domain.core.decision import NOTHING, Decision
from buurtbot.domain.core.messages import Deed, Say, Text, ToChat, text
from buurtbot.domain.core.people.person import Language
from buurtbot.domain.core.talk import Talk
from buurtbot.outbox.letters.render import Renderer
from buurtbot.services.core.context import Actor
from buurtbot.services.phone.intake import begin_intake
from buurtbot.services.phone.intake_alarm import caller_is_known
from buurtbot.storage.commit.work import Work
from config.words.texts import Texts
from geo.typed.address import read_address
from handlers.conversations.filled import is_as_typed
from handlers.conversations.phone import intake_form
from handlers.conversations.phone.caller_line import asked_first
from handlers.conversations.phone.caller_line import hear as hear_line
from handlers.conversations.phone.intake import DESK_INTAKE, FORM
from handlers.conversations.phone.intake_form import FIELDS, Filled, Sheet, sheet_of, with_sheet
from handlers.conversations.times.when_wanted import when_text
from handlers.desk.own.intake_talk import DeskTalks
from handlers.desk.own.known_number import with_known
from handlers.desk.own.told_line import as_told
from handlers.neighbours.places import understand_place
from handlers.talking import guide
from handlers.talking.meant import Label
from handlers.talking.talk import Answer, Chosen, Place, Scene, Told, Words, with_answer

FILLED: Final = "intake_filled"
BOXES: Final = frozenset({"agreed", "kind"})  # chosen, and not typed
STOPS: Final = frozenset({"not-agreed", "stopped"})
FROM_LINE: Final = ("name", "phone", "kind", "words")


@dataclass(frozen=True)
class _Page:
    """One form that came in, and how far it was read. What worries in it are its `cries`."""

    actor: Actor
    scene: Scene
    talk: Talk
    sheet: Sheet
    label: Label
    cries: Mapping[str, str] = field(default_factory=dict)
    act: Deed | None = None

    def after(self, filled: Filled, name: str) -> "_Page":
        """The page when a field was read."""
        sheet = self.sheet.told(
            name,
            wrong=self.label(filled.wrong) if filled.wrong else "",
            noted="\n".join(map(self.label, filled.say)),
            asks=filled.asks,
        )
        talk = replace(self.talk, draft=filled.draft)
        return replace(self, talk=talk, sheet=sheet, act=filled.deed or self.act)

    def says(self, name: str, wrong: Text) -> "_Page":
        """The page with a field of which this is wrong."""
        asks, said = self.sheet.asks.get(name, ""), self.label(wrong)
        return replace(self, sheet=self.sheet.told(name, wrong=said, asks=asks))


@dataclass(frozen=True)
class IntakeForms:
    """Fills the intakes of all workers in."""

    talks: DeskTalks
    texts: Texts

    async def fill(
        self, work: Work, actor: Actor, scene: Scene, chat: int, args: Mapping[str, str]
    ) -> Decision:
        """Take these fields in. A page of an intake that is over changes nothing any more."""
        running = await self.talks.running(work, actor.who)
        actor, scene = _here(actor, scene, args)
        if running is None:
            begins = args.get("does") == "begin"
            return await self._begun(work, actor, scene, chat) if begins else NOTHING
        if running.draft.get("case") != args.get("case"):
            return NOTHING
        label = Renderer(self.texts, scene.language, scene.now).text
        page = _Page(actor, scene, running, sheet_of(running.draft), label)
        page = page if FORM in running.draft else _read_in(page)
        was = page.sheet.typed
        for name in FIELDS:
            if name in args:
                page = await self._field(work, page, name, args[name].strip(), was)
        page = _boxed(page, args)
        page = _picked(page, args.get("step", ""), args.get("value", ""))
        page = _sent(page, args.get("does", ""))
        return await self._left(work, page)

    async def _begun(self, work: Work, actor: Actor, scene: Scene, chat: int) -> Decision:
        """A new talk, of which nothing is said in the chat: the page asks."""
        case, opened = await begin_intake(work, self.talks.context, actor)
        here = {"case": case.id, "desk": case.neighbourhood, "chat": str(chat)}
        led = guide.begin(DESK_INTAKE, scene, who=actor.who, draft=here)
        return opened + replace(led.decision, tell=())

    # -- one field

    async def _field(
        self, work: Work, page: _Page, name: str, typed: str, was: Mapping[str, str]
    ) -> _Page:
        """Read it, when it is not as it `was` shown: a line above it may have filled it since."""
        if typed in {was.get(name, ""), page.sheet.typed.get(name, "")}:
            return page
        page = replace(page, sheet=page.sheet.with_typed(name, typed))
        if self.talks.are_worrying(typed):
            return replace(page, cries={**page.cries, name: typed})
        if name == "line":
            return await self._line(work, page, typed)
        if name == "whom":
            return page.after(intake_form.for_whom(page.talk.draft, typed), name)
        bare = replace(page.talk, draft=intake_form.emptied(page.talk.draft, name))
        if not typed:
            return page.after(Filled(bare.draft), name)
        return await self._answered(work, replace(page, talk=bare), name, typed)

    async def _answered(self, work: Work, page: _Page, name: str, typed: str) -> _Page:
        said: Answer = Chosen(typed) if name in BOXES else Words(typed)
        talk, scene = replace(page.talk, step=name), page.scene
        if name == "where":
            question = guide.question_now(DESK_INTAKE, talk, scene)
            places = self.talks.places
            said = await understand_place(
                places, question, Words(typed), page.label, scene, talk.draft
            )
        talk = await with_known(work, self.talks.context, talk, said, scene)
        sure = isinstance(said, Place) and is_as_typed(said, read_address(typed))
        page = page.after(intake_form.hear(name, talk.draft, said, scene, sure=sure), name)
        return _of_number(page) if name == "name" else page

    async def _line(self, work: Work, page: _Page, typed: str) -> _Page:
        """One line with all that was heard fills in what it tells; the rest stays as it was."""
        scene, talk = page.scene, page.talk
        if not typed:
            return page.after(Filled(talk.draft), "line")
        about = self.talks.places, self.talks.needs
        told = await as_told(DESK_INTAKE, "name", Words(typed), scene, *about)
        if not isinstance(told, Told):
            return page.says("line", text("webdesk-intake-line-not"))
        talk = await with_known(work, self.talks.context, talk, told, scene)
        turn = hear_line("name", talk.draft, told, scene)
        further = (one for one in turn.say if one.key != "intake-line-read")
        say = (text("webdesk-intake-line-read"), *further)
        return _not_found(_read_in(page.after(Filled(turn.draft, say=say), "line")))

    # -- what it comes to

    async def _left(self, work: Work, page: _Page) -> Decision:
        """The talk as the page leaves it, or the end of it; the desk is called first."""
        cried = await self._cried(work, page)
        page = _warned(page, cried)
        if page.act is not None:
            led = guide.Led(Decision(drop=(page.talk,)), deed=page.act)
            return cried + await self.talks.ended(work, page.actor, page.talk, led)
        draft, step = intake_form.resting(page.talk.draft, page.sheet, page.scene)
        kept = with_sheet(draft, page.sheet)
        talk = replace(page.talk, draft=kept, step=step, at=work.now, trail=(), back_to="")
        known = NOTHING
        if not page.cries:
            case = talk.draft.get("case", "")
            known = await caller_is_known(work, self.talks.context, case=case, known=kept)
        return cried + known + Decision(keep=(talk,))

    async def _cried(self, work: Work, page: _Page) -> Decision:
        """The desk is called about words that worry."""
        if not page.cries:
            return NOTHING
        words = "\n".join(page.cries.values())
        return await self.talks.alarm(work, page.actor, page.talk, words)


def _of_number(page: _Page) -> _Page:
    """With another name it may be another person who has the number."""
    if "phone" not in page.talk.draft:
        return page
    asks = asked_first(page.talk.draft)
    return replace(page, sheet=page.sheet.told("phone", asks=asks))


def _here(actor: Actor, scene: Scene, args: Mapping[str, str]) -> tuple[Actor, Scene]:
    """At the desk, and in the language, of the page."""
    desk, ours = args["desk"], {n.slug: n for n in scene.network.neighbourhoods}
    if desk in actor.desks:
        actor = replace(actor, neighbourhood=desk, serves=actor.desks)
        scene = replace(scene, neighbourhood=ours[desk])
    spoken: Language = "en" if args.get("language") == "en" else "nl"
    return actor, replace(scene, language=spoken)


def _boxed(page: _Page, args: Mapping[str, str]) -> _Page:
    """Whether who helps may ring, and whether who the help is for agrees: boxes beside a name."""
    if "may_ring" in args:
        may = with_answer(page.talk.draft, may_ring=args["may_ring"])
        page = replace(page, talk=replace(page.talk, draft=may))
    if "other_agreed" not in args:
        return page
    draft = with_answer(page.talk.draft, other_agreed=args["other_agreed"])
    return page.after(intake_form.for_whom(draft, page.sheet.typed.get("whom", "")), "whom")


def _picked(page: _Page, step: str, value: str) -> _Page:
    """A choice beside a field, where the talk would ask a question more."""
    if step not in intake_form.MAY_PICK:
        return page
    filled = intake_form.hear(step, page.talk.draft, Chosen(value), page.scene, sure=True)
    page = page.after(filled, intake_form.field_of(step))
    name = filled.draft.get("name", "")
    return replace(page, sheet=page.sheet.with_typed("name", name)) if step == "same" else page


def _read_in(page: _Page) -> _Page:
    """What a line gave stands in the fields, to be corrected there."""
    draft, scene, sheet = page.talk.draft, page.scene, page.sheet
    when = when_text(draft, scene)
    gave = {name: draft.get(name, "") for name in FROM_LINE}
    gave |= {"where": draft.get("address") or draft.get("found_label") or draft.get("typed", "")}
    gave |= {"when": page.label(when) if when else ""}
    for name, value in gave.items():
        if value and value != sheet.typed.get(name):
            sheet = sheet.with_typed(name, value).told(name)
    for name, step in intake_form.further(draft, scene).items():
        sheet = sheet.told(name, asks=step)
    return replace(page, sheet=sheet)


def _not_found(page: _Page) -> _Page:
    """An address in the line that is nowhere: told at its field, as when it is typed there."""
    sheet = page.sheet
    is_there = "where" not in intake_form.lacks(page.talk.draft, page.scene)
    if is_there or "where" in sheet.asks or not sheet.typed.get("where"):
        return page
    return page.says("where", text("address-not-found"))


def _warned(page: _Page, cried: Decision) -> _Page:
    """What to do with the caller on the line stands at the field that worries."""
    here = (one for one in cried.tell if isinstance(one, Say) and isinstance(one.to, ToChat))
    for told in here:
        for name in page.cries:
            page = page.says(name, told.text)
    return page


def _sent(page: _Page, does: str) -> _Page:
    """Send it, or stop. What lacks is told at its field, and nothing is sent."""
    if does in STOPS:
        return replace(page, act=Deed("intake_stopped", {"why": does}))
    if does != "send" or page.act is not None:
        return page
    page = _held_up(page)
    if page.sheet.wrong:
        return page
    draft = page.talk.draft
    turn = DESK_INTAKE.steps["check"].hear(draft, Chosen("send"), page.scene)
    act = turn.deed and Deed(turn.deed.name, {**turn.draft, **turn.deed.args})
    return replace(page, act=act)


def _held_up(page: _Page) -> _Page:
    """What lacks, and what was asked and not answered, is wrong as long as it is so."""
    lacking = intake_form.lacks(page.talk.draft, page.scene)
    why = {name: text(f"webdesk-intake-lacks-{name}") for name in lacking}
    why |= dict.fromkeys(page.sheet.asks, text("webdesk-intake-asks"))
    for name, said in why.items():
        page = page if name in page.sheet.wrong else page.says(name, said)
    return page
