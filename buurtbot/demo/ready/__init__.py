"""Who is there when the demo begins, and what went before in each room."""
