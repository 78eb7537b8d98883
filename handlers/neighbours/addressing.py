"""For whom a message is, before anything is done with it; and the question when nobody knows.

Who writes is looked up at home: there all their lines are known, also those across a border.
"""

from dataclasses import astuple, dataclass, replace

from buurtbot.domain import deeds
from buurtbot.domain.core.decision import Carry, Decision
from buurtbot.domain.core.held import MOST, Held, Piece
from buurtbot.domain.core.line import Aim, Chat, NoLine, Past, ToLine, aim, line_of
from buurtbot.domain.core.messages import (
    Arg,
    Button,
    Deed,
    Hidden,
    Rows,
    Say,
    Text,
    Unbutton,
    text,
)
from buurtbot.domain.core.people.person import Line, Person
from buurtbot.domain.core.talk import Talk
from buurtbot.domain.lines.for_whom import (
    NOBODY,
    TALK,
    Destination,
    asked,
    distinct,
    no_longer,
    too_many,
)
from buurtbot.services.core.context import Context
from buurtbot.services.core.who_speaks import who_speaks
from buurtbot.services.lines.for_whom import goes, said_on, say_on, send_held
from buurtbot.services.lines.open_lines import Look, can_reopen, open_lines, past_lines
from buurtbot.storage.commit.work import Work
from buurtbot.storage.store import Store
from handlers.neighbours.caller import Caller
from handlers.neighbours.commands import for_somebody
from handlers.neighbours.leading import Leading
from handlers.neighbours.open_lines import album_of, answer_of, piece_of
from handlers.talking.talk import Answer, Command, Edited, Heard, Left, Pressed, Strange, Words
from handlers.talking.understand import plain

NOT_WRITTEN = Pressed | Left
NO_LINE, EMPTY = NoLine(), Chat()


@dataclass(frozen=True)
class Found:
    """For whom a message is, and who else may have been meant."""

    aim: Aim = NO_LINE
    chat: Chat = EMPTY
    named: tuple[Destination, ...] = ()

    def whose(self, line: Line) -> Destination | None:
        """Who is at the other end, as they are called."""
        return next((one for one in self.named if one.line == line), None)


