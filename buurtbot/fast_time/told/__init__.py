"""How a play is asked for, and how what came of it is told: as text, as pictures."""
