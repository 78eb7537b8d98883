"""A staff group as the desk hears it: which neighbourhoods, which case, and who speaks."""

from dataclasses import dataclass, replace
from typing import Literal

from buurtbot.domain.core.case import Case
from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Arg, Hidden, Say, Text, ToChat, ToDesk, Unbutton, text
from buurtbot.domain.core.people.person import Language
from buurtbot.domain.core.talk import Talk
from buurtbot.services.core.context import Actor, person_id
from buurtbot.storage.commit.work import Work
from buurtbot.storage.sealed.keyring import PASSING
from config.network.network import Neighbourhood
from config.network.pages import is_on_page
from config.words.texts import LANGUAGES, Texts
from handlers.desk.group.labelled import case_by_label
from handlers.talking.press import press_of
from handlers.talking.talk import Command, Heard, Pressed

DESK = "desk"


def to_stranger(work: Work, chat: int, language: str) -> ToChat:
    """A chat that is no desk of ours; its id is kept no longer than the message."""
    owner = f"{PASSING}{work.secrets.id_of('desk-stranger', str(chat))}"
    shown: Language = "en" if language and not language.startswith("nl") else "nl"
    return ToChat(DESK, Hidden(owner, str(chat)), shown)


def unnamed(texts: Texts) -> str:
    """What who shows no name is called in a topic, in each language a line."""
    return "\n".join(texts.say(language, "a-neighbour", {}) for language in LANGUAGES)


def once(work: Work, chat: int, language: str, said: Text) -> Decision:
    """One line to a chat that is no desk of ours."""
    return Decision(tell=(Say(to_stranger(work, chat, language), said),))


def names_of(work: Work, heard: Heard) -> list[str]:
    """The keys that tell what this is about: its topic, its buttons, the talk of who it is."""
    spoken = filter(None, (heard.thread, heard.reply_to))
    names = [work.keys.thread(heard.chat, number) for number in spoken]
    names += (
        work.keys.seen(work.operation),
        *work.names_of(Talk, person_id(work, DESK, heard.user)),
    )
    if isinstance(heard.said, Pressed):
        names.append(work.keys.keyboard(press_of(heard.said.data).token))
    return names


async def case_spoken_of(work: Work, heard: Heard, texts: Texts) -> str:
    """The case of the topic; without topics, that of the message this is an answer to; or ""."""
    for number in filter(None, (heard.thread, heard.reply_to)):
        case = await work.case_of_thread(heard.chat, number)
        if case:
            return case
    return await case_by_label(work, heard.answered, texts) if heard.to_us else ""


async def case_with_all(work: Work, heard: Heard, texts: Texts) -> str:
    """The same, and all that is asked for next comes with it."""
    found = await case_spoken_of(work, heard, texts)
    if found:
        work.will_read(*work.names_of(Talk, found))
        await work.bring(Case, found)
    return found


@dataclass(frozen=True)
class Room:
    """Where it was said: the neighbourhoods this group serves, and the case spoken of."""

    here: tuple[Neighbourhood, ...]
    case: str
    actor: Actor
    thread: int = 0  # of a topic that is no case: staff made it themselves
    chat: int = 0
    unnamed: str = ""  # what who shows no name is called in a topic, in each language a line
    reads: Language | None = None  # what who speaks reads at the web desk, where all say their own

    @property
    def door(self) -> Literal["", "group", "page"]:
        """By which door it was said, where the desk has two."""
        desk = self.here[0].desk
        if not (desk.group and desk.workers):
            return ""
        return "page" if is_on_page(self.chat) else "group"

    @property
    def to(self) -> ToDesk:
        """Where answers go."""
        thread = 0 if self.case else self.thread
        return ToDesk(self.here[0].slug, self.case, thread=thread, door=self.door)

    def say(self, key: str, **args: Arg) -> Decision:
        """Say one text here."""
        return Decision(tell=(Say(self.to, text(key, **args)),))

    def answers(self, told: Decision) -> Decision:
        """The same, said here and not in the general topic: where it was asked for."""
        general = replace(self.to, case="", thread=0, door="")
        return replace(
            told,
            tell=tuple(
                replace(one, to=self.to) if isinstance(one, Say) and one.to == general else one
                for one in told.tell
            ),
        )

    def is_over(self, press: Pressed) -> Decision:
        """Say that a button does nothing any more, and take it away."""
        return Decision(tell=(Unbutton(self.to, press.message),)) + self.say("desk-old-button")


def is_for_us(heard: Heard, room: Room) -> bool:
    """People chat in the general topic; only commands, presses and topics of cases are for us."""
    match heard.said:
        case Pressed() | Command():
            return True
        case _:
            return bool(room.case) or heard.to_us
