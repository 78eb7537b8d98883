"""How each timer is called, and what comes when it is due.

A timer of the same name takes the place of the earlier one: so a name says of what there can be
only one. The names are stored; changing one is a move (`storage/at_rest/forms.py`).
"""

from buurtbot.domain.core.decision import Timer
from buurtbot.domain.core.timing.timers_mail import clear_mailbox, day_mail, mail_news
from buurtbot.domain.core.timing.timers_phone import ring_back, typed
from buurtbot.domain.core.timing.timers_safety import (
    clear_signal,
    signal_waits,
    stays_out,
    vog_ends,
)
from buurtbot.domain.core.timing.timers_together import (
    apart_in_shares,
    buddies,
    buddy_seeker,
    clear_share,
    match_buddies,
    named_over,
    pair_over,
    referrals,
    share_moves,
)

# Those of mail, the phone, trust and safety, buddies, sharing and referrals stand beside.
__all__ = [
    "apart_in_shares",
    "buddies",
    "buddy_seeker",
    "clear_mailbox",
    "clear_share",
    "clear_signal",
    "day_mail",
    "mail_news",
    "match_buddies",
    "named_over",
    "pair_over",
    "referrals",
    "ring_back",
    "share_moves",
    "signal_waits",
    "stays_out",
    "typed",
    "vog_ends",
]


def taken_away(*names: str) -> tuple[Timer, ...]:
    """None of these comes any more."""
    return tuple(Timer(name, None) for name in names)


# -- a request


def ask_again(request: str, times: int) -> str:
    """Who held it dropped out, so many `times` now: others are asked."""
    return f"ask_again:{request}:{times}"


def ask_how_it_went(request: str) -> str:
    """The line closes; who did not answer yet is asked how it went."""
    return f"ask_how_it_went:{request}"


def ask_instead(request: str, person: str) -> str:
    """Somebody else is asked instead of this one."""
    return f"ask_instead:{request}:{person}"


def came_yet(request: str) -> str:
    """Both sides are asked whether somebody came."""
    return f"came_yet:{request}"


def clear_request(request: str) -> str:
    """What is not needed any more goes, part by part."""
    return f"clear_request:{request}"


def look_by(request: str) -> str:
    """A person looks."""
    return f"look_by:{request}"


def next_week(request: str) -> str:
    """The same is wanted again."""
    return f"next_week:{request}"


def step_back(request: str, person: str) -> str:
    """This person is in it no more."""
    return f"step_back:{request}:{person}"


def wanted_to(request: str, person: str) -> str:
    """This person pressed too late; it is written down."""
    return f"wanted_to:{request}:{person}"


def widen_circle(request: str) -> str:
    """The first are asked, or the next circle."""
    return f"widen_circle:{request}"


def of_open_request(request: str) -> tuple[str, ...]:
    """All that a request waits for while it is open."""
    return look_by(request), widen_circle(request), came_yet(request)


# -- a case


def call_again(case: str) -> str:
    """Nobody took it: the desk is called once more."""
    return f"call_again:{case}"


def clear_case(case: str) -> str:
    """All of it goes."""
    return f"clear_case:{case}"


def close_soon(case: str) -> str:
    """Somebody said how it ended: it is closed, unless something came between."""
    return f"close_soon:{case}"


def handed_over(case: str) -> str:
    """Nobody took it over: it stays with who has it."""
    return f"handed_over:{case}"


def holding(case: str) -> str:
    """Who has it did nothing in it."""
    return f"holding:{case}"


def intake_over(case: str) -> str:
    """An intake that nobody finished goes."""
    return f"intake_over:{case}"


def promise(case: str) -> str:
    """The hour that the person was promised."""
    return f"promise:{case}"


def unsent(case: str, message: int) -> str:
    """What waits for a press is asked about once more."""
    return f"unsent:{case}:{message}"


# -- a call


def call_moves(person: str) -> str:
    """Their call comes up, goes back on the list, or waited too long."""
    return f"call_moves:{person}"


def call_over(person: str, reason: str) -> str:
    """Who put them on the list learns what came of it."""
    return f"call_over:{person}:{reason}"


def clear_call(person: str) -> str:
    """When they were last called goes."""
    return f"clear_call:{person}"


# -- ringing round


def ask_check_in(person: str) -> str:
    """They are asked how they are."""
    return f"ask_check_in:{person}"


def check_in_waits(person: str) -> str:
    """They did not answer: a second question, then a person."""
    return f"check_in_waits:{person}"


def contact_left(person: str, of: str = "") -> str:
    """They are nobody's contact any more, or not `of` this one."""
    return f"contact_left:{person}:{of}".rstrip(":")


def check_in_told(person: str) -> str:
    """They hear that it stops here, or goes on."""
    return f"check_in_told:{person}"


# -- a person


def clear_person(person: str) -> str:
    """Nothing was heard of them for long: they are asked, or go."""
    return f"clear_person:{person}"


def clear_talk(person: str) -> str:
    """A talk that nobody goes on with goes."""
    return f"clear_talk:{person}"


def clear_staying(person: str) -> str:
    """Who stopped helping did not say why, and need not any more."""
    return f"clear_staying:{person}"


def close_person(person: str) -> str:
    """Their neighbourhood closes."""
    return f"close_person:{person}"


def look_after(person: str) -> str:
    """There may be something to write to this volunteer."""
    return f"look_after:{person}"


def not_sent(person: str) -> str:
    """They never said for whom it was."""
    return f"not_sent:{person}"


def pause_over(person: str) -> str:
    """They may be asked again."""
    return f"pause_over:{person}"


def silent_alarm(person: str) -> str:
    """They were in danger, and answer nothing."""
    return f"silent_alarm:{person}"


def of_person(person: str) -> tuple[str, ...]:
    """All that is about a person as such: what goes when they are forgotten."""
    asked = (ask_check_in, call_moves, check_in_told, check_in_waits, clear_call, circle_wish)
    goes = (clear_person, clear_staying, clear_talk, close_person)
    own = (look_after, mail_news, not_sent, pause_over, referrals, silent_alarm)
    return tuple(name(person) for name in (*asked, *goes, *own, stays_out, vog_ends))


# -- a desk


def clear_line(line: str) -> str:
    """What was kept for the screening goes."""
    return f"clear_line:{line}"


def desk_digest(neighbourhood: str) -> str:
    """Very many cases wait: they are counted."""
    return f"desk_digest:{neighbourhood}"


def activity_switched(neighbourhood: str, activity: str) -> str:
    """An activity went on or off: who takes part hears it."""
    return f"activity_switched:{neighbourhood}:{activity}"


def activity_told(neighbourhood: str, activity: str) -> str:
    """Its own deed tells them."""
    return f"activity_told:{neighbourhood}:{activity}"


def staying_round(neighbourhood: str) -> str:
    """It is seen whom of the volunteers there is something to write to."""
    return f"staying_round:{neighbourhood}"


def still_open(neighbourhood: str) -> str:
    """A shift begins or ends."""
    return f"still_open:{neighbourhood}"


# -- a telephone circle


def circle(circle: str) -> str:
    """Its next round, or what is due in that of today."""
    return f"circle:{circle}"


def circle_wish(person: str) -> str:
    """Nobody found a circle for them."""
    return f"circle_wish:{person}"
