"""A staff group as the desk hears it: which neighbourhoods, which case, and who speaks."""

from dataclasses import dataclass, replace

from buurtbot.domain.core.decision import Decision
from buurtbot.domain.core.messages import Arg, Hidden, Say, Text, ToChat, ToDesk, Unbutton, text
from buurtbot.domain.core.person import Language
from buurtbot.services.core.context import Actor
from buurtbot.storage.keyring import PASSING
from buurtbot.storage.work import Work
from config.network import Neighbourhood
from handlers.talking.talk import Command, Heard, Pressed

DESK = "desk"


def to_stranger(work: Work, chat: int, language: str) -> ToChat:
    """A chat that is no desk of ours; its id is kept no longer than the message."""
    owner = f"{PASSING}{work.secrets.id_of('desk-stranger', str(chat))}"
    shown: Language = "en" if language and not language.startswith("nl") else "nl"
    return ToChat(DESK, Hidden(owner, str(chat)), shown)


def once(work: Work, chat: int, language: str, said: Text) -> Decision:
    """One line to a chat that is no desk of ours."""
    return Decision(tell=(Say(to_stranger(work, chat, language), said),))


async def case_spoken_of(work: Work, heard: Heard) -> str:
    """The case of the topic; without topics, that of the message this is an answer to; or ""."""
    for number in filter(None, (heard.thread, heard.reply_to)):
        case = await work.case_of_thread(heard.chat, number)
        if case:
            return case
    return ""


@dataclass(frozen=True)
class Room:
    """Where it was said: the neighbourhoods this group serves, and the case spoken of."""

    here: tuple[Neighbourhood, ...]
    case: str
    actor: Actor
    thread: int = 0  # of a topic that is no case: staff made it themselves

    @property
    def to(self) -> ToDesk:
        """Where answers go."""
        return ToDesk(self.here[0].slug, self.case, thread=0 if self.case else self.thread)

    def say(self, key: str, **args: Arg) -> Decision:
        """Say one text here."""
        return Decision(tell=(Say(self.to, text(key, **args)),))

    def answers(self, told: Decision) -> Decision:
        """The same, said here and not in the general topic: where it was asked for."""
        general = replace(self.to, case="", thread=0)
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
