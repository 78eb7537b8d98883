"""What this Telegram holds: people, groups, messages, files, and what waits for bots."""
