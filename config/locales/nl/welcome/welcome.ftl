# Het eerste gesprek
welcome =
    Welkom bij Buurtbot { $neighbourhood }. Welke taal wilt u gebruiken?
    Welcome to Buurtbot { $neighbourhood }. Which language do you want to use?
welcome-what-this-is =
    Hier helpen buren in { $neighbourhood } elkaar. Met een boodschap, een maaltijd, een wandeling of gezelschap.

    Ik ben een computer. Ik stel een paar vragen en zoek een buur die kan helpen. Lukt dat niet? Dan vraag ik het aan een mens van de balie. U kunt altijd om een mens vragen.
welcome-what-is-kept =
    Wat bewaar ik? Uw naam en wat u vraagt.
    • Een adres: tot { $address_days } dagen na de hulp.
    • Uw eigen woorden: tot { $words_days } dagen na de hulp.
    • Dat er een vraag was: { $request_days } dagen.
    • Hoor ik { $silent_days } dagen niets? Dan vraag ik of ik u mag vergeten.
    { $organisation } is verantwoordelijk. U kunt altijd alles bekijken of laten wissen.
welcome-privacy = Alles over uw gegevens leest u hier: { $link }
welcome-consent = Mag ik uw gegevens zo bewaren, voor { $organisation }?
button-consent = Ja, dat is goed
welcome-of-age = Bent u 16 jaar of ouder?
welcome-no-consent = Dat is goed. Ik bewaar niets over u. Wilt u wel hulp? Bel dan { $organisation }: { $phone }. Verandert u van gedachten? Druk dan op “{ button-begin-anew }”.
welcome-too-young = Deze bot is er voor mensen vanaf 16 jaar. Ik bewaar niets over je. Wil je met iemand praten? Bel de Kindertelefoon: { $children }. Dat is gratis. Heb je hulp nodig in de buurt? Bel { $organisation }: { $phone }.
welcome-done = Fijn dat u er bent.
welcome-done-ask_for_help = Fijn dat u er bent. Nu kunt u hulp vragen. Druk op “{ button-go-on }”.
welcome-done-offer_help = Fijn dat u er bent. Wat mooi dat u wilt helpen. Druk op “{ button-go-on }”.
recap-welcome = Fijn dat u terug bent. We waren net begonnen met Buurtbot { $neighbourhood }.

# Taal
ask-language =
    Welke taal wilt u gebruiken?
    Which language do you want to use?
language-is-set = Goed. Ik praat vanaf nu Nederlands met u.
