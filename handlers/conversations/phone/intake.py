"""The intake: a moderator asks someone on the phone, and types the answers in the topic.

First whether the caller agrees; without a yes nothing is written down.
"""

from dataclasses import replace

from buurtbot.domain import deeds
from buurtbot.domain.core.messages import Text, text
from buurtbot.domain.phone.numbers import SaidPhones, read_phones, shown
from buurtbot.domain.words.letters import cut
from buurtbot.domain.words.open_line import one_line
from config.core.kinds import KINDS
from handlers.conversations.core import same_person
from handlers.conversations.core.pieces import SKIP, hidden, kept_words, without
from handlers.conversations.core.same_person import SAME_AS
from handlers.conversations.core.who_rings import (
    OF_CALLER,
    ask_name,
    ask_phone,
    hear_name,
    no_number,
)
from handlers.conversations.filled import TOLD
from handlers.conversations.phone import (
    agreed_more,
    caller_line,
    excluded_caller,
    known_caller,
)
from handlers.conversations.phone.caller_line import in_our_neighbourhood
from handlers.conversations.places import where, where_wanted
from handlers.conversations.times import when_typed, when_wanted
from handlers.talking.strange import not_this
from handlers.talking.talk import (
    Answer,
    Choice,
    Chosen,
    Conversation,
    Draft,
    OwnWords,
    Question,
    Scene,
    Step,
    Turn,
    Words,
    with_answer,
)

LONGEST_WORDS = 1000
LONGEST_PHONE = 120
FORM = "form"  # in the draft: what stands on the page of an intake beside its answers
NOTES = (TOLD, FORM, where_wanted.TOLD)
NOT_SENT = (
    *where.LOOKING,
    *when_typed.TYPED,
    "agreed",
    *NOTES,
    excluded_caller.EXCLUDED,
    same_person.SAME,
)
CHANGES = ("name", "phone", "may_ring", "whom", "where", "kind", "when", "words")


# -- does the caller agree


def ask_agreed(_draft: Draft, _scene: Scene) -> Question:
    yes = Choice("yes", text("intake-button-agreed-yes"), "primary")
    return Question(text("intake-agreed"), (yes, Choice("no", text("intake-button-agreed-no"))))


def hear_agreed(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value="yes"):
            return Turn(with_answer(draft, agreed="yes"), go="name")
        case Chosen(value="no"):
            return Turn(draft, deed=deeds.intake_stopped.from_draft(why="not-agreed"))
        case _:
            return not_this(draft, answer)


# -- who, and on which number


