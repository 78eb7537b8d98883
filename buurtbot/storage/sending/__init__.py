"""What waits to be sent or done: queues, timers, and where messages ended up."""
