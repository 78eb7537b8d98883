"""The telephone: numbers, and who has no Telegram."""
