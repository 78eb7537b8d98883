"""Who is in this world, and what stands in their chats: values, the rules are elsewhere."""

from dataclasses import dataclass, field

from buurtbot.simulator.state.backlog import Backlog
from buurtbot.simulator.wire import Json, without_empty

HERE = {"creator", "administrator", "member"}
ADMINS = {"creator", "administrator"}
# Telegram shows an anonymous administrator as this bot, with the group as sender_chat.
ANONYMOUS: Json = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


@dataclass(kw_only=True)
class Person:
    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "nl"
    phone: str = ""
    location: tuple[float, float] | None = None
    deactivated: bool = False

    @property
    def name(self) -> str:
        return f"{self.first_name} {self.last_name}".strip()

    @property
    def user(self) -> Json:
        return {"id": self.id, "is_bot": False} | without_empty(
            first_name=self.first_name,
            last_name=self.last_name,
            username=self.username,
            language_code=self.language_code,
        )


@dataclass(kw_only=True)
class Webhook:
    url: str
    secret: str = ""
    max_connections: int = 40
    last_error: tuple[float, str] | None = None
    # Since when it answers 410 Gone and nothing else.
    gone_since: float | None = None


@dataclass(kw_only=True)
class Bot:
    token: str
    id: int
    username: str
    name: str
    backlog: Backlog
    # By language; "" is everybody else's.
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    commands: dict[str, list[Json]] = field(default_factory=dict)
    reads_all: bool = False
    webhook: Webhook | None = None
    poll_turn: int = 0
    poll_ended_by: str = ""
    quiet_until: float = 0.0

    @property
    def user(self) -> Json:
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.name,
            "username": self.username,
        }


@dataclass(kw_only=True)
class Stored:
    """One message: its body is Telegram's JSON, with file ids that belong to no bot yet."""

    body: Json
    author: int
    deleted: bool = False
    reactions: dict[int, list[Json]] = field(default_factory=dict)

    @property
    def id(self) -> int:
        return int(self.body["message_id"])


@dataclass(kw_only=True)
class Chat:
    id: int
    messages: dict[int, Stored] = field(default_factory=dict)
    last_id: int = 0
    # The reply keyboard that each person has under their text field now.
    keyboards: dict[int, Json] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    read: dict[int, int] = field(default_factory=dict)

    def next_id(self) -> int:
        self.last_id += 1
        return self.last_id

    def find(self, message_id: int | None) -> Stored | None:
        stored = self.messages.get(message_id or 0)
        return None if stored is None or stored.deleted else stored


@dataclass(kw_only=True)
class Private(Chat):
    """One person and one bot; for the bot its id is the person's, for the person the bot's."""

    person: Person
    bot: Bot
    started: bool = False
    blocked: bool = False

    @property
    def address(self) -> int:
        """The number of this chat in the control API."""
        return self.bot.id

    @property
    def shown(self) -> Json:
        user = self.person.user
        names = {k: user[k] for k in ("first_name", "last_name", "username") if k in user}
        return {"id": self.id} | names | {"type": "private"}


@dataclass(kw_only=True)
class Topic:
    id: int
    name: str
    icon_color: int = 0x6FB9F0
    closed: bool = False


@dataclass(kw_only=True)
class Group(Chat):
    title: str
    kind: str = "supergroup"
    is_forum: bool = False
    members: dict[int, str] = field(default_factory=dict)
    # Administrators without the right to manage topics.
    no_topics_for: list[int] = field(default_factory=list)
    topics: dict[int, Topic] = field(default_factory=dict)
    migrated_to: int = 0

    @property
    def address(self) -> int:
        return self.id

    @property
    def shown(self) -> Json:
        known: Json = {"id": self.id, "title": self.title, "type": self.kind}
        return known | ({"is_forum": True} if self.is_forum else {})

    def has(self, user_id: int) -> bool:
        return self.members.get(user_id) in HERE

    def is_admin(self, user_id: int) -> bool:
        return self.members.get(user_id) in ADMINS

    def manages_topics(self, user_id: int) -> bool:
        return self.is_admin(user_id) and user_id not in self.no_topics_for


AnyChat = Private | Group
