"""Who is known twice becomes one person, with all that is theirs."""
