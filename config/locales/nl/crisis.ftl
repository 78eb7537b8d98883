# Als woorden zorgen geven: één kort, warm bericht, één vraag, een mens. Nooit oordelen.
# Nummers komen als $emergency, $suicide_line, $safe_home, $child_line, $sexual_violence_line, $fraud_line.

crisis-acute_danger = Is er nu gevaar? Bel { $emergency }. Doe dat eerst, ik wacht hier. Kunt u niet praten? Gebruik de 112-app. Ik heb het team ook gewaarschuwd. { $by_when }
crisis-suicide = Wat goed dat u dit schrijft. Het klinkt zwaar. U hoeft hier niet alleen mee te zijn. Bij { $suicide_line } luistert nu iemand: gratis, dag en nacht, zonder uw naam. Iemand van het team leest uw bericht ook. { $by_when } Bent u nu veilig?
crisis-violence = Wat erg dat dit gebeurt. Het is niet uw schuld. Is er nu gevaar? Bel { $emergency }. Praten kan dag en nacht met Veilig Thuis: { $safe_home }, gratis. Iemand van het team leest uw bericht ook. { $by_when } Bent u nu veilig?
crisis-child = Goed dat u dit zegt. Is er nu gevaar? Bel { $emergency }. Een kind kan bellen met de Kindertelefoon: { $child_line }, gratis. Een volwassene met Veilig Thuis: { $safe_home }, dag en nacht. Het team leest mee. { $by_when } Is iedereen nu veilig?
crisis-sexual_violence = Wat erg dat dit gebeurd is. Het is niet uw schuld. Is er nu gevaar? Bel { $emergency }. Het Centrum Seksueel Geweld helpt dag en nacht: { $sexual_violence_line }, gratis. Het team leest uw bericht ook. { $by_when } Bent u nu veilig?
crisis-threat_to_others = Ik lees dat u heel boos of wanhopig bent. Gebeurt er nu iets, of bent u bang dat het misgaat? Bel { $emergency }. Iemand van het team leest uw bericht en praat graag met u. { $by_when }
crisis-lost = Is er iemand de weg kwijt, of weet u niet waar u bent? Bel { $emergency } als dat buiten is of als het niet veilig voelt. Blijf waar u bent. Ik heb het team gewaarschuwd. { $by_when }
crisis-scam = Dit kan oplichting zijn. Geef nooit uw pinpas, pincode of een code uit uw telefoon. Ook niet aan iemand die zegt van de bank of van ons te zijn. Al iets gegeven? Bel meteen uw bank. De Fraudehelpdesk helpt: { $fraud_line }. { $by_when }

# Binnen een dag na het lange bericht: nooit nog een keer alles
crisis-again-acute_danger = Bel nu { $emergency }. Het team heeft ook dit bericht.
crisis-again-suicide = Dank u dat u verder praat. Het team heeft ook dit bericht. { $suicide_line } is er nu, dag en nacht. Bent u nu veilig?
crisis-again-violence = Dank u dat u verder praat. Het team heeft ook dit bericht. Is er nu gevaar? Bel { $emergency }. Bent u nu veilig?
crisis-again-child = Het team heeft ook dit bericht. Is er nu gevaar? Bel { $emergency }. Is iedereen nu veilig?
crisis-again-sexual_violence = Dank u dat u verder praat. Het team heeft ook dit bericht. Is er nu gevaar? Bel { $emergency }. Bent u nu veilig?
crisis-again-threat_to_others = Het team heeft ook dit bericht en praat graag met u. Gaat het nu mis? Bel { $emergency }.
crisis-again-lost = Het team heeft ook dit bericht. Voelt het niet veilig? Bel { $emergency }.
crisis-again-scam = Het team heeft ook dit bericht. Geef niemand uw pinpas of codes.

button-113-call = Bel 113
button-113-chat = Chat met 113
button-safe-yes = Ja, ik ben veilig
button-safe-no = Nee
button-call-me = Iemand mag mij bellen of schrijven

crisis-safe = Fijn dat u het zegt. U kunt hier blijven schrijven, zo veel als u wilt. { $by_when } Wordt het toch te zwaar? { $suicide_line } is er dag en nacht, en bij gevaar { $emergency }.
crisis-not-safe = Dank u dat u dat eerlijk zegt. Bel nu { $emergency }, of bel { $suicide_line }. Ga naar iemand toe of vraag iemand om te komen. Ga weg van wat gevaarlijk voor u is. Ik heb het team opnieuw gewaarschuwd. { $by_when } Blijf gerust schrijven.
crisis-call-me = Ik zeg het tegen het team. { $by_when } U kunt hier vast schrijven. Wilt u gebeld worden? Schrijf dan uw nummer. Is er nu gevaar? Bel { $emergency }.
crisis-desk-knows = Het team weet het.

# Over de uren van het team, kort
crisis-desk-is-there = Ik ben een computer. Het team is er nu. U hoort iets, uiterlijk { $by }.
crisis-desk-is-back = Ik ben een computer. Het team is er weer { $at }.
