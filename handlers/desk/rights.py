"""Who may act for a desk: the list of the desk, and membership of its group at this moment."""

from collections.abc import Sequence

from config.network.network import Neighbourhood
from handlers.talking.talk import Heard


def may_act_for(heard: Heard, here: Sequence[Neighbourhood]) -> tuple[Neighbourhood, ...]:
    """For which of the neighbourhoods of this group this user is a moderator now.

    Being on the list is not enough: who left the group, or was taken out, has no rights left.
    """
    if heard.anonymous or not (heard.is_member or heard.is_admin):
        return ()
    return tuple(neighbourhood for neighbourhood in here if _listed(heard, neighbourhood))


def slugs_of(here: Sequence[Neighbourhood]) -> tuple[str, ...]:
    """These neighbourhoods, as an actor serves them."""
    return tuple(neighbourhood.slug for neighbourhood in here)


def may_act_perhaps(heard: Heard, here: Sequence[Neighbourhood]) -> tuple[Neighbourhood, ...]:
    """For which they would be one, as far as can be known while Telegram says nothing."""
    if heard.anonymous or not heard.unsure:
        return ()
    return tuple(n for n in here if n.desk.admins_may or heard.user in n.desk.moderators)


def _listed(heard: Heard, neighbourhood: Neighbourhood) -> bool:
    desk = neighbourhood.desk
    return desk.may_act(heard.user) or (desk.admins_may and heard.is_admin)
