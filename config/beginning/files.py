"""The files of a new neighbourhood, as text: made of what was answered, and not written here."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import time

from shapely.geometry import MultiPolygon

from config.beginning.answers import Hours
from config.beginning.closed import Closed
from config.beginning.fill_in import filled_in
from config.beginning.mails import Named, as_tables
from config.beginning.municipalities import Municipality
from config.network.neighbourhood_files import WITHIN_M, slug_of, toml_of
from config.network.policy import load_policy
from geo.borders.boundary_files import Feature
from geo.borders.simplify import simplified

NETWORK = """\
# What all neighbourhoods share.
name = ""                      # the network, as people read it
desk_bot = ""                  # FILL IN: the username of the bot for staff (buurtbot connect)
privacy_url = ""               # your privacy statement, shown when people start
consent_version = "2026-11"    # change it when the text that people agree to changes
"""
POLICY = """\
# What differs here from the policy that comes with buurtbot. Its own config/policy.toml has every
# number with its meaning; copy a line from it to change it here.
"""


class Found:
    """What came of an answer about the border: one, or several to choose from."""


@dataclass(frozen=True)
class Place(Found):
    """Where the neighbourhood lies: its border in metres of RD, and where that came from."""

    shape: MultiPolygon
    origin: str


@dataclass(frozen=True)
class NewNeighbourhood:
    """What was answered about one neighbourhood and its desk."""

    name: str
    municipality: Municipality
    place: Place
    organisation: str
    phone: str
    days: tuple[int, ...]
    shifts: tuple[Hours, ...]
    closed: Closed
    on_duty: str
    second_channel: str
    alarm_mail: tuple[str, ...]
    moderators: tuple[int, ...]
    workers: tuple[Named, ...]
    page: bool
    languages: tuple[str, ...]

    @property
    def slug(self) -> str:
        """The name of its file, and the end of that of its token."""
        return slug_of(self.name)


@dataclass(frozen=True)
class Policies:
    """The few numbers of the policy that are asked; all others stay as they come."""

    quiet: Hours
    minimum_age: int

    @staticmethod
    def ours() -> "Policies":
        """As they come with buurtbot."""
        policy = load_policy()
        return Policies(Hours(policy.quiet.begin, policy.quiet.end), policy.minimum_age)


def neighbourhood_file(new: NewNeighbourhood) -> str:
    """DIR/neighbourhoods/<slug>.toml; the bot, the group and maybe staff are for `connect`."""
    drawn = simplified([new.place.shape], within_m=WITHIN_M)
    feature = Feature(
        code="",
        name=new.name,
        municipality=new.municipality.code,
        municipality_name=new.municipality.name,
        shape=new.place.shape,
    )
    empty = toml_of(
        feature,
        drawn.shapes[0],
        slug=new.slug,
        origin=new.place.origin,
        off_m=drawn.worst_m,
    )
    return filled_in(empty, _values(new))


def _values(new: NewNeighbourhood) -> Mapping[str, object]:
    stated: dict[str, object] = {
        "organisation": new.organisation,
        "languages": list(new.languages),
        "desk.phone": new.phone,
        "desk.on_duty": new.on_duty,
        "desk.second_channel": new.second_channel,
        "desk.hours.days": list(new.days),
        "desk.hours.begin": new.shifts[0].begin,
        "desk.hours.end": new.shifts[0].end,
    }
    for second in new.shifts[1:]:
        stated |= {"desk.hours.again": second.begin, "desk.hours.until": second.end}
    more: dict[str, object] = {
        "desk.hours.closed": list(new.closed.days),
        "desk.hours.not_on_holidays": new.closed.holidays,
        "desk.moderators": list(new.moderators),
        "desk.alarm_mail": list(new.alarm_mail),
        "desk.workers": as_tables(new.workers),
        "page": new.page,
    }
    return stated | {name: value for name, value in more.items() if value}


def network_file(name: str, privacy_url: str) -> str:
    """DIR/network.toml; the desk's bot is for `connect`."""
    return filled_in(NETWORK, {"name": name, "privacy_url": privacy_url})


def policy_file(chosen: Policies) -> str:
    """DIR/policy.toml: only what is not as it comes."""
    ours = Policies.ours()
    age = [f"minimum_age = {chosen.minimum_age}"] if chosen.minimum_age != ours.minimum_age else []
    both = [(f.name, getattr(chosen.quiet, f.name)) for f in fields(Hours)]
    quiet = [f"{name} = {_clock(at)}" for name, at in both if at != getattr(ours.quiet, name)]
    lines = [*age, *(["", "[quiet]", *quiet] if quiet else [])]
    return POLICY + "".join(f"{line}\n" for line in lines)


def env_file(secrets: Mapping[str, str]) -> str:
    """DIR/.env: the keys of this network. Tokens are for `connect`."""
    head = "# Keep a copy of MASTER_KEYS and PEPPER in a safe: without them no data can be read.\n"
    return head + "".join(f"{name}={value}\n" for name, value in secrets.items())


def _clock(at: time) -> str:
    return at.isoformat()
