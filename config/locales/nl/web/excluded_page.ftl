# Wie niet meer mag meedoen. Alleen medewerkers lezen dit.

webdesk-nav-excluded = Uitgesloten
webdesk-excluded-title = Wie is uitgesloten
webdesk-excluded-about = Wie hier staat, mag niet meer meedoen. Dat geldt tot de balie iemand weer toelaat. Dat u de lijst bekijkt, komt in het logboek.
webdesk-excluded-go = Toon de lijst
webdesk-excluded-count = { $count ->
    [0] Er is nu niemand uitgesloten.
    [one] Eén persoon is uitgesloten.
   *[other] { $count } mensen zijn uitgesloten.
 }
webdesk-excluded-waits = Niet eens: een collega moet kijken
webdesk-excluded-case = Naar melding { $ref }
webdesk-excluded-let-in = Weer toelaten: { $name }
webdesk-did-list_excluded = bekeek wie is uitgesloten
webdesk-did-unban = liet iemand weer toe
webdesk-did-ban_stays = keek opnieuw: uitsluiten blijft
webdesk-did-appeal = is het niet eens met uitsluiten
