"""The table of deeds: everything that a press, a timer, a talk or a carried note can lead to.

What does it is bound to its declaration (`buurtbot/domain/deeds`), and is only done by who may.
"""

from collections.abc import Mapping
from typing import Any

from buurtbot.domain import deeds
from buurtbot.domain.deeds.declared import Declared
from buurtbot.services.asking import (
    ask_for_help,
    change_request,
    next_week,
    request_status,
    withdraw,
)
from buurtbot.services.buddies import agreeing as buddies_agree
from buurtbot.services.buddies import at_desk as buddies_at_desk
from buurtbot.services.buddies import ending as buddies_end
from buurtbot.services.buddies import for_caller as buddies_for_caller
from buurtbot.services.buddies import keeping_up, matching, seeking
from buurtbot.services.calls import calling, list_of_today, noting, ring_back, still_needed
from buurtbot.services.calls.who_helps import rings_who_helps
from buurtbot.services.care import (
    sensitive,
    signal_readers,
    signals,
    silent_alarm,
    want_person,
    worried,
)
from buurtbot.services.cases import call_again, promise_passed
from buurtbot.services.check_ins import (
    agreeing,
    asking,
    contact_left,
    contacts,
    switching,
    their_answers,
)
from buurtbot.services.check_ins import for_caller as check_ins_for_caller
from buurtbot.services.circles import back, my_circle, reporting, round_of_day
from buurtbot.services.circles import for_caller as circles_for_caller
from buurtbot.services.circles.with_desk import at_desk, changing, on_paper, set_up
from buurtbot.services.core.context import Deeds
from buurtbot.services.core.does import all_done, bound_in
from buurtbot.services.core.may import only_by_who_may
from buurtbot.services.desk import activities, group_links, levels
from buurtbot.services.desk.looking_up import (
    audit_view,
    find,
    open_cases,
    sheet_on_paper,
    still_open,
)
from buurtbot.services.desk.on_cases import (
    advise,
    ask_on,
    casework,
    close_case,
    fill_in_address,
    give_back,
    hand_over,
    holder_left,
    mark,
    nothing_done,
    pauses,
)
from buurtbot.services.directory import afterwards, looking, referring
from buurtbot.services.directory import at_desk as directory_at_desk
from buurtbot.services.helping import (
    block_person,
    cannot_after_all,
    finish_request,
    how_it_went,
    not_come,
    not_now,
    on_my_way,
    report_other,
    show_address,
    step_back,
    take_request,
    visits,
)
from buurtbot.services.keeping import ban, excluded, my_data, privacy, unreachable
from buurtbot.services.keeping import for_caller as rights_for_caller
from buurtbot.services.keeping.as_one import joining, put_together
from buurtbot.services.keeping.forgetting import (
    clear_case,
    clear_person,
    clear_request,
    close_person,
    erasures,
    forget_me,
)
from buurtbot.services.lines import (
    for_whom,
    not_arrived,
    not_whole,
    only_desk,
    pairs,
    shared_number,
    take_back,
    unsent,
)
from buurtbot.services.mail import alarm_mail, came_back, came_in, day_mail, late, news_mail
from buurtbot.services.matching import look_by, widen_circle
from buurtbot.services.phone import by_phone, intake
from buurtbot.services.phone.seen_again import is_seen
from buurtbot.services.sharing import (
    answering,
    ending,
    for_caller,
    hearing,
    naming,
    offering,
    reported_by_phone,
)
from buurtbot.services.staying import (
    choices,
    staying_round,
    thanks,
    who_stays,
    why_no_request,
    why_stopped,
)
from buurtbot.services.volunteering import (
    borrow,
    offer_help,
    offered_by_phone,
    pause_offer,
    stop_offering,
    vog_ends,
    what_i_did,
)
from buurtbot.services.volunteering import for_caller as helpers_for_caller
from buurtbot.services.welcome import agree, helplines_page, set_language, show_menu

MODULES = (
    privacy,
    visits,
    ban,
    looking,
    referring,
    afterwards,
    directory_at_desk,
    buddies_agree,
    buddies_at_desk,
    buddies_for_caller,
    buddies_end,
    keeping_up,
    matching,
    seeking,
    activities,
    advise,
    agree,
    alarm_mail,
    came_back,
    late,
    came_in,
    day_mail,
    news_mail,
    ask_for_help,
    at_desk,
    back,
    block_person,
    by_phone,
    call_again,
    agreeing,
    their_answers,
    asking,
    contact_left,
    contacts,
    check_ins_for_caller,
    circles_for_caller,
    switching,
    calling,
    noting,
    list_of_today,
    ring_back,
    still_needed,
    cannot_after_all,
    change_request,
    changing,
    clear_case,
    clear_person,
    clear_request,
    close_case,
    close_person,
    erasures,
    excluded,
    ask_on,
    audit_view,
    casework,
    find,
    give_back,
    group_links,
    open_cases,
    levels,
    fill_in_address,
    finish_request,
    for_whom,
    forget_me,
    hand_over,
    helplines_page,
    holder_left,
    how_it_went,
    intake,
    borrow,
    choices,
    look_by,
    mark,
    my_circle,
    reporting,
    my_data,
    next_week,
    not_arrived,
    not_come,
    not_now,
    nothing_done,
    not_whole,
    offer_help,
    on_my_way,
    on_paper,
    only_desk,
    pause_offer,
    pauses,
    sheet_on_paper,
    promise_passed,
    report_other,
    request_status,
    round_of_day,
    sensitive,
    set_language,
    set_up,
    shared_number,
    signal_readers,
    signals,
    silent_alarm,
    show_address,
    show_menu,
    step_back,
    staying_round,
    still_open,
    stop_offering,
    helpers_for_caller,
    joining,
    put_together,
    rights_for_caller,
    offered_by_phone,
    take_back,
    take_request,
    thanks,
    unreachable,
    unsent,
    vog_ends,
    want_person,
    what_i_did,
    who_stays,
    why_no_request,
    why_stopped,
    widen_circle,
    withdraw,
    worried,
    answering,
    ending,
    for_caller,
    hearing,
    naming,
    offering,
    reported_by_phone,
    pairs,
)


def _checked(table: Mapping[str, Declared[Any]]) -> Deeds:
    """What does each declared deed, for who may. Raises ValueError when one does not fit."""
    done = bound_in(MODULES)
    all_done(table, done, elsewhere=deeds.table(deeds.talking))
    return {
        name: only_by_who_may(table[name], is_seen(rings_who_helps(deed)))
        for name, deed in done.items()
    }


DEEDS: Deeds = _checked(deeds.TABLE)
