"""When the help is done: it ends once, and each side is asked and thanked."""
