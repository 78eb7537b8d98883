# Rechten van wie alleen een telefoon heeft: wat de balie ziet en kiest
button-caller-data = Gegevens van de beller
button-caller-forget = De beller vergeten
button-caller-forget-sure = Ja, alles wissen
desk-caller-not-by-phone = Dit kan hier niet. Deze persoon is er niet meer, of doet het zelf in de bot.
desk-caller-data-alone = Dit komt niet in de groep. Kies het in uw eigen gesprek met de bot, of bij de webbalie.
desk-caller-data = Dit is alles wat over { $name } bewaard is. Weet u zeker wie belt? Bel anders eerst terug. Lees het voor, of druk het af voor { $name }. Gooi het bestand daarna weg.
desk-caller-forgotten = Alles is gewist. Zeg het tegen de beller: er is niets meer bewaard, behalve wat u net voorlas.

# Wie alleen een telefoon had, en nu de bot of de pagina gebruikt
button-caller-join = De beller krijgt de bot
desk-join-code =
    Code voor { $name }: { $code }. De code werkt twee dagen, één keer. Bel { $name } op het nummer dat u kent, en lees voor:
    Open de buurtbot in Telegram, of de pagina van de buurt. Beantwoord de eerste vragen. Typ dan: /koppel { $code }
desk-joined = { $name } gebruikt nu zelf de bot. Wat er stond, staat daar ook. Bellen hoeft niet meer.
desk-joined-still-rung = { $name } gebruikt nu zelf de bot. Wat er stond, staat daar ook. Wat op de bellijst staat of komt, belt u nog wel.
desk-joined-circle = { $name } stond twee keer in { $circle }: van de telefoon, en van de bot. Dat is nu één keer. Leden: { $left }.
desk-joined-helper = { $name } hielp mee onder twee namen. Dat is nu één vrijwilliger.
desk-joined-helper-phone = Van de telefoon: { $level }
desk-joined-helper-bot = Van de bot: { $level }
desk-joined-helper-least = Wat het minste mag, geldt. Klopt dat niet? Kies dan op de kaart hieronder.
desk-joined-refused = { $name } hielp via de telefoon. In de bot werd de beller eerder niet gevraagd als vrijwilliger. Dat geldt nu voor beide. Klopt dat niet? Kies dan op de kaart hieronder.
desk-joined-banned = { $name } is uitgesloten. Wat nog liep in de bot, is nu ook gestopt.
join-done = Welkom! U bent dezelfde persoon als aan de telefoon. Alles wat u vroeg, aanbood of afsprak, staat nu ook hier.
join-unknown = Deze code ken ik niet, of hij is te oud. Bel de balie voor een nieuwe.
join-asks = { $count ->
        [0] Hier staat al iets van u.
        [one] U vroeg hier al om hulp. Dat staat nog open.
       *[other] U vroeg hier al { $count } keer om hulp. Dat staat nog open.
    }
    Mag ik dat samenvoegen met wat u aan de telefoon vroeg of afsprak? Er gaat niets weg.
button-join-both = Ja, voeg het samen
join-asks-offers =
    {""}
    U helpt ook buren, aan de telefoon anders dan hier. Wat geldt?
join-offer-phone = Aan de telefoon: { $kinds }. { $minutes } minuten lopen. { $dayparts }. { $languages }.
join-offer-here = Hier: { $kinds }. { $minutes } minuten lopen. { $dayparts }. { $languages }.
join-offers-home = Uw huis staat ook op een andere plek.
button-join-here = Ja, en ik help zoals hier
button-join-phone = Ja, zoals aan de telefoon
join-helps-once = U helpt nu onder één naam. Iets veranderen kan in het menu.
join-helps-by-phone = U stopte hier met helpen. Aan de telefoon helpt u nog. Wilt u daar ook mee stoppen? Druk dan hieronder.
join-helps-less = U helpt nu onder één naam. Wat u mag doen, bepaalt de balie opnieuw. Tot dan krijgt u misschien minder oproepen.
join-called-on = Op de afgesproken dagen bellen wij u gewoon nog. Wilt u liever een bericht? Druk dan op “{ button-check-in-change }”.
join-share-once = U stond bij hetzelfde aanbod twee keer: van de telefoon, en hier. Dat is nu één keer. Komt er een plek vrij, dan is die voor een andere buur.
desk-join-both = { $name } staat hier twee keer: van de telefoon, en in de bot of op de pagina. Dat kan niet vanzelf samen. Bel, en los op wat hieronder staat. Daarna werkt een nieuwe code.
desk-join-stays-joined = Deze chat hoort al bij iemand van de telefoon. Samenvoegen kan niet nog een keer.
desk-join-stays-offer = Helpen: de beller helpt ook in een andere gemeente. Laat de beller in de bot afmaken wat loopt, en dan stoppen met helpen. Noteer het daarna met “{ button-offer-caller }”.
desk-join-stays-helped = Helpen: de één hielp de ander. Dat zijn misschien twee mensen. Vraag wie de code kreeg. Is het toch één mens? Laat de beller in de bot dan “{ button-forget-me }” kiezen. Geef daarna een nieuwe code.
desk-join-stays-share = Delen: de beller deelt iets met een buur die de beller niet wil ontmoeten, of andersom. Laat de beller dat in de bot stoppen.
desk-join-stays-call = Bellijst: iemand belt de beller nu. Rond dat gesprek eerst af.
desk-join-stays-check_in = Nabellen: het staat er twee keer, of de beller wil de contactpersoon niet ontmoeten. Vraag welke blijft, en stop de andere.
desk-join-stays-buddy = Maatje: er zijn twee maatjes, of de beller wil het maatje niet ontmoeten. Vraag welk maatje blijft, en laat de beller met het andere stoppen.
desk-join-stays-circle = Telefooncirkel: de beller staat in twee cirkels. Vraag in welke de beller wil blijven, en haal de beller uit de andere.
join-both = Hier staat al iets van u. Vraag een mens van de balie om het samen te voegen: druk op “{ button-person }”.
