"""Asking for help, from "what do you need" to the read-back and sending it.

The exact place stands in the draft until the request is sent; then the draft is gone.
"""

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.words.letters import units
from config.core.kinds import KINDS
from handlers.conversations.asking import overview, told
from handlers.conversations.core.other_name import OTHER, hear_other_name
from handlers.conversations.core.pieces import NO, SKIP, YES, hidden, kept_words, without
from handlers.conversations.places import where_wanted
from handlers.conversations.places.where import LOOKING
from handlers.conversations.times import when_wanted
from handlers.conversations.times.when_typed import TYPED
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Choice,
    Chosen,
    Conversation,
    Draft,
    OwnWords,
    Question,
    Recording,
    Scene,
    Step,
    Turn,
    Words,
    with_answer,
)

LONGEST_WORDS = 1000


# -- what do you need


def ask_kind(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("ask-kind"), tuple(Choice(k, text(f"kind-{k}")) for k in KINDS))


def hear_kind(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value=kind) if kind in KINDS:
            return Turn(with_answer(draft, kind=kind), go="for_whom")
        case _:
            return not_this(draft, answer)


# -- for yourself or someone else, who agreed to it


def ask_for_whom(_draft: Draft, _scene: Scene) -> Question:
    me = Choice("no", text("for-me"))
    other = Choice("yes", text("for-other"))
    return Question(text("ask-for-whom"), (me, other))


def hear_for_whom(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="no"):
            mine = without(draft, *OTHER, told.WHOM)
            return Turn(with_answer(mine, for_other="no"), go="where")
        case Chosen(value="yes"):
            return Turn(with_answer(draft, for_other="yes"), go="other_name", detour=True)
        case _:
            return not_this(draft, answer)


def ask_other_name(draft: Draft, scene: Scene) -> Question:
    whom = draft.get(told.WHOM)
    asked = text("ask-name-of", whom=hidden(scene, whom)) if whom else text("ask-other-name")
    return Question(asked, wants=frozenset({"words"}))


def ask_other_agreed(draft: Draft, scene: Scene) -> Question:
    name = hidden(scene, draft.get("other_name", ""))
    return Question(text("ask-other-agreed", name=name), (YES, NO), columns=2)


def hear_other_agreed(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(with_answer(draft, other_agreed="yes"), go="where")
        case Chosen(value="no"):
            return Turn(without(draft, "other_agreed"), go="not_agreed", detour=True)
        case _:
            return not_this(draft, answer)


def ask_not_agreed(draft: Draft, scene: Scene) -> Question:
    name = hidden(scene, draft.get("other_name", ""))
    agreed = Choice("agreed", text("other-agrees-now"))
    return Question(text("ask-not-agreed", name=name), (agreed,))


def hear_not_agreed(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="agreed"):
            return Turn(with_answer(draft, other_agreed="yes"), go="where")
        case _:
            return not_this(draft, answer)


# -- anything the helper should know


def ask_words(draft: Draft, _scene: Scene) -> Question:
    asked = text("ask-the-rest" if draft.get("rest") else "ask-words")
    return Question(asked, (SKIP,), wants=frozenset({"words", "voice"}))


def hear_words(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    draft = without(draft, "words", "voice")
    match answer:
        case Chosen(value="skip"):
            return Turn(draft, go="read_back")
        case Words(text=words) if units(words) > LONGEST_WORDS:
            return Turn(draft, again=text("words-too-long", most=LONGEST_WORDS))
        case Words(text=words) if words.strip():
            kept, say = kept_words(words)
            return Turn(with_answer(draft, words=kept), go="read_back", say=say)
        case Recording(kind="voice", file=file):
            return Turn(with_answer(draft, voice=file), go="read_back")
        case _:
            return not_this(draft, answer)


# -- the read-back, where each answer can be changed, and sending


def ask_read_back(draft: Draft, scene: Scene) -> Question:
    return Question(overview.read_back(draft, scene), overview.choices(draft))


def hear_read_back(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value="send"):
            return _send(draft, scene)
        case Chosen(value=change) if change in overview.CHANGES:
            return Turn(draft, go=overview.CHANGES[change], then="read_back")
        case _:
            return not_this(draft, answer)


def _send(draft: Draft, scene: Scene) -> Turn:
    """Send it, unless an answer is lacking or the day went by while the talk waited."""
    lacking = overview.lacking(draft)
    if lacking:
        return Turn(draft, go=lacking, then="read_back", say=(text("one-more-question"),))
    if when_wanted.is_past(draft, scene):
        return Turn(draft, go="when", then="read_back", say=(text("day-is-past"),))
    return Turn(without(draft, *LOOKING, *TYPED, *told.NOTES), deed=deeds.ask_for_help())


# -- the table of contents


def recap(draft: Draft, _scene: Scene) -> Text | None:
    """What we were talking about, for who comes back after hours or days."""
    if "kind" not in draft:
        return text("recap-ask-for-help")
    return text("recap-ask-for-help-kind", kind=text(f"kind-{draft['kind']}"))


def opens_at(draft: Draft, _scene: Scene) -> str:
    """One that is being changed begins at its read-back; the rest of one with what it is."""
    if draft.get("rest"):
        return "words"
    if draft.get("changes"):
        return "read_back"
    return "for_whom" if "kind" in draft else "kind"  # they typed for what before we asked


ASK_FOR_HELP = Conversation(
    name="ask_for_help",
    first="kind",
    steps={
        "kind": Step(ask_kind, hear_kind),
        "for_whom": Step(ask_for_whom, hear_for_whom),
        "other_name": Step(ask_other_name, hear_other_name),
        "other_agreed": Step(ask_other_agreed, hear_other_agreed),
        "not_agreed": Step(ask_not_agreed, hear_not_agreed),
        **where_wanted.STEPS,
        **when_wanted.STEPS,
        "words": Step(ask_words, hear_words),
        "read_back": Step(ask_read_back, hear_read_back),
    },
    recap=recap,
    opens_at=opens_at,
    own_words=OwnWords(told.takes, told.hear, told.onward),
)
