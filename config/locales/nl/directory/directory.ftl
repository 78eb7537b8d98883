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
directory-old =
    📞 Nakijken in de wijzer van { $place }: { $names }.
    { $count ->
        [one] Dit is
       *[other] Deze { $count } zijn
    } { $days } dagen niet nagekeken. Bel of ga langs, en geef de beheerder de datum (directory.toml).

directory-none = In { $place } staat nog niets in de wijzer. De beheerder kan plekken en lijnen erbij zetten (directory.toml).
directory-head = De wijzer van { $place }. Doorverwijzen kan bij een melding.
directory-helped = Wat hielp in { $place }, de laatste twaalf maanden:
directory-helped-line = • { $name }: { $yes } ja, { $little } een beetje, { $no } nee.
directory-helped-few = Wat hier niet staat, kreeg minder dan { $least } antwoorden.
place-words =
    { $en ->
       *[other] { $nl }
    }
desk-place = • { $name }. { $what }. { $opening } Taal: { $languages }.
desk-place-gone = Dit staat niet meer in de wijzer. Druk nog een keer op “{ desk-button-refer }”.
desk-refer-none = In de wijzer staat niets voor deze hulpvraag.
desk-button-all-places = De hele wijzer
desk-button-what-helped = Wat hielp?
desk-button-read-out = Voorgelezen
desk-read-aloud =
    Lees dit voor aan { $name }:

    { $words }
desk-referred-place = Doorverwezen: { $name }. Na een week komt de vraag of het hielp.
desk-referred-aloud = Doorverwezen: { $name }. Na een week staat op de bellijst of het hielp.
referral-said-yes = { $name } hielp.
referral-said-little = { $name } hielp een beetje.
referral-said-no = { $name } hielp niet. Er is nog hulp nodig.
referral-said-not_asked = Hielp { $name }? Er is geen nummer om het te vragen.

# Wie is doorverwezen
referral-told =
    { $organisation } raadt u aan:

    { $place }

    Over een week vragen wij of het hielp.
referral-aloud =
    { $organisation } raadt u aan:

    { $place }

    Over een week bellen wij u: hielp het?
helped-ask =
    Vorige week raadden wij u aan: { $name }.

    Hielp het? U hoeft niet te antwoorden.
button-helped-yes = Ja
button-helped-little = Een beetje
button-helped-no = Nee, ik heb nog hulp nodig
helped-thanks-yes = Fijn dat het hielp. Dank u wel.
helped-thanks-little = Dank u wel. Wilt u verder praten? Druk op “{ button-person }”.
helped-thanks-no = Dank u dat u het zegt. De balie kijkt weer met u mee.
helped-heard = Dank u wel. Hebt u nog hulp nodig? Druk op “{ button-person }”.

# Op de bellijst
call-referral = Het gaat om: { $name }
call-why-referral = hielp de doorverwijzing?
call-ask-referral = Vraag of het hielp. Is er nog hulp nodig? Kies dan nee.
