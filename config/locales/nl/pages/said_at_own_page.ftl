# Wat in Telegram met een opdracht gaat ("Stuur /mens"), zoals het op de pagina voor bewoners staat: met de knoppen daar.

own-page-says-line-is-over = Dit is niet doorgegeven, want deze hulpvraag is afgelopen. Wilt u nog iets? Kies onderaan “{ own-page-menu }” of “{ own-page-person }”.
own-page-says-line-has-nobody = Dit is niet doorgegeven, want er is nu niemand aan de andere kant. Wilt u iets kwijt? Kies onderaan “{ own-page-menu }” of “{ own-page-person }”.
own-page-says-pair-is-over = Dit is niet doorgegeven: de tijd dat u elkaar kon schrijven is om. Wilt u nog iets? Kies onderaan “{ own-page-menu }” of “{ own-page-person }”.
own-page-says-request-not-yours = Deze hulpvraag is er niet meer, of hoort niet bij u. Kies onderaan “{ own-page-menu }” om verder te gaan.
own-page-says-something-went-wrong = Er ging iets mis bij ons. Dat is niet uw schuld. Probeer het nog een keer. Lukt het niet? De balie weet ervan. Kies onderaan “{ own-page-person }”, of bel.
own-page-says-case-is-over = Dit gesprek met de balie is afgelopen. Wilt u weer een mens spreken? Kies onderaan “{ own-page-person }”.
own-page-says-check-in-is-off = Nabellen is hier nu niet. De balie is er wel voor u. Kies onderaan “{ own-page-person }”.
own-page-says-check-in-contact-gone = Uw contactpersoon doet dit niet meer. Gaat het minder? Dan hoort de balie dat, tot er een ander is. Vragen? Kies onderaan “{ own-page-person }”.
own-page-says-calls-not-you =
    Bellen kan als de balie u goed kent.

    Wilt u dat ook? Vraag het aan de balie: kies onderaan “{ own-page-person }”.
own-page-says-forgotten = Ik ben u vergeten. Alles over u is gewist. Wilt u later weer iets vragen? Begin dan gewoon opnieuw. Alle goeds!
own-page-says-forgotten-after-silence = Wij hoorden lang niets van u. Daarom heb ik alles over u gewist. U bent altijd weer welkom. Begin dan gewoon opnieuw.
# Een knop om een plek te delen is er alleen in Telegram.
own-page-says-ask-where = Waar is de hulp nodig? Typ de postcode en het huisnummer. De helper ziet het adres pas als hij of zij ja zegt.
own-page-says-offer-home = Waar vertrekt u meestal? Typ uw postcode en huisnummer. Ik rond de plek af op ongeveer 25 meter. Uw adres zelf bewaar ik niet.
own-page-says-share-home = Bij welk adres is het? Zo vind ik wie er dichtbij woont. Typ de postcode en het huisnummer. Ik rond de plek af op ongeveer 25 meter. Het adres zelf bewaar ik niet, en buren lezen het niet.
own-page-says-share-home-ride = Bij welk adres begint de rit? Zo vind ik wie er dichtbij woont. Typ de postcode en het huisnummer. Ik rond de plek af op ongeveer 25 meter. Het adres zelf bewaar ik niet, en buren lezen het niet.
own-page-says-home-near = Waar woont u ongeveer? Dan zie ik wie er dichtbij woont. Typ uw postcode en huisnummer. Ik rond de plek af op ongeveer 25 meter. Uw adres zelf bewaar ik niet.
own-page-says-home-map-is-away = De kaart doet het even niet. Probeer het over een paar minuten nog eens.
