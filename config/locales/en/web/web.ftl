# What is the same on every page.

web-skip = To the contents
