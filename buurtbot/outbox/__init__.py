"""Messages out: taken from Redis, rendered, sent, tried again or told to the desk."""
