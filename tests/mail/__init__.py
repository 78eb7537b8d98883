"""Mail: a real server on this machine takes it, refuses it, is slow or away."""
