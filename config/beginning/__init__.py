"""How a network begins: what whoever sets it up answers, and the files that come of it."""
