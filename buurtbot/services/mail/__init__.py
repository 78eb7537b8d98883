"""Letters by e-mail: written, and what comes back."""
