"""How a talk goes, whichever library brought the words."""
