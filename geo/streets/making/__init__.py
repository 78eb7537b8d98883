"""From a map of OpenStreetMap to a network of streets."""
