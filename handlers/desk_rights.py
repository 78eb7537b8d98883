"""Who may act for a desk: the list of the desk, and membership of its group at this moment."""

from collections.abc import Sequence

from config.network import Neighbourhood
from handlers.talk import Heard


def may_act(heard: Heard, here: Sequence[Neighbourhood]) -> bool:
    """Whether this user is a moderator now, for every neighbourhood this group serves.

    Being on the list is not enough: who left the group, or was taken out, has no rights left.
    """
    if heard.anonymous or not (heard.is_member or heard.is_admin):
        return False
    return all(_listed(heard, neighbourhood) for neighbourhood in here)


def _listed(heard: Heard, neighbourhood: Neighbourhood) -> bool:
    desk = neighbourhood.desk
    return heard.user in desk.moderators or (desk.admins_may and heard.is_admin)
