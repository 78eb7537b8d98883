# Iemand meldde de ander: de twee krijgen niets meer van elkaar, tot de balie het anders zegt

paused-reported =
    { $name } en u krijgen nu geen berichten meer van elkaar. We koppelen u ook niet meer aan elkaar. De balie kijkt ernaar.
    { $name } leest niet wat u schrijft. Is er nu gevaar? Bel nu:
    112
paused-over = De balie heeft ernaar gekeken. { $name } en u kunnen weer aan elkaar gekoppeld worden. Wilt u dat niet? Druk dan op “{ button-block }”.
paused-visit =
    De hulp bij { $name } gaat nu niet door ({ $kind }). U hoeft niet te komen. Bent u er al? Ga dan nu naar huis.
    De balie kijkt eerst mee. Dat zegt niets over wat u deed. Vragen? Bel { $organisation }: { $phone }.
paused-on-card = { $kind }. Dit gaat nu niet door.
paused-help = De hulp van { $name } gaat nu niet door ({ $kind }). Het deurwoord geldt niet meer. De balie kijkt met u mee. Dat zegt niets over wat u deed.
paused-line =
    Berichten tussen { $name } en u geef ik nu niet door. De balie kijkt eerst mee.
    Dat zegt niets over wat u deed. Vragen? Bel { $organisation }: { $phone }.

# Voor de balie
card-apart = Deze twee zijn nu uit elkaar: geen berichten, niet gekoppeld. Beslis met de knop of dat zo blijft.
card-apart-stays = Deze twee blijven uit elkaar: geen berichten, niet gekoppeld. Zo besloot wie de melding afsloot.
desk-close-apart = Deze twee zijn nu uit elkaar. Blijft dat zo als u afsluit?
desk-button-stay-apart = Blijven uit elkaar
desk-button-end-pause = Mogen weer samen
desk-pause-ended = Deze twee kunnen weer aan elkaar gekoppeld worden. De melder leest dat, en kan nee zeggen.
desk-pause-ended-phone = Deze twee kunnen weer aan elkaar gekoppeld worden. De melder heeft alleen een telefoon. Vraag vooraf of dat goed is.
desk-not-apart = Deze twee zijn niet (meer) uit elkaar. Er is niets veranderd.
desk-still-apart = Deze twee blijven uit elkaar. Is dat niet de bedoeling? Open de melding weer, en druk op “{ desk-button-end-pause }”.
