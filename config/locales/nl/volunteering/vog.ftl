# Een VOG die afloopt
vog-ends =
    Uw VOG telt bij { $organisation } tot { $until }. Daarna krijgt u alleen nog oproepen waarvoor geen VOG nodig is.

    Wilt u een nieuwe? Bel { $organisation }: { $phone }. U kunt hem daar laten zien. Wij bewaren geen kopie.
vog-ended =
    Uw VOG telt niet meer ({ $until }). U krijgt nu alleen oproepen waarvoor geen VOG nodig is. Wat u al hebt aangenomen, gaat gewoon door.

    Hebt u een nieuwe? Laat hem zien bij { $organisation }, of bel { $phone }. Dank u wel voor wat u doet.
whole-day = { $day } { $month } { $year }
