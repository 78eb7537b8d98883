"""The texts for people, and what checks that they are plain, true and used."""
