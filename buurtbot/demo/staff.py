"""The staff groups of the demo: a forum per municipality, with its moderators and the desk bot."""

from collections.abc import Iterable

from buurtbot.demo.ready.people import DemoPerson
from buurtbot.simulator.state import groups
from buurtbot.simulator.state.world import World
from config.network.network import Network


def staff_groups(world: World, network: Network, people: Iterable[DemoPerson]) -> None:
    """Make the group each neighbourhood names in its config, unless it is there already."""
    listed = [person for person in people if person.role == "moderator"]
    for neighbourhood in network.neighbourhoods:
        if neighbourhood.desk.group in world.groups:
            continue
        title = f"Balie {neighbourhood.municipality_name}"
        group = world.add_group(title, id=neighbourhood.desk.group, is_forum=True)
        mine = [person for person in listed if person.neighbourhood == neighbourhood.slug]
        for number, person in enumerate(mine):
            status = "creator" if number == 0 else "member"
            groups.set_status(world, group, world.people[person.id], status)
        groups.set_status(world, group, world.bot(network.shared.desk_bot), "administrator")
