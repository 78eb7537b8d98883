# What is the same on every page.

web-skip = Skip to content
