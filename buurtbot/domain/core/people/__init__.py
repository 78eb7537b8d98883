"""Who there is, and what is kept beside a person."""
