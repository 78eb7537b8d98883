"""What a config may leave out, and whoever runs it should know: no mistake, but a risk."""

from config.network import Network

MOST_NAMED = 10


def cautions(network: Network) -> tuple[str, ...]:
    """One line for each risk, for `check-config` and for the log at the start."""
    without = [n.slug for n in network.neighbourhoods if not n.desk.second_channel]
    if not without:
        return ()
    named = ", ".join(without[:MOST_NAMED])
    more = f" and {len(without) - MOST_NAMED} more" if len(without) > MOST_NAMED else ""
    risk = "when a staff group cannot be reached, or nobody answers there, nobody else is called"
    remedy = "Put a web address under [desk] that rings a phone."
    return (f"No second_channel for {named}{more}: {risk}. {remedy}",)
