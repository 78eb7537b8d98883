"""What staff look somebody or something up on."""
