"""Asking: a resident asks for help, changes it, hears how it stands, takes it back."""
