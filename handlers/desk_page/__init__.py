"""The web desk: what stands in the staff group, on pages, for who works without Telegram.

Nothing is decided here. What is pressed and written goes in as it does from the group, with the
same buttons, and what is told stands on the page that `handlers/pages` keeps.
"""
