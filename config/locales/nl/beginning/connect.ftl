# De bots en de groep van een nieuwe buurt, in een terminal: `buurtbot connect`
connect-desk =
    Eerst de bot van de balie.
    Hebt u die nog niet? Schrijf @BotFather in Telegram: /newbot
connect-neighbourhood = Nu de buurt { $name }.
connect-ask-token =
    Plak hier het token, voor { $name }.
    U ziet niet wat u plakt. Druk daarna op de regeltoets.
begin-no-token =
    Dat is geen token. BotFather geeft er een voor elke bot.
    Het heeft cijfers, een dubbele punt en dan 35 tekens.
connect-unknown-token =
    Telegram kent dit token niet.
    Kopieer het nog eens uit het bericht van BotFather.
connect-same-bot =
    Dit is @{ $bot }, en die hebt u al voor de balie.
    Vraag BotFather om een tweede bot.
connect-is = Gelukt: dit is @{ $bot }.
connect-away =
    Telegram antwoordt niet. Kijk of deze computer internet heeft.
    Een lege regel probeert het opnieuw.
connect-went-away =
    Telegram antwoordt niet meer. Wat gelukt was, is bewaard.
    Begin opnieuw. Het gaat dan verder waar u was.
connect-word =
    Nu de groep van de medewerkers.
    Maak in Telegram een groep en zet daarin Topics aan.
    Open dan deze link en kies die groep. De bot wordt daar beheerder:
    { $link }
    Of zet @{ $bot } zelf in de groep, als beheerder, en schrijf daar: { $word }
    Dit wacht tot iemand dat woord schrijft.
connect-group = Gevonden: de groep { $group }.
connect-nobody-wrote =
    Niemand schreef het woord in een groep met de bot.
    Is de bot lid, en ook beheerder? Begin dan opnieuw.
connect-ask-group =
    De bot van de balie is al aan het werk, dus die luistert niet hier.
    Zet @{ $bot } in de nieuwe groep en schrijf daar: /help
    Welk nummer noemt de bot dan?
connect-no-number = Dat is geen nummer van een groep. Het begint met -100 en heeft alleen cijfers.
connect-not-there =
    In die groep zit @{ $bot } niet.
    Zet de bot erin. Een lege regel kijkt opnieuw.
connect-no-topics =
    In { $group } staan Topics uit.
    Zet ze aan: open de groep, kies Bewerken, en dan Topics.
connect-no-admin =
    In { $group } is @{ $bot } geen beheerder.
    Maak de bot beheerder, met het recht om topics te beheren.
connect-no-manage =
    In { $group } mag @{ $bot } geen topics beheren.
    Geef de bot dat recht, bij Beheerders.
connect-no-pins = De bot mag daar niets vastzetten. Dat is nu nergens voor nodig.
connect-ask-again = Is dat gedaan? Ja kijkt opnieuw, nee gaat verder zonder.
connect-ask-all-wrote =
    Wie werkt er nog meer aan de balie?
    Laat ieder van hen in de groep schrijven: { $word }
    Een lege regel gaat verder.
connect-hidden =
    Iemand schreef als de groep zelf, zonder naam.
    Die mag pas iets doen als anoniem blijven uit staat, bij Beheerders.
connect-ask-may-act = Mag { $name } ({ $number }) meldingen oppakken?
connect-ask-staff =
    Er moet minstens iemand meldingen kunnen oppakken.
    Wat is een Telegram-nummer van een medewerker? @userinfobot noemt het.
connect-done = Klaar: { $file }
connect-complete = Alle buurten zijn al verbonden. Een ervan opnieuw: --neighbourhood met de naam.
connect-no-files =
    Hier is nog geen buurt om te verbinden.
    Typ eerst: { $command }
connect-no-such = Zo heet geen buurt hier. Kies een van deze: { $names }
connect-stopped =
    Gestopt. Wat gelukt was, is bewaard. Hier was nog een antwoord nodig:
    { $question }
connect-cannot-write =
    Schrijven lukte niet: { $file } ({ $why }). Het is zoals het was.
    Maak ruimte of vraag om rechten, en begin opnieuw.
