"""Tests of the Redis that the demo and the tests bring along."""
