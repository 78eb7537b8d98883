"""The whole network on this machine: embedded Redis, local Telegram, fictional people."""
