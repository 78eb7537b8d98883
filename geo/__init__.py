"""Where things are and how far it is to walk; knows nothing of buurtbot."""
