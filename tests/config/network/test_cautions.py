"""What may be left out of a config is said once, with what it costs."""

from datetime import UTC, datetime, time

from buurtbot.services.core.context import Context
from config.care.helplines import Helplines, load_helplines
from config.core.hours import Hours
from config.network.cautions import MOST_NAMED, cautions, old_helplines
from config.network.network import Network


def with_second_channels(network: Network, *, first: int) -> Network:
    """The network, the first so many of whose desks have a second channel."""
    changed = []
    for number, there in enumerate(network.neighbourhoods):
        address = "https://ring.example" if number < first else ""
        desk = there.desk.model_copy(update={"second_channel": address})
        changed.append(there.model_copy(update={"desk": desk}))
    return network.model_copy(update={"neighbourhoods": tuple(changed)})


def test_desks_without_a_second_channel_are_named(context: Context) -> None:
    network = context.network
    slugs = [n.slug for n in network.neighbourhoods]
    assert cautions(with_second_channels(network, first=len(slugs))) == ()
    (said,) = cautions(with_second_channels(network, first=1))
    assert slugs[0] not in said.split(":")[0]
    assert ", ".join(slugs[1:]) in said


def test_of_very_many_desks_some_are_named_and_the_rest_is_counted(context: Context) -> None:
    one = context.network.neighbourhoods[0]
    many = [one.model_copy(update={"slug": f"wijk-{n}"}) for n in range(MOST_NAMED + 3)]
    (said,) = cautions(context.network.model_copy(update={"neighbourhoods": tuple(many)}))
    assert f"wijk-{MOST_NAMED - 1} and 3 more:" in said


def test_an_outline_that_lacks_its_end_is_named(context: Context) -> None:
    one = context.network.neighbourhoods[0]
    side = ((52.04 + 0.001 * step, 4.29) for step in range(12))
    half = (*side, (52.051, 4.2901))
    network = context.network.model_copy(
        update={"neighbourhoods": (one.model_copy(update={"outline": half}),)}
    )
    said = cautions(network)[-1]
    assert said.startswith(f"The outline of {one.slug} may lack its end: its last corner lies 122")
    closed = one.model_copy(update={"outline": (*half, half[0])})
    assert len(cautions(network.model_copy(update={"neighbourhoods": (closed,)}))) == 1


def test_help_lines_that_nobody_checked_for_long_are_named() -> None:
    lines = Helplines(helpline=load_helplines().shown)
    soon, late = datetime(2027, 2, 1, tzinfo=UTC), datetime(2027, 3, 1, tzinfo=UTC)
    assert old_helplines(lines, soon, 90) == ()
    (said,) = old_helplines(lines, late, 90)
    assert "113 Zelfmoordpreventie (2026-11-21)" in said
    assert "checked_on" in said


def test_a_desk_that_is_there_at_night_is_told_of(context: Context) -> None:
    network = with_second_channels(context.network, first=9)
    one = network.neighbourhoods[0]
    at_night = one.desk.model_copy(update={"hours": Hours(begin=time(20), end=time(2))})
    network = network.model_copy(
        update={"neighbourhoods": (one.model_copy(update={"desk": at_night}),)}
    )
    (said,) = cautions(network)
    assert "from 20:00 until 02:00 the next morning" in said
