# Onder en tussen de vragen van elk gesprek
answered =
    { $question }
    ✅ { $answer }
two-parts =
    { $first }

    { $rest }
ticked = ✅ { $label }
listed = { $first }, { $rest }
just-this = { $words }
not-yet = nog niet ingevuld
keys-away = Dank u wel.
button-share-location = 📍 Mijn locatie delen
button-go-on = Verder
one-more-question = Ik mis nog een antwoord. Daarna kunt u versturen.
choose-one-first = Kies er eerst minstens één. Druk daarna op “{ button-ready }”.
confirm-place = Bedoelt u dit adres: { $address }? Is het anders? Typ dan gewoon het goede adres.
confirm-place-rest = Bedoelt u dit adres: { $address }? En voor de helper: { $rest }. Is het anders? Typ dan gewoon het goede adres.
talk-stopped = Goed, ik ben gestopt. Wat u net invulde, bewaar ik niet.
talk-stopped-before-start = Goed, ik ben gestopt. Ik bewaar niets over u. Wilt u later toch beginnen? Druk dan op “{ button-begin-anew }”.
person-by-phone =
    U wilt een mens spreken. Bel dan { $organisation }:
    { $phone }

    Daar is iemand op { $hours }.

    Is er nu gevaar? Bel nu:
    112

    U kunt hieronder ook verder met mij.
please-start = Wij kennen elkaar nog niet. Druk op “{ button-begin-anew }”. Dan leg ik eerst uit wat ik doe.
button-begin-anew = Opnieuw beginnen

# Een adres dat ik niet vind
address-not-found = Dit adres vind ik niet. Kijk of het goed staat, en typ het nog een keer. Bijvoorbeeld: 2532 AB 12, of: Erasmusweg 12.
address-several = Dit adres vind ik niet precies. Staat het goede adres op een knop hieronder? Druk daar dan op. Of typ het nog een keer, met het huisnummer.
address-how = Typ uw postcode en huisnummer. Bijvoorbeeld: 2532 AB 12. Of typ uw straat en huisnummer.
address-is-none = Hier zie ik geen adres in.
address-number = Dit heb ik: { $address }. Wat is het huisnummer? Typ alleen het nummer.
address-street = Dit heb ik: { $address }. Wat is de postcode? Of typ de straat.

# Iets waar ik niets mee kan
not-understood = Dit begrijp ik niet. Kies hieronder wat u wilt doen.
greeted = Dag! Fijn dat u er bent.
fine-then = Goed. Wilt u nog iets? Kies hieronder.
you-are-welcome = Graag gedaan.
thanked-in-talk = Graag gedaan. Dit wil ik nog weten.
which-of-these = Ik lees meer dan één antwoord. Welk antwoord bedoelt u?
which-wish = Dat weet ik niet zeker. Wat bedoelt u?
choose-from-all = Goed. Kies dan hieronder, of typ uw antwoord.
button-none-of-these = Geen van deze
read-first = Lees dit eerst rustig. Klopt het? Typ dan: ja.
press-what-is-wrong = Wat klopt er niet? Druk op een knop hieronder, of typ het.
not-sent-yet = Uw vraag is nog niet verstuurd. Eerst wil ik dit nog weten.
press-for-person = Wilt u een mens spreken? Druk op “{ button-person }”.
answer-with-button = { $count ->
        [one] Dank u voor uw antwoord. Wilt u helpen? Druk hieronder op een knop. Dan weet ik het zeker.
       *[other] Dank u voor uw antwoord. Er zijn nu { $count } oproepen voor u. Druk onder de goede op een knop.
    }
first-words-held = Dank u, dat heb ik gelezen. Dit hoort er eerst nog bij.
person-can-help = Ik begrijp het nog niet. Wilt u een mens? Die leest wat u net schreef. Of druk op een andere knop.
only-words-read = Ik heb alleen uw woorden gelezen. De rest kan ik hier niet gebruiken.
strange-words = Dit begrijp ik niet helemaal. Druk op een knop hieronder. Of typ wat er op de knop staat.
strange-choice = Die knop hoort bij een eerdere vraag. Kies een knop bij de vraag hieronder.
strange-sticker = Leuk, een sticker! Maar ik kan hem niet lezen. Druk op een knop of typ uw antwoord.
strange-poll = Een peiling kan ik niet lezen. Druk op een knop of typ uw antwoord.
strange-dice = Ik kan helaas niet meespelen. Druk op een knop of typ uw antwoord.
strange-contact = Een contact kan ik niet gebruiken. Stuur liever geen telefoonnummer van iemand anders. Druk op een knop of typ uw antwoord.
strange-video_note =
    Een videobericht kan ik niet bekijken. Het gaat naar niemand. Druk op een knop of typ uw antwoord.
    Is er nu gevaar? Bel nu:
    112
strange-video = Een video kan ik niet bekijken. Druk op een knop of typ uw antwoord.
strange-animation = Dit plaatje kan ik niet bekijken. Druk op een knop of typ uw antwoord.
strange-audio =
    Een geluidsbestand kan ik niet beluisteren. Het gaat naar niemand. Druk op een knop of typ uw antwoord.
    Is er nu gevaar? Bel nu:
    112
strange-document = Een bestand kan ik niet openen. Druk op een knop of typ uw antwoord.
strange-photo = Een foto kan ik hier niet gebruiken. Druk op een knop of typ uw antwoord.
strange-voice =
    Een spraakbericht kan ik hier niet beluisteren. Het gaat naar niemand. Druk op een knop of typ uw antwoord.
    Is er nu gevaar? Bel nu:
    112
strange-location = Uw locatie heb ik hier niet nodig. Ik bewaar die niet. Druk op een knop of typ uw antwoord.
strange-other = Dit kan ik niet lezen. Druk op een knop of typ uw antwoord.
