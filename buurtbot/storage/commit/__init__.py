"""One piece of work: what it reads, and the one commit that makes a Decision true."""
