# Een nieuwe buurt opzetten, in een terminal: `buurtbot new-neighbourhood`
begin-hello =
    Een nieuwe buurt. Een leeg antwoord neemt het voorstel tussen haken.
    Met Ctrl-C stopt u. Er is dan niets geschreven.
begin-ask-language = Nederlands of English? (nl / en)
begin-ask-name = Hoe heet de buurt?
begin-ask-municipality = In welke gemeente ligt de buurt?
begin-ask-border =
    Waar loopt de grens?
    Typ de naam van een bestand (GeoJSON), of postcodes zoals: 2531 2532
begin-ask-area =
    In dat bestand staan meer buurten: { $names }
    Welke is het?
begin-ask-organisation = Welke organisatie staat achter deze buurtbot?
begin-ask-phone = Welk nummer kunnen bewoners bellen?
begin-ask-days = Op welke dagen is er iemand aan de balie?
begin-ask-hours =
    Van hoe laat tot hoe laat?
    Twee keer op een dag? Typ: 9-12 en 13-17
begin-ask-closed =
    Op welke dagen is er dan toch niemand?
    Typ bijvoorbeeld: feestdagen, 24-12-2026 en 27-12-2026 t/m 2-1-2027
    Geen enkele dag? Typ: geen
begin-holidays = feestdagen
begin-ask-on-duty =
    Wie wordt buiten die uren gebeld? Dit lezen alleen medewerkers.
    Weet u het nog niet? Laat het leeg.
begin-ask-second-channel =
    Welk webadres laat een telefoon overgaan als de balie zwijgt?
    Weet u het nog niet? Laat het leeg.
begin-ask-alarm-mail =
    Naar welk mailadres gaat een alarm als de balie zwijgt?
    Weet u het nog niet? Laat het leeg.
begin-ask-staff =
    Wat zijn de Telegram-nummers van de medewerkers?
    Weet u ze niet? Laat het leeg: de volgende stap zoekt ze op.
begin-ask-workers =
    Wie werkt in een browser, zonder Telegram?
    Typ een naam en een mailadres: Karin karin@voorbeeld.nl, Bram bram@voorbeeld.nl
    Niemand? Laat het leeg.
begin-ask-page =
    Mogen bewoners zonder Telegram op een webpagina terecht?
    Typ ja of nee.
begin-no = nee
begin-mail-goes-out =
    Hiervoor moet er mail uit kunnen. Zet BUURTBOT_SMTP_URL en BUURTBOT_MAIL_FROM in { $file }.
    Hoe dat gaat, staat in docker/README.md, bij E-mail.
begin-no-mails = Dat is geen mailadres. Typ het zo: naam@voorbeeld.nl. Tussen twee adressen staat een komma.
begin-no-workers = Typ van ieder een naam en een mailadres, met een komma ertussen: Karin karin@voorbeeld.nl, Bram bram@voorbeeld.nl
begin-ask-languages = In welke talen praat de bot? (nl, en)
begin-ask-network-name = Hoe heet uw netwerk van buurten?
begin-ask-privacy-url =
    Op welk webadres staat uw privacyverklaring?
    Weet u het nog niet? Laat het leeg.
begin-ask-quiet = Wanneer laat de bot vrijwilligers met rust?
begin-ask-minimum-age = Vanaf welke leeftijd mag iemand helpen?
begin-ask-write =
    Deze bestanden worden gemaakt:
    { $files }
    Is dat goed?
begin-written = Klaar: { $file }
begin-keys =
    Leg een kopie van { $file } in een kluis.
    Zonder deze sleutels kan niemand de gegevens lezen.
begin-next = Typ nu: { $command }
begin-not-written = Er is niets geschreven.
begin-stopped =
    Gestopt. Er is niets geschreven. Hier was nog een antwoord nodig:
    { $question }
begin-no-folder =
    In { $folder } mag ik niet schrijven.
    Kies een andere map met --config, of vraag om rechten.
begin-cannot-write =
    Schrijven lukte niet: { $file } ({ $why }).
    Er is niets gemaakt. Maak ruimte of kies een andere map, en begin opnieuw.
begin-name-taken =
    { $file } is er al. Dat blijft zoals het is.
    Kies een andere naam, of verander dat bestand zelf.
begin-too-long = Dat is te lang. Gebruik hoogstens { $most } tekens.
begin-no-name = Typ een naam, met letters.
begin-municipality-like = Die gemeente ken ik niet. Bedoelt u een van deze: { $names }?
begin-no-municipality = Die gemeente ken ik niet. Typ de naam, of de code, zoals GM0518.
begin-no-border =
    Dat is geen bestand dat er is, en geen postcode.
    Een postcode is 2531 of 2531AB. Tussen twee postcodes staat een spatie.
    Een grens tekent u bijvoorbeeld op geojson.io. Bewaar die als bestand.
begin-border-unreadable =
    { $file } kan ik niet lezen als kaart.
    Bewaar het als GeoJSON of GeoPackage.
begin-border-empty =
    In { $file } staat geen grens in Nederland.
    Teken een vlak, geen lijn of punt. Staan lengte en breedte andersom?
begin-no-area = Zo heet er geen een. Kies een van deze: { $names }
begin-many-postcodes = Dat zijn te veel postcodes. Geef er hoogstens { $most }, of een bestand.
begin-no-postcode = Deze postcode ken ik niet: { $postcodes }. Kijk de cijfers na.
begin-postcodes-away =
    De postcodes kan ik nu niet opzoeken. PDOK antwoordt niet.
    Probeer het zo nog eens, of geef een bestand.
begin-no-phone = Dat is geen telefoonnummer. Typ het met kengetal, zoals 070 123 45 67.
begin-no-days = Die dagen begrijp ik niet. Typ bijvoorbeeld: ma-vr, of ma di do.
begin-no-hours = Die uren begrijp ik niet. Typ bijvoorbeeld: 9-17, of 9-12 en 13-17.
begin-hours-turned = Het einde is eerder dan het begin. Typ bijvoorbeeld: 9-17.
begin-shifts-turned =
    De tweede keer begint als de eerste voorbij is. Meer dan twee kan niet.
    Typ bijvoorbeeld: 9-12 en 13-17.
begin-no-closed =
    Die dagen begrijp ik niet. Typ een datum met het jaar, zoals 24-12-2026.
    Een hele vakantie typt u zo: 27-12-2026 t/m 2-1-2027.
begin-no-address = Dat is geen webadres. Het begint met https:// en heeft geen spaties.
begin-no-staff = Een Telegram-nummer heeft alleen cijfers. Zet een spatie tussen twee nummers.
begin-no-languages = Kies nl, en, of allebei.
begin-no-age = Typ een leeftijd van 13 tot en met 18.
begin-yes-or-no = Typ ja of nee.
