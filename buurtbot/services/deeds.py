"""The table of deeds: everything that a press, a timer, a talk or a carried note can lead to.

Each service lists its own deeds; a name stands in one file only.
"""

from buurtbot.services import (
    agree,
    ask_for_help,
    block_person,
    call_again,
    cannot_after_all,
    change_request,
    clear_case,
    clear_person,
    clear_request,
    close_case,
    close_person,
    desk_asking,
    desk_case,
    desk_find,
    desk_links,
    desk_open,
    desk_volunteers,
    fill_in_address,
    finish_request,
    for_whom,
    forget_me,
    helplines_page,
    how_it_went,
    intake,
    lend,
    look_by,
    my_data,
    next_week,
    not_arrived,
    not_come,
    not_now,
    not_whole,
    offer_help,
    on_my_way,
    only_desk,
    pause_offer,
    promise_passed,
    report_behaviour,
    request_status,
    sensitive,
    set_language,
    shared_number,
    show_address,
    show_menu,
    step_back,
    stop_offering,
    take_request,
    unreachable,
    want_person,
    what_i_did,
    widen_circle,
    withdraw,
)
from buurtbot.services.house import Deeds

MODULES = (
    agree,
    ask_for_help,
    block_person,
    call_again,
    cannot_after_all,
    change_request,
    clear_case,
    clear_person,
    clear_request,
    close_case,
    close_person,
    desk_asking,
    desk_case,
    desk_find,
    desk_links,
    desk_open,
    desk_volunteers,
    fill_in_address,
    finish_request,
    for_whom,
    forget_me,
    helplines_page,
    how_it_went,
    intake,
    lend,
    look_by,
    my_data,
    next_week,
    not_arrived,
    not_come,
    not_now,
    not_whole,
    offer_help,
    on_my_way,
    only_desk,
    pause_offer,
    promise_passed,
    report_behaviour,
    request_status,
    sensitive,
    set_language,
    shared_number,
    show_address,
    show_menu,
    step_back,
    stop_offering,
    take_request,
    unreachable,
    want_person,
    what_i_did,
    widen_circle,
    withdraw,
)


def _merged() -> Deeds:
    """All deeds by name. Raises ValueError when two files use the same name."""
    merged: Deeds = {}
    for module in MODULES:
        twice = merged.keys() & module.DEEDS.keys()
        if twice:
            raise ValueError(f"more than one file does {sorted(twice)}")
        merged.update(module.DEEDS)
    return merged


DEEDS: Deeds = _merged()
