"""What every room of the config uses: mistakes told plainly, hours, ways to reach somebody."""
