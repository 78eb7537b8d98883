"""All that someone who does not program may change, and the code that checks it."""
