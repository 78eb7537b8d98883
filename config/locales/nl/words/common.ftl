# Dagen, maanden en tijden: "morgen, dinsdag 24 november, om 10 uur"
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
moment-today = vandaag om { $time }
moment-tomorrow = morgen, { $weekday } { $day } { $month }, om { $time }
moment-day = { $weekday } { $day } { $month }, om { $time }
clock-hour = { $hour } uur
clock-time = { $time } uur

# Soorten hulp
kind-groceries = Boodschappen
kind-medicines = Medicijnen ophalen
kind-cooking = Een maaltijd
kind-dog = De hond uitlaten
kind-company = Gezelschap
kind-chores = Een klusje
kind-going_along = Meegaan (bus, ziekenhuis)
kind-paperwork = Papieren of computer
kind-other = Iets anders

daypart-morning = Ochtend
daypart-afternoon = Middag
daypart-evening = Avond

language-nl = Nederlands
language-en = English

# In elk gesprek
button-back = ← Terug
button-stop = Stoppen
button-person = Ik wil een mens
button-ready = Klaar
button-skip = Overslaan
button-yes = Ja
button-no = Nee
