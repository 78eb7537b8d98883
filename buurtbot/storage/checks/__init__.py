"""Whether what is stored is whole, of this version, under our keys, and not of yesterday."""
