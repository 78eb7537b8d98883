# Wat op alle pagina's hetzelfde is.

web-skip = Naar de inhoud
