"""The page of the demo, played in a real browser as a newcomer would."""
