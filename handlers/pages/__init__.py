"""Our own pages as a channel, for who has no Telegram: forms in, messages out. Decides nothing."""
