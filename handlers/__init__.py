"""What people say to us and what we say back."""
