# Waar kan ik terecht: plekken en telefoonlijnen in de buurt.

button-where-to-go = Waar kan ik terecht?
button-where-others = Iets anders zoeken
where-button = { $name }

where-which = Waarvoor zoekt u een plek of een nummer?
where-none-here =
    In deze buurt staat er nog niets op de lijst.

    Weet u niet waar u terechtkunt? Druk op “{ button-person }”.
where-head = Hier kunt u terecht. Kies een naam om meer te lezen.
where-line = • { $name }. { $what }. { $opening }
where-nothing-open =
    Nu is hier niets open.

    Kan het niet wachten? Druk op “{ button-helplines }”.
where-gone = Dit staat niet meer op de lijst. Kies hieronder iets anders.
where-what =
    { $name }
    { $what }.
where-for-whom = Voor: { $whom }.
where-place = Waar: { $where }
where-phone =
    Bel:
    { $phone }
where-site = { $site }
where-spoken = Taal: { $languages }

# Wanneer het open is
opening-always = Dag en nacht open.
opening-by-appointment = Bel voor een afspraak.
opening-unknown = Nu dicht. Bel of kijk wanneer het weer open is.
opening-until = Nu open, tot { $clock }.
opening-until-midnight = Nu open, tot middernacht.
opening-until-night = Nu open, tot vannacht { $clock }.
opening-until-day = Nu open, tot { $day } { $clock }.
opening-today = Nu dicht. Open vandaag om { $clock }.
opening-tonight = Nu dicht. Open vannacht om { $clock }.
opening-tomorrow = Nu dicht. Open morgen om { $clock }.
opening-from = Nu dicht. Open { $day } om { $clock }.

# Voor de balie
directory-old = 📞 Nakijken: dit staat { $days } dagen zonder controle in de wijzer van { $place }: { $names }. Bel of bezoek ze, en geef de beheerder de datum (directory.toml).
