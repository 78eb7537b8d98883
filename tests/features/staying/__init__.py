"""Volunteers who stay: thanks, a pause without guilt, why no request came, who drifts away."""
