"""Care: words that worry us, and what is said and done then."""
