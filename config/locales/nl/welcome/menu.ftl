# Het menu
menu = Buurtbot { $neighbourhood }. Wat wilt u doen?
menu-and =
    { $more }

    { $menu }
menu-volunteer = U staat klaar om te helpen. Past er een oproep bij u? Dan hoort u dat hier.
menu-waits-for-desk = De balie maakt eerst kennis met u. U krijgt nog geen oproepen.
menu-paused = U hebt pauze. U krijgt geen oproepen tot u weer begint.
menu-paused-until = U hebt pauze tot { $at }. Tot dan krijgt u geen oproepen.
menu-no-volunteer = U krijgt geen oproepen.
menu-more = Wat wilt u doen?
menu-together = Samen in de buurt. Wat wilt u doen?
menu-together-off = Samen in de buurt is er nu niet. De balie heeft het uitgezet. Hulp vragen en helpen kan wel. Druk op “{ button-to-menu }”.
stop-what = Goed. Waarmee wilt u stoppen?
button-ask-for-help = Ik zoek hulp
button-offer-help = Ik wil helpen
button-my-requests = { $count ->
        [one] Hoe staat het met mijn vraag?
       *[other] Hoe staat het? ({ $count })
    }
button-change-offer = Mijn hulp aanpassen
button-what-i-did = Wat ik deed
button-more-choices = Meer: taal, gegevens, nummers
button-language = Taal / Language
button-together = Samen in de buurt
button-my-data = Wat weet u van mij?
button-forget-me = Vergeet mij
button-stop-offering = Stoppen met helpen
button-helplines = Telefoonnummers voor hulp
button-to-menu = Naar het menu

# Hulplijnen
helplines =
    Is er nu gevaar? Bel:
    { $emergency }

    Denkt u aan zelfmoord? Bellen is gratis, dag en nacht:
    { $suicide_line }
    { $suicide_free }

    Veilig Thuis, bij geweld. Gratis, dag en nacht:
    { $safe_home }

    De Luisterlijn, dag en nacht:
    { $listening }

    Kindertelefoon, gratis:
    { $children }

    Politie, geen spoed:
    { $police }

    { $organisation }:
    { $phone }
