"""The network as its files say: neighbourhoods, desks, directory, policy, what is on or off."""
