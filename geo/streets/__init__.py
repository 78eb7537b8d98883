"""Real streets: a walking network made from OpenStreetMap, and the shortest walks over it."""