def hear_phone(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Words(text=words) if found := read_phones(words):
            first = caller_line.asked_first(draft)
            told = with_answer(draft, phone=_as_shown(found))
            is_known = told.get(SAME_AS) not in {None, same_person.NEW}
            say = (text("intake-person-known"),) if is_known and not first else ()
            return Turn(told, go=first or known_caller.AFTER, detour=bool(first), say=say)
        case Words(text=words):
            return no_number(draft, words, OF_CALLER)
        case _:
            return not_this(draft, answer)


def _as_shown(found: SaidPhones) -> str:
    """The numbers in their order, and what was said with them: "+31 6 12345678 (na 18u)"."""
    note = f" ({found.note})" if found.note else ""
    return one_line(" / ".join(map(shown, found.numbers)) + note, LONGEST_PHONE)


# -- what


def ask_kind(_draft: Draft, _scene: Scene) -> Question:
    kinds = tuple(Choice(kind, text(f"kind-{kind}")) for kind in KINDS)
    return Question(text("intake-kind"), kinds, columns=2)


def hear_kind(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    match answer:
        case Chosen(value=kind) if kind in KINDS:
            return Turn(with_answer(draft, kind=kind), go="where")
        case _:
            return not_this(draft, answer)


# -- where: as for who asks for themselves, but typed, and in any neighbourhood of this desk


def ask_where(draft: Draft, scene: Scene) -> Question:
    skip = Choice("place_unknown", text("intake-place-skip"))
    hints = where.suggestions(draft, scene)
    return Question(text("intake-place"), (skip,), wants=frozenset({"address"}), hints=hints)


def hear_where(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    draft, scene = in_our_neighbourhood(draft, answer, scene)
    return where_wanted.hear_where(draft, answer, scene)


def hear_elsewhere(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    draft, scene = in_our_neighbourhood(draft, answer, scene)
    return where_wanted.hear_elsewhere(draft, answer, scene)


def hear_confirm_place(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    draft, scene = in_our_neighbourhood(draft, answer, scene)
    return where_wanted.hear_confirm_place(draft, answer, scene)


# -- when: as for who asks for themselves, and what is refused is told to staff


def _to_staff(step: Step) -> Step:
    def hear(draft: Draft, answer: Answer, scene: Scene) -> Turn:
        turn = step.hear(draft, answer, scene)
        return replace(turn, again=caller_line.for_staff(turn.again)) if turn.again else turn

    return Step(step.ask, hear)


# -- what the volunteer should know


def ask_words(_draft: Draft, _scene: Scene) -> Question:
    return Question(text("intake-words"), (SKIP,), wants=frozenset({"words"}))


def hear_words(draft: Draft, answer: Answer, _scene: Scene) -> Turn:
    draft = without(draft, "words")
    match answer:
        case Chosen(value="skip"):
            return Turn(draft, go="check")
        case Words(text=words) if words.strip():
            kept, say = kept_words(words)
            return Turn(with_answer(draft, words=cut(kept, LONGEST_WORDS)), go="check", say=say)
        case _:
            return not_this(draft, answer)


# -- the read-back


def ask_check(draft: Draft, scene: Scene) -> Question:
    send = Choice("send", text("intake-button-send"), "primary")
    changes = tuple(Choice(step, text(f"intake-change-{step}")) for step in CHANGES)
    return Question(_read_back(draft, scene), (send, *changes), columns=2)


def _read_back(draft: Draft, scene: Scene) -> Text:
    whom = draft.get("other_name", "")
    check = _checked(draft, scene)
    if not whom:
        return check
    other = text("intake-check-whom", name=hidden(scene, whom))
    return text("two-lines", first=check, rest=other)


def _checked(draft: Draft, scene: Scene) -> Text:
    place, words = draft.get("address") or draft.get("place", ""), draft.get("words", "")
    return text(
        "intake-check",
        name=hidden(scene, draft["name"]),
        phone=hidden(scene, draft["phone"]),
        kind=text(f"kind-{draft['kind']}"),
        when=when_wanted.when_text(draft, scene) or text("intake-no-day"),
        place=hidden(scene, place) if place else text("intake-no-place"),
        words=hidden(scene, words) if words else text("intake-no-words"),
        ring=agreed_more.ring_text(draft),
    )


def hear_check(draft: Draft, answer: Answer, scene: Scene) -> Turn:
    match answer:
        case Chosen(value="send") if when_wanted.is_past(draft, scene):
            return Turn(draft, go="when", then="check", say=(text("day-is-past"),))
        case Chosen(value="send") if lacking := agreed_more.lacks_whom(draft):
            return Turn(draft, go=lacking, then="check", say=(text("one-more-question"),))
        case Chosen(value="send"):
            return Turn(
                without(draft, *NOT_SENT),
                deed=deeds.intake.from_draft(),
            )
        case Chosen(value=step) if step in CHANGES:
            return Turn(draft, go=step, then="check")
        case _:
            return not_this(draft, answer)


# -- the table of contents


def opens_at(draft: Draft, _scene: Scene) -> str:
    """Of who is known already everything is read back, and each answer can be changed."""
    return "check" if draft.get("person") and draft.get("kind") else "agreed"


def recap(_draft: Draft, _scene: Scene) -> Text:
    return text("intake-recap")


DESK_INTAKE = Conversation(
    name="desk_intake",
    first="agreed",
    steps={
        "agreed": Step(ask_agreed, hear_agreed),
        "name": Step(ask_name, hear_name("phone")),
        "phone": Step(ask_phone, hear_phone),
        **excluded_caller.STEPS,
        **known_caller.STEPS,
        **agreed_more.STEPS,
        "kind": Step(ask_kind, hear_kind),
        "where": Step(ask_where, hear_where),
        "confirm_place": Step(where.confirm_question, hear_confirm_place),
        "elsewhere": Step(where_wanted.ask_elsewhere, hear_elsewhere),
        "door": where_wanted.STEPS["door"],
        **{name: _to_staff(step) for name, step in when_wanted.STEPS.items()},
        "words": Step(ask_words, hear_words),
        "check": Step(ask_check, hear_check),
    },
    recap=recap,
    opens_at=opens_at,
    own_words=OwnWords(caller_line.takes, caller_line.hear, caller_line.onward),
)
