"""Mail: letters to a mail server, and what comes back in a mailbox."""
