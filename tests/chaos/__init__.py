"""Nothing is lost, nothing happens twice: real processes, killed, cut off and stopped."""
