# Een exacte plek blijft niet in het gesprek staan
location-taken-away = Het bericht met uw locatie haal ik weg uit dit gesprek.
home-location-rounded = Dank u. Ik heb de plek afgerond op ongeveer 25 meter. Het bericht met uw locatie haal ik weg uit dit gesprek.
