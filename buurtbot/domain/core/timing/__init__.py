"""How each timer is called, and what comes when it is due."""