@dataclass(frozen=True)
class Addressing:
    """Finds out for whom a message is, passes it on, or keeps it until that is known."""

    store: Store
    context: Context
    leading: Leading

    # -- finding out

    async def find(self, work: Work, heard: Heard) -> Found:
        """For whom what was heard is, looked up at home. What is pressed is for us."""
        if isinstance(heard.said, NOT_WRITTEN):
            return Found()
        who = await who_speaks(work, heard.bot, heard.user)
        person = (await work.look(Person, [who])).get(who)
        talk = (await work.look(Talk, [who])).get(who)
        answer = heard.said.to if isinstance(heard.said, Edited) else heard.said
        if person is None or isinstance(answer, Command):
            return Found(chat=Chat(person.lines if person else (), talk=talk))
        return await self._aimed(work, heard, answer, person, talk)

    async def _aimed(
        self, work: Work, heard: Heard, answer: Answer, person: Person, talk: Talk | None
    ) -> Found:
        lines = person.lines
        if _is_plain(heard, answer) and len(lines) <= 1 and (talk is None or not lines):
            chat = Chat(lines, lines, talk)  # nothing to choose between
            return Found(aim(chat), chat)
        look = self._look_from(work)
        past = await past_lines(look, work.municipality, person)
        named = await open_lines(look, self.context, person)
        chat = Chat(
            tuple(one.line for one in named),
            tuple(one.line for one in distinct(named)),
            talk,
            past,
        )
        if isinstance(heard.said, Edited):
            return Found(_aim_of_change(past, heard.message), chat, named)
        before = line_of(past, heard.message)
        if before is not None:
            return Found(ToLine(before), chat, named)  # brought again: there it is known
        found = aim(chat, reply_to=heard.reply_to, album=album_of(answer))
        return Found(await self._reopened(look, past, heard, found), chat, named)

    async def _reopened(self, look: Look, past: tuple[Past, ...], heard: Heard, found: Aim) -> Aim:
        """An answer to a desk that closed the case a short while ago opens it again."""
        meant = line_of(past, heard.reply_to)
        if meant is None or isinstance(found, ToLine) or not await can_reopen(look, meant):
            return found
        return ToLine(meant)

    # -- passing on

    async def pass_on(
        self, work: Work, heard: Heard, caller: Caller, answer: Answer, line: Line, found: Found
    ) -> Decision:
        """It goes to this line; where there are others, it is shown to which."""
        edited = isinstance(heard.said, Edited)
        piece = piece_of(answer, heard, caller.person)
        if piece is None:
            return Decision(tell=(Say(caller.to, text("strange-on-line")),))
        said = said_on(line, piece, edited=edited)
        passed = await say_on(work, self.context, caller.person, line, said)
        if isinstance(answer, Strange):
            passed += Decision(tell=(Say(caller.to, text("only-words-passed-on")),))
        is_more = edited or any(
            piece.album and one.album == piece.album for one in found.chat.past
        )
        if is_more or not found.chat.several or not goes(passed, line):
            return passed
        return passed + self._shown(work, caller, found.whose(line))

    def _shown(self, work: Work, caller: Caller, whose: Destination | None) -> Decision:
        """Where it went; with the way back to a talk that is going on."""
        if whose is None:
            return Decision()
        go_on = Button(text("button-resume-talk"), deeds.resume_talk())
        rows: Rows = ((go_on,),) if caller.talk is not None else ()
        told = Say(caller.to, text("goes-to", whom=whose.name), rows, quiet=True)
        return Decision(tell=(told,))

    # -- asking

    async def hold(
        self, work: Work, heard: Heard, caller: Caller, answer: Answer, found: Found, *, over: bool
    ) -> Decision:
        """Nobody knows for whom it is: it is kept, and they are asked."""
        held = await work.get(Held, caller.actor.who)
        named = self._named(caller, answer, distinct(found.named)) if held else None
        if held is not None and named is not None:
            return await self._sent(work, caller, held, named)
        piece = piece_of(answer, heard, caller.person)
        if piece is None:
            return Decision(tell=(Say(caller.to, text("strange-on-line")),))
        held = held or Held(caller.actor.who, work.now)
        if len(held.pieces) >= MOST:
            return too_many(held)
        more = held.has_album(piece.album)
        held = held.holding(piece, work.now)
        if more:
            return Decision(keep=(held,))
        return self._asks(caller, held, distinct(found.named), over=over)

    def _asks(
        self, caller: Caller, held: Held, named: tuple[Destination, ...], *, over: bool = False
    ) -> Decision:
        if named or caller.talk is not None:
            return asked(held, named, caller.talk, self.context.policy.held_minutes, over=over)
        fetch: Rows = ((Button(text("button-person"), deeds.want_person()),),)
        return no_longer(held) + Decision(tell=(Say(caller.to, text("line-is-over"), fetch),))

    def _named(
        self, caller: Caller, answer: Answer, named: tuple[Destination, ...]
    ) -> Destination | None:
        """The one whose name was typed instead of pressed."""
        said = plain(answer.text) if isinstance(answer, Words) else ""
        label = self.leading.label(caller)

        def called(one: Destination) -> str:
            name = one.name
            return plain(label(name) if isinstance(name, Text) else _as_written(name))

        meant = [one for one in named if said and called(one) == said]
        return meant[0] if len(meant) == 1 else None

    async def changes_held(
        self, work: Work, heard: Heard, caller: Caller, answer: Answer
    ) -> Decision | None:
        """What still waits is changed where it waits. None when it does not wait."""
        held = await work.get(Held, caller.actor.who)
        piece = piece_of(answer, heard, caller.person)
        if held is None or piece is None or not held.holds(heard.message):
            return None
        return Decision(keep=(held.holding(piece, held.at),))

    # -- the answer

    async def chosen(self, work: Work, caller: Caller, act: Deed, message: int) -> Decision:
        """They pressed for whom it is. Who is not there any more is not in the next question."""
        held = await work.get(Held, caller.actor.who)
        pressed = Decision(tell=(Unbutton(caller.to, message),))
        if held is None:
            return pressed + Decision(tell=(Say(caller.to, text("held-is-gone")),))
        if act.args["kind"] == NOBODY:
            told = Say(caller.to, text("not-sent-after-all"))
            return pressed + no_longer(held) + Decision(tell=(told,))
        if act.args["kind"] == TALK:
            return pressed + await self._to_talk(work, caller, held)
        named = await open_lines(self._look_from(work), self.context, caller.person)
        meant = tuple(act.args[word] for word in ("kind", "subject", "municipality"))
        whose = next((one for one in named if astuple(one.line) == meant), None)
        if whose is None:
            return pressed + self._asks(caller, held, distinct(named), over=True)
        return pressed + await self._sent(work, caller, held, whose)

    def _look_from(self, work: Work) -> Look:
        """What is looked at in the municipality of this work is read with it."""

        def look(municipality: str) -> Work:
            if municipality == work.municipality:
                return work
            return self.store.work(municipality, "look", work.now)

        return look

    async def _to_talk(self, work: Work, caller: Caller, held: Held) -> Decision:
        if caller.talk is None:
            named = await open_lines(self._look_from(work), self.context, caller.person)
            return self._asks(caller, held, distinct(named), over=True)
        first: Piece = held.pieces[0]
        caller = replace(caller, scene=replace(caller.scene, sent=first.sent))
        led = await self.leading.lead(work, caller, answer_of(held.pieces), message=first.message)
        return no_longer(held) + led

    async def _sent(self, work: Work, caller: Caller, held: Held, whose: Destination) -> Decision:
        line = whose.line
        shown = self._shown(work, caller, whose)
        if line.municipality != work.municipality:
            act = deeds.pass_held(kind=line.kind, subject=line.subject)
            return no_longer(held) + Decision(carry=(Carry(line.municipality, act, held),)) + shown
        person = caller.person
        sent = await send_held(work, self.context, person, line, held)
        return no_longer(held) + sent + (shown if goes(sent, line) else Decision())


def _as_written(name: Arg) -> str:
    return name.value if isinstance(name, Hidden) else ""


def _is_plain(heard: Heard, answer: Answer) -> bool:
    """Whether nothing about the message itself says for whom it is."""
    return not (isinstance(heard.said, Edited) or heard.reply_to or album_of(answer))


def _aim_of_change(past: tuple[Past, ...], message: int) -> Aim:
    """A change goes where its message went, also when that has ended: there it is said."""
    line = line_of(past, message)
    return ToLine(line) if line else NoLine()


def for_the_line(heard: Heard, found: Found) -> Heard:
    """With somebody on the line, words behind what is hardly a command are for them."""
    listens = found.chat.lines and not found.chat.asks
    words = for_somebody(heard.said) if listens and isinstance(heard.said, Command) else ""
    return replace(heard, said=Words(words)) if words else heard
