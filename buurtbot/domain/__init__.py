"""Decisions: values and the time go in, a Decision comes out. No I/O, no clock, no chance."""
