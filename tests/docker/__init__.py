"""Tests of the files that run buurtbot in containers, as far as they can be without Docker."""
