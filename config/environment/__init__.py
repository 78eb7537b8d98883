"""What the environment states: settings and secrets, Redis, mail, geocoder, street data."""
