"""What goes, by itself after its time or because somebody asks for it."""
