"""The way in for people, tests and the page."""
