"""The screening of free text: phrases, what was learnt, and what a text means."""
