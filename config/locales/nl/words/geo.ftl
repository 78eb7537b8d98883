# Een exacte plek blijft niet in het gesprek staan
location-taken-away = Het bericht met uw locatie haal ik weg uit dit gesprek.
home-near = Waar woont u ongeveer? Dan zie ik wie er dichtbij woont. Typ uw postcode en huisnummer. Ziet u een knop om uw locatie te delen? Dat mag ook. Ik rond de plek af op ongeveer 25 meter. Uw adres zelf bewaar ik niet.
desk-home-near = Waar woont de beller ongeveer? Dan wordt gekeken wie er dichtbij woont. Typ de postcode en het huisnummer. Alleen de plek wordt bewaard, afgerond op ongeveer 25 meter. Het adres zelf niet.
home-location-rounded = Dank u. Ik heb de plek afgerond op ongeveer 25 meter. Het bericht met uw locatie haal ik weg uit dit gesprek.
