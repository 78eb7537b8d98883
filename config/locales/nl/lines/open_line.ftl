# De open lijn tussen wie hulp krijgt en wie helpt
relay-words =
    Bericht van { $name }:
    { $words }
relay-changed =
    { $name } heeft de woorden bij een foto of bericht veranderd:
    { $words }
relay-changed-media = { $name } heeft dit gewijzigd.
relay-voice = { $name } stuurt een spraakbericht. Ik kan het niet beluisteren.
relay-photo = { $name } stuurt een foto.
relay-location = { $name } stuurt een plek op de kaart.
relay-document = { $name } stuurt een bestand.
words-taken-away = (weggehaald)
relay-nothing = Daar stond niets in dat ik kan doorgeven. Probeer het nog eens.
relay-not-reached = Ik kan { $name } nu niet bereiken. Uw bericht is niet aangekomen. Is het belangrijk? Kies dan voor een mens.
relay-lost-file = Het bestand kwam niet mee naar { $name }. Stuur een kleiner bestand (tot 20 MB), of zeg het in woorden. Lukt het niet? Kies voor een mens.
relay-lost-voice = Uw spraakbericht kwam niet aan bij { $name }. Daar laat Telegram geen spraakberichten toe. Schrijf het liever. Lukt dat niet? Kies voor een mens.
passed-on-and-look = Dit is doorgegeven. Wilt u uw vraag zien? Druk dan op de knop.
passed-on-and-press = Dit staat nu bij de ander. Wilt u dat ik het ook weet? Druk dan op de knop.
line-is-over = Dit is niet doorgegeven, want deze hulpvraag is afgelopen. Wilt u nog iets? Kies /menu, of kies voor een mens.
line-has-nobody = Dit is niet doorgegeven, want er is nu niemand aan de andere kant. Wilt u iets kwijt? Kies /menu, of kies voor een mens.

# Voorzichtig met geld. Wie het schreef leest own, de ander leest other.
warn-own-pin = Dit leek op een pincode of een andere geheime code. Ik heb de cijfers niet doorgegeven. Een pincode is alleen voor de eigenaar, ook bij hulp van een buur.
warn-other-pin = Let op: in dit bericht leek een pincode te staan. Die krijgt niemand via de buurtbot te zien. Vraag nooit om een code. Vraagt iemand u erom? Meld het hieronder.
warn-own-key = Dit ging over waar een sleutel ligt. Dat heb ik niet doorgegeven. Doe liever zelf open. Kan dat niet? Kies dan voor een mens.
warn-other-key = Hier stond waar een sleutel ligt. Dat geef ik niet door. Bel aan en wacht tot iemand opendoet.
words-masked = Er stond een code in, of waar een sleutel ligt. Dat laat ik weg: er staan nu stippen.
warn-own-card = Dit leek op het nummer van een bankpas. Ik heb de cijfers niet doorgegeven. Geef zo'n nummer nooit aan een ander. De balie krijgt hier bericht van.
warn-other-card = Let op: in dit bericht leek het nummer van een bankpas te staan. Dat geef ik niet door. Voelt dit niet goed? Meld het hieronder.
warn-own-iban = Dit lijkt op een rekeningnummer. Het is doorgegeven. Betaal of leen geen geld via de buurtbot: boodschappen rekent u samen af, met de bon erbij. De balie krijgt hier bericht van.
warn-other-iban = Let op: in dit bericht staat een rekeningnummer. Maak geen geld over dat niet op een bon staat. Voelt dit niet goed? Meld het hieronder.
warn-own-link = U stuurde een link. Die is doorgegeven, met een waarschuwing erbij. De balie krijgt hier bericht van.
warn-other-link = Let op: in dit bericht staat een link. Open hem alleen als u zeker weet wat het is. Vul er nooit een code of bankgegevens in. Voelt dit niet goed? Meld het hieronder.
warn-own-asks_code = Vraag nooit om een pas, een code of een wachtwoord. Kijk ook nooit op afstand mee op een computer. Uw bericht is doorgegeven, met een waarschuwing erbij. De balie krijgt hier bericht van.
warn-other-asks_code = Let op: hier wordt om een pas of een code gevraagd. Of iemand wil meekijken op uw computer. Doe dat nooit, ook niet bij een aardige buur. Meld het hieronder.
warn-own-gives_card = Geef uw pas of uw code nooit mee, ook niet aan een aardige buur. Geef liever gepast geld mee, of ga samen. De balie krijgt hier bericht van.
warn-other-gives_card = Let op: hier biedt iemand u een pas of een code aan. Neem die niet aan, ook niet uit vriendelijkheid. Vraag om gepast geld, of ga samen. Twijfelt u? Vraag hieronder een mens.
warn-own-pay_first = Vraag geen geld vooraf, en vraag niet om geld te lenen. Boodschappen rekent u samen af, met de bon erbij. De balie krijgt hier bericht van.
warn-other-pay_first = Let op: hier wordt om geld vooraf gevraagd, of om geld te lenen. Helpen kost niets. Betaal alleen wat op een bon staat. Voelt dit niet goed? Meld het hieronder.
warn-own-other_app = Blijf liever via de buurtbot praten: dan kan de balie meekijken als er iets misgaat. De balie krijgt hier bericht van.
warn-other-other_app = Let op: de ander wil verder praten in een andere app. Dat hoeft niet. Hier blijft uw nummer geheim. Voelt dit niet goed? Meld het hieronder.
warn-own-phone = U gaf een telefoonnummer. Dat mag, maar het hoeft niet: via de buurtbot kunt u elkaar ook bereiken. Dit zeg ik maar één keer.
warn-own-email = U gaf een mailadres. Dat mag, maar het hoeft niet: via de buurtbot kunt u elkaar ook bereiken. Dit zeg ik maar één keer.
warn-masked = De cijfers in dit bericht zijn niet doorgegeven. Ze leken op een code of pas. Bedoelde u iets anders? Schrijf het dan in woorden.

# Voor wie is dit? Wie met meer dan één spreekt, kiest zelf
for-whom =
    { $count ->
        [one] Voor wie is dit? Ik heb het nog niet verstuurd.
       *[other] Voor wie zijn deze { $count } berichten? Ik heb ze nog niet verstuurd.
    }
for-whom-over =
    { $count ->
        [one] Dat gesprek is afgelopen. Uw bericht is niet verstuurd. Voor wie is het?
       *[other] Dat gesprek is afgelopen. Uw { $count } berichten zijn niet verstuurd. Voor wie zijn ze?
    }
for-whom-neighbour = { $name } · { $kind }
for-whom-desk = De balie van { $organisation }
the-desk-of = de balie van { $organisation }
for-whom-talk =
    { $conversation ->
        [ask_for_help] Mijn nieuwe hulpvraag
       *[other] De vraag van de buurtbot
    }
for-whom-nobody = Niet versturen
goes-to = Dit gaat naar { $whom }.
not-sent-after-all = Goed. Ik heb niets verstuurd.
not-sent-in-time =
    { $count ->
        [one] U koos niet voor wie uw bericht was. Ik heb het niet verstuurd. Stuur het gerust nog een keer.
       *[other] U koos niet voor wie uw { $count } berichten waren. Ik heb ze niet verstuurd. Stuur ze gerust nog een keer.
    }
held-is-gone = Dit bericht wacht niet meer. Het is al verstuurd, of het wachtte te lang.
held-too-many = Er wachten al { $count } berichten. Kies eerst voor wie die zijn. Dit laatste bericht heb ik niet bewaard.
